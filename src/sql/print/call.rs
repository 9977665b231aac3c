//! Function calls, and what the grammar makes of the standard's own spellings.

use super::Printer;
use crate::sql::ast::{Arg, Call, Const, Expr, ExprNode, OrderBy, WindowDef};

/// Whether a call in the standard's spelling still looks like a call: `EXTRACT(…)`, unlike `AT TIME ZONE`.
pub(super) fn looks_like_call(c: &Call) -> bool {
    !matches!(c.name.name().as_str(), "timezone" | "overlaps" | "is_normalized")
}

/// Whether EXTRACT takes a field as a bare word: an identifier, or one of six keywords.
fn is_extract_field(name: &str) -> bool {
    matches!(name, "year" | "month" | "day" | "hour" | "minute" | "second")
        || crate::sql::lex::is_plain_word(name) && crate::catalog::keyword(name).is_none()
}

impl Printer {
    pub(super) fn call(&mut self, c: &Call) {
        if c.sql_syntax && self.sql_syntax(c) {
            return;
        }
        self.name(&c.name);
        self.word("(");
        if c.star {
            self.word("*");
        }
        if c.distinct {
            self.word("DISTINCT ");
        }
        let last = c.args.len().saturating_sub(1);
        for (i, arg) in c.args.iter().enumerate() {
            if i > 0 {
                self.word(", ");
            }
            if c.variadic && i == last {
                self.word("VARIADIC ");
            }
            self.arg(arg);
        }
        if !c.within_group && !c.order_by.is_empty() {
            self.word(" ORDER BY ");
            self.sort_keys(&c.order_by);
        }
        self.word(")");
        if c.within_group {
            self.word(" WITHIN GROUP (ORDER BY ");
            self.sort_keys(&c.order_by);
            self.word(")");
        }
        self.filter_and_over(c.filter.as_deref(), c.over.as_deref());
    }

    /// FILTER and OVER.
    pub(super) fn filter_and_over(&mut self, filter: Option<&Expr>, over: Option<&WindowDef>) {
        if let Some(filter) = filter {
            self.word(" FILTER (WHERE ");
            self.top(filter);
            self.word(")");
        }
        if let Some(over) = over {
            self.word(" OVER ");
            match &over.name {
                Some(name) => self.ident(name),
                None => self.window(over),
            }
        }
    }

    fn arg(&mut self, arg: &Arg) {
        if let Some(name) = &arg.name {
            self.ident(name);
            self.word(" => ");
        }
        self.top(&arg.value);
    }

    /// The standard's spelling; false for a function that has none.
    fn sql_syntax(&mut self, c: &Call) -> bool {
        let args: Vec<&Expr> = c.args.iter().map(|a| &a.value).collect();
        match (c.name.name().as_str(), args.as_slice()) {
            ("timezone", [zone, time]) => {
                self.expr(time);
                self.word(" AT TIME ZONE ");
                self.expr(zone);
            }
            ("timezone", [time]) => {
                self.expr(time);
                self.word(" AT LOCAL");
            }
            ("overlaps", [a, b, c, d]) => {
                self.word("(");
                self.top(a);
                self.word(", ");
                self.top(b);
                self.word(") OVERLAPS (");
                self.top(c);
                self.word(", ");
                self.top(d);
                self.word(")");
            }
            ("is_normalized", [text, rest @ ..]) => {
                self.expr(text);
                self.word(" IS");
                self.form_word(rest);
                self.word(" NORMALIZED");
            }
            ("normalize", [text, rest @ ..]) => {
                self.word("NORMALIZE(");
                self.top(text);
                if !rest.is_empty() {
                    self.word(",");
                    self.form_word(rest);
                }
                self.word(")");
            }
            ("pg_collation_for", [arg]) => {
                self.word("COLLATION FOR (");
                self.top(arg);
                self.word(")");
            }
            ("extract", [field, from]) => {
                self.word("EXTRACT(");
                match &field.node {
                    ExprNode::Const(Const::String(name)) if is_extract_field(name) => self.word(name),
                    _ => self.top(field),
                }
                self.word(" FROM ");
                self.top(from);
                self.word(")");
            }
            ("overlay", [text, new, from, rest @ ..]) => {
                self.word("OVERLAY(");
                self.top(text);
                self.word(" PLACING ");
                self.top(new);
                self.word(" FROM ");
                self.top(from);
                self.tail(" FOR ", rest);
            }
            ("position", [text, part]) => {
                self.word("POSITION(");
                self.expr(part);
                self.word(" IN ");
                self.expr(text);
                self.word(")");
            }
            ("substring", [text, from, rest @ ..]) => {
                self.word("SUBSTRING(");
                self.top(text);
                self.word(" FROM ");
                self.top(from);
                self.tail(" FOR ", rest);
            }
            (trim @ ("btrim" | "ltrim" | "rtrim"), [text, rest @ ..]) => {
                self.word(match trim {
                    "ltrim" => "TRIM(LEADING ",
                    "rtrim" => "TRIM(TRAILING ",
                    _ => "TRIM(BOTH ",
                });
                if let [what] = rest {
                    self.top(what);
                    self.word(" ");
                }
                self.word("FROM ");
                self.top(text);
                self.word(")");
            }
            ("xmlexists", [path, document]) => {
                self.word("XMLEXISTS(");
                self.expr(path);
                self.word(" PASSING ");
                self.expr(document);
                self.word(")");
            }
            ("system_user", []) => self.word("SYSTEM_USER"),
            _ => return false,
        }
        true
    }

    /// A normal form, which the grammar keeps as a string.
    fn form_word(&mut self, rest: &[&Expr]) {
        if let [Expr { node: ExprNode::Const(Const::String(form)), .. }] = rest {
            self.word(" ");
            self.word(form);
        }
    }

    fn tail(&mut self, word: &str, rest: &[&Expr]) {
        if let [arg] = rest {
            self.word(word);
            self.top(arg);
        }
        self.word(")");
    }

    pub(super) fn sort_keys(&mut self, keys: &[OrderBy]) {
        self.list(keys, |p, k| {
            p.top(&k.expr);
            match (&k.using, k.descending) {
                (Some(op), _) => {
                    p.word(" USING ");
                    p.operator(op);
                }
                (None, Some(true)) => p.word(" DESC"),
                (None, Some(false)) => p.word(" ASC"),
                (None, None) => {}
            }
            match k.nulls_first {
                Some(true) => p.word(" NULLS FIRST"),
                Some(false) => p.word(" NULLS LAST"),
                None => {}
            }
        });
    }

    /// A window definition in parentheses.
    pub(super) fn window(&mut self, w: &WindowDef) {
        self.word("(");
        let mut gap = "";
        if let Some(base) = &w.base {
            self.ident(base);
            gap = " ";
        }
        if !w.partition_by.is_empty() {
            self.word(gap);
            self.word("PARTITION BY ");
            self.exprs(&w.partition_by);
            gap = " ";
        }
        if !w.order_by.is_empty() {
            self.word(gap);
            self.word("ORDER BY ");
            self.sort_keys(&w.order_by);
            gap = " ";
        }
        self.frame(w, gap);
        self.word(")");
    }

    /// The frame, by the FRAMEOPTION_* bits of parsenodes.h.
    fn frame(&mut self, w: &WindowDef, gap: &str) {
        let has = |bit: u32| w.frame & (1 << bit) != 0;
        if !has(0) {
            return;
        }
        self.word(gap);
        self.word(if has(3) {
            "GROUPS "
        } else if has(2) {
            "ROWS "
        } else {
            "RANGE "
        });
        let between = has(4);
        if between {
            self.word("BETWEEN ");
        }
        // Start bits are the odd ones from 5, end bits follow each.
        for (offset, bound) in [(0, &w.start), (1, &w.end)] {
            if offset == 1 {
                if !between {
                    break;
                }
                self.word(" AND ");
            }
            let has = |bit: u32| has(bit + offset);
            if has(5) {
                self.word("UNBOUNDED PRECEDING");
            } else if has(7) {
                self.word("UNBOUNDED FOLLOWING");
            } else if has(9) {
                self.word("CURRENT ROW");
            } else if let Some(bound) = bound {
                self.expr(bound);
                self.word(if has(11) { " PRECEDING" } else { " FOLLOWING" });
            }
        }
        self.word(if has(15) {
            " EXCLUDE CURRENT ROW"
        } else if has(16) {
            " EXCLUDE GROUP"
        } else if has(17) {
            " EXCLUDE TIES"
        } else {
            ""
        });
    }
}
