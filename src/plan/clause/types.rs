//! Base types and range types as `pg_dump` writes them.

use std::fmt::Write as _;

use super::aggregate::support_function;
use super::collation;
use crate::catalog::{Address, BaseType, RangeType, Version, quote_literal};

/// `CREATE TYPE … AS RANGE`.
pub(crate) fn create_range(at: &Address, range: &RangeType, version: Version) -> String {
    let mut out = format!("CREATE TYPE {} AS RANGE (\n    subtype = {}", at.sql_name(), range.subtype.sql_unmodified());
    if let Some(multirange) = &range.multirange {
        let _ = write!(out, ",\n    multirange_type_name = {}", multirange.sql_name());
    }
    if let Some(class) = &range.opclass {
        let _ = write!(out, ",\n    subtype_opclass = {}", class.sql_name());
    }
    if let Some(at) = &range.collation {
        let _ = write!(out, ",\n    collation = {}", collation(at));
    }
    if let Some(function) = &range.canonical {
        let _ = write!(out, ",\n    canonical = {}", support_function(function, version));
    }
    if let Some(function) = &range.difference {
        let _ = write!(out, ",\n    subtype_diff = {}", support_function(function, version));
    }
    out.push_str("\n)");
    out
}

/// `CREATE TYPE name (…)`.
pub(crate) fn create_base(at: &Address, base: &BaseType, version: Version) -> String {
    let length = if base.length == -1 { "variable".to_owned() } else { base.length.to_string() };
    let mut out = format!("CREATE TYPE {} (\n    INTERNALLENGTH = {length}", at.sql_name());
    let functions = [
        ("INPUT", Some(&base.input)),
        ("OUTPUT", Some(&base.output)),
        ("RECEIVE", base.receive.as_ref()),
        ("SEND", base.send.as_ref()),
        ("TYPMOD_IN", base.modifier_in.as_ref()),
        ("TYPMOD_OUT", base.modifier_out.as_ref()),
        ("ANALYZE", base.analyze.as_ref()),
    ];
    for (word, function) in functions {
        if let Some(function) = function {
            let _ = write!(out, ",\n    {word} = {}", support_function(function, version));
        }
    }
    if base.collatable {
        out.push_str(",\n    COLLATABLE = true");
    }
    if let Some(default) = &base.default {
        let _ = write!(out, ",\n    DEFAULT = {}", quote_literal(default));
    }
    if let Some(function) = &base.subscript {
        let _ = write!(out, ",\n    SUBSCRIPT = {}", support_function(function, version));
    }
    if let Some(element) = &base.element {
        let _ = write!(out, ",\n    ELEMENT = {}", element.sql_unmodified());
    }
    if base.category != 'U' {
        let _ = write!(out, ",\n    CATEGORY = {}", quote_literal(&base.category.to_string()));
    }
    if base.preferred {
        out.push_str(",\n    PREFERRED = true");
    }
    if base.delimiter != ',' {
        let _ = write!(out, ",\n    DELIMITER = {}", quote_literal(&base.delimiter.to_string()));
    }
    let alignment = match base.alignment {
        'c' => "char",
        's' => "int2",
        'd' => "double",
        _ => "int4",
    };
    let storage = match base.storage {
        'e' => "external",
        'x' => "extended",
        'm' => "main",
        _ => "plain",
    };
    let _ = write!(out, ",\n    ALIGNMENT = {alignment},\n    STORAGE = {storage}");
    if base.by_value {
        out.push_str(",\n    PASSEDBYVALUE");
    }
    out.push_str("\n)");
    out
}
