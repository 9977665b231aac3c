//! Statements that control does not branch at: assignments, SQL, RAISE, cursors.

use std::rc::Rc;

use crate::catalog::{Ident, Touches};
use crate::sql::ast::{Query, Stmt, Transaction};
use crate::sql::plpgsql::{Action, Into, Rowset, Sql, Target};
use crate::sql::{self, Script, Source, Span};

use super::super::cx::Cx;
use super::super::{Reject, dispatch, table_as};
use super::query::Rows;
use super::value::Value;
use super::{Machine, condition, text};

impl Machine<'_, '_> {
    pub(super) fn act(&mut self, action: &Action) -> Result<(), Reject> {
        match action {
            Action::Sql(sql, into) => self.sql(sql, into),
            Action::Execute(sql, into, using) => self.execute(sql, into, using),
            Action::Perform(sql) => {
                let rows = self.query_sql(sql)?;
                self.set_found(rows.exists());
                Ok(())
            }
            Action::Assign(target, sql) => {
                let value = self.eval_sql(sql)?;
                self.assign(target, value)
            }
            Action::Raise { level, condition, message, params, options } => {
                self.raise(level, condition.as_deref(), message.as_deref(), params, options)
            }
            Action::Assert(condition, message) => self.assert(condition, message.as_ref()),
            Action::Diagnostics(stacked, items) => self.diagnostics(*stacked, items),
            Action::ReturnNext(value) => self.return_next(value.as_ref()),
            Action::ReturnQuery(rows) => {
                let rows = self.rowset(rows)?;
                self.returned.certain &= rows.certain;
                self.returned.rows.extend(rows.rows);
                Ok(())
            }
            Action::Open(name, rows) => self.open(name, rows),
            Action::Fetch { cursor, direction, into } => self.fetch(cursor, direction, into),
            Action::Close(name) => {
                if let Some(cursor) = self.variable_mut(name).and_then(|v| v.cursor.as_mut()) {
                    cursor.open = None;
                }
                Ok(())
            }
            Action::Transaction(commit) => self.end_transaction(*commit),
            _ => Ok(()),
        }
    }

    /// COMMIT and ROLLBACK.
    fn end_transaction(&mut self, commit: bool) -> Result<(), Reject> {
        if self.atomic {
            return Err(Reject::new("2D000", "invalid transaction termination"));
        }
        if self.cx.in_subtransaction {
            let what = if commit { "commit" } else { "roll back" };
            return Err(Reject::new("2D000", format!("cannot {what} while a subtransaction is active")));
        }
        if commit {
            self.start = Some(self.cx.mark());
        } else if let Some(start) = &self.start {
            self.cx.back_to(start);
            self.system.clear();
        }
        Ok(())
    }

    /// A statement that stands in the body.
    fn sql(&mut self, sql: &Sql, into: &Into) -> Result<(), Reject> {
        let found = self.place.filter(|_| sql.verbatim).map(|place| {
            let from = place + u32::try_from(sql.at).unwrap_or(u32::MAX);
            Span::new(from, from + u32::try_from(sql.text.len()).unwrap_or(0))
        });
        let script = match found {
            Some(span) => sql::parse_part(self.cx.statement.source.clone(), span),
            None => self.detached(&sql.text),
        };
        self.script(&script, into, found.is_some(), false)
    }

    /// SQL that does not stand in the file: it is taken to be where the whole statement is.
    pub(super) fn detached(&self, text: &str) -> Script {
        let source = &self.cx.statement.source;
        let line = source.origin(self.cx.statement.span.start).line;
        let padding = "\n".repeat(line.saturating_sub(1) as usize);
        sql::parse(Source::new(source.name.clone(), padding + text))
    }

    /// Runs statements; what they return goes into the targets.
    pub(super) fn script(&mut self, script: &Script, into: &Into, in_file: bool, dynamic: bool) -> Result<(), Reject> {
        if let Some(problem) = script.problems.first() {
            return Err(Reject::new("42601", problem.message.clone()));
        }
        let own = self.cx.statement.span;
        for statement in &script.statements {
            let span = (!in_file).then_some(own);
            match &statement.stmt {
                Stmt::Query(query) if table_as::into(query).is_none() => self.select_into(query, into, dynamic)?,
                Stmt::Call(call) => self.call_procedure(call)?,
                Stmt::Transaction(t) => {
                    let what = match t {
                        _ if dynamic => "EXECUTE of transaction commands is not implemented".to_owned(),
                        Transaction::Commit { .. } | Transaction::Rollback { .. } => "COMMIT".to_owned(),
                        _ => "unsupported transaction command in PL/pgSQL".to_owned(),
                    };
                    return Err(Reject::new("0A000", what));
                }
                stmt => {
                    let rows = matches!(stmt, Stmt::Data(_) | Stmt::Explain { .. } | Stmt::Execute { .. });
                    if rows {
                        self.set_found(Value::Unknown);
                    }
                    self.row_count = Value::Unknown;
                    self.forget(&into.targets);
                    if let Stmt::Data(data) = stmt {
                        if super::catalog_data::is_of_system(self.cx, data) {
                            self.catalog_data(data)?;
                        } else {
                            self.data_calls(data)?;
                        }
                    }
                }
            }
            let catalog = self.cx.catalog.clone();
            let mut inner = Cx::new(&catalog, statement, &self.cx.session);
            inner.cause = self.cx.cause;
            inner.in_block = true;
            inner.in_subtransaction = self.cx.in_subtransaction;
            match &statement.stmt {
                Stmt::Query(query) if table_as::into(query).is_none() => inner.query_locks(query),
                Stmt::Call(_) => {}
                stmt => dispatch(&mut inner, stmt).map_err(|r| r.at(span.unwrap_or(inner.span)))?,
            }
            let until_end = std::mem::take(&mut inner.until_end);
            self.cx.until_end.extend(until_end);
            let outcome = inner.finish();
            self.cx.absorb(statement, outcome, span);
            self.system.clear();
        }
        Ok(())
    }

    fn select_into(&mut self, query: &Query, into: &Into, dynamic: bool) -> Result<(), Reject> {
        let rows = self.query(query)?;
        let strict = into.strict && !into.targets.is_empty();
        if !dynamic {
            self.set_found(rows.exists());
        }
        self.row_count = match (rows.certain, into.targets.is_empty()) {
            (true, false) => Value::Int(i64::from(!rows.rows.is_empty())),
            (true, true) => Value::Int(rows.rows.len() as i64),
            _ => Value::Unknown,
        };
        if into.targets.is_empty() {
            return Ok(());
        }
        if !rows.certain {
            if strict {
                // Whether there is exactly one row is a matter of data.
                self.may_fail(Reject::new("P0002", "query returned no rows"));
                self.may_fail(several_rows());
            }
            // A row that is sure to be there may not be the first.
            self.forget(&into.targets);
            return Ok(());
        }
        if strict && rows.rows.is_empty() {
            return Err(Reject::new("P0002", "query returned no rows"));
        }
        if strict && rows.rows.len() > 1 {
            return Err(several_rows());
        }
        self.store(&into.targets, rows.rows.first())
    }

    /// An error that only data decide.
    fn may_fail(&mut self, reject: Reject) {
        self.possible.push(reject);
    }

    /// RAISE.
    fn raise(
        &mut self,
        level: &str,
        name: Option<&str>,
        format: Option<&str>,
        params: &[Sql],
        options: &[(String, Sql)],
    ) -> Result<(), Reject> {
        if level == "again" {
            let none = || Reject::new("0Z002", "RAISE without parameters cannot be used outside an exception handler");
            return Err(self.errors.last().cloned().unwrap_or_else(none));
        }
        let mut message = match format {
            Some(format) => {
                let params = self.eval_all(params)?;
                Some(self.raised(format, &params)?)
            }
            None => None,
        };
        let mut code = match name {
            Some(name) => Some(condition::code(name)?),
            None => None,
        };
        let (mut detail, mut hint) = (None, None);
        for (option, value) in options {
            let value = self.eval_sql(value)?;
            let Some(said) = self.shown(&value) else {
                // An SQLSTATE that is not known may be any.
                continue;
            };
            match &**option {
                "message" => message = Some(said),
                "detail" => detail = Some(said),
                "hint" => hint = Some(said),
                "errcode" => code = Some(condition::code(&said)?),
                _ => {}
            }
        }
        let said = message.or_else(|| name.map(str::to_owned));
        if level == "exception" {
            let said = said.unwrap_or_else(|| code.unwrap_or("P0001").to_owned());
            let mut reject = Reject::new(code.unwrap_or("P0001"), said);
            (reject.detail, reject.hint) = (detail, hint);
            return Err(reject);
        }
        if matches!(level, "notice" | "warning" | "info") {
            self.cx.notice(said.unwrap_or_default(), None);
        }
        Ok(())
    }

    /// The message of RAISE.
    fn raised(&mut self, format: &str, params: &[Value]) -> Result<String, Reject> {
        let mut out = String::new();
        let mut params = params.iter();
        let mut chars = format.chars().peekable();
        while let Some(c) = chars.next() {
            if c != '%' {
                out.push(c);
            } else if chars.peek() == Some(&'%') {
                chars.next();
                out.push('%');
            } else {
                let Some(value) = params.next() else {
                    return Err(Reject::new("42601", "too few parameters specified for RAISE"));
                };
                match value {
                    Value::Null => out.push_str("<NULL>"),
                    value => out.push_str(&self.shown(value).unwrap_or_else(|| "…".to_owned())),
                }
            }
        }
        if params.next().is_some() {
            return Err(Reject::new("42601", "too many parameters specified for RAISE"));
        }
        Ok(out)
    }

    /// ASSERT.
    fn assert(&mut self, condition: &Sql, message: Option<&Sql>) -> Result<(), Reject> {
        let holds = match self.eval_sql(condition)? {
            Value::Null => Some(false),
            value => value.truth(),
        };
        if holds != Some(false) {
            return Ok(());
        }
        let said = match message {
            Some(message) => {
                let value = self.eval_sql(message)?;
                self.shown(&value)
            }
            None => None,
        };
        Err(Reject::new("P0004", said.unwrap_or_else(|| "assertion failed".to_owned())))
    }

    fn diagnostics(&mut self, stacked: bool, items: &[(Target, String)]) -> Result<(), Reject> {
        let error = self.errors.last().cloned();
        if stacked && error.is_none() {
            let message = "GET STACKED DIAGNOSTICS cannot be used outside an exception handler";
            return Err(Reject::new("0Z002", message));
        }
        for (target, item) in items {
            let of_error = |f: fn(&Reject) -> String| error.as_ref().map_or(Value::Unknown, |e| Value::Text(f(e)));
            let value = match &**item {
                "row_count" if !stacked => self.row_count.clone(),
                "message_text" => of_error(|e| e.message.clone()),
                "returned_sqlstate" => of_error(|e| e.sqlstate.to_owned()),
                "pg_exception_detail" => of_error(|e| e.detail.clone().unwrap_or_default()),
                "pg_exception_hint" => of_error(|e| e.hint.clone().unwrap_or_default()),
                _ => Value::Unknown,
            };
            self.assign(target, value)?;
        }
        Ok(())
    }

    pub(super) fn returns(&mut self, value: Option<&Sql>) -> Result<(), Reject> {
        if let Some(value) = value {
            self.returned.value = self.eval_sql(value)?;
            return Ok(());
        }
        self.returned.value = self.out_values();
        Ok(())
    }

    /// What the OUT arguments hold: the one there is, else all as a row.
    pub(super) fn out_values(&self) -> Value {
        let held: Vec<(Ident, Value)> = self
            .outs
            .iter()
            .map(|name| (name.clone(), self.value_of(std::slice::from_ref(name)).unwrap_or(Value::Unknown)))
            .collect();
        match &held[..] {
            [] => Value::Null,
            [(_, value)] => value.clone(),
            _ => Value::Record(Rc::new(held.into_iter().unzip::<_, _, Vec<_>, Vec<_>>().into())),
        }
    }

    fn return_next(&mut self, value: Option<&Sql>) -> Result<(), Reject> {
        let value = match value {
            Some(value) => self.eval_sql(value)?,
            None => self.out_values(),
        };
        let row = match value {
            Value::Record(row) => super::query::Row::clone(&row),
            value => super::query::Row { names: self.row_names(), values: vec![value] },
        };
        self.returned.rows.push(row);
        Ok(())
    }

    fn open(&mut self, name: &Ident, rows: &Rowset) -> Result<(), Reject> {
        let rows = Rc::new(self.rowset(rows)?);
        if let Some(variable) = self.variable_mut(name) {
            let cursor = variable.cursor.get_or_insert_with(|| super::frame::Cursor {
                args: Vec::new(),
                query: None,
                open: None,
            });
            cursor.open = Some((rows, 0));
        }
        Ok(())
    }

    /// FETCH and MOVE.
    fn fetch(&mut self, name: &Ident, direction: &str, into: &Into) -> Result<(), Reject> {
        let open = self.variable_mut(name).and_then(|v| v.cursor.as_mut()).and_then(|c| c.open.as_mut());
        let fetched = match open {
            Some((rows, at)) if rows.certain && matches!(direction, "" | "next" | "forward") => {
                let row = rows.rows.get(*at).cloned();
                *at += 1;
                Some(row)
            }
            Some(open) => {
                *open = (Rc::new(Rows::unknown()), 0);
                None
            }
            None => None,
        };
        match fetched {
            Some(row) => {
                self.set_found(Value::Bool(row.is_some()));
                self.store(&into.targets, row.as_ref())
            }
            None => {
                self.set_found(Value::Unknown);
                self.forget(&into.targets);
                Ok(())
            }
        }
    }

    /// What a value prints as.
    pub(super) fn shown(&self, value: &Value) -> Option<String> {
        value.plain_text().or_else(|| text::object_text(self.cx, value))
    }

    /// Marks the whole block: it cannot be told what it does.
    pub(super) fn opaque(&mut self, reason: &str) {
        self.cx.opaque(reason, Touches::Anything);
    }
}

fn several_rows() -> Reject {
    Reject::new("P0003", "query returned more than one row")
        .hint("Make sure the query returns a single row, or use LIMIT 1.")
}
