//! How names find their schema.

use crate::catalog::builtin::relations::System;
use crate::catalog::{Address, Ident, Kind, Object, TEMPORARY};
use crate::sql::ast::Name;

use super::cx::Cx;
use super::{Reject, Session};

impl Session {
    /// The schemas of the search path in order, those that do not exist left out.
    pub fn schemas(&self, exists: impl Fn(&str) -> bool) -> Vec<Ident> {
        let mut out: Vec<Ident> = Vec::new();
        for entry in &self.search_path {
            let schema = if entry == "$user" { &self.user } else { entry };
            if !out.contains(schema) && (schema == "pg_catalog" || exists(schema)) {
                out.push(schema.clone());
            }
        }
        out
    }
}

impl Cx<'_> {
    /// The schemas of the search path that exist, `pg_catalog` first unless the path places it.
    pub(crate) fn path(&self) -> Vec<Ident> {
        let mut schemas = self.session.schemas(|s| self.finds(s));
        if !schemas.iter().any(|s| s == "pg_catalog") {
            schemas.insert(0, "pg_catalog".into());
        }
        schemas
    }

    /// Whether a schema of the search path counts: it is there, and the user may look in it.
    fn finds(&self, schema: &str) -> bool {
        self.catalog.contains(&Address::top(Kind::Schema, schema)) && self.may_look_in(schema)
    }

    /// The schema in which an unqualified name is created.
    pub(crate) fn creation_schema(&self, name: &Name) -> Result<Ident, Reject> {
        if let Some(schema) = name.schema() {
            self.require_schema(schema)?;
            return Ok(schema.clone());
        }
        self.session
            .schemas(|s| self.finds(s))
            .into_iter()
            .next()
            .ok_or_else(|| Reject::new("3F000", "no schema has been selected to create in"))
    }

    /// Refuses a schema that does not exist.
    pub(crate) fn require_schema(&self, schema: &str) -> Result<(), Reject> {
        let builtin = matches!(schema, "pg_catalog" | "information_schema" | "pg_toast" | TEMPORARY);
        if builtin || self.catalog.contains(&Address::top(Kind::Schema, schema)) {
            Ok(())
        } else {
            Err(Reject::new("3F000", format!("schema \"{schema}\" does not exist")))
        }
    }

    /// The relation a name means, where it is one that rows can be read of: `table_open`.
    pub(crate) fn opened(&self, name: &Name) -> Result<Address, Reject> {
        let at = self.relation(name)?;
        self.check_opens(&at)?;
        Ok(at)
    }

    /// `table_open` refuses indexes and composite types.
    pub(crate) fn check_opens(&self, at: &Address) -> Result<(), Reject> {
        let what = match at.kind {
            Kind::Index => "an index",
            Kind::CompositeType => "a composite type",
            _ => return Ok(()),
        };
        if self.version() < crate::catalog::Version(16) {
            return Err(Reject::new("42809", format!("\"{}\" is {what}", at.name())));
        }
        let message = format!("cannot open relation \"{}\"", at.name());
        Err(Reject::new("42809", message).detail(super::drop::not_supported_for(self, at)))
    }

    /// The relation a name means, whichever kind it is; `None` where there is none.
    pub(crate) fn find_relation(&self, name: &Name) -> Option<(Address, &Object)> {
        match name.schema() {
            Some(schema) => self.catalog.relation(schema, name.name()).map(|(a, o)| (a, &**o)),
            None => {
                // Temporary relations hide all others.
                let temporary = Ident::from(TEMPORARY);
                std::iter::once(&temporary)
                    .chain(&self.path())
                    .find_map(|schema| self.catalog.relation(schema, name.name()).map(|(a, o)| (a, &**o)))
            }
        }
    }

    /// Whether a name means a relation of the server's own, as far as those are listed.
    pub(crate) fn is_system_relation(&self, name: &Name) -> bool {
        let system = System::of(self.version());
        match name.schema() {
            Some(schema) => system.relation(schema, name.name()).is_some(),
            None => {
                let own = |schema: &Ident| system.relation(schema, name.name()).is_some();
                let found = self
                    .path()
                    .into_iter()
                    .find(|schema| own(schema) || self.catalog.relation(schema, name.name()).is_some());
                found.is_some_and(|schema| own(&schema))
            }
        }
    }

    /// The relation a name means.
    ///
    /// # Errors
    ///
    /// `relation "x" does not exist` (42P01), or its schema (3F000).
    pub(crate) fn relation(&self, name: &Name) -> Result<Address, Reject> {
        if let Some((at, _)) = self.find_relation(name) {
            return Ok(at);
        }
        if let Some(schema) = name.schema() {
            self.require_schema(schema)?;
        }
        Err(Reject::new("42P01", format!("relation \"{name}\" does not exist")))
    }
}
