//! CREATE RULE, and what ALTER TABLE and ALTER RULE do to rules.

use crate::catalog::{Address, Expr, Ident, Kind, Object, Rule, Touches, Type, Version, truncate};
use crate::expr::{self, Failure, Scope, ScopeColumn, Use};
use crate::sql::ast::{self, CreateRule, ExprNode, Field, RuleEvent, Stmt, Visitor};

use super::cx::Cx;
use super::drop::not_supported_for;
use super::{Lock, Reject};

/// The rule that makes a view a view.
pub(super) const RETURN: &str = "_RETURN";

/// CREATE RULE.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateRule) -> Result<(), Reject> {
    let at = cx.opened(&stmt.relation)?;
    cx.lock(&at, Lock::AccessExclusive);
    if at.kind == Kind::MaterializedView {
        return Err(Reject::new("0A000", "rules on materialized views are not supported"));
    }
    let condition = match &stmt.condition {
        Some(written) => {
            let scope = scope(cx, event_rows(cx, &at, stmt.event));
            Some(expr::resolve(written, &Use::Rule, &scope)?)
        }
        None => None,
    };
    let mut unknown = None;
    let mut actions = Vec::with_capacity(stmt.actions.len());
    for action in &stmt.actions {
        if condition.is_some() && !matches!(action, Stmt::Query(_) | Stmt::Data(_)) {
            return Err(Reject::new(
                "42P17",
                "rules with WHERE conditions can only have SELECT, INSERT, UPDATE, or DELETE actions",
            ));
        }
        actions.push(match expr::resolve_action(action, &at, &scope(cx, Vec::new())) {
            Ok(action) => action,
            Err(Failure::Reject(reject)) => return Err(reject),
            Err(Failure::Unknown(reason)) => {
                let text = expr::unresolved_action(action, reason.clone());
                unknown.get_or_insert(reason);
                text
            }
        });
        names_fit(stmt, action)?;
        no_rows_in_with(action)?;
    }
    takes_rules(cx, &at)?;
    let rule_at = at.child(Kind::Rule, truncate(&stmt.name));
    if stmt.event == RuleEvent::Select {
        return on_select(cx, stmt, &at);
    }
    returning_fits(cx, stmt, &at, &actions)?;
    if stmt.name == RETURN {
        let message = format!("non-view rule for \"{}\" must not be named \"{RETURN}\"", at.name());
        return Err(Reject::new("42P17", message));
    }
    let event = match stmt.event {
        RuleEvent::Select => "SELECT",
        RuleEvent::Update => "UPDATE",
        RuleEvent::Insert => "INSERT",
        RuleEvent::Delete => "DELETE",
    };
    // Replaced, it stays enabled or disabled as it was.
    let enabled = match cx.get(&rule_at).map(|o| &**o) {
        Some(Object::Rule(old)) => Some(old.enabled),
        _ => None,
    };
    let rule = Rule { event: event.into(), instead: stmt.instead, condition, actions, enabled: enabled.unwrap_or('O') };
    match enabled {
        Some(_) if stmt.replace => cx.alter(&rule_at, rule),
        Some(_) => {
            let message = format!("rule \"{}\" for relation \"{}\" already exists", rule_at.name(), at.name());
            return Err(Reject::new("42710", message));
        }
        None => cx.create(rule_at.clone(), rule),
    }
    if let Some(reason) = unknown {
        cx.opaque(reason, Touches::Objects(vec![rule_at]));
    }
    Ok(())
}

/// What a rule on SELECT may be: nothing but what CREATE VIEW makes, since 16; before, it turned a table into a view.
fn on_select(cx: &mut Cx<'_>, stmt: &CreateRule, at: &Address) -> Result<(), Reject> {
    if at.kind != Kind::View && cx.version() >= Version(16) {
        return Err(Reject::new("42809", format!("relation \"{}\" cannot have ON SELECT rules", at.name()))
            .detail(not_supported_for(cx, at)));
    }
    if stmt.actions.is_empty() {
        return Err(
            Reject::new("0A000", "INSTEAD NOTHING rules on SELECT are not implemented").hint("Use views instead.")
        );
    }
    if stmt.actions.len() > 1 {
        return Err(Reject::new("0A000", "multiple actions for rules on SELECT are not implemented"));
    }
    if !stmt.instead || !matches!(stmt.actions[0], Stmt::Query(_)) {
        return Err(Reject::new("0A000", "rules on SELECT must have action INSTEAD SELECT"));
    }
    if stmt.condition.is_some() {
        return Err(Reject::new("0A000", "event qualifications are not implemented for rules on SELECT"));
    }
    cx.opaque("a rule on SELECT is not evaluated", Touches::Objects(vec![at.clone()]));
    Ok(())
}

/// The kinds of relation that can have rules.
fn takes_rules(cx: &Cx<'_>, at: &Address) -> Result<(), Reject> {
    if matches!(at.kind, Kind::Table | Kind::View) {
        return Ok(());
    }
    if cx.version() < Version(15) {
        return Err(Reject::new("42809", format!("\"{}\" is not a table or view", at.name())));
    }
    Err(Reject::new("42809", format!("relation \"{}\" cannot have rules", at.name())).detail(not_supported_for(cx, at)))
}

/// Which of `old` and `new` is named.
#[derive(Default)]
struct Rows {
    old: bool,
    new: bool,
}

impl Visitor for Rows {
    fn expr(&mut self, expr: &ast::Expr) -> bool {
        if let ExprNode::Column(fields) = &expr.node
            && let [Field::Name(relation), _, ..] = fields.as_slice()
        {
            self.old |= relation == "old";
            self.new |= relation == "new";
        }
        true
    }
}

/// Which of OLD and NEW an action may name.
fn names_fit(stmt: &CreateRule, action: &Stmt) -> Result<(), Reject> {
    let mut rows = Rows::default();
    action.walk(&mut rows);
    let (old, new) = (rows.old, rows.new);
    let refuse = |message: &str| Err(Reject::new("42P17", message));
    match stmt.event {
        RuleEvent::Select if old => refuse("ON SELECT rule cannot use OLD"),
        RuleEvent::Select if new => refuse("ON SELECT rule cannot use NEW"),
        RuleEvent::Insert if old => refuse("ON INSERT rule cannot use OLD"),
        RuleEvent::Delete if new => refuse("ON DELETE rule cannot use NEW"),
        _ => Ok(()),
    }
}

/// The common table expressions of an action, or of the query that gives its rows, name neither row.
fn no_rows_in_with(action: &Stmt) -> Result<(), Reject> {
    let with = match action {
        Stmt::Query(query) => &query.with,
        Stmt::Data(data) => match &data.source {
            Some(source) if !matches!(source.body, ast::QueryBody::Values(_)) => &source.with,
            _ => &data.with,
        },
        _ => return Ok(()),
    };
    let mut rows = Rows::default();
    for cte in with.iter().flat_map(|with| &with.ctes) {
        match &cte.body {
            ast::CteBody::Query(query) => query.walk(&mut rows),
            ast::CteBody::Data(data) => data.walk(&mut rows),
        }
    }
    let row = if rows.old { "OLD" } else { "NEW" };
    if rows.old || rows.new {
        return Err(Reject::new("0A000", format!("cannot refer to {row} within WITH query")));
    }
    Ok(())
}

/// A rule has one RETURNING at most, which needs INSTEAD and no condition, and gives the columns of the relation.
fn returning_fits(cx: &Cx<'_>, stmt: &CreateRule, at: &Address, actions: &[Expr]) -> Result<(), Reject> {
    let refuse = |message: &str| Err(Reject::new("0A000", message));
    let mut seen = false;
    for (written, action) in stmt.actions.iter().zip(actions) {
        if !matches!(written, Stmt::Data(d) if !d.returning.is_empty()) {
            continue;
        }
        if seen {
            return refuse("cannot have multiple RETURNING lists in a rule");
        }
        seen = true;
        if stmt.condition.is_some() {
            return refuse("RETURNING lists are not supported in conditional rules");
        }
        if !stmt.instead {
            return refuse("RETURNING lists are not supported in non-INSTEAD rules");
        }
        if matches!(action, Expr::Tree(_)) {
            result_fits(cx, at, &expr::returned(action))?;
        }
    }
    Ok(())
}

/// `checkRuleResultList`.
fn result_fits(cx: &Cx<'_>, at: &Address, returned: &[Type]) -> Result<(), Reject> {
    let refuse = |message: String| Err(Reject::new("42P17", message));
    let columns = cx.catalog.columns(at);
    for (i, ty) in returned.iter().enumerate() {
        let Some((name, column)) = columns.get(i) else {
            return refuse("RETURNING list has too many entries".to_owned());
        };
        let what = |what: &str| format!("RETURNING list's entry {} has different {what} from column \"{name}\"", i + 1);
        let detail = |ours: &Type, of_column: &Type| {
            let (ours, of_column) = (cx.type_text(ours), cx.type_text(of_column));
            format!("RETURNING list entry has type {ours}, but column has type {of_column}.")
        };
        if column.ty.plain() != ty.plain() {
            let detail = detail(&ty.plain(), &column.ty.plain());
            return Err(Reject::new("42P17", what("type")).detail(detail));
        }
        let (here, there) = (column.ty.typmod(), ty.typmod());
        if here != there && here != -1 && there != -1 {
            return Err(Reject::new("42P17", what("size")).detail(detail(ty, &column.ty)));
        }
    }
    if returned.len() < columns.len() {
        return refuse("RETURNING list has too few entries".to_owned());
    }
    Ok(())
}

/// The rows that the condition of a rule can name.
fn event_rows(cx: &Cx<'_>, at: &Address, event: RuleEvent) -> Vec<ScopeColumn> {
    let rows: &[&str] = match event {
        RuleEvent::Select | RuleEvent::Delete => &["old"],
        RuleEvent::Insert => &["new"],
        RuleEvent::Update => &["old", "new"],
    };
    let own = cx.columns_in_scope(at);
    rows.iter().flat_map(|row| own.iter().map(|c| ScopeColumn { relation: (*row).into(), ..c.clone() })).collect()
}

fn scope<'c>(cx: &'c Cx<'_>, columns: Vec<ScopeColumn>) -> Scope<'c> {
    Scope { catalog: &cx.catalog, session: &cx.session, source: &cx.statement.source, columns, value: None }
}

/// RENAME of a rule.
pub(super) fn rename(cx: &mut Cx<'_>, stmt: &ast::Rename, to: &Ident) -> Result<(), Reject> {
    let at = cx.relation(&stmt.object.name)?;
    takes_rules(cx, &at)?;
    cx.lock(&at, Lock::AccessExclusive);
    let Some(from) = stmt.object.part.as_ref().map(|n| truncate(n)) else { return Ok(()) };
    let (old, new) = (at.child(Kind::Rule, from.clone()), at.child(Kind::Rule, to.clone()));
    let is_view_rule = |name: &Ident| at.kind == Kind::View && *name == RETURN;
    if !cx.catalog.contains(&old) && !is_view_rule(&from) {
        return Err(super::lookup::no_part(Kind::Rule, &from, &at));
    }
    if cx.catalog.contains(&new) || is_view_rule(to) {
        return Err(Reject::new("42710", format!("rule \"{to}\" for relation \"{}\" already exists", at.name())));
    }
    if is_view_rule(&from) {
        return Err(Reject::new("42P17", "renaming an ON SELECT rule is not allowed"));
    }
    cx.rename(&old, &new);
    Ok(())
}

impl Cx<'_> {
    /// ENABLE and DISABLE RULE.
    pub(crate) fn rule_state(&mut self, relation: &Address, name: &Ident, state: char) -> Result<(), Reject> {
        let at = relation.child(Kind::Rule, name.clone());
        let Some(Object::Rule(old)) = self.get(&at).map(|o| &**o) else {
            return Err(super::lookup::no_part(Kind::Rule, name, relation));
        };
        let new = Rule { enabled: state, ..old.clone() };
        self.alter(&at, new);
        Ok(())
    }
}

/// The parts of a rule's definition as `pg_get_ruledef` prints it: the condition and the actions.
pub(crate) fn parts(definition: &str) -> Option<(Option<Expr>, Vec<Expr>)> {
    // The name and the relation come first, quoted where they need it.
    let (_, rest) = split_outside(definition, "\n    ON ")?;
    let (condition, body) = match split_outside(rest, "\n   WHERE ") {
        Some((before, rest)) if !before.contains('\n') => {
            let (condition, body) = split_outside(rest, " DO ")?;
            (Some(Expr::text(condition.trim())), body)
        }
        _ => (None, split_outside(rest, " DO")?.1),
    };
    let body = body.trim_start();
    let body = body.strip_prefix("INSTEAD").unwrap_or(body).trim();
    if body == "NOTHING;" {
        return Some((condition, Vec::new()));
    }
    let mut actions = Vec::new();
    match body.strip_prefix('(').and_then(|b| b.strip_suffix("\n);")) {
        Some(mut several) => {
            while let Some((action, rest)) = split_outside(several, ";\n") {
                actions.push(Expr::text(action.trim()));
                several = rest;
            }
            actions.push(Expr::text(several.trim().trim_end_matches(';')));
        }
        None => actions.push(Expr::text(body.trim_end_matches(';'))),
    }
    Some((condition, actions))
}

/// Splits a text at the first place outside of quotes and parentheses.
fn split_outside<'t>(text: &'t str, at: &str) -> Option<(&'t str, &'t str)> {
    let (mut depth, mut quote) = (0_i32, None);
    for (i, b) in text.bytes().enumerate() {
        if quote.is_none() && depth == 0 && text.is_char_boundary(i) && text[i..].starts_with(at) {
            return Some((&text[..i], &text[i + at.len()..]));
        }
        match (quote, b) {
            (Some(q), _) => quote = (b != q).then_some(q),
            (None, b'\'' | b'"') => quote = Some(b),
            (None, b'(' | b'[') => depth += 1,
            (None, b')' | b']') => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::parts;
    use crate::expr::print;

    #[test]
    fn a_definition_is_taken_apart() {
        let text = "CREATE RULE \" DO \" AS\n    ON UPDATE TO public.t\n   WHERE (old.a = ' DO ') DO INSTEAD NOTHING;";
        let (condition, actions) = parts(text).unwrap();
        assert_eq!(condition.map(|c| print(&c)).as_deref(), Some("(old.a = ' DO ')"));
        assert!(actions.is_empty());
        let text = "CREATE RULE r AS\n    ON DELETE TO t DO ( INSERT INTO l (a)\n  VALUES (';\n');\n DELETE FROM l\n  WHERE (a = 1);\n);";
        let (condition, actions) = parts(text).unwrap();
        assert!(condition.is_none());
        let actions: Vec<String> = actions.iter().map(print).collect();
        assert_eq!(actions, ["INSERT INTO l (a)\n  VALUES (';\n')", "DELETE FROM l\n  WHERE (a = 1)"]);
        let text = "CREATE RULE n AS\n    ON INSERT TO public.t DO\n NOTIFY chan, 'hello';";
        let (_, actions) = parts(text).unwrap();
        assert_eq!(print(&actions[0]), "NOTIFY chan, 'hello'");
    }
}
