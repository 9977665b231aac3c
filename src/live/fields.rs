//! Reading a row's columns in the order in which its query lists them.

use tokio_postgres::Row;
use tokio_postgres::types::FromSql;

use crate::catalog::{Expr, Ident, Options};

/// The columns of a row, one after the other.
///
/// A column of another type than the reader asks for is a mistake in a query of this folder, hence a panic.
pub(super) struct Fields<'a> {
    row: &'a Row,
    at: usize,
}

impl<'a> Fields<'a> {
    pub(super) fn new(row: &'a Row) -> Self {
        Self { row, at: 0 }
    }

    /// The next column.
    pub(super) fn next<T: FromSql<'a>>(&mut self) -> T {
        let value = self.row.get(self.at);
        self.at += 1;
        value
    }

    /// The next column, an oid that is 0 for nothing.
    pub(super) fn oid(&mut self) -> Option<u32> {
        Some(self.next::<u32>()).filter(|oid| *oid != 0)
    }

    /// The next column, a name.
    pub(super) fn name(&mut self) -> Ident {
        self.next::<&str>().into()
    }

    /// The next column, a name that may be missing.
    pub(super) fn optional_name(&mut self) -> Option<Ident> {
        self.next::<Option<&str>>().map(Ident::from)
    }

    /// The next column, a `"char"`.
    pub(super) fn char(&mut self) -> char {
        letter(self.next::<i8>())
    }

    /// The next column, a `"char"` that may be missing.
    pub(super) fn optional_char(&mut self) -> Option<char> {
        self.next::<Option<i8>>().map(letter)
    }

    /// The next column, an expression that the server printed.
    pub(super) fn expr(&mut self) -> Option<Expr> {
        self.next::<Option<&str>>().map(Expr::text)
    }

    /// The next column, `name=value` options.
    pub(super) fn options(&mut self) -> Options {
        options(self.next::<Option<Vec<&str>>>().unwrap_or_default())
    }
}

fn letter(value: i8) -> char {
    char::from(value.cast_unsigned())
}

/// `name=value` options.
pub(super) fn options<'a>(items: impl IntoIterator<Item = &'a str>) -> Options {
    items
        .into_iter()
        .map(|item| {
            let (name, value) = item.split_once('=').unwrap_or((item, ""));
            (Ident::from(name), value.to_owned())
        })
        .collect()
}

/// Splits what `pg_get_expr` prints for a list of expressions at the commas between them.
pub(super) fn split_list(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let (mut depth, mut quote, mut start) = (0_i32, None, 0);
    for (i, b) in text.bytes().enumerate() {
        match (quote, b) {
            (Some(q), _) => quote = (b != q).then_some(q),
            (None, b'\'' | b'"') => quote = Some(b),
            (None, b'(' | b'[') => depth += 1,
            (None, b')' | b']') => depth -= 1,
            (None, b',') if depth == 0 => {
                out.push(&text[start..i]);
                // A space follows, unless the next expression starts with a line break of its own.
                start = i + 1 + usize::from(text[i + 1..].starts_with(' '));
            }
            _ => {}
        }
    }
    if !text.is_empty() {
        out.push(&text[start..]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::split_list;

    #[test]
    fn a_list_is_split_at_its_own_commas_only() {
        assert_eq!(
            split_list("lower(a), (a || ', '::text), ARRAY[1, 2]"),
            ["lower(a)", "(a || ', '::text)", "ARRAY[1, 2]"]
        );
        assert_eq!(split_list(r#"f("a,b", 'it''s, ok'::text)"#).len(), 1);
        assert_eq!(split_list("a,\nCASE\nEND"), ["a", "\nCASE\nEND"]);
        assert!(split_list("").is_empty());
    }
}
