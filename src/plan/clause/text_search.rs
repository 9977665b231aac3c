//! Casts and the objects of text search as `pg_dump` writes them.

use std::fmt::Write as _;

use super::aggregate::support_function;
use super::quote_ident;
use crate::catalog::{
    Address, Cast, Mapping, TextSearchConfiguration, TextSearchDictionary, TextSearchParser, TextSearchTemplate,
    Version,
};

/// `CREATE CAST`.
pub(crate) fn create_cast(at: &Address, cast: &Cast) -> String {
    let how = match (&cast.function, cast.method) {
        (Some(function), _) => format!("WITH FUNCTION {}", function.sql_name()),
        (None, 'i') => "WITH INOUT".to_owned(),
        (None, _) => "WITHOUT FUNCTION".to_owned(),
    };
    let context = match cast.context {
        'a' => " AS ASSIGNMENT",
        'i' => " AS IMPLICIT",
        _ => "",
    };
    format!("CREATE CAST {} {how}{context}", at.sql_name())
}

/// `CREATE TEXT SEARCH PARSER`.
pub(crate) fn create_parser(at: &Address, parser: &TextSearchParser, version: Version) -> String {
    let function = |at: &Address| support_function(at, version);
    let mut out = format!(
        "CREATE TEXT SEARCH PARSER {} (\n    START = {},\n    GETTOKEN = {},\n    END = {},\n",
        at.sql_name(),
        function(&parser.start),
        function(&parser.token),
        function(&parser.end)
    );
    if let Some(headline) = &parser.headline {
        let _ = writeln!(out, "    HEADLINE = {},", function(headline));
    }
    let _ = write!(out, "    LEXTYPES = {} )", function(&parser.types));
    out
}

/// `CREATE TEXT SEARCH TEMPLATE`.
pub(crate) fn create_template(at: &Address, template: &TextSearchTemplate, version: Version) -> String {
    let mut out = format!("CREATE TEXT SEARCH TEMPLATE {} (\n", at.sql_name());
    if let Some(init) = &template.init {
        let _ = writeln!(out, "    INIT = {},", support_function(init, version));
    }
    let _ = write!(out, "    LEXIZE = {} )", support_function(&template.lexize, version));
    out
}

/// `CREATE TEXT SEARCH DICTIONARY`.
pub(crate) fn create_dictionary(at: &Address, dictionary: &TextSearchDictionary) -> String {
    let mut out = format!(
        "CREATE TEXT SEARCH DICTIONARY {} (\n    TEMPLATE = {}",
        at.sql_name(),
        qualified(&dictionary.template)
    );
    if let Some(options) = &dictionary.options {
        let _ = write!(out, ",\n    {options}");
    }
    out.push_str(" )");
    out
}

/// `CREATE TEXT SEARCH CONFIGURATION`, without its mappings.
pub(crate) fn create_configuration(at: &Address, configuration: &TextSearchConfiguration) -> String {
    format!("CREATE TEXT SEARCH CONFIGURATION {} (\n    PARSER = {} )", at.sql_name(), qualified(&configuration.parser))
}

/// `ALTER TEXT SEARCH CONFIGURATION … MAPPING FOR`, by ADD or ALTER.
pub(crate) fn mapping(at: &Address, verb: &str, mapping: &Mapping) -> String {
    let dictionaries: Vec<String> = mapping.dictionaries.iter().map(super::visible_name).collect();
    format!(
        "ALTER TEXT SEARCH CONFIGURATION {}\n    {verb} MAPPING FOR {} WITH {}",
        at.sql_name(),
        quote_ident(&mapping.token),
        dictionaries.join(", ")
    )
}

fn qualified(at: &Address) -> String {
    at.path.parts().iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(".")
}
