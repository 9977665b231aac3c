//! A replayed catalog against an introspected one, in words.

use std::fmt::Write as _;

use undrift::catalog::{Address, Catalog, Change, Expr, Object};
use undrift::diff::diff;
use undrift::expr::{Style, print, print_with};
use undrift::live::Live;

/// How two catalogs relate.
#[derive(Default)]
pub struct Comparison {
    /// How many objects are the same on both sides.
    pub equal: usize,
    /// Objects that differ where something that was not evaluated may be the reason.
    pub unjudged: Vec<(Address, String)>,
    /// Objects that differ, each with how.
    pub different: Vec<(Address, String)>,
    /// Objects that are the same, but whose expressions replay would print otherwise than the server does.
    pub misprinted: Vec<(Address, String)>,
}

/// Compares what replay says with what the server has: `raw` as it was read, `live` with its expressions resolved.
pub fn compare(replayed: &Catalog, raw: &Live, live: &Live) -> Comparison {
    let style = Style { version: live.version, ..Style::default() };
    let print = |expr: &Expr| print_with(expr, &style);
    let (raw, live) = (&raw.catalog, &live.catalog);
    let mut out = Comparison::default();
    for change in diff(replayed, live) {
        let at = change.address().clone();
        // Temporary relations belong to a session; introspection leaves them out.
        if at.schema().is_some_and(|s| s == "pg_temp") {
            continue;
        }
        let text = describe(&change);
        if replayed.opaque().any(|o| o.may_touch(&at)) {
            out.unjudged.push((at, text));
        } else {
            out.different.push((at, text));
        }
    }
    let differing = out.unjudged.len() + out.different.len();
    let only_live = live.iter().filter(|(at, _)| !replayed.contains(at)).count();
    out.equal = replayed.len() + only_live - differing;
    for (at, object) in replayed.iter() {
        let Some(server) = raw.get(at).filter(|_| live.get(at) == Some(object)) else { continue };
        let mut text = String::new();
        for (field, ours, theirs) in object.differences(server, &print) {
            if ours != theirs {
                let _ = write!(text, "    {field}\n      - {ours}\n      + {theirs}\n");
            }
        }
        if !text.is_empty() {
            out.misprinted.push((at.clone(), format!("≠ {at}\n{text}")));
        }
    }
    out
}

/// An expression with what is known of it beside its text.
fn explain(expr: &Expr) -> String {
    match expr {
        Expr::Text(text) => match &text.reason {
            Some(reason) => format!("{} [only text: {reason}]", text.sql),
            None => format!("{} [only text]", text.sql),
        },
        Expr::Tree(_) => print(expr),
    }
}

/// A difference, for people: `-` is what replay says, `+` is what the server has.
fn describe(change: &Change) -> String {
    match change {
        Change::Drop(at, object) => format!("- {at}\n{}", indented(object)),
        Change::Create(at, object) => format!("+ {at}\n{}", indented(object)),
        Change::Alter(at, ours, theirs) => {
            let mut out = format!("~ {at}\n");
            for (field, ours, theirs) in ours.differences(theirs, &explain) {
                let note = if ours == theirs { " (the same text, another tree)" } else { "" };
                let _ = write!(out, "    {field}{note}\n      - {ours}\n      + {theirs}\n");
            }
            out
        }
        Change::Rename(..) => unreachable!("the differ guesses no renames"),
    }
}

fn indented(object: &Object) -> String {
    let mut text = format!("{object:?}");
    if text.len() > 600 {
        let end = (0..=600).rev().find(|i| text.is_char_boundary(*i)).unwrap_or_default();
        text.truncate(end);
        text.push('…');
    }
    format!("    {text}\n")
}
