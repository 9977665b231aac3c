//! What oids mean: names are looked up here, not joined in every query.

use std::collections::{HashMap, HashSet};

use tokio_postgres::Row;

use super::fields::Fields;
use crate::catalog::{Address, Catalog, Ident, Kind, Modifier, Object, Path, TEMPORARY, Type, Version};

/// The system catalogs that address objects, by their oids, which never change.
pub(super) mod class {
    pub(in crate::live) const TYPE: u32 = 1247;
    pub(in crate::live) const PROC: u32 = 1255;
    pub(in crate::live) const CLASS: u32 = 1259;
    pub(in crate::live) const CONSTRAINT: u32 = 2606;
    pub(in crate::live) const NAMESPACE: u32 = 2615;
    pub(in crate::live) const TRIGGER: u32 = 2620;
    pub(in crate::live) const EXTENSION: u32 = 3079;
    pub(in crate::live) const REWRITE: u32 = 2618;
    pub(in crate::live) const POLICY: u32 = 3256;
    pub(in crate::live) const FOREIGN_DATA_WRAPPER: u32 = 2328;
    pub(in crate::live) const FOREIGN_SERVER: u32 = 1417;
    pub(in crate::live) const PUBLICATION: u32 = 6104;
    pub(in crate::live) const SUBSCRIPTION: u32 = 6100;
    pub(in crate::live) const EVENT_TRIGGER: u32 = 3466;
    pub(in crate::live) const COLLATION: u32 = 3456;
    pub(in crate::live) const STATISTICS: u32 = 3381;
    pub(in crate::live) const CAST: u32 = 2605;
    pub(in crate::live) const OPERATOR: u32 = 2617;
    pub(in crate::live) const LANGUAGE: u32 = 2612;
    pub(in crate::live) const TRANSFORM: u32 = 3576;
    pub(in crate::live) const ACCESS_METHOD: u32 = 2601;
    pub(in crate::live) const CONVERSION: u32 = 2607;
    pub(in crate::live) const OPERATOR_CLASS: u32 = 2616;
    pub(in crate::live) const OPERATOR_FAMILY: u32 = 2753;
    pub(in crate::live) const TEXT_SEARCH_DICTIONARY: u32 = 3600;
    pub(in crate::live) const TEXT_SEARCH_PARSER: u32 = 3601;
    pub(in crate::live) const TEXT_SEARCH_CONFIGURATION: u32 = 3602;
    pub(in crate::live) const TEXT_SEARCH_TEMPLATE: u32 = 3764;
}

/// A type that something has.
struct TypeInfo {
    ty: Type,
    collation: u32,
    storage: char,
}

/// An operator class.
struct OperatorClass {
    at: Address,
    method: u32,
    input: u32,
    /// What is stored in the index, where that is another type than the input.
    key: u32,
    default: bool,
}

/// The answers to the queries for names.
#[derive(Default)]
pub(super) struct Names {
    schemas: HashMap<u32, Ident>,
    relations: HashMap<u32, Address>,
    members: HashMap<(u32, u32), Ident>,
    types: HashMap<u32, TypeInfo>,
    collations: HashMap<u32, Address>,
    operator_classes: HashMap<u32, OperatorClass>,
    /// (access method, input type) of the default operator classes.
    default_classes: HashSet<(u32, u32)>,
    columns: HashMap<(u32, i16), ColumnInfo>,
    functions: HashMap<u32, Address>,
    operators: HashMap<u32, Address>,
    operator_families: HashMap<u32, Address>,
}

/// A column as indexes and constraints need it.
pub(super) struct ColumnInfo {
    pub(super) name: Ident,
    pub(super) type_oid: u32,
    pub(super) collation: u32,
}

impl Names {
    pub(super) const SQL: [&'static str; 9] = [
        include_str!("names/schema.sql"),
        include_str!("names/member.sql"),
        include_str!("names/relation.sql"),
        include_str!("names/type.sql"),
        include_str!("names/collation.sql"),
        include_str!("names/operator_class.sql"),
        include_str!("names/function.sql"),
        include_str!("names/operator.sql"),
        include_str!("names/operator_family.sql"),
    ];

    pub(super) fn read(answers: &[Vec<Row>]) -> Self {
        let [schemas, members, relations, types, collations, classes, functions, operators, families] = answers else {
            panic!("there are as many answers as queries for names");
        };
        let mut names = Self::default();
        for row in schemas {
            let mut f = Fields::new(row);
            let (oid, name) = (f.next(), f.name());
            // What is temporary is in a schema of its session, which has another number each time.
            let name = if name.starts_with("pg_temp_") { Ident::from(TEMPORARY) } else { name };
            names.schemas.insert(oid, name);
        }
        for row in members {
            let mut f = Fields::new(row);
            names.members.insert((f.next(), f.next()), f.name());
        }
        for row in relations {
            let mut f = Fields::new(row);
            let (oid, schema, name) = (f.next(), f.next(), f.name());
            let kind = match f.char() {
                'r' | 'p' => Kind::Table,
                'i' | 'I' => Kind::Index,
                'S' => Kind::Sequence,
                'v' => Kind::View,
                'm' => Kind::MaterializedView,
                'f' => Kind::ForeignTable,
                'c' => Kind::CompositeType,
                _ => continue,
            };
            let at = Address::of(kind, names.schema(schema), name);
            names.relations.insert(oid, at);
        }
        names.read_types(types);
        for row in collations {
            let mut f = Fields::new(row);
            let (oid, schema, name) = (f.next(), f.next(), f.name());
            let at = Address::of(Kind::Collation, names.schema(schema), name);
            names.collations.insert(oid, at);
        }
        for row in classes {
            let mut f = Fields::new(row);
            let (oid, method, schema, name) = (f.next(), f.next(), f.next(), f.name());
            let at = Address::with_method(Kind::OperatorClass, names.schema(schema), name, f.name());
            let class = OperatorClass { at, method, input: f.next(), key: f.next(), default: f.next() };
            if class.default {
                names.default_classes.insert((class.method, class.input));
            }
            names.operator_classes.insert(oid, class);
        }
        for row in functions {
            let mut f = Fields::new(row);
            let (oid, schema, name) = (f.next(), names.schema(f.next()), f.name());
            let args: Vec<String> = f.next::<Vec<u32>>().into_iter().map(|t| names.plain_type(t).sql()).collect();
            let path = Path::new([schema, name, format!("({})", args.join(",")).into()]);
            names.functions.insert(oid, Address::new(Kind::Function, path));
        }
        for row in operators {
            let mut f = Fields::new(row);
            let (oid, schema, name) = (f.next(), names.schema(f.next()), f.name());
            let mut operand = || f.oid().map_or_else(|| "NONE".to_owned(), |t| names.plain_type(t).sql());
            let operands = format!("({},{})", operand(), operand());
            names.operators.insert(oid, Address::new(Kind::Operator, Path::new([schema, name, operands.into()])));
        }
        for row in families {
            let mut f = Fields::new(row);
            let (oid, schema, name) = (f.next(), names.schema(f.next()), f.name());
            let at = Address::with_method(Kind::OperatorFamily, schema, name, f.name());
            names.operator_families.insert(oid, at);
        }
        names
    }

    fn read_types(&mut self, rows: &[Row]) {
        let mut arrays = Vec::new();
        for row in rows {
            let mut f = Fields::new(row);
            let (oid, schema, name): (u32, u32, &str) = (f.next(), f.next(), f.next());
            let element = f.oid();
            let ty = Type { schema: self.schema(schema), name: name.into(), array: false, modifier: Modifier::None };
            let info = TypeInfo { ty, collation: f.next(), storage: f.char() };
            self.types.insert(oid, info);
            arrays.extend(element.map(|element| (oid, element)));
        }
        for (oid, element) in arrays {
            let ty = self.types.get(&element).map(|t| t.ty.array_of());
            if let (Some(ty), Some(info)) = (ty, self.types.get_mut(&oid)) {
                info.ty = ty;
            }
        }
    }

    /// Remembers a column, for those that refer to it by number.
    pub(super) fn add_column(&mut self, relation: u32, number: i16, info: ColumnInfo) {
        self.columns.insert((relation, number), info);
    }

    /// A schema's name; of one that was made after the snapshot's look, which cannot be, the empty name.
    pub(super) fn schema(&self, oid: u32) -> Ident {
        self.schemas.get(&oid).cloned().unwrap_or_default()
    }

    /// The extension that owns the object.
    fn owner(&self, class: u32, oid: u32) -> Option<&Ident> {
        self.members.get(&(class, oid))
    }

    /// A relation, of an extension or not; `None` for one outside the users' schemas.
    pub(super) fn relation(&self, oid: u32) -> Option<&Address> {
        self.relations.get(&oid)
    }

    /// A column of a relation by its number.
    pub(super) fn column(&self, relation: u32, number: i16) -> Option<Address> {
        let info = self.column_info(relation, number)?;
        Some(self.relation(relation)?.child(Kind::Column, info.name.clone()))
    }

    /// What is known of a column.
    pub(super) fn column_info(&self, relation: u32, number: i16) -> Option<&ColumnInfo> {
        self.columns.get(&(relation, number))
    }

    /// Columns of a relation by their numbers.
    pub(super) fn columns(&self, relation: u32, numbers: &[i16]) -> Vec<Address> {
        numbers.iter().filter_map(|n| self.column(relation, *n)).collect()
    }

    /// Whether there is a type of that number.
    pub(super) fn has_type(&self, oid: u32) -> bool {
        self.types.contains_key(&oid)
    }

    /// A type without a modifier.
    pub(super) fn plain_type(&self, oid: u32) -> Type {
        self.types.get(&oid).map_or_else(|| Type::builtin("unknown"), |t| t.ty.clone())
    }

    /// A type with its modifier; `printed` is the whole type as `format_type` prints it, for the modifier of a type
    /// that is not built in.
    pub(super) fn ty(&self, oid: u32, modifier: i32, printed: Option<&str>) -> Type {
        let mut ty = self.plain_type(oid);
        if modifier >= 0 {
            ty.modifier = match printed {
                Some(printed) if ty.schema != "pg_catalog" => printed
                    .strip_prefix(ty.element().sql().as_str())
                    .map(|rest| rest.trim_end_matches("[]"))
                    .filter(|rest| !rest.is_empty())
                    .map_or(Modifier::None, |rest| Modifier::Text(rest.into())),
                _ => Modifier::Raw(modifier),
            };
        }
        ty
    }

    /// A collation, unless it is that of the type.
    pub(super) fn collation_beside(&self, collation: u32, type_oid: u32) -> Option<Address> {
        let own = self.types.get(&type_oid).map_or(0, |t| t.collation);
        if collation == own { None } else { self.collation(collation) }
    }

    /// A collation.
    pub(super) fn collation(&self, oid: u32) -> Option<Address> {
        self.collations.get(&oid).cloned()
    }

    /// The storage, unless it is that of the type.
    pub(super) fn storage_beside(&self, storage: char, type_oid: u32) -> Option<char> {
        let own = self.types.get(&type_oid).map(|t| t.storage);
        if own == Some(storage) { None } else { Some(storage) }
    }

    /// A function that an object is made of, a built-in one or not.
    pub(super) fn function(&self, oid: u32) -> Option<Address> {
        self.functions.get(&oid).cloned()
    }

    /// An operator that an object is made of, a built-in one or not.
    pub(super) fn operator(&self, oid: u32) -> Option<Address> {
        self.operators.get(&oid).cloned()
    }

    /// An operator family, a built-in one or not.
    pub(super) fn operator_family(&self, oid: u32) -> Option<Address> {
        self.operator_families.get(&oid).cloned()
    }

    /// An operator class, unless it is the default one for a key of that type (`None`: the index does not tell what
    /// type the key expression has).
    pub(super) fn unusual_class(&self, oid: u32, key: Option<u32>) -> Option<Address> {
        let class = self.operator_classes.get(&oid)?;
        // A class that is no default is said. A default one is said where another is the exact default for the type;
        // it cannot be told from the default by a cast (`text_ops` for varchar), nor does it need to.
        let exact = key.is_some_and(|k| class.input != k && self.default_classes.contains(&(class.method, k)));
        if class.default && !exact { None } else { Some(class.at.clone()) }
    }

    /// The operator class, also where it is the default.
    pub(super) fn operator_class(&self, oid: u32) -> Option<Address> {
        self.operator_classes.get(&oid).map(|class| class.at.clone())
    }

    /// Whether the index stores the input of the operator class itself, so that its attribute has the key's type.
    pub(super) fn stores_input(&self, class: u32) -> bool {
        self.operator_classes.get(&class).is_some_and(|c| c.key == 0)
    }
}

/// What is being read: the names, and the catalog as far as it is built.
pub(super) struct Build {
    pub(super) names: Names,
    pub(super) catalog: Catalog,
    /// The server's version.
    pub(super) version: Version,
    objects: HashMap<(u32, u32), Address>,
}

impl Build {
    pub(super) fn new(names: Names, version: Version) -> Self {
        Self { names, catalog: Catalog::empty(), version, objects: HashMap::new() }
    }

    /// Puts an object with an oid of its own. Of those that an extension owns only what was added to it is read, where what
    /// it brings is known.
    pub(super) fn put(&mut self, class: u32, oid: u32, at: Address, object: impl Into<Object>) {
        let Some(name) = self.names.owner(class, oid).cloned() else {
            self.objects.insert((class, oid), at.clone());
            self.catalog.insert(at, object);
            return;
        };
        let extension = self.catalog.get(&Address::top(Kind::Extension, name.clone()));
        let known = matches!(extension.map(|o| &**o), Some(Object::Extension(e)) if e.contents.is_some());
        if known && !self.catalog.contains(&at) {
            self.objects.insert((class, oid), at.clone());
            self.catalog.insert(at.clone(), object);
            self.catalog.set_member(&at, Some(&name));
        }
    }

    /// Puts a part of a relation, unless the relation was left out; `own` is the part's own class and oid, if it has
    /// them.
    pub(super) fn put_part(
        &mut self,
        relation: u32,
        own: Option<(u32, u32)>,
        kind: Kind,
        name: Ident,
        object: impl Into<Object>,
    ) {
        let Some(whole) = self.names.relation(relation).filter(|r| self.catalog.contains(r)) else { return };
        let at = whole.child(kind, name);
        match own {
            Some((class, oid)) => self.put(class, oid, at, object),
            None => self.catalog.insert(at, object),
        }
    }

    /// The address of an object that was put.
    pub(super) fn address(&self, class: u32, oid: u32) -> Option<&Address> {
        self.objects.get(&(class, oid))
    }

    /// The address of what a comment or a label is on: an object that was put, or for a part other than 0 a column.
    pub(super) fn described(&self, class: u32, oid: u32, part: i32) -> Option<Address> {
        let on = match i16::try_from(part) {
            Ok(number) if class == class::CLASS && number > 0 => self.names.column(oid, number),
            // A system column, which nobody lists.
            Ok(number) if number < 0 => None,
            _ => self.address(class, oid).cloned(),
        };
        on.filter(|on| self.catalog.contains(on))
    }

    /// The address of a part of a relation.
    pub(super) fn part(&self, relation: Option<u32>, kind: Kind, name: Option<Ident>) -> Option<Address> {
        Some(self.names.relation(relation?)?.child(kind, name?))
    }

    /// The address of a trigger function, which has no arguments.
    pub(super) fn trigger_function(&self, schema: u32, name: Ident) -> Address {
        Address::new(Kind::Function, Path::new([self.names.schema(schema), name, "()".into()]))
    }
}
