//! `get_func_sql_syntax`: calls that were written in SQL's own syntax.

use super::Printer;
use crate::catalog::tree::{Callee, Func, Node};

impl Printer<'_> {
    /// Prints a call in SQL's own syntax; false where it has none.
    pub(in crate::expr) fn sql_syntax(&mut self, func: &Func) -> bool {
        let Callee::Builtin(row) = &func.function else { return false };
        let args = &func.args;
        match (row.name, args.as_slice()) {
            ("timezone", [zone, value]) => {
                self.out.push('(');
                self.node(value, false);
                self.out.push_str(" AT TIME ZONE ");
                self.node(zone, false);
                self.out.push(')');
            }
            ("timezone", [value]) => {
                self.out.push('(');
                self.node(value, false);
                self.out.push_str(" AT LOCAL)");
            }
            ("overlaps", [a, b, c, d]) => {
                self.out.push_str("((");
                self.node(a, false);
                self.out.push_str(", ");
                self.node(b, false);
                self.out.push_str(") OVERLAPS (");
                self.node(c, false);
                self.out.push_str(", ");
                self.node(d, false);
                self.out.push_str("))");
            }
            ("extract", [Node::Const(field), value]) => {
                self.out.push_str("EXTRACT(");
                self.out.push_str(field.value.as_deref().unwrap_or_default());
                self.out.push_str(" FROM ");
                self.node(value, false);
                self.out.push(')');
            }
            ("is_normalized", [value, rest @ ..]) => {
                self.out.push('(');
                self.node(value, false);
                self.out.push_str(" IS");
                if let [Node::Const(form)] = rest {
                    self.out.push(' ');
                    self.out.push_str(form.value.as_deref().unwrap_or_default());
                }
                self.out.push_str(" NORMALIZED)");
            }
            ("pg_collation_for", [value]) => {
                self.out.push_str("COLLATION FOR (");
                self.node(value, false);
                self.out.push(')');
            }
            ("normalize", [value, rest @ ..]) => {
                self.out.push_str("NORMALIZE(");
                self.node(value, false);
                if let [Node::Const(form)] = rest {
                    self.out.push_str(", ");
                    self.out.push_str(form.value.as_deref().unwrap_or_default());
                }
                self.out.push(')');
            }
            ("overlay", [value, placing, from, rest @ ..]) => {
                self.out.push_str("OVERLAY(");
                self.node(value, false);
                self.out.push_str(" PLACING ");
                self.node(placing, false);
                self.out.push_str(" FROM ");
                self.node(from, false);
                if let [length] = rest {
                    self.out.push_str(" FOR ");
                    self.node(length, false);
                }
                self.out.push(')');
            }
            ("position", [text, part]) => {
                self.out.push_str("POSITION((");
                self.node(part, false);
                self.out.push_str(") IN (");
                self.node(text, false);
                self.out.push_str("))");
            }
            ("substring", [value, pattern, escape]) if row.args[2] == crate::catalog::builtin::oid::TEXT => {
                self.out.push_str("SUBSTRING(");
                self.node(value, false);
                self.out.push_str(" SIMILAR ");
                self.node(pattern, false);
                self.out.push_str(" ESCAPE ");
                self.node(escape, false);
                self.out.push(')');
            }
            ("substring", [value, from, rest @ ..]) if row.args[1] == crate::catalog::builtin::oid::INT4 => {
                self.out.push_str("SUBSTRING(");
                self.node(value, false);
                self.out.push_str(" FROM ");
                self.node(from, false);
                if let [length] = rest {
                    self.out.push_str(" FOR ");
                    self.node(length, false);
                }
                self.out.push(')');
            }
            ("btrim" | "ltrim" | "rtrim", [value, rest @ ..]) => {
                self.out.push_str(match row.name {
                    "btrim" => "TRIM(BOTH",
                    "ltrim" => "TRIM(LEADING",
                    _ => "TRIM(TRAILING",
                });
                if let [characters] = rest {
                    self.out.push(' ');
                    self.node(characters, false);
                }
                self.out.push_str(" FROM ");
                self.node(value, false);
                self.out.push(')');
            }
            ("system_user", []) => self.out.push_str("SYSTEM_USER"),
            ("xmlexists", [path, value]) => {
                self.out.push_str("XMLEXISTS((");
                self.node(path, false);
                self.out.push_str(") PASSING (");
                self.node(value, false);
                self.out.push_str("))");
            }
            _ => return false,
        }
        true
    }
}
