//! What the extensions that come with PostgreSQL, and the best known others, bring along.

use super::cx::Cx;
use crate::catalog::builtin::ProcRow;
use crate::catalog::{Address, Catalog, Kind, Object, Path};

/// The types of extensions.
const TYPES: &[(&str, &[&str])] = &[
    ("citext", &["citext"]),
    ("hstore", &["hstore", "ghstore"]),
    ("ltree", &["ltree", "lquery", "ltxtquery", "ltree_gist"]),
    ("cube", &["cube"]),
    ("earthdistance", &["earth"]),
    ("isn", &["ean13", "isbn13", "ismn13", "issn13", "isbn", "ismn", "issn", "upc"]),
    ("seg", &["seg"]),
    ("intarray", &["query_int"]),
    ("lo", &["lo"]),
    ("pg_trgm", &["gtrgm"]),
    ("vector", &["vector", "halfvec", "sparsevec"]),
    ("postgis", &["geometry", "geography", "box2d", "box3d", "geometry_dump", "valid_detail"]),
    ("postgis_raster", &["raster", "rastbandarg"]),
    ("postgis_topology", &["topogeometry"]),
    ("h3", &["h3index"]),
    ("ip4r", &["ip4", "ip4r", "ip6", "ip6r", "ipaddress", "iprange"]),
    ("semver", &["semver"]),
    ("uint", &["uint1", "uint2", "uint4", "uint8", "int1"]),
];

/// Whether an extension that the catalog has brings a type of that name to that schema.
pub(super) fn provides_type(catalog: &Catalog, schema: &str, name: &str) -> bool {
    TYPES.iter().filter(|(_, types)| types.contains(&name)).any(|(extension, _)| {
        match catalog.get(&Address::top(Kind::Extension, *extension)).map(|o| &**o) {
            Some(Object::Extension(e)) => e.schema.name() == schema,
            _ => false,
        }
    })
}

/// Whether the catalog has an extension whose objects are in that schema.
pub(super) fn is_in(catalog: &Catalog, extension: &str, schema: &str) -> bool {
    match catalog.get(&Address::top(Kind::Extension, extension)).map(|o| &**o) {
        Some(Object::Extension(e)) => e.schema.name() == schema,
        _ => false,
    }
}

/// The address that a function of an extension has; the catalog itself does not hold it.
pub(super) fn function_address(cx: &Cx<'_>, schema: &str, row: &ProcRow) -> Address {
    let args: Vec<String> = row.args.iter().map(|&t| cx.ty(t, -1).sql()).collect();
    Address::new(Kind::Function, Path::new([schema.into(), row.name.into(), format!("({})", args.join(",")).into()]))
}

/// The function of an extension that an address means.
pub(super) fn function(cx: &Cx<'_>, at: &Address) -> Option<&'static ProcRow> {
    let [schema, name, _] = at.path.parts() else { return None };
    cx.builtins
        .members_named(name)
        .iter()
        .find(|(extension, row)| is_in(cx.catalog, extension, schema) && function_address(cx, schema, row) == *at)
        .map(|(_, row)| row)
}
