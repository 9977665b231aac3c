//! Identifiers and how PostgreSQL quotes and cuts them.

use super::Version;
use super::keywords::KEYWORDS;

/// An identifier as the catalog stores it: folded, cut to 63 bytes, without quotes.
pub type Ident = smol_str::SmolStr;

/// The longest identifier in bytes (`NAMEDATALEN - 1`).
const MAX: usize = 63;

/// The classes of keywords of PostgreSQL's `kwlist.h`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyword {
    /// Usable as any name.
    Unreserved,
    /// Usable as a column or type name, not as a function name.
    ColumnName,
    /// Usable as a function or type name.
    TypeOrFunctionName,
    /// Never usable unquoted.
    Reserved,
}

/// The class of a keyword, or `None` for a word that is none.
pub fn keyword(word: &str) -> Option<Keyword> {
    KEYWORDS.binary_search_by(|(w, _)| w.cmp(&word)).ok().map(|i| KEYWORDS[i].1)
}

/// Every keyword of the grammar, in lower case and in order.
pub fn keywords() -> impl Iterator<Item = &'static str> {
    KEYWORDS.iter().map(|(word, _)| *word)
}

/// `quote_ident`: quoted unless it is a plain lower-case word that is not a keyword (an unreserved one is fine).
pub fn quote_ident(name: &str) -> String {
    if needs_no_quotes(name, Version::NEWEST) { name.to_owned() } else { format!("\"{}\"", name.replace('"', "\"\"")) }
}

/// Keywords that older versions do not have, with the version that brought them.
const NEWER: &[(&str, u16)] = &[
    ("json", 17),
    ("json_array", 16),
    ("json_arrayagg", 16),
    ("json_exists", 17),
    ("json_object", 16),
    ("json_objectagg", 16),
    ("json_query", 17),
    ("json_scalar", 17),
    ("json_serialize", 17),
    ("json_table", 17),
    ("json_value", 17),
    ("merge_action", 17),
    ("normalize", 13),
    ("system_user", 16),
];

/// `quote_identifier`'s test, with the keywords of a version.
pub(crate) fn needs_no_quotes(name: &str, version: Version) -> bool {
    let bytes = name.as_bytes();
    let plain = bytes.first().is_some_and(|b| b.is_ascii_lowercase() || *b == b'_')
        && bytes.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'_');
    plain
        && match keyword(name) {
            None | Some(Keyword::Unreserved) => true,
            Some(_) => NEWER.iter().any(|(word, since)| *word == name && version.0 < *since),
        }
}

/// `quote_literal`: quotes doubled, and the E form where a backslash is in the text.
pub fn quote_literal(text: &str) -> String {
    let doubled = text.replace('\'', "''");
    if doubled.contains('\\') { format!("E'{}'", doubled.replace('\\', "\\\\")) } else { format!("'{doubled}'") }
}

/// Cuts a name to 63 bytes at a character boundary, as the server does with what is written.
pub fn truncate(name: &str) -> Ident {
    if name.len() <= MAX {
        return name.into();
    }
    let mut end = MAX;
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    name[..end].into()
}
