#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "mixed-version-style",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::History(check),
};

fn check(cx: &HistoryCx<'_>, sink: &mut Sink) {
    let versioned: Vec<&Migration> = cx.history.migrations.iter().filter(|m| !m.repeatable).collect();
    let styles: Vec<Option<bool>> = versioned.iter().map(|m| timestamp(&m.version)).collect();
    if styles.iter().any(Option::is_none) {
        return;
    }
    let stamps = styles.iter().filter(|s| **s == Some(true)).count();
    // Counts come before times: a history that changed over once is in order, one that mixes them is not.
    let first_stamp = styles.iter().position(|s| *s == Some(true));
    let (Some(first_stamp), true) = (first_stamp, stamps < styles.len()) else { return };
    let counts_before = first_stamp;
    let odd = if stamps * 2 > styles.len() {
        // The few counts among the times sort before all of them, wherever they were written.
        (counts_before < 3 && stamps > 3 * counts_before).then(|| versioned[counts_before - 1])
    } else {
        (stamps < 3 && counts_before > 3 * stamps).then(|| versioned[first_stamp])
    };
    let Some(odd) = odd else { return };
    let (this, others) =
        if timestamp(&odd.version) == Some(true) { ("a time", "counts") } else { ("a count", "times") };
    let effect = if this == "a time" {
        "every count from now on sorts before it"
    } else {
        "it sorts before all of them, whenever it was written"
    };
    sink.about(
        odd.label.as_str(),
        format!("`{}` is numbered by {this}, where the other migrations are numbered by {others}: {effect}", odd.label),
    )
    .help("number it as the others are");
}

/// Whether a version is a time and not a count; `None` for what is no number.
fn timestamp(version: &str) -> Option<bool> {
    let digits = version.bytes().all(|b| b.is_ascii_digit()) && !version.is_empty();
    digits.then_some(version.len() >= 8)
}
