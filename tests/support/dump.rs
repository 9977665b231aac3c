//! The text of `pg_dump` against the text that is printed for a catalog, entry for entry.

#![allow(unreachable_pub, reason = "tests and an example mount this file")]

use std::collections::BTreeMap;

/// A piece of a dump: the line of its name, and the SQL below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// `-- Name: orders; Type: TABLE; Schema: public; Owner: -`.
    pub name: String,
    /// What follows, settings that stand before the next piece not among it.
    pub sql: String,
}

impl Piece {
    /// `TABLE`.
    pub fn kind(&self) -> &str {
        self.name.split_once("; Type: ").and_then(|(_, rest)| rest.split(';').next()).unwrap_or("?")
    }
}

/// How two dumps relate.
#[derive(Debug, Default)]
pub struct Comparison {
    /// Entries of `pg_dump`.
    pub entries: usize,
    /// Those that are printed with the same text.
    pub equal: usize,
    /// The longest run of equal entries in the same order, gaps allowed.
    pub in_order: usize,
    /// The whole text is the same, up to the lines that name the versions of the programs.
    pub same: bool,
    /// What `pg_dump` has and is not printed, what is printed otherwise, and what is printed and `pg_dump` has not, by kind.
    pub by_kind: BTreeMap<(String, &'static str), usize>,
    /// The same for people.
    pub differences: Vec<String>,
}

/// Cuts a dump into its pieces.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("\n--\n-- Name: ") {
        let head = &rest[at + "\n--\n".len()..];
        let Some((name, body)) = head.split_once("\n--\n\n") else { break };
        let end = body.find("\n--\n-- ").map_or(body.len(), |i| i + 1);
        out.push(Piece { name: name.to_owned(), sql: without_settings(&body[..end]) });
        rest = &body[end.saturating_sub(1)..];
    }
    out
}

/// Without the settings that stand between two entries.
fn without_settings(sql: &str) -> String {
    let mut text = sql.trim_end();
    while let Some(i) = text.rfind("\n\nSET default_") {
        if text[i + 2..].contains('\n') {
            break;
        }
        text = text[..i].trim_end();
    }
    text.to_owned()
}

/// Compares what `pg_dump` wrote with what is printed.
pub fn compare(theirs: &str, ours: &str) -> Comparison {
    let (wanted, printed) = (pieces(theirs), pieces(ours));
    let mut out =
        Comparison { entries: wanted.len(), same: comparable(theirs) == comparable(ours), ..Comparison::default() };
    let mut left: BTreeMap<&str, Vec<&Piece>> = BTreeMap::new();
    for piece in printed.iter().rev() {
        left.entry(&piece.name).or_default().push(piece);
    }
    for piece in &wanted {
        let kind = piece.kind().to_owned();
        let candidates = left.entry(&piece.name).or_default();
        let found = candidates.iter().rposition(|p| p.sql == piece.sql).or(candidates.len().checked_sub(1));
        match found.map(|i| candidates.remove(i)) {
            Some(same) if same.sql == piece.sql => out.equal += 1,
            Some(other) => {
                *out.by_kind.entry((kind, "otherwise")).or_default() += 1;
                out.differences.push(format!("~ {}\n{}", piece.name, lines(&piece.sql, &other.sql)));
            }
            None => {
                *out.by_kind.entry((kind, "missing")).or_default() += 1;
                out.differences.push(format!("+ {}\n    {}", piece.name, piece.sql.replace('\n', "\n    ")));
            }
        }
    }
    for piece in left.values().flatten() {
        *out.by_kind.entry((piece.kind().to_owned(), "too much")).or_default() += 1;
        out.differences.push(format!("- {}\n    {}", piece.name, piece.sql.replace('\n', "\n    ")));
    }
    out.in_order = common(&wanted, &printed);
    if out.differences.is_empty()
        && out.in_order < wanted.len()
        && let Some(i) = wanted.iter().zip(&printed).position(|(a, b)| a != b)
    {
        out.differences.push(format!("order: pg_dump has {}\n    printed is {}", wanted[i].name, printed[i].name));
    }
    if out.differences.is_empty() && !out.same {
        let (a, b) = (comparable(theirs), comparable(ours));
        out.differences.push(format!("between the entries\n{}", lines(&a, &b)));
    }
    out
}

/// Without the lines that name the versions of the server and of `pg_dump`, and without runs of empty lines at the head.
fn comparable(text: &str) -> String {
    let kept: Vec<&str> = text
        .lines()
        .filter(|l| {
            !["-- Dumped from database version", "-- Dumped by pg_dump version", "\\restrict", "\\unrestrict"]
                .iter()
                .any(|p| l.starts_with(p))
        })
        .collect();
    let text = kept.join("\n");
    let start = text.find("SET statement_timeout").unwrap_or_default();
    text[start..].trim_end().to_owned()
}

/// The lines in which two texts differ.
fn lines(theirs: &str, ours: &str) -> String {
    let (a, b): (Vec<&str>, Vec<&str>) = (theirs.lines().collect(), ours.lines().collect());
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let end = a[start..].iter().rev().zip(b[start..].iter().rev()).take_while(|(x, y)| x == y).count();
    let mut out = String::new();
    for (sign, part) in [('+', &a[start..a.len() - end]), ('-', &b[start..b.len() - end])] {
        for line in part.iter().take(12) {
            out.push_str(&format!("    {sign} {line}\n"));
        }
    }
    out
}

/// The length of the longest common subsequence.
fn common(a: &[Piece], b: &[Piece]) -> usize {
    let mut row = vec![0; b.len() + 1];
    for x in a {
        let mut diagonal = 0;
        for (j, y) in b.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = if x == y { diagonal + 1 } else { above.max(row[j]) };
            diagonal = above;
        }
    }
    row[b.len()]
}
