//! Foreign-data wrappers, servers and user mappings.

use std::fmt::Write as _;

use super::{Context, Ddl, Step, clause, refs_of};
use crate::catalog::{
    Address, Catalog, ForeignDataWrapper, ForeignServer, Options, UserMapping, foreign_data_wrapper, foreign_server,
    quote_ident, quote_literal, user_mapping,
};

/// ` OPTIONS (…)` in the form of `pg_dump`, where there are any.
fn with_options(out: &mut String, options: &Options) {
    if !options.is_empty() {
        let _ = write!(out, " OPTIONS (\n    {}\n)", clause::foreign_options(options, ",\n    "));
    }
}

/// A function that a wrapper names, without its arguments.
fn function(at: &Address) -> String {
    let parts = at.path.parts();
    let visible = if parts[0] == "pg_catalog" { &parts[1..2] } else { &parts[..2] };
    visible.iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(".")
}

/// `CREATE FOREIGN DATA WRAPPER …`.
pub(crate) fn wrapper(at: &Address, w: &ForeignDataWrapper) -> String {
    let mut out = format!("CREATE FOREIGN DATA WRAPPER {}", at.sql_name());
    if let Some(handler) = &w.handler {
        let _ = write!(out, " HANDLER {}", function(handler));
    }
    if let Some(validator) = &w.validator {
        let _ = write!(out, " VALIDATOR {}", function(validator));
    }
    with_options(&mut out, &w.options);
    out
}

/// `CREATE SERVER …`.
pub(crate) fn server(at: &Address, s: &ForeignServer) -> String {
    let mut out = format!("CREATE SERVER {}", at.sql_name());
    if let Some(ty) = &s.ty {
        let _ = write!(out, " TYPE {}", quote_literal(ty));
    }
    if let Some(version) = &s.version {
        let _ = write!(out, " VERSION {}", quote_literal(version));
    }
    let _ = write!(out, " FOREIGN DATA WRAPPER {}", s.wrapper.sql_name());
    with_options(&mut out, &s.options);
    out
}

/// `USER MAPPING FOR … SERVER …`.
pub(crate) fn mapping_name(at: &Address) -> String {
    let parts = at.path.parts();
    let user = if parts[2] == "public" { "PUBLIC".to_owned() } else { quote_ident(&parts[2]) };
    format!("USER MAPPING FOR {user} SERVER {}", quote_ident(&parts[1]))
}

/// `CREATE USER MAPPING …`; what is secret stands there as asterisks.
pub(crate) fn mapping(at: &Address, m: &UserMapping) -> String {
    let mut out = format!("CREATE {}", mapping_name(at));
    with_options(&mut out, &m.options);
    out
}

fn alter_options(what: &str, options: Option<(&Options, &Options)>) -> Option<Step> {
    let (old, new) = options?;
    Some(Step::new(format!("ALTER {what} OPTIONS ({})", clause::changed_foreign_options(old, new))))
}

impl Ddl for ForeignDataWrapper {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(wrapper(at, self))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP FOREIGN DATA WRAPPER {}", at.sql_name()))]
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let foreign_data_wrapper::Delta { handler, validator, options, marker: _ } =
            foreign_data_wrapper::Delta::new(self, new);
        let what = format!("FOREIGN DATA WRAPPER {}", at.sql_name());
        let mut steps = Vec::new();
        for (word, delta) in [("HANDLER", handler), ("VALIDATOR", validator)] {
            steps.extend(delta.map(|(_, new)| match new {
                Some(new) => Step::new(format!("ALTER {what} {word} {}", function(new))),
                None => Step::new(format!("ALTER {what} NO {word}")),
            }));
        }
        steps.extend(alter_options(&what, options));
        Some(steps)
    }

    fn needs(&self, _: &Address) -> Vec<Address> {
        refs_of(self)
    }

    fn goes_with(&self, _: &Address, _: &Catalog) -> Vec<Address> {
        Vec::new()
    }
}

impl Ddl for ForeignServer {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(server(at, self))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP SERVER {}", at.sql_name()))]
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let foreign_server::Delta { wrapper, ty, version, options, marker: _ } = foreign_server::Delta::new(self, new);
        if wrapper.is_some() || ty.is_some() || version.is_some_and(|(_, new)| new.is_none()) {
            return None;
        }
        let what = format!("SERVER {}", at.sql_name());
        let version = version.and_then(|(_, new)| new.as_ref());
        let mut steps: Vec<Step> =
            version.map(|v| Step::new(format!("ALTER {what} VERSION {}", quote_literal(v)))).into_iter().collect();
        steps.extend(alter_options(&what, options));
        Some(steps)
    }

    fn needs(&self, _: &Address) -> Vec<Address> {
        refs_of(self)
    }

    fn goes_with(&self, _: &Address, _: &Catalog) -> Vec<Address> {
        Vec::new()
    }
}

impl Ddl for UserMapping {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        let step = Step::new(mapping(at, self));
        let secret = self.options.iter().any(|(_, v)| v.starts_with("***"));
        vec![if secret { step.note("the secret of the user mapping is not known here: set it") } else { step }]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP {}", mapping_name(at)))]
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let user_mapping::Delta { server, options, marker: _ } = user_mapping::Delta::new(self, new);
        if server.is_some() {
            return None;
        }
        Some(alter_options(&mapping_name(at), options).into_iter().collect())
    }

    fn needs(&self, _: &Address) -> Vec<Address> {
        refs_of(self)
    }

    fn goes_with(&self, _: &Address, _: &Catalog) -> Vec<Address> {
        Vec::new()
    }
}
