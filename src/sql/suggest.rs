//! Which keyword was meant.

use std::ops::Range;

use super::lex::{self, LexKind, Lexeme};

/// The keyword that makes a refused statement parse if it stands for the word at the error or the word before it: the
/// bytes of that word, and the keyword in the word's letter case.
pub(super) fn keyword(text: &str, error: Range<usize>) -> Option<(Range<usize>, String)> {
    let mut before: Option<Lexeme> = None;
    let mut at = 0;
    let mut suspects = Vec::new();
    while let Some(l) = lex::next(text.as_bytes(), at) {
        at = l.end;
        if l.start > error.start {
            break;
        }
        if l.start == error.start {
            suspects.push(l);
            break;
        }
        if l.kind != LexKind::Comment {
            before = Some(l);
        }
    }
    suspects.extend(before);
    suspects.into_iter().filter(|l| l.kind == LexKind::Word).find_map(|l| correct(text, l).map(|k| (l.start..l.end, k)))
}

fn correct(text: &str, word: Lexeme) -> Option<String> {
    let written = word.text(text);
    let lower = written.to_lowercase();
    // A short word is near to too many others.
    let limit = match lower.len() {
        0..=3 => return None,
        4 | 5 => 1,
        _ => 2,
    };
    let near = crate::catalog::keywords().filter(|k| *k != lower && distance(k, &lower) <= limit);
    let mut near: Vec<&str> = near.collect();
    near.sort_by_key(|k| distance(k, &lower));
    near.into_iter()
        .map(|k| if written.chars().any(char::is_lowercase) { k.to_owned() } else { k.to_uppercase() })
        .find(|k| pg_query::parse(&format!("{}{k}{}", &text[..word.start], &text[word.end..]), 0).is_ok())
}

/// The number of letters to change between two words; two swapped neighbours count once.
pub(super) fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let mut older: Vec<usize> = Vec::new();
    let mut old: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = old[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = change.min(old[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(older[j - 2] + 1);
            }
            row.push(best);
        }
        older = std::mem::replace(&mut old, row);
    }
    old[b.len()]
}
