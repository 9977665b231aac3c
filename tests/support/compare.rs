//! A replayed catalog against an introspected one, in words.

use std::fmt::Write as _;

use similar::{ChangeTag, TextDiff};
use undrift::catalog::{Address, Catalog, Change, Object};
use undrift::diff::diff;

/// How two catalogs relate.
#[derive(Default)]
pub struct Comparison {
    /// How many objects are the same on both sides.
    pub equal: usize,
    /// Objects that differ where something that was not evaluated may be the reason.
    pub unjudged: Vec<(Address, String)>,
    /// Objects that differ, each with how.
    pub different: Vec<(Address, String)>,
}

/// Compares what replay says with what the server has.
pub fn compare(replayed: &Catalog, live: &Catalog) -> Comparison {
    let mut out = Comparison::default();
    for change in diff(replayed, live) {
        let at = change.address().clone();
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
    out
}

/// A difference, for people: `-` is what replay says, `+` is what the server has.
fn describe(change: &Change) -> String {
    match change {
        Change::Drop(at, object) => format!("- {at}\n{}", indented(object)),
        Change::Create(at, object) => format!("+ {at}\n{}", indented(object)),
        Change::Alter(at, ours, theirs) => {
            let mut out = format!("~ {at}: {}\n", ours.changed(theirs).join(", "));
            let (ours, theirs) = (format!("{ours:#?}"), format!("{theirs:#?}"));
            let diff = TextDiff::from_lines(&ours, &theirs);
            let changed = diff.iter_all_changes().filter(|c| c.tag() != ChangeTag::Equal);
            for change in changed.take(40) {
                let sign = if change.tag() == ChangeTag::Delete { '-' } else { '+' };
                let _ = writeln!(out, "    {sign} {}", change.value().trim_end());
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
