//! What the server refuses when a function in PL/pgSQL is made: `plpgsql_compile`.

use super::condition;
use crate::catalog::{Catalog, Function, Ident, RoutineKind, Version};
use crate::expr::{Failure, types};
use crate::replay::{Reject, Session, grammar};
use crate::sql::ast::{ExprNode, QueryBody, Stmt};
use crate::sql::plpgsql::{self, Action, Block, Declared, Rowset, Sql, Step, Target, parse, syntax};
use crate::sql::{self, Source};

type Checked = Result<(), Reject>;

/// A variable that can be named.
struct Variable {
    name: Ident,
    /// What it is an alias of, else its name.
    of: Ident,
    constant: bool,
}

impl Variable {
    fn new(name: Ident, constant: bool) -> Self {
        Self { of: name.clone(), name, constant }
    }
}

/// What a block or a loop makes visible.
#[derive(Default)]
struct Level {
    label: Option<Ident>,
    variables: Vec<Variable>,
    is_loop: bool,
}

impl Level {
    fn add(&mut self, name: impl Into<Ident>) {
        self.variables.push(Variable::new(name.into(), false));
    }
}

struct Compile<'a> {
    catalog: &'a Catalog,
    session: &'a Session,
    function: &'a Function,
    levels: Vec<Level>,
}

fn wrong(message: impl Into<String>) -> Reject {
    Reject::new("42601", message)
}

/// Checks the body of a function of that name.
pub(in crate::replay) fn check(catalog: &Catalog, session: &Session, name: &Ident, function: &Function) -> Checked {
    let block = parse(&function.body).map_err(wrong)?;
    let mut outer = Level { label: Some(name.clone()), ..Level::default() };
    for (i, arg) in function.args.iter().enumerate() {
        outer.variables.extend(arg.name.iter().map(|name| Variable::new(name.clone(), false)));
        outer.add(format!("${}", i + 1));
    }
    outer.add("found");
    let returns = |name: &str| function.returns.as_ref().is_some_and(|t| t.is(name));
    let of_trigger: &[&str] = if returns("trigger") {
        &[
            "new",
            "old",
            "tg_name",
            "tg_when",
            "tg_level",
            "tg_op",
            "tg_relid",
            "tg_relname",
            "tg_table_name",
            "tg_table_schema",
            "tg_nargs",
            "tg_argv",
        ]
    } else if returns("event_trigger") {
        &["tg_event", "tg_tag"]
    } else {
        &[]
    };
    of_trigger.iter().for_each(|name| outer.add(*name));
    Compile { catalog, session, function, levels: vec![outer] }.block(&block)
}

impl Compile<'_> {
    fn inside(&mut self, level: Level, f: impl FnOnce(&mut Self) -> Checked) -> Checked {
        self.levels.push(level);
        let result = f(self);
        self.levels.pop();
        result
    }

    fn block(&mut self, block: &Block) -> Checked {
        self.inside(Level { label: block.label.clone(), ..Level::default() }, |me| {
            for declaration in &block.declarations {
                me.declaration(&declaration.name, &declaration.what)?;
            }
            me.steps(&block.body)?;
            for handler in &block.handlers {
                for name in &handler.conditions {
                    condition_exists(name)?;
                }
                let mut level = Level::default();
                level.add("sqlstate");
                level.add("sqlerrm");
                me.inside(level, |me| me.steps(&handler.body))?;
            }
            Ok(())
        })
    }

    fn declaration(&mut self, name: &Ident, what: &Declared) -> Checked {
        let own = self.levels.last().is_some_and(|l| l.variables.iter().any(|v| v.name == *name));
        if own {
            return Err(wrong(format!("duplicate declaration at or near \"{name}\"")));
        }
        let mut variable = Variable::new(name.clone(), false);
        match what {
            Declared::Variable { ty, constant: fixed, not_null, default } => {
                self.type_exists(ty)?;
                if let Some(default) = default {
                    self.expression(default)?;
                }
                if *not_null && default.is_none() {
                    let message =
                        format!("variable \"{name}\" must have a default value, since it's declared NOT NULL");
                    return Err(Reject::new("22004", message));
                }
                variable.constant = *fixed;
            }
            Declared::Alias(of) => {
                let Some(found) = self.find(std::slice::from_ref(of)) else {
                    return Err(Reject::new("42704", format!("variable \"{of}\" does not exist")));
                };
                variable = Variable { name: name.clone(), of: found.of.clone(), constant: found.constant };
            }
            Declared::Cursor { query, .. } => self.statement(query)?,
        }
        if let Some(level) = self.levels.last_mut() {
            level.variables.push(variable);
        }
        Ok(())
    }

    /// A type of the catalog; what `%TYPE` says is not looked up.
    fn type_exists(&self, written: &str) -> Checked {
        if written.contains('%') {
            return Ok(());
        }
        let script = sql::parse(Source::new("type", format!("SELECT NULL::{written}")));
        let Some(Stmt::Query(query)) = script.statements.first().map(|s| &s.stmt) else { return Ok(()) };
        let QueryBody::Select(select) = &query.body else { return Ok(()) };
        let Some(ExprNode::Cast { ty, .. }) = select.targets.first().map(|t| &t.expr.node) else { return Ok(()) };
        match types::resolve_any(ty, self.catalog, self.session) {
            Err(Failure::Reject(reject)) => Err(Reject { span: None, ..reject }),
            Ok(_) | Err(Failure::Unknown(_)) => Ok(()),
        }
    }

    /// The variable that a name means: its own, or one of a block's with the block's label before it.
    fn find(&self, names: &[Ident]) -> Option<&Variable> {
        let first = names.first()?;
        self.levels.iter().rev().find_map(|level| {
            let own = |name: &Ident| level.variables.iter().find(|v| v.name == *name);
            own(first).or_else(|| {
                let second = names.get(1)?;
                (level.label.as_ref() == Some(first)).then(|| own(second)).flatten()
            })
        })
    }

    fn target(&self, target: &Target) -> Checked {
        match self.find(&target.names) {
            Some(variable) if variable.constant => {
                let message = format!("variable \"{}\" is declared CONSTANT", variable.of);
                Err(Reject::new("22005", message))
            }
            Some(_) => target.subscripts.iter().try_for_each(|s| self.expression(s)),
            None => {
                let name = target.names.iter().map(Ident::as_str).collect::<Vec<_>>().join(".");
                Err(wrong(format!("\"{name}\" is not a known variable")))
            }
        }
    }

    fn stored_in(&self, into: &plpgsql::Into) -> Checked {
        into.targets.iter().try_for_each(|t| self.target(t))
    }

    fn cursor(&self, name: &Ident) -> Checked {
        match self.find(std::slice::from_ref(name)) {
            Some(_) => Ok(()),
            None => Err(wrong(format!("\"{name}\" is not a known variable"))),
        }
    }

    /// An expression, which is the select list of a query, and may go on as one.
    fn expression(&self, sql: &Sql) -> Checked {
        self.syntax(&format!("SELECT {}", sql.text))
    }

    fn expressions(&self, list: &[Sql]) -> Checked {
        list.iter().try_for_each(|sql| self.expression(sql))
    }

    fn statement(&self, sql: &Sql) -> Checked {
        self.syntax(&sql.text)
    }

    /// Refuses what the parser of the server's version does not read.
    fn syntax(&self, text: &str) -> Checked {
        syntax(text).map_err(wrong)?;
        if self.session.version >= Version(18) {
            return Ok(());
        }
        let script = sql::parse(Source::new("", text));
        script.statements.iter().try_for_each(|s| grammar::check_forms(s, self.session.version))
    }

    fn rowset(&self, rows: &Rowset) -> Checked {
        match rows {
            Rowset::Static(query) => self.statement(query),
            Rowset::Dynamic(text, using) => {
                self.expression(text)?;
                self.expressions(using)
            }
            Rowset::Cursor(name, _) => self.cursor(name),
        }
    }

    fn steps(&mut self, steps: &[Step]) -> Checked {
        steps.iter().try_for_each(|step| self.action(&step.action))
    }

    /// A loop with the variables that it declares.
    fn a_loop(&mut self, label: Option<&Ident>, variable: Option<&Ident>, body: &[Step]) -> Checked {
        let mut level = Level { label: label.cloned(), is_loop: true, ..Level::default() };
        if let Some(variable) = variable {
            level.add(variable.clone());
        }
        self.inside(level, |me| me.steps(body))
    }

    fn action(&mut self, action: &Action) -> Checked {
        match action {
            Action::Block(block) => self.block(block),
            Action::Sql(sql, into) => {
                self.stored_in(into)?;
                self.statement(sql)
            }
            Action::Execute(text, into, using) => {
                self.expression(text)?;
                self.stored_in(into)?;
                self.expressions(using)
            }
            Action::Perform(sql) => self.statement(sql),
            Action::Assign(target, value) => {
                self.target(target)?;
                self.expression(value)
            }
            Action::If(branches, otherwise) => {
                for (condition, body) in branches {
                    self.expression(condition)?;
                    self.steps(body)?;
                }
                self.steps(otherwise)
            }
            Action::Case { operand, whens, otherwise } => {
                operand.iter().try_for_each(|o| self.expression(o))?;
                for (values, body) in whens {
                    self.expressions(values)?;
                    self.steps(body)?;
                }
                otherwise.iter().try_for_each(|body| self.steps(body))
            }
            Action::ForQuery { label, targets, rows, body } => {
                if targets.iter().any(|t| self.find(&t.names).is_none()) && !matches!(rows, Rowset::Cursor(..)) {
                    let message =
                        "loop variable of loop over rows must be a record variable or list of scalar variables";
                    return Err(wrong(message));
                }
                self.rowset(rows)?;
                // A loop over a cursor declares its record.
                let own = matches!(rows, Rowset::Cursor(..)).then(|| targets.first().and_then(|t| t.names.first()));
                self.a_loop(label.as_ref(), own.flatten(), body)
            }
            Action::ForRange { label, variable, from, to, by, body, .. } => {
                self.expression(from)?;
                self.expression(to)?;
                by.iter().try_for_each(|by| self.expression(by))?;
                self.a_loop(label.as_ref(), Some(variable), body)
            }
            Action::ForEach { label, targets, array, body, .. } => {
                if targets.iter().any(|t| self.find(&t.names).is_none()) {
                    let message = "loop variable of FOREACH must be a known variable or list of variables";
                    return Err(wrong(message));
                }
                self.expression(array)?;
                self.a_loop(label.as_ref(), None, body)
            }
            Action::Loop { label, condition, body } => {
                condition.iter().try_for_each(|c| self.expression(c))?;
                self.a_loop(label.as_ref(), None, body)
            }
            Action::Exit { exit, label, condition } => {
                self.exit(*exit, label.as_ref())?;
                condition.iter().try_for_each(|c| self.expression(c))
            }
            Action::Raise { condition, message, params, options, .. } => {
                if let Some(name) = condition {
                    condition_exists(name)?;
                }
                self.expressions(params)?;
                options.iter().try_for_each(|(_, value)| self.expression(value))?;
                message.as_ref().map_or(Ok(()), |message| placeholders_fit(message, params.len()))
            }
            Action::Assert(condition, message) => {
                self.expression(condition)?;
                message.iter().try_for_each(|m| self.expression(m))
            }
            Action::Diagnostics(_, items) => items.iter().try_for_each(|(target, _)| self.target(target)),
            Action::Return(value) => self.returns(value.as_ref()),
            Action::ReturnNext(value) => {
                self.returns_set("NEXT")?;
                value.iter().try_for_each(|v| self.expression(v))
            }
            Action::ReturnQuery(rows) => {
                self.returns_set("QUERY")?;
                self.rowset(rows)
            }
            Action::Open(name, rows) => {
                self.cursor(name)?;
                self.rowset(rows)
            }
            Action::Fetch { cursor, into, .. } => {
                self.cursor(cursor)?;
                self.stored_in(into)
            }
            Action::Close(name) => self.cursor(name),
            Action::Transaction(_) | Action::Nothing => Ok(()),
        }
    }

    fn exit(&self, exit: bool, label: Option<&Ident>) -> Checked {
        let Some(label) = label else {
            if self.levels.iter().any(|l| l.is_loop) {
                return Ok(());
            }
            let message = if exit {
                "EXIT cannot be used outside a loop, unless it has a label"
            } else {
                "CONTINUE cannot be used outside a loop"
            };
            return Err(wrong(message));
        };
        match self.levels.iter().rev().find(|l| l.label.as_ref() == Some(label)) {
            Some(level) if !exit && !level.is_loop => {
                Err(wrong(format!("block label \"{label}\" cannot be used in CONTINUE")))
            }
            Some(_) => Ok(()),
            None => Err(wrong(format!(
                "there is no label \"{label}\" attached to any block or loop enclosing this statement"
            ))),
        }
    }

    /// `make_return_stmt`.
    fn returns(&self, value: Option<&Sql>) -> Checked {
        let function = self.function;
        let outputs = function.args.iter().any(|a| a.mode.is_output());
        let void = function.returns.as_ref().is_none_or(|t| t.is("void"));
        let refused = if function.returns_set {
            Some("function returning set")
        } else if outputs {
            Some("function with OUT parameters")
        } else if void && function.routine == RoutineKind::Procedure {
            Some("a procedure")
        } else if void {
            Some("function returning void")
        } else {
            None
        };
        match (refused, value) {
            (Some("a procedure"), Some(_)) => Err(wrong("RETURN cannot have a parameter in a procedure")),
            (Some(place), Some(_)) => {
                let reject = Reject::new("42804", format!("RETURN cannot have a parameter in {place}"));
                let of_set = function.returns_set;
                Err(if of_set { reject.hint("Use RETURN NEXT or RETURN QUERY.") } else { reject })
            }
            (None, None) => Err(wrong("missing expression at or near \";\"")),
            (None, Some(value)) => self.expression(value),
            (Some(_), None) => Ok(()),
        }
    }

    fn returns_set(&self, what: &str) -> Checked {
        if self.function.returns_set {
            return Ok(());
        }
        Err(Reject::new("42804", format!("cannot use RETURN {what} in a non-SETOF function")))
    }
}

fn condition_exists(name: &str) -> Checked {
    if name == "others" { Ok(()) } else { condition::code(name).map(|_| ()) }
}

/// `check_raise_parameters`.
fn placeholders_fit(message: &str, given: usize) -> Checked {
    let wanted = message.replace("%%", "").matches('%').count();
    match wanted.cmp(&given) {
        std::cmp::Ordering::Less => Err(wrong("too many parameters specified for RAISE")),
        std::cmp::Ordering::Greater => Err(wrong("too few parameters specified for RAISE")),
        std::cmp::Ordering::Equal => Ok(()),
    }
}
