//! Functions of the server and of extensions that do something.

use crate::catalog::{Address, Kind, Touches};
use crate::sql::ast::{Call, Name};

use super::super::drop::not_supported_for;
use super::super::{Reject, set};
use super::value::Value;
use super::{Machine, text};

/// Whether a call of a function of that name may do something that a schema or a session knows.
pub(super) fn has_effect(name: &str) -> bool {
    makes_tables(name)
        || matches!(
            name,
            "set_config"
                | "nextval"
                | "setval"
                | "currval"
                | "current_setting"
                | "lo_create"
                | "pg_sequence_last_value"
        )
}

/// The functions of extensions that change the schema.
pub(super) fn makes_tables(name: &str) -> bool {
    on_table(name) || anywhere(name)
}

/// Those whose first argument is the table that they change.
fn on_table(name: &str) -> bool {
    matches!(
        name,
        // timescaledb
        "create_hypertable"
            | "create_distributed_hypertable"
            | "add_dimension"
            | "set_integer_now_func"
            | "add_compression_policy"
            | "remove_compression_policy"
            | "add_retention_policy"
            | "remove_retention_policy"
            | "add_reorder_policy"
            | "add_continuous_aggregate_policy"
            | "attach_tablespace"
            | "detach_tablespace"
            | "drop_chunks"
            // citus
            | "create_distributed_table"
            | "create_reference_table"
            | "undistribute_table"
            | "alter_distributed_table"
            | "citus_add_local_table_to_metadata"
            | "master_create_distributed_table"
            | "create_distributed_table_concurrently"
            // pg_partman
            | "create_parent"
            | "undo_partition"
            | "apply_constraints"
            | "drop_constraints"
            | "partition_data_time"
            | "partition_data_id"
            // others
            | "cstore_table_size"
            | "audit_table"
            | "enable_versioning"
    )
}

fn anywhere(name: &str) -> bool {
    matches!(
        name,
        "addgeometrycolumn"
            | "dropgeometrycolumn"
            | "dropgeometrytable"
            | "updategeometrysrid"
            | "run_maintenance"
            | "create_partition_time"
            | "create_partition_id"
            | "create_sub_parent"
            | "create_distributed_function"
            | "alter_columnar_table_set"
            | "alter_table_set_access_method"
    )
}

impl Machine<'_, '_> {
    /// The value of a call that does something; `None` where the function is another.
    pub(super) fn known_effect(&mut self, call: &Call, args: &[Value]) -> Result<Option<Value>, Reject> {
        let name = &**call.name.name();
        match name {
            "set_config" => self.set_config(args).map(Some),
            "nextval" | "setval" | "currval" => {
                if let Some(Value::Text(sequence)) = args.first() {
                    self.sequence(sequence)?;
                }
                Ok(Some(match (name, args.get(1)) {
                    ("setval", Some(value)) => value.clone(),
                    _ => Value::Unknown,
                }))
            }
            _ if makes_tables(name) => {
                self.table_function(call, args);
                Ok(Some(Value::Unknown))
            }
            _ => Ok(None),
        }
    }

    fn set_config(&mut self, args: &[Value]) -> Result<Value, Reject> {
        let [name, value, local] = args else { return Ok(Value::Unknown) };
        let name = match name {
            Value::Null => return Err(Reject::new("22004", "SET requires parameter name")),
            Value::Text(name) => name.to_ascii_lowercase(),
            _ => {
                self.opaque("which setting is set depends on data");
                return Ok(Value::Unknown);
            }
        };
        let local = local.truth().unwrap_or(false);
        let value = match value {
            Value::Null => String::new(),
            other => match self.shown(other) {
                Some(text) => text,
                None => {
                    if matches!(&*name, "search_path" | "role" | "session_authorization") {
                        self.opaque(&format!("the setting {name} depends on data"));
                    }
                    return Ok(Value::Unknown);
                }
            },
        };
        // A local setting outside a block ends with the statement, but it holds in a block of PL/pgSQL.
        set::set_by_function(self.cx, &name, &value, local)?;
        self.system.clear();
        Ok(Value::Text(value))
    }

    /// The sequence that a function is given.
    fn sequence(&self, text: &str) -> Result<(), Reject> {
        let name = Name { parts: text::parts(text), at: 0 };
        match self.named_relation(text)? {
            Value::Reg(at) if at.kind != Kind::Sequence && at.path.parts()[0] != "pg_catalog" => {
                let relation = name.name();
                if self.cx.version().0 < 17 {
                    return Err(Reject::new("42809", format!("\"{relation}\" is not a sequence")));
                }
                let reject = Reject::new("42809", format!("cannot open relation \"{relation}\""));
                Err(reject.detail(not_supported_for(self.cx, &at)))
            }
            _ => Ok(()),
        }
    }

    /// A function that changes the schema in a way that is not modelled.
    fn table_function(&mut self, call: &Call, args: &[Value]) {
        let name = &**call.name.name();
        let table = |value: &Value| match value {
            Value::Reg(at) => Some(at.clone()),
            Value::Text(text) => {
                let parts = text::parts(text);
                let found = (!parts.is_empty()).then(|| self.cx.find_relation(&Name { parts, at: 0 }));
                found.flatten().map(|(at, _)| at)
            }
            _ => None,
        };
        if name.ends_with("geometrycolumn") || name == "updategeometrysrid" {
            // The schema may stand before the table.
            let texts: Vec<String> = args.iter().filter_map(Value::plain_text).collect();
            let qualified = texts.windows(2).take(2).find_map(|pair| {
                let name = Name { parts: pair.iter().map(|p| p.as_str().into()).collect(), at: 0 };
                self.cx.find_relation(&name).map(|(at, _)| at)
            });
            let bare = args.first().and_then(table);
            return self.not_modelled(&call.name, bare.or(qualified));
        }
        let Some(table) = on_table(name).then(|| args.first().and_then(table)).flatten() else {
            return self.not_modelled(&call.name, None);
        };
        let mut touched = vec![table.clone()];
        if name.starts_with("create_hypertable") {
            let (schema, own) = (&table.path.parts()[0], table.name());
            let named = |n: String| Address::of(Kind::Index, schema.clone(), crate::catalog::truncate(&n));
            for column in args.iter().skip(1).take(2).filter_map(Value::plain_text) {
                touched.push(named(format!("{own}_{column}_idx")));
            }
            if let (Some(Value::Text(time)), Some(Value::Text(space))) = (args.get(1), args.get(2)) {
                touched.push(named(format!("{own}_{space}_{time}_idx")));
            }
        }
        let reason = format!("{}() changes the schema in a way that is not modelled", call.name);
        self.cx.opaque(reason, Touches::Objects(touched));
    }
}
