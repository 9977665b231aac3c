//! What functions of texts and bits give for constants.

use super::compute::{Call, FINE, LONGEST, Value, done, refuse, whole};
use super::number::decimal;
use crate::catalog::builtin::{ProcRow, oid};

/// How many comparisons of characters a call may cost that is computed here.
const DEAREST: usize = 1 << 20;

/// Functions whose first argument is a text.
fn of_text(version: u16, row: &ProcRow, args: &[&str]) -> Option<Value> {
    let count = |text: &str| text.chars().count();
    let head = |text: &str, n: usize| text.chars().take(n).collect::<String>();
    let tail = |text: &str, n: usize| text.chars().skip(n).collect::<String>();
    match (row.name, args) {
        ("initcap", [a]) if a.is_ascii() => {
            let mut inside = false;
            let cased = a.chars().map(|c| {
                let start = !std::mem::replace(&mut inside, c.is_ascii_alphanumeric());
                if start { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() }
            });
            done(cased.collect::<String>())
        }
        ("btrim" | "ltrim" | "rtrim", [a, rest @ ..]) => {
            let set: Vec<char> = rest.first().map_or_else(|| vec![' '], |set| set.chars().collect());
            let mut out = *a;
            if row.name != "rtrim" {
                out = out.trim_start_matches(&set[..]);
            }
            if row.name != "ltrim" {
                out = out.trim_end_matches(&set[..]);
            }
            done(out)
        }
        ("lpad" | "rpad", [a, length, rest @ ..]) => {
            let length = usize::try_from(whole(length)?).unwrap_or(0);
            let fill: Vec<char> = rest.first().unwrap_or(&" ").chars().collect();
            let own = count(a).min(length);
            if length > LONGEST {
                return None;
            }
            let missing = if fill.is_empty() { 0 } else { length - own };
            let filling: String = fill.iter().cycle().take(missing).collect();
            done(if row.name == "lpad" { filling + &head(a, own) } else { head(a, own) + &filling })
        }
        ("left" | "right", [a, n]) => {
            let (n, all) = (whole(n)?, count(a));
            let kept = usize::try_from(if n < 0 { all as i128 + n } else { n }).unwrap_or(0).min(all);
            done(if row.name == "left" { head(a, kept) } else { tail(a, all - kept) })
        }
        ("reverse", [a]) => done(a.chars().rev().collect::<String>()),
        ("replace", [a, "", _]) => done(*a),
        ("replace", [a, from, to]) => {
            let grown = a.matches(from).count().saturating_mul(to.len()).saturating_add(a.len());
            if grown <= LONGEST { done(a.replace(from, to)) } else { FINE }
        }
        ("translate", [a, from, _]) if a.len().saturating_mul(from.len()) > DEAREST => FINE,
        ("translate", [a, from, to]) => {
            let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
            let changed = a.chars().filter_map(|c| match from.iter().position(|f| *f == c) {
                Some(i) => to.get(i).copied(),
                None => Some(c),
            });
            done(changed.collect::<String>())
        }
        ("ascii", [a]) => done(a.chars().next().map_or(0, u32::from).to_string()),
        ("octet_length", [a]) => done(a.len().to_string()),
        ("bit_length", [a]) => done((a.len() * 8).to_string()),
        ("starts_with", [a, b]) => done(if a.starts_with(b) { "t" } else { "f" }),
        ("strpos" | "position", [a, b]) => done(a.find(b).map_or(0, |at| count(&a[..at]) + 1).to_string()),
        ("split_part", [a, by, n]) => {
            let n = whole(n)?;
            let parts: Vec<&str> = match (a.is_empty(), by.is_empty()) {
                (true, _) => Vec::new(),
                (_, true) => vec![a],
                _ => a.split(by).collect(),
            };
            let at = match n {
                1.. => usize::try_from(n - 1).ok(),
                _ if n == 0 || version < 14 => return None,
                _ => usize::try_from(parts.len() as i128 + n).ok(),
            };
            done(at.and_then(|at| parts.get(at)).copied().unwrap_or_default())
        }
        ("overlay", [a, b, from, rest @ ..]) => {
            let from = whole(from)?;
            let length = rest.first().map_or(Some(count(b) as i128), |n| whole(n))?;
            if from <= 0 {
                return refuse("22011", "negative substring length not allowed");
            }
            if i32::try_from(from + length).is_err() {
                return refuse("22003", "integer out of range");
            }
            let start = usize::try_from(from - 1).ok()?;
            let after = usize::try_from(from + length - 1).unwrap_or(0);
            done(head(a, start) + b + &tail(a, after))
        }
        ("normalize" | "is_normalized", [a, form]) => {
            let known = ["nfc", "nfd", "nfkc", "nfkd"].iter().any(|f| f.eq_ignore_ascii_case(form));
            if !known {
                return refuse("22023", format!("invalid normalization form: {form}"));
            }
            a.is_ascii().then(|| done(if row.name == "normalize" { *a } else { "t" }))?
        }
        ("unistr", [a]) if !a.contains('\\') => done(*a),
        ("decode", [_, form]) if !is_encoding(form) => refuse("22023", format!("unrecognized encoding: \"{form}\"")),
        ("decode", [a, "escape"]) if !a.contains('\\') => FINE,
        _ => None,
    }
}

/// Whether a text is as a pattern of one of the operators `~~`, `~` and those without regard to case says; only of patterns
/// that mean the same everywhere.
pub(super) fn matches(text: &str, pattern: &str, operator: &str) -> Option<bool> {
    let folds = operator.ends_with('*');
    if folds && !(text.is_ascii() && pattern.is_ascii()) || text.len().saturating_mul(pattern.len()) > DEAREST {
        return None;
    }
    let folded = |t: &str| if folds { t.to_ascii_lowercase() } else { t.to_owned() };
    let (text, pattern) = (folded(text), folded(pattern));
    if operator.starts_with("~~") {
        let chars = |t: &str| t.chars().collect::<Vec<char>>();
        return (!pattern.contains('\\')).then(|| is_like(&chars(&text), &chars(&pattern)));
    }
    super::fine::regular(&pattern).map(|pattern| pattern.is_match(&text))
}

fn is_encoding(name: &str) -> bool {
    ["hex", "base64", "escape"].iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// The regular expression that the server makes of a pattern of SIMILAR TO, where nothing in it has to be escaped; it has
/// either no quotes or the two that part it.
fn similar(pattern: &str, escape: &str) -> Option<String> {
    let parts: Vec<&str> = match pattern {
        plain if !plain.contains('"') => vec![plain],
        parted if !escape.is_empty() => parted.split(&format!("{escape}\"")).collect(),
        _ => return None,
    };
    let one = |part: &str| -> Option<String> {
        let mut out = String::new();
        for c in part.chars() {
            match c {
                '%' => out.push_str(".*"),
                '_' => out.push('.'),
                '(' => out.push_str("(?:"),
                c if c.is_ascii_alphanumeric() || matches!(c, ' ' | ')' | '|' | '*') => out.push(c),
                _ => return None,
            }
        }
        Some(out)
    };
    match parts.as_slice() {
        [whole] => Some(format!("^(?:{})$", one(whole)?)),
        [before, inner, after] => {
            Some(format!("^(?:{}){{1,1}}?({}){{1,1}}(?:{})$", one(before)?, one(inner)?, one(after)?))
        }
        _ => None,
    }
}

/// Whether a text is as a pattern of LIKE without escapes says.
fn is_like(text: &[char], pattern: &[char]) -> bool {
    let (mut at, mut of, mut back) = (0, 0, None);
    while at < text.len() {
        match pattern.get(of) {
            Some('%') => {
                back = Some((at, of));
                of += 1;
            }
            Some(c) if *c == '_' || *c == text[at] => (at, of) = (at + 1, of + 1),
            _ => match &mut back {
                // The last `%` takes one more.
                Some((from, percent)) => {
                    *from += 1;
                    (at, of) = (*from, *percent + 1);
                }
                None => return false,
            },
        }
    }
    pattern[of..].iter().all(|c| *c == '%')
}

/// Functions of texts and bits.
pub(super) fn texts(version: u16, call: &Call<'_>, args: &[&str]) -> Option<Value> {
    let row = call.row;
    if row.args.first() == Some(&oid::TEXT)
        && let Some(value) = of_text(version, row, args)
    {
        return Some(value);
    }
    match (row.name, args) {
        ("textanycat" | "anytextcat", [a, b]) => {
            let shown = |text: &str, ty: u32| match ty {
                oid::BOOL => if text == "t" { "true" } else { "false" }.to_owned(),
                oid::BPCHAR => text.trim_end_matches(' ').to_owned(),
                _ => text.to_owned(),
            };
            done(shown(a, *call.types.first()?) + &shown(b, *call.types.get(1)?))
        }
        ("lower", [a]) if row.result == oid::TEXT && a.is_ascii() => done(a.to_ascii_lowercase()),
        ("upper", [a]) if row.result == oid::TEXT && a.is_ascii() => done(a.to_ascii_uppercase()),
        ("textcat", [a, b]) => done(format!("{a}{b}")),
        ("length" | "char_length" | "character_length", [a]) if row.args.first() == Some(&oid::TEXT) => {
            done(a.chars().count().to_string())
        }
        ("length" | "bitlength", [a]) if row.args.first() == Some(&oid::BIT) => done(a.len().to_string()),
        ("substring" | "substr", [a, rest @ ..])
            if matches!(row.args.first(), Some(&oid::TEXT | &oid::BIT)) && row.args.get(1) == Some(&oid::INT4) =>
        {
            let from: i64 = rest.first()?.parse().ok()?;
            let end = match rest.get(1) {
                Some(length) => {
                    let length: i64 = length.parse().ok()?;
                    if length < 0 {
                        return refuse("22011", "negative substring length not allowed");
                    }
                    from.saturating_add(length)
                }
                None => i64::MAX,
            };
            let inside = |i: usize| (from..end).contains(&(i as i64 + 1));
            done(a.chars().enumerate().filter(|(i, _)| inside(*i)).map(|(_, c)| c).collect::<String>())
        }
        ("split_part", [_, _, n]) if version < 14 && whole(n)? < 1 => {
            refuse("22023", "field position must be greater than zero")
        }
        ("split_part", [_, _, "0"]) => refuse("22023", "field position must not be zero"),
        ("split_part" | "concat", _) => FINE,
        ("encode", [_, form]) if !is_encoding(form) => refuse("22023", format!("unrecognized encoding: \"{form}\"")),
        ("encode", _) => FINE,
        ("overlay", [_, _, from, ..]) if row.args.first() == Some(&oid::BIT) => match whole(from)? {
            ..=0 => refuse("22011", "negative substring length not allowed"),
            1..=1_000_000 => FINE,
            _ => None,
        },
        ("bitand" | "bitor" | "bitxor", [a, b]) => {
            let what = match row.name {
                "bitand" => "AND",
                "bitor" => "OR",
                _ => "XOR",
            };
            if a.len() != b.len() {
                return refuse("22026", format!("cannot {what} bit strings of different sizes"));
            }
            let bit = |x: char, y: char| match what {
                "AND" => x == '1' && y == '1',
                "OR" => x == '1' || y == '1',
                _ => x != y,
            };
            done(a.chars().zip(b.chars()).map(|(x, y)| if bit(x, y) { '1' } else { '0' }).collect::<String>())
        }
        ("similar_to_escape" | "similar_escape", [pattern, rest @ ..]) => {
            let escape = rest.first().copied().unwrap_or("\\");
            if escape.chars().count() > 1 {
                return refuse("22025", "invalid escape string");
            }
            similar(pattern, escape).map_or(FINE, done)
        }
        (name, [_, pattern]) if name.ends_with("like") && row.result == oid::BOOL && !pattern.contains('\\') => FINE,
        ("sqrt" | "dsqrt" | "numeric_sqrt" | "ln" | "dlog1" | "numeric_ln" | "log" | "dlog10" | "numeric_log", [a])
            if decimal(a).is_some_and(|(units, _)| units > 0) =>
        {
            FINE
        }
        ("bitnot", [a]) => done(a.chars().map(|c| if c == '0' { '1' } else { '0' }).collect::<String>()),
        ("bitcat", [a, b]) => done(format!("{a}{b}")),
        // Without the escape itself a pattern stays as it is.
        ("like_escape", [pattern, escape]) if !pattern.contains('\\') && !pattern.contains(escape) => {
            if escape.chars().count() > 1 { refuse("22025", "invalid escape string") } else { done(*pattern) }
        }
        ("chr", [code]) => match whole(code)? {
            code @ 1..=126 => done(char::from(code as u8).to_string()),
            _ => None,
        },
        ("repeat", [text, times]) => {
            let times = usize::try_from(whole(times)?).unwrap_or(0);
            let fits = text.len().checked_mul(times).is_some_and(|length| length <= LONGEST);
            if fits { done(text.repeat(times)) } else { None }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{DEAREST, matches};

    #[test]
    fn patterns_are_matched_as_far_as_that_is_cheap() {
        assert_eq!(matches("abcabd", "%ab_", "~~"), Some(true));
        assert_eq!(matches("Abc", "a%", "~~"), Some(false));
        assert_eq!(matches("Abc", "a%", "~~*"), Some(true));
        let long = "a".repeat(DEAREST / 2);
        assert_eq!(matches(&long, "%a%b", "~~"), None);
    }
}
