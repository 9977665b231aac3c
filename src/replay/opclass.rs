//! Operator classes and collations: which are the defaults that the catalog leaves out.

use crate::catalog::builtin::Builtins;
use crate::catalog::{Address, Expr, Ident, IndexKey, Kind, Object, Touches, Type};
use crate::expr;
use crate::sql::ast::Name;

use super::Reject;
use super::cx::Cx;

/// The default operator class of a type for an access method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Default {
    /// This one, in `pg_catalog`.
    Class(&'static str),
    /// This one, which the catalog holds.
    Own(Address),
    /// There is none: an index must name one.
    Missing,
    /// The type or the method comes from an extension.
    Unknown,
}

impl Default {
    /// Whether it is this class.
    pub(crate) fn is(&self, class: &Address) -> bool {
        match self {
            Self::Class(name) => class.name() == name && class.schema().is_some_and(|s| s == "pg_catalog"),
            Self::Own(own) => own == class,
            Self::Missing | Self::Unknown => false,
        }
    }
}

/// The base types that the built-in access methods `btree` and `hash` have a class for, named `<type>_ops`.
const SCALARS: &[(&str, &str)] = &[
    ("bit", "bit_ops"),
    ("bool", "bool_ops"),
    ("bpchar", "bpchar_ops"),
    ("bytea", "bytea_ops"),
    ("char", "char_ops"),
    ("cidr", "inet_ops"),
    ("date", "date_ops"),
    ("float4", "float4_ops"),
    ("float8", "float8_ops"),
    ("inet", "inet_ops"),
    ("int2", "int2_ops"),
    ("int4", "int4_ops"),
    ("int8", "int8_ops"),
    ("interval", "interval_ops"),
    ("jsonb", "jsonb_ops"),
    ("macaddr", "macaddr_ops"),
    ("macaddr8", "macaddr8_ops"),
    ("name", "name_ops"),
    ("numeric", "numeric_ops"),
    ("oid", "oid_ops"),
    ("oidvector", "oidvector_ops"),
    ("pg_lsn", "pg_lsn_ops"),
    ("regclass", "oid_ops"),
    ("regproc", "oid_ops"),
    ("regprocedure", "oid_ops"),
    ("regtype", "oid_ops"),
    ("regrole", "oid_ops"),
    ("regnamespace", "oid_ops"),
    ("regoper", "oid_ops"),
    ("regoperator", "oid_ops"),
    ("regconfig", "oid_ops"),
    ("regdictionary", "oid_ops"),
    ("regcollation", "oid_ops"),
    ("record", "record_ops"),
    ("text", "text_ops"),
    ("tid", "tid_ops"),
    ("time", "time_ops"),
    ("timestamp", "timestamp_ops"),
    ("timestamptz", "timestamptz_ops"),
    ("timetz", "timetz_ops"),
    ("uuid", "uuid_ops"),
    ("varchar", "text_ops"),
    ("xid8", "xid8_ops"),
];

/// Of [`SCALARS`], those that only `btree` has, and those that only `hash` has.
const BTREE_ONLY: &[(&str, &str)] =
    &[("money", "money_ops"), ("tsquery", "tsquery_ops"), ("tsvector", "tsvector_ops"), ("varbit", "varbit_ops")];
const HASH_ONLY: &[(&str, &str)] = &[("aclitem", "aclitem_ops"), ("cid", "cid_ops"), ("xid", "xid_ops")];

const BRIN: &[(&str, &str)] = &[
    ("bit", "bit_minmax_ops"),
    ("box", "box_inclusion_ops"),
    ("bpchar", "bpchar_minmax_ops"),
    ("bytea", "bytea_minmax_ops"),
    ("char", "char_minmax_ops"),
    ("cidr", "inet_inclusion_ops"),
    ("date", "date_minmax_ops"),
    ("float4", "float4_minmax_ops"),
    ("float8", "float8_minmax_ops"),
    ("inet", "inet_inclusion_ops"),
    ("int2", "int2_minmax_ops"),
    ("int4", "int4_minmax_ops"),
    ("int8", "int8_minmax_ops"),
    ("interval", "interval_minmax_ops"),
    ("macaddr", "macaddr_minmax_ops"),
    ("macaddr8", "macaddr8_minmax_ops"),
    ("name", "name_minmax_ops"),
    ("numeric", "numeric_minmax_ops"),
    ("oid", "oid_minmax_ops"),
    ("regclass", "oid_minmax_ops"),
    ("regproc", "oid_minmax_ops"),
    ("regprocedure", "oid_minmax_ops"),
    ("regtype", "oid_minmax_ops"),
    ("regrole", "oid_minmax_ops"),
    ("regnamespace", "oid_minmax_ops"),
    ("regoper", "oid_minmax_ops"),
    ("regoperator", "oid_minmax_ops"),
    ("regconfig", "oid_minmax_ops"),
    ("regdictionary", "oid_minmax_ops"),
    ("regcollation", "oid_minmax_ops"),
    ("pg_lsn", "pg_lsn_minmax_ops"),
    ("text", "text_minmax_ops"),
    ("tid", "tid_minmax_ops"),
    ("time", "time_minmax_ops"),
    ("timestamp", "timestamp_minmax_ops"),
    ("timestamptz", "timestamptz_minmax_ops"),
    ("timetz", "timetz_minmax_ops"),
    ("uuid", "uuid_minmax_ops"),
    ("varbit", "varbit_minmax_ops"),
    ("varchar", "text_minmax_ops"),
];

const GIN: &[(&str, &str)] = &[("jsonb", "jsonb_ops"), ("tsvector", "tsvector_ops")];

const GIST: &[(&str, &str)] = &[
    ("box", "box_ops"),
    ("circle", "circle_ops"),
    ("point", "point_ops"),
    ("polygon", "poly_ops"),
    ("tsquery", "tsquery_ops"),
    ("tsvector", "tsvector_ops"),
];

const SPGIST: &[(&str, &str)] = &[
    ("box", "box_ops"),
    ("cidr", "inet_ops"),
    ("inet", "inet_ops"),
    ("point", "quad_point_ops"),
    ("polygon", "poly_ops"),
    ("text", "text_ops"),
    ("varchar", "text_ops"),
];

/// The built-in range types; each has a multirange.
const RANGES: &[&str] = &["int4range", "int8range", "numrange", "tsrange", "tstzrange", "daterange"];

/// Whether a name is that of a built-in multirange type.
fn is_multirange(name: &str) -> bool {
    name.ends_with("multirange")
}

/// The access methods that a server has without any extension.
pub(crate) const BUILTIN_METHODS: &[&str] = &["btree", "hash", "gist", "gin", "brin", "spgist"];

impl Cx<'_> {
    /// The type under a domain, and under domains over domains.
    pub(crate) fn base_type(&self, ty: &Type) -> Type {
        let mut ty = ty.clone();
        while !ty.array {
            let at = Address::of(Kind::Domain, ty.schema.clone(), ty.name.clone());
            match self.get(&at).map(|o| &**o) {
                Some(Object::Domain(domain)) => ty = domain.base.clone(),
                _ => break,
            }
        }
        ty
    }

    /// The type of a key of an index or of a partitioned table: of a column, else of an expression.
    pub(crate) fn key_type(&self, table: &Address, column: Option<&Address>, expr: Option<&Expr>) -> Option<Type> {
        match column {
            Some(column) => self.column(table, column.name()).map(|c| c.ty),
            None => expr.and_then(expr::type_of).cloned(),
        }
    }

    /// The default operator class of a type.
    pub(crate) fn default_opclass(&self, method: &str, ty: &Type) -> Default {
        let ty = self.base_type(ty);
        if let Some(own) = self.own_class_for(method, &ty) {
            return Default::Own(own);
        }
        match self.builtin_default(method, &ty) {
            found @ (Default::Missing | Default::Unknown) => {
                self.coercible_class_for(method, &ty).map_or(found, Default::Own)
            }
            found => found,
        }
    }

    /// The default class for types that values of a type are good as, where the catalog holds one: rather one for a
    /// preferred type.
    fn coercible_class_for(&self, method: &str, ty: &Type) -> Option<Address> {
        let classes = self.catalog.operator_classes();
        let of_method = classes.filter(|(at, c)| c.default && at.method().is_some_and(|m| m == method));
        let fitting: Vec<_> = of_method
            .filter(|(_, c)| expr::routine::binary_coercible(ty, &c.input, &self.catalog, &self.session))
            .collect();
        let preferred: Vec<_> =
            fitting.iter().filter(|(_, c)| expr::types::preferred(&c.input, &self.catalog, &self.session)).collect();
        match (preferred.as_slice(), fitting.as_slice()) {
            ([(at, _)], _) | ([], [(at, _)]) => Some((*at).clone()),
            _ => None,
        }
    }

    /// The default class that every server has.
    fn builtin_default(&self, method: &str, ty: &Type) -> Default {
        if !BUILTIN_METHODS.contains(&method) {
            return if self.is_own_method(method) { Default::Missing } else { Default::Unknown };
        }
        if ty.array || matches!(&*ty.name, "int2vector") && ty.schema == "pg_catalog" {
            return match method {
                "btree" | "hash" | "gin" => Default::Class("array_ops"),
                _ => Default::Missing,
            };
        }
        if ty.schema == "pg_catalog" {
            return Self::builtin_opclass(method, &ty.name);
        }
        match self.type_at(&ty.schema, &ty.name).map(|at| at.kind) {
            Some(Kind::RangeType) => Self::builtin_opclass(method, "int4range"),
            Some(Kind::MultirangeType) => Self::builtin_opclass(method, "int4multirange"),
            Some(Kind::BaseType | Kind::ShellType) => Default::Missing,
            Some(Kind::EnumType) if matches!(method, "btree" | "hash") => Default::Class("enum_ops"),
            Some(Kind::EnumType) => Default::Missing,
            Some(_) if matches!(method, "btree" | "hash") => Default::Class("record_ops"),
            Some(_) => Default::Missing,
            None => Default::Unknown,
        }
    }

    /// The default class for exactly that type that the catalog holds.
    fn own_class_for(&self, method: &str, ty: &Type) -> Option<Address> {
        let mut classes = self.catalog.operator_classes();
        classes
            .find(|(at, c)| c.default && c.input == *ty && at.method().is_some_and(|m| m == method))
            .map(|(at, _)| at.clone())
    }

    /// The default class of a key of an index, where the catalog holds it.
    pub(crate) fn default_class_of(
        &self,
        table: &Address,
        (column, expr): (&Option<Address>, &Option<Expr>),
        method: &str,
    ) -> Option<Address> {
        self.catalog.operator_classes().next()?;
        let ty = self.key_type(table, column.as_ref(), expr.as_ref())?;
        match self.default_opclass(method, &ty.plain()) {
            Default::Own(own) => Some(own),
            _ => None,
        }
    }

    /// The name of the default class for exactly that type.
    pub(crate) fn class_for(&self, method: &str, ty: &Type) -> Option<Ident> {
        if let Some(own) = self.own_class_for(method, ty) {
            return Some(own.name().clone());
        }
        let builtins = Builtins::of(self.version());
        let input = |c: &crate::catalog::builtin::OpclassRow| {
            let ty = builtins.ty(c.input)?;
            if ty.is_array && ty.name.starts_with('_') {
                return Some(Type::builtin(builtins.ty(ty.element)?.name).array_of());
            }
            Some(Type::builtin(ty.name))
        };
        let mut rows = builtins.opclasses().iter().filter(|c| c.default && c.method == method);
        rows.find(|c| input(c).as_ref() == Some(ty)).map(|c| c.name.into())
    }

    /// Whether an access method is one that the catalog holds.
    pub(crate) fn is_own_method(&self, method: &str) -> bool {
        self.catalog.contains(&Address::top(Kind::AccessMethod, method))
    }

    /// The built-in access method that a method works as; `None` where its handler is not one of the server's own.
    pub(crate) fn method_like(&self, method: &str) -> Option<&'static str> {
        let handler = match self.get(&Address::top(Kind::AccessMethod, method)).map(|o| &**o) {
            Some(Object::AccessMethod(m)) if !m.table => match m.handler.name().as_str() {
                "bthandler" => "btree",
                "spghandler" => "spgist",
                other => other.strip_suffix("handler")?,
            },
            _ => method,
        };
        BUILTIN_METHODS.iter().copied().find(|m| *m == handler)
    }

    fn builtin_opclass(method: &str, name: &str) -> Default {
        let find = |table: &'static [(&str, &str)]| table.iter().find(|(ty, _)| *ty == name).map(|(_, class)| *class);
        let range = RANGES.contains(&name);
        let class = match method {
            "btree" | "hash" if range => Some("range_ops"),
            "btree" | "hash" if is_multirange(name) => Some("multirange_ops"),
            "btree" => find(SCALARS).or_else(|| find(BTREE_ONLY)),
            "hash" => find(SCALARS).filter(|class| *class != "bit_ops").or_else(|| find(HASH_ONLY)),
            "gin" => find(GIN),
            "gist" if range => Some("range_ops"),
            "gist" if is_multirange(name) => Some("multirange_ops"),
            "gist" => find(GIST),
            "spgist" if range => Some("range_ops"),
            "spgist" => find(SPGIST),
            "brin" if range => Some("range_inclusion_ops"),
            "brin" => find(BRIN),
            _ => None,
        };
        class.map_or(Default::Missing, Default::Class)
    }

    /// Refuses a type that has no default operator class for an access method.
    pub(crate) fn require_opclass(&self, method: &str, ty: &Type) -> Result<(), Reject> {
        if self.default_opclass(method, ty) != Default::Missing {
            return Ok(());
        }
        let message = format!(
            "data type {} has no default operator class for access method \"{method}\"",
            self.type_text(&ty.plain())
        );
        Err(Reject::new("42704", message).hint(
            "You must specify an operator class for the index or define a default operator class for the data type.",
        ))
    }

    /// `ResolveOpClass`: refuses a built-in operator class that the method has not, or that is for other types.
    pub(crate) fn check_opclass(&self, method: &str, class: &Address, ty: &Type) -> Result<(), Reject> {
        let missing = || {
            let message = format!("operator class \"{}\" does not exist for access method \"{method}\"", class.name());
            Reject::new("42704", message)
        };
        if class.schema().is_none_or(|s| s != "pg_catalog") {
            return match self.get(class).map(|o| &**o) {
                Some(Object::OperatorClass(c)) => {
                    let base = self.base_type(ty);
                    if c.input == base || expr::routine::binary_coercible(&base, &c.input, &self.catalog, &self.session)
                    {
                        return Ok(());
                    }
                    let ty = self.type_text(&ty.plain());
                    let message = format!("operator class \"{}\" does not accept data type {ty}", class.name());
                    Err(Reject::new("42804", message))
                }
                _ if super::extension::may_provide(&self.catalog, None) => Ok(()),
                _ => Err(missing()),
            };
        }
        if !BUILTIN_METHODS.contains(&method) {
            return Ok(());
        }
        let builtins = Builtins::of(self.version());
        let Some(row) = builtins.opclasses().iter().find(|c| c.method == method && c.name == class.name().as_str())
        else {
            let known = builtins.opclasses().iter().any(|c| c.name == class.name().as_str());
            // One that is for no method at all may be an extension's.
            if !known && super::extension::may_provide(&self.catalog, None) {
                return Ok(());
            }
            return Err(missing());
        };
        let base = self.base_type(ty);
        let input = builtins.ty(row.input).map_or("", |t| t.name);
        let own = |kind: Kind| self.type_at(&base.schema, &base.name).is_some_and(|at| at.kind == kind);
        let accepts = match input {
            "anyarray" => {
                base.array || base.schema == "pg_catalog" && matches!(&*base.name, "int2vector" | "oidvector")
            }
            "anyenum" => own(Kind::EnumType),
            "anyrange" => !base.array && RANGES.contains(&&*base.name),
            "anymultirange" => !base.array && is_multirange(&base.name),
            "record" => base.is("record") || !base.array && base.schema != "pg_catalog" && !own(Kind::EnumType),
            name => {
                let input = Type::builtin(name);
                expr::types::conversion(&base, &input, &self.catalog, &self.session)
                    == expr::types::Conversion::Unchanged
            }
        };
        // Types that an extension brings may be coercible in ways that are not known.
        let known = base.schema == "pg_catalog" || self.type_at(&base.schema, &base.name).is_some();
        if accepts || !known {
            return Ok(());
        }
        let ty = self.type_text(&ty.plain());
        Err(Reject::new("42804", format!("operator class \"{}\" does not accept data type {ty}", class.name())))
    }

    /// Refuses an operator of an exclusion constraint that does not exist for the type of its key.
    pub(crate) fn check_exclusion_operator(
        &self,
        table: &Address,
        key: &crate::catalog::IndexKey,
        operator: &crate::catalog::Ident,
    ) -> Result<(), Reject> {
        // One of another schema was looked up where it was written.
        let Some(ty) = self.key_type(table, key.column.as_ref(), key.expr.as_ref()) else { return Ok(()) };
        if operator.starts_with("OPERATOR(") {
            return Ok(());
        }
        match expr::routine::compatible_operator(&Name::bare(operator.clone()), &ty, &self.catalog, &self.session) {
            Err(expr::Failure::Reject(reject)) => Err(reject),
            _ => Ok(()),
        }
    }

    /// The operator class a written name means.
    pub(crate) fn opclass_address(&self, name: &Name, method: &str) -> Address {
        let of = |schema: Ident| Address::with_method(Kind::OperatorClass, schema, name.name().clone(), method);
        if let Some(found) = super::operator_family::find(self, Kind::OperatorClass, name, method) {
            return found;
        }
        if let Some(schema) = name.schema() {
            return of(schema.clone());
        }
        // One that nobody knows may be of an extension of which it is not known what it brings; `mark_unknown_class` says so.
        let unknown = self.catalog.extensions().find(|(at, e)| super::extension::is_unknown(at.name(), e));
        let built_in = super::operator_family::is_built_in(self, Kind::OperatorClass, name.name(), method);
        let schema = match unknown {
            Some((_, extension)) if !built_in => extension.schema.name().clone(),
            _ => "pg_catalog".into(),
        };
        of(schema)
    }

    /// Says of what an operator class is used by that nothing is known of the class.
    pub(crate) fn mark_unknown_class(&mut self, class: &Address, user: &Address) {
        if class.schema().is_none_or(|s| s != "pg_catalog") && !self.catalog.contains(class) {
            let reason = format!("nothing is known of the operator class `{}`", class.name());
            self.opaque(reason, Touches::Objects(vec![user.clone()]));
        }
    }

    /// The collation a written name means; `None` for `"default"`, which is every collatable type's own.
    ///
    /// # Errors
    ///
    /// That there is no such collation.
    pub(crate) fn collation_address(&self, name: &Name) -> Result<Option<Address>, super::Reject> {
        let at = match expr::names::collation(name, &self.catalog, &self.session) {
            Ok(at) => at,
            Err(expr::Failure::Reject(reject)) => return Err(reject),
            // It may be an extension's, or of the server's own system.
            Err(expr::Failure::Unknown(_)) => {
                let schema = name.schema().cloned().unwrap_or_else(|| "pg_catalog".into());
                Address::of(Kind::Collation, schema, name.name().clone())
            }
        };
        let is_default = at.schema().is_some_and(|s| s == "pg_catalog") && at.name() == "default";
        Ok((!is_default).then_some(at))
    }

    /// A GIN index of arrays sorts their elements, which it sees when it is built.
    pub(crate) fn check_elements_sortable(&self, table: &Address, keys: &[IndexKey]) -> Result<(), Reject> {
        for key in keys.iter().filter(|key| key.opclass.is_none()) {
            let ty = self.key_type(table, key.column.as_ref(), key.expr.as_ref());
            let Some(element) = ty.map(|ty| self.base_type(&ty)).filter(|ty| ty.array).map(|ty| ty.element()) else {
                continue;
            };
            if !crate::expr::types::sortable(&element, &self.catalog, &self.session) {
                // From 17 on an index is built with a search path of its own.
                let shown = if self.version().0 >= 17 { element.sql() } else { self.type_text(&element) };
                return Err(Reject::new("42883", format!("could not identify a comparison function for type {shown}")));
            }
        }
        Ok(())
    }

    /// Refuses a collation for a type whose values have none.
    pub(crate) fn require_collatable(&self, ty: &Type) -> Result<(), Reject> {
        if self.is_collatable(ty) {
            return Ok(());
        }
        let message = format!("collations are not supported by type {}", self.type_text(&ty.plain()));
        Err(Reject::new("42804", message))
    }

    /// Whether values of a type have a collation; one that an extension brings may have.
    pub(crate) fn is_collatable(&self, ty: &Type) -> bool {
        expr::types::collatable(ty, &self.catalog, &self.session).unwrap_or(true)
    }

    /// `pg_type.typstorage`: how values of a type are stored unless a column says otherwise.
    pub(crate) fn default_storage(&self, ty: &Type) -> char {
        expr::types::storage(ty, &self.catalog, &self.session).unwrap_or('x')
    }
}
