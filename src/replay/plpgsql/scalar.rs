//! The server's own functions over texts, numbers and times.

use super::value::{self, Value, operate};
use super::{date, digest, set, text};

/// The value of a function over texts; `first` is its first argument.
pub(super) fn on_text(
    name: &str,
    first: String,
    args: &[Value],
    text: &dyn Fn(usize) -> Option<String>,
) -> Option<Value> {
    let int = |i: usize| match args.get(i) {
        Some(Value::Int(n)) => Some(*n),
        Some(Value::Text(t)) => t.parse().ok(),
        _ => None,
    };
    let chars: Vec<char> = first.chars().collect();
    let count = |n: i64| usize::try_from(n.max(0)).unwrap_or(usize::MAX).min(1_000_000);
    let trimmed = |start: bool, end: bool| {
        let set: Vec<char> = match args.len() {
            1 => vec![' '],
            _ => text(1)?.chars().collect(),
        };
        let mut out = first.as_str();
        if start {
            out = out.trim_start_matches(&set[..]);
        }
        if end {
            out = out.trim_end_matches(&set[..]);
        }
        Some(Value::text_of(out))
    };
    let flags = |i: usize| args.get(i).map_or(Some(String::new()), |_| text(i));
    Some(match name {
        "lower" => Value::Text(first.to_lowercase()),
        "upper" => Value::Text(first.to_uppercase()),
        "reverse" => Value::Text(chars.iter().rev().collect()),
        "initcap" => {
            let mut out = String::new();
            let mut inside = false;
            for c in chars {
                if inside {
                    out.extend(c.to_lowercase());
                } else {
                    out.extend(c.to_uppercase());
                }
                inside = c.is_alphanumeric();
            }
            Value::Text(out)
        }
        "length" | "char_length" | "character_length" => Value::Int(chars.len() as i64),
        "octet_length" => Value::Int(first.len() as i64),
        "btrim" | "trim" => trimmed(true, true)?,
        "ltrim" => trimmed(true, false)?,
        "rtrim" => trimmed(false, true)?,
        "replace" => {
            let from = text(1)?;
            if from.is_empty() { Value::Text(first) } else { Value::Text(first.replace(&from, &text(2)?)) }
        }
        "translate" => {
            let (from, to): (Vec<char>, Vec<char>) = (text(1)?.chars().collect(), text(2)?.chars().collect());
            let map = |c: char| match from.iter().position(|f| *f == c) {
                Some(i) => to.get(i).copied(),
                None => Some(c),
            };
            Value::Text(chars.into_iter().filter_map(map).collect())
        }
        "substring" | "substr" => match (args.get(1)?, int(1)) {
            (Value::Text(pattern), None) if name == "substring" && args.len() == 2 => {
                let regex = value::regex(pattern, false)?;
                match regex.captures(&first) {
                    Some(c) => c.get(usize::from(c.len() > 1)).map_or(Value::Null, |m| Value::text_of(m.as_str())),
                    None => Value::Null,
                }
            }
            (_, Some(start)) => {
                let end = match args.get(2) {
                    Some(_) => start.checked_add(int(2)?)?,
                    None => i64::MAX,
                };
                let from = count(start - 1);
                let to = count(end.saturating_sub(1)).min(chars.len());
                Value::Text(chars.get(from..to).unwrap_or_default().iter().collect())
            }
            _ => return None,
        },
        "left" => {
            let n = int(1)?;
            let keep = if n < 0 { chars.len().saturating_sub(count(-n)) } else { count(n).min(chars.len()) };
            Value::Text(chars[..keep].iter().collect())
        }
        "right" => {
            let n = int(1)?;
            let keep = if n < 0 { chars.len().saturating_sub(count(-n)) } else { count(n).min(chars.len()) };
            Value::Text(chars[chars.len() - keep..].iter().collect())
        }
        "lpad" | "rpad" => {
            let width = count(int(1)?).min(10_000);
            let fill: Vec<char> = if args.len() > 2 { text(2)?.chars().collect() } else { vec![' '] };
            if chars.len() >= width || fill.is_empty() {
                return Some(Value::Text(chars.into_iter().take(width).collect()));
            }
            let padding: String = fill.iter().cycle().take(width - chars.len()).collect();
            Value::Text(if name == "lpad" { padding + &first } else { first + &padding })
        }
        "repeat" => {
            let n = count(int(1)?);
            if n.saturating_mul(first.len()) > 1_000_000 {
                return None;
            }
            Value::Text(first.repeat(n))
        }
        "strpos" | "position" => {
            // POSITION(a IN b) is a call with the arguments the other way round.
            let (whole, part) = (first, text(1)?);
            Value::Int(whole.find(&part).map_or(0, |at| whole[..at].chars().count() as i64 + 1))
        }
        "split_part" => {
            let (by, n) = (text(1)?, int(2)?);
            let parts: Vec<&str> = if by.is_empty() { vec![&first] } else { first.split(&by).collect() };
            let place = if n < 0 { parts.len() as i64 + n } else { n - 1 };
            let part = usize::try_from(place).ok().and_then(|i| parts.get(i)).copied().unwrap_or("");
            Value::text_of(part)
        }
        "chr" => Value::Text(char::from_u32(u32::try_from(int(0)?).ok()?)?.to_string()),
        "md5" => Value::Text(digest::md5(first.as_bytes())),
        "to_hex" => Value::Text(format!("{:x}", int(0)?)),
        "ascii" => Value::Int(chars.first().map_or(0, |c| i64::from(u32::from(*c)))),
        "starts_with" => Value::Bool(first.starts_with(&text(1)?)),
        "overlay" => {
            let (with, start) = (text(1)?, int(2)?);
            let length = if args.len() > 3 { int(3)? } else { with.chars().count() as i64 };
            let from = count(start - 1).min(chars.len());
            let to = count(start - 1 + length).min(chars.len());
            Value::Text(chars[..from].iter().collect::<String>() + &with + &chars[to..].iter().collect::<String>())
        }
        "regexp_replace" => {
            let flags = flags(3)?;
            let regex = value::regex(&text(1)?, flags.contains('i'))?;
            let with = replacement(&text(2)?);
            let out =
                if flags.contains('g') { regex.replace_all(&first, &*with) } else { regex.replace(&first, &*with) };
            Value::Text(out.into_owned())
        }
        "regexp_match" => {
            let regex = value::regex(&text(1)?, flags(2)?.contains('i'))?;
            regex.captures(&first).map_or(Value::Null, |c| set::groups(&c))
        }
        "regexp_like" => Value::Bool(value::regex(&text(1)?, flags(2)?.contains('i'))?.is_match(&first)),
        "regexp_count" => Value::Int(value::regex(&text(1)?, false)?.find_iter(&first).count() as i64),
        "regexp_substr" => {
            let regex = value::regex(&text(1)?, false)?;
            regex.find(&first).map_or(Value::Null, |m| Value::text_of(m.as_str()))
        }
        "regexp_split_to_array" => {
            let regex = value::regex(&text(1)?, flags(2)?.contains('i'))?;
            Value::Array(regex.split(&first).map(Value::text_of).collect())
        }
        _ => return None,
    })
}

/// What `regexp_replace` puts in, in the words of our library.
fn replacement(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '$' => out.push_str("$$"),
            '\\' => match chars.next() {
                Some('&') => out.push_str("${0}"),
                Some(d) if d.is_ascii_digit() => out.push_str(&format!("${{{d}}}")),
                Some(other) => out.push(other),
                None => out.push('\\'),
            },
            c => out.push(c),
        }
    }
    out
}

/// The value of a function over numbers.
pub(super) fn numeric(name: &str, args: &[Value]) -> Value {
    match (name, args) {
        ("abs", [Value::Int(n)]) => Value::Int(n.abs()),
        ("sign", [Value::Int(n)]) => Value::Int(n.signum()),
        ("mod", [a, b]) => operate("%", a, b),
        ("div", [a, b]) => operate("/", a, b),
        ("ceil" | "ceiling" | "floor" | "round" | "trunc", [Value::Int(n)]) => Value::Int(*n),
        ("power" | "pow", [Value::Int(a), Value::Int(b)]) => {
            u32::try_from(*b).ok().and_then(|b| a.checked_pow(b)).map_or(Value::Unknown, Value::Int)
        }
        ("ceil" | "ceiling" | "floor" | "round" | "trunc", [Value::Numeric(n)]) => {
            let Ok(n) = n.parse::<f64>() else { return Value::Unknown };
            let n = match name {
                "ceil" | "ceiling" => n.ceil(),
                "floor" => n.floor(),
                "trunc" => n.trunc(),
                _ => n.round(),
            };
            text::rounded(&n.to_string()).map_or(Value::Unknown, Value::Int)
        }
        _ => Value::Unknown,
    }
}

/// The value of a function over dates and times.
pub(super) fn temporal(name: &str, args: &[Value]) -> Value {
    let time = |v: &Value| match v {
        Value::Date(d) => Some(d * date::DAY),
        Value::Timestamp(t) => Some(*t),
        _ => None,
    };
    let found = match (name, args) {
        ("date_trunc", [Value::Text(unit), value, ..]) => {
            time(value).and_then(|t| date::truncated(unit, t)).map(Value::Timestamp)
        }
        ("date_part" | "extract", [Value::Text(unit), value]) => {
            time(value).and_then(|t| date::field(unit, t)).map(Value::Int)
        }
        ("to_char", [Value::Int(n), Value::Text(pattern)]) => date::number_text(*n, pattern).map(Value::Text),
        ("to_char", [value, Value::Text(pattern)]) => {
            time(value).and_then(|t| date::to_char(t, pattern)).map(Value::Text)
        }
        ("make_date", [Value::Int(y), Value::Int(m), Value::Int(d)]) => {
            date::parse_date(&format!("{y:04}-{m:02}-{d:02}")).map(Value::Date)
        }
        ("to_date", [Value::Text(t), Value::Text(pattern)]) => date::from_pattern(t, pattern).map(Value::Date),
        ("date", [value]) => time(value).map(|t| Value::Date(t.div_euclid(date::DAY))),
        _ => None,
    };
    found.unwrap_or(Value::Unknown)
}
