//! Languages, transforms, access methods and conversions.

use super::operator::function_reference;
use crate::catalog::{AccessMethod, Address, Conversion, Language, Transform, quote_ident, quote_literal};

/// CREATE LANGUAGE.
pub(crate) fn create_language(at: &Address, l: &Language) -> String {
    let trusted = if l.trusted { "TRUSTED " } else { "" };
    let mut out = format!("CREATE {trusted}PROCEDURAL LANGUAGE {}", at.sql_name());
    for (word, function) in
        [("HANDLER", Some(&l.handler)), ("INLINE", l.inline.as_ref()), ("VALIDATOR", l.validator.as_ref())]
    {
        if let Some(function) = function {
            out.push_str(&format!(" {word} {}", function_reference(function)));
        }
    }
    out
}

/// CREATE TRANSFORM.
pub(crate) fn create_transform(at: &Address, t: &Transform) -> String {
    let function = |word: &str, function: &Option<Address>| {
        function.as_ref().map(|f| {
            let parts = f.path.parts();
            format!("{word} SQL WITH FUNCTION {}.{}{}", quote_ident(&parts[0]), quote_ident(&parts[1]), parts[2])
        })
    };
    let functions: Vec<String> =
        [function("FROM", &t.from_sql), function("TO", &t.to_sql)].into_iter().flatten().collect();
    format!("CREATE TRANSFORM {} ({})", at.sql_name(), functions.join(", "))
}

/// CREATE ACCESS METHOD.
pub(crate) fn create_access_method(at: &Address, m: &AccessMethod) -> String {
    let kind = if m.table { "TABLE" } else { "INDEX" };
    format!("CREATE ACCESS METHOD {} TYPE {kind} HANDLER {}", at.sql_name(), function_reference(&m.handler))
}

/// CREATE CONVERSION.
pub(crate) fn create_conversion(at: &Address, c: &Conversion) -> String {
    let default = if c.default { "DEFAULT " } else { "" };
    format!(
        "CREATE {default}CONVERSION {} FOR {} TO {} FROM {}",
        at.sql_name(),
        quote_literal(&c.from),
        quote_literal(&c.to),
        function_reference(&c.function)
    )
}
