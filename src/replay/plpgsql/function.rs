//! The server's own functions, as far as their results can be known.

use crate::catalog::{Address, Kind, Object, quote_ident};
use crate::sql::ast::Call;

use super::super::Reject;
use super::query::Rows;
use super::value::{self, Hole, Value, from_pieces};
use super::{Machine, call, scalar, set, text};

type Eval = Result<Value, Reject>;

impl Machine<'_, '_> {
    /// The value of a function of `pg_catalog`.
    pub(super) fn builtin(&mut self, name: &str, args: &[Value]) -> Eval {
        // One of several arguments gives one of several results.
        if let Some((place, Value::OneOf(list))) = args.iter().enumerate().find(|(_, a)| matches!(a, Value::OneOf(_))) {
            let mut all = Vec::new();
            for value in list.clone() {
                let mut args = args.to_vec();
                args[place] = value;
                all.push(self.builtin(name, &args)?);
            }
            return Ok(value::either(&all.iter().collect::<Vec<_>>()));
        }
        match name {
            // These take NULLs.
            "format" => return self.format(args),
            "concat" | "concat_ws" => return Ok(self.concat(name, args)),
            "quote_nullable" => {
                return Ok(match args.first() {
                    Some(Value::Null) => Value::Text("NULL".to_owned()),
                    Some(value) => text::quoted(self.cx, value, Hole::Literal),
                    None => Value::Unknown,
                });
            }
            "num_nulls" | "num_nonnulls" => {
                if args.contains(&Value::Unknown) {
                    return Ok(Value::Unknown);
                }
                let nulls = args.iter().filter(|a| **a == Value::Null).count();
                return Ok(Value::Int((if name == "num_nulls" { nulls } else { args.len() - nulls }) as i64));
            }
            "array_append" | "array_prepend" | "array_cat" | "array_remove" | "array_replace" | "array_position"
            | "array_to_string" | "string_to_array" | "array_length" | "cardinality" | "array_upper"
            | "array_lower" | "array_ndims" => return Ok(set::array_function(self, name, args)),
            _ => {}
        }
        if args.contains(&Value::Null) {
            return Ok(Value::Null);
        }
        match name {
            "quote_ident" => return Ok(text::quoted(self.cx, args.first().unwrap_or(&Value::Unknown), Hole::Ident)),
            "quote_literal" => {
                return Ok(text::quoted(self.cx, args.first().unwrap_or(&Value::Unknown), Hole::Literal));
            }
            "lower"
            | "upper"
            | "btrim"
            | "trim"
            | "ltrim"
            | "rtrim"
            | "replace"
            | "substring"
            | "substr"
            | "left"
            | "right"
            | "lpad"
            | "rpad"
            | "repeat"
            | "reverse"
            | "initcap"
            | "length"
            | "char_length"
            | "character_length"
            | "octet_length"
            | "strpos"
            | "position"
            | "split_part"
            | "translate"
            | "chr"
            | "ascii"
            | "starts_with"
            | "regexp_replace"
            | "regexp_match"
            | "regexp_like"
            | "regexp_count"
            | "regexp_substr"
            | "regexp_split_to_array"
            | "md5"
            | "to_hex"
            | "overlay" => return Ok(self.on_text(name, args)),
            "abs" | "mod" | "ceil" | "ceiling" | "floor" | "round" | "trunc" | "sign" | "power" | "pow" | "div" => {
                return Ok(scalar::numeric(name, args));
            }
            "date_trunc" | "date_part" | "extract" | "to_char" | "make_date" | "make_interval" | "to_date"
            | "to_timestamp" | "age" | "timezone" | "date" | "make_timestamp" => {
                return Ok(scalar::temporal(name, args));
            }
            "pg_sleep"
            | "pg_notify"
            | "pg_advisory_lock"
            | "pg_advisory_xact_lock"
            | "pg_advisory_unlock"
            | "pg_stat_reset" => return Ok(Value::Null),
            "pg_try_advisory_lock" | "pg_try_advisory_xact_lock" => return Ok(Value::Bool(true)),
            _ => {}
        }
        self.about_objects(name, args)
    }

    fn format(&self, args: &[Value]) -> Eval {
        let Some((template, rest)) = args.split_first() else { return Ok(Value::Unknown) };
        match template {
            Value::Text(template) => text::format(self.cx, template, rest).map_err(|m| {
                let code = if m.starts_with("null values") { "22004" } else { "22023" };
                Reject::new(code, m)
            }),
            Value::Null => Ok(Value::Null),
            Value::Partial(_) | Value::Unknown => Ok(Value::Unknown),
            other => Ok(self.shown(other).map_or(Value::Unknown, Value::Text)),
        }
    }

    fn concat(&self, name: &str, args: &[Value]) -> Value {
        let (separator, rest) = match (name, args.split_first()) {
            ("concat", _) => (None, args),
            (_, Some((Value::Null, _))) => return Value::Null,
            (_, Some((separator, rest))) => (Some(separator), rest),
            _ => return Value::Unknown,
        };
        let mut pieces = Vec::new();
        for (i, arg) in rest.iter().filter(|a| **a != Value::Null).enumerate() {
            if i > 0
                && let Some(separator) = separator
            {
                pieces.extend(text::pieces(self.cx, separator, Hole::Raw));
            }
            pieces.extend(text::pieces(self.cx, arg, Hole::Raw));
        }
        from_pieces(pieces)
    }

    fn on_text(&self, name: &str, args: &[Value]) -> Value {
        let text = |i: usize| args.get(i).and_then(|v| self.shown(v));
        let Some(first) = text(0) else {
            // What is made of a name that is not known is a part of one.
            return match (name, args.first()) {
                ("lower" | "upper" | "btrim" | "trim", Some(Value::Partial(_))) => {
                    from_pieces(vec![value::Piece::Hole(Hole::Raw)])
                }
                _ => Value::Unknown,
            };
        };
        scalar::on_text(name, first, args, &text).unwrap_or(Value::Unknown)
    }

    /// Functions about objects of the catalog and the session.
    fn about_objects(&mut self, name: &str, args: &[Value]) -> Eval {
        let text = |i: usize| match args.get(i) {
            Some(Value::Text(t)) => Some(t.clone()),
            _ => None,
        };
        let object = args.first().and_then(|v| match v {
            Value::Oid(at) | Value::Reg(at) => Some(at.clone()),
            _ => None,
        });
        // A function that looks a name up gives NULL where the cast would fail.
        let soft = |result: Eval| match result {
            Err(reject) if reject.sqlstate != "42602" => Ok(Value::Null),
            other => other,
        };
        Ok(match name {
            "to_regclass" => match text(0) {
                Some(t) => soft(self.named_relation(&t))?,
                None => Value::Unknown,
            },
            "to_regtype" => match text(0) {
                Some(t) => soft(self.named_type(&t))?,
                None => Value::Unknown,
            },
            "to_regproc" | "to_regprocedure" => match text(0) {
                Some(t) => soft(self.named_function(&t, name == "to_regprocedure"))?,
                None => Value::Unknown,
            },
            "to_regnamespace" => match text(0).and_then(|t| text::parts(&t).pop()) {
                Some(name) if self.cx.require_schema(&name).is_ok() => Value::Reg(Address::top(Kind::Schema, name)),
                Some(_) => Value::Null,
                None => Value::Unknown,
            },
            "current_schema" => text::current_schema(self.cx),
            "current_schemas" => {
                let implicit = args.first().and_then(Value::truth);
                let schemas = match implicit {
                    Some(true) => self.cx.path(),
                    _ => self.cx.session.schemas(|s| self.cx.catalog.contains(&Address::top(Kind::Schema, s))),
                };
                Value::Array(schemas.into_iter().map(|s| Value::Text(s.to_string())).collect())
            }
            "current_user" | "getpgusername" => Value::Text(self.cx.session.user.to_string()),
            "session_user" => Value::Text(self.cx.session.session_user.to_string()),
            "current_setting" => match text(0) {
                Some(t) => self.setting(&t.to_lowercase(), args.get(1).and_then(Value::truth).unwrap_or(false))?,
                None => Value::Unknown,
            },
            "pg_table_is_visible" => object.map_or(Value::Unknown, |at| {
                let parts = at.path.parts();
                Value::Bool(parts[0] == "pg_catalog" || self.cx.relation_is_visible(&parts[0], &parts[1]))
            }),
            "pg_type_is_visible" => object.map_or(Value::Unknown, |at| {
                let parts = at.path.parts();
                Value::Bool(parts[0] == "pg_catalog" || self.cx.type_is_visible(&parts[0], &parts[1]))
            }),
            "pg_function_is_visible" => {
                object.map_or(Value::Unknown, |at| Value::Bool(self.cx.path().contains(&at.path.parts()[0])))
            }
            "pg_get_serial_sequence" => self.serial_sequence(args)?,
            "format_type" => match (object, args.get(1)) {
                (Some(at), Some(Value::Int(typmod))) => {
                    let mut ty = super::eval::type_at(&at);
                    if let Ok(n @ 0..) = i32::try_from(*typmod) {
                        ty.modifier = crate::catalog::Modifier::Raw(n);
                        Value::Text(ty.sql())
                    } else {
                        Value::Text(self.cx.type_text(&ty))
                    }
                }
                _ => Value::Unknown,
            },
            "pg_get_constraintdef" => object
                .and_then(|at| super::constraint::constraint_text(self.cx, &at))
                .map_or(Value::Unknown, Value::Text),
            "pg_get_expr" => args.first().cloned().unwrap_or(Value::Unknown),
            "pg_get_userbyid" => args.first().cloned().unwrap_or(Value::Unknown),
            "obj_description" | "col_description" => {
                object.map_or(Value::Unknown, |at| self.description(name, &at, args))
            }
            "pg_get_function_identity_arguments" | "pg_get_function_arguments" => {
                match object.as_ref().and_then(|at| self.cx.get(at)).map(|o| &**o) {
                    Some(Object::Function(f)) if f.args.iter().all(|a| a.name.is_none() && a.default.is_none()) => {
                        let types: Vec<String> = f.input_types().map(|t| self.cx.type_text(t)).collect();
                        Value::Text(types.join(", "))
                    }
                    Some(Object::Function(f)) if name == "pg_get_function_identity_arguments" => {
                        Value::Text(identity_arguments(self.cx, f))
                    }
                    _ => Value::Unknown,
                }
            }
            "has_table_privilege"
            | "has_schema_privilege"
            | "has_sequence_privilege"
            | "has_function_privilege"
            | "has_type_privilege"
            | "has_column_privilege"
                if args.len() == if name == "has_column_privilege" { 3 } else { 2 } =>
            {
                // The user who migrates owns what the migrations made.
                match (name, args.first()) {
                    ("has_table_privilege" | "has_sequence_privilege", Some(Value::Text(t))) => {
                        self.named_relation(t)?;
                    }
                    ("has_schema_privilege", Some(Value::Text(t))) => self.cx.require_schema(t)?,
                    _ => {}
                }
                Value::Bool(true)
            }
            "array_fill" => match (args.first(), args.get(1)) {
                (Some(value), Some(Value::Array(dims))) => match &dims[..] {
                    [Value::Int(n)] if (0..=10_000).contains(n) => {
                        Value::Array(vec![value.clone(); usize::try_from(*n).unwrap_or(0)])
                    }
                    _ => Value::Unknown,
                },
                _ => Value::Unknown,
            },
            "pg_get_viewdef" | "pg_get_functiondef" | "pg_get_indexdef" | "pg_get_triggerdef" | "pg_typeof" => {
                Value::Unknown
            }
            _ => Value::Unknown,
        })
    }

    fn setting(&self, name: &str, missing_ok: bool) -> Eval {
        let version = u32::from(self.cx.version().0);
        Ok(match name {
            "server_version_num" => Value::Text((version * 10_000).to_string()),
            "server_encoding" | "client_encoding" => Value::Text("UTF8".to_owned()),
            "is_superuser" => Value::Unknown,
            _ => match self.cx.session.setting(name) {
                Some(value) => Value::Text(value),
                None if missing_ok && name.contains('.') => Value::Null,
                None if name.contains('.') => {
                    let message = format!("unrecognized configuration parameter \"{name}\"");
                    return Err(Reject::new("42704", message));
                }
                None => Value::Unknown,
            },
        })
    }

    fn serial_sequence(&self, args: &[Value]) -> Eval {
        let (Some(Value::Text(table)), Some(Value::Text(column))) = (args.first(), args.get(1)) else {
            return Ok(Value::Unknown);
        };
        let Value::Reg(at) = self.named_relation(table)? else { return Ok(Value::Unknown) };
        let column = at.child(Kind::Column, column.as_str());
        if self.cx.get(&column).is_none() {
            let message = format!("column \"{}\" of relation \"{}\" does not exist", column.name(), at.name());
            return Err(Reject::new("42703", message));
        }
        let owned = self.cx.catalog.referrers(&column).find(
            |from| matches!(self.cx.get(from).map(|o| &**o), Some(Object::Sequence(s)) if s.owned_by.as_ref() == Some(&column)),
        );
        Ok(owned.map_or(Value::Null, |sequence| {
            let parts = sequence.path.parts();
            Value::Text(format!("{}.{}", quote_ident(&parts[0]), quote_ident(&parts[1])))
        }))
    }

    fn description(&self, name: &str, at: &Address, args: &[Value]) -> Value {
        let subject = if name == "col_description" {
            let Some(Value::Int(number)) = args.get(1) else { return Value::Unknown };
            let columns = self.cx.catalog.columns(at);
            match columns.into_iter().find(|(_, c)| i64::from(c.position) == *number) {
                Some((column, _)) => at.child(Kind::Column, column.clone()),
                None => return Value::Null,
            }
        } else {
            at.clone()
        };
        let comment = Address::new(Kind::Comment, subject.path.join(subject.kind.label()));
        match self.cx.get(&comment).map(|o| &**o) {
            Some(Object::Comment(c)) => Value::Text(c.text.clone()),
            _ => Value::Null,
        }
    }

    /// Whether a call gives rows.
    pub(super) fn returns_set(&self, c: &Call) -> bool {
        if let Some((_, f)) = call::own(self.cx, c) {
            return f.returns_set;
        }
        set::is_set(c.name.name())
    }

    /// The rows of a call; `None` where the function gives one value.
    pub(super) fn set_of(&mut self, c: &Call) -> Result<Option<Rows>, Reject> {
        if let Some(rows) = self.rows_of_own(c)? {
            return Ok(Some(rows));
        }
        let name = c.name.name().clone();
        if !set::is_set(&name) {
            return Ok(None);
        }
        let mut args = Vec::new();
        for arg in &c.args {
            args.push(self.eval(&arg.value)?);
        }
        Ok(Some(set::set_function(self, &name, &args)))
    }
}

/// `pg_get_function_identity_arguments`.
fn identity_arguments(cx: &super::super::cx::Cx<'_>, f: &crate::catalog::Function) -> String {
    use crate::catalog::ArgumentMode;
    let arg = |a: &crate::catalog::Argument| {
        let mode = match a.mode {
            ArgumentMode::InOut => "INOUT ",
            ArgumentMode::Variadic => "VARIADIC ",
            ArgumentMode::Out => "OUT ",
            _ => "",
        };
        let name = a.name.as_ref().map(|n| quote_ident(n) + " ").unwrap_or_default();
        format!("{mode}{name}{}", cx.type_text(&a.ty))
    };
    let given = f.inputs();
    given.map(arg).collect::<Vec<_>>().join(", ")
}
