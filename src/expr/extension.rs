//! What the extensions that come with PostgreSQL, and the best known others, bring along.

use crate::catalog::{Address, Catalog, Kind, Object};

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
