//! Comments that speak to the program: `-- undrift: allow lint-name reason…`.

use super::lex::{self, LexKind};
use super::{Comment, Script, Span, Suppression, suggest};
use crate::catalog::Ident;
use crate::diagnostic::{Diagnostic, Edit, Fix, Safety, Severity};

/// What a comment asks for.
enum Directive {
    /// The next statement, or the one it stands in or behind.
    Statement,
    /// The whole file.
    File,
    /// From here on.
    Start,
    /// Up to here.
    End,
}

const DIRECTIVES: [&str; 4] = ["allow", "allow-file", "allow-start", "allow-end"];

/// A comment that is addressed to the program.
struct Request {
    directive: Directive,
    lints: Vec<Ident>,
    reason: String,
    until: Option<Ident>,
}

/// Reads the suppressions among the comments of a script whose statements are known.
pub(super) fn collect(script: &mut Script, part: Span) {
    let mut open: Vec<(usize, Span)> = Vec::new();
    let comments = script.comments.clone();
    for Comment { span } in comments {
        let text = script.source.slice(span);
        let request = match read(text) {
            None => continue,
            Some(Ok(request)) => request,
            Some(Err(problem)) => {
                script.problems.push(problem.diagnostic(script, span));
                continue;
            }
        };
        let covers = match request.directive {
            Directive::Statement => statement(script, span, part),
            Directive::File => Span::new(0, script.source.text.len() as u32),
            Directive::Start => {
                open.push((script.suppressions.len(), span));
                Span::new(span.start, part.end)
            }
            Directive::End => {
                let names = |i: usize| &script.suppressions[i].lints;
                let matching = open.iter().rposition(|(i, _)| request.lints.is_empty() || *names(*i) == request.lints);
                match matching {
                    Some(at) => {
                        let (i, _) = open.remove(at);
                        script.suppressions[i].covers.end = span.end;
                    }
                    None => {
                        let problem = Malformed::new("`allow-end` ends no region that `allow-start` began")
                            .help("remove it, or put `-- undrift: allow-start lint-name reason` before it");
                        script.problems.push(problem.diagnostic(script, span));
                    }
                }
                continue;
            }
        };
        let Request { lints, reason, until, .. } = request;
        script.suppressions.push(Suppression { lints, reason, until, covers, span });
    }
    super::foreign::collect(script, part, |script, comment| statement(script, comment, part));
    for (_, span) in open {
        let problem = Malformed::new("`allow-start` begins a region that no `allow-end` ends")
            .help("put `-- undrift: allow-end` behind the last statement it is meant for, or use `allow-file`");
        script.problems.push(problem.diagnostic(script, span));
    }
}

/// `allow-file` holds for a file however many parts it is read in: finds those outside `part`.
pub(super) fn whole_file(script: &mut Script, part: Span) {
    let text = &script.source.text;
    let outside = [0..part.start as usize, part.end as usize..text.len()];
    let mut found = Vec::new();
    for range in outside {
        let Some(slice) = text.get(range.clone()) else { continue };
        if !slice.contains("allow-file") {
            continue;
        }
        let mut at = 0;
        while let Some(l) = lex::next(slice.as_bytes(), at) {
            at = l.end;
            if l.kind == LexKind::Comment
                && let Some(Ok(Request { directive: Directive::File, lints, reason, until })) = read(l.text(slice))
            {
                let span = Span::new((range.start + l.start) as u32, (range.start + l.end) as u32);
                found.push(Suppression { lints, reason, until, covers: Span::new(0, text.len() as u32), span });
            }
        }
    }
    script.suppressions.extend(found);
}

/// The statement that a comment is meant for.
fn statement(script: &Script, comment: Span, part: Span) -> Span {
    let source = &script.source;
    let next = script.statements.partition_point(|s| s.span.start < comment.start);
    if let Some(before) = next.checked_sub(1).map(|i| &script.statements[i]) {
        let end = before.span.end;
        let same_line = || !source.slice(Span::new(end, comment.start)).contains('\n');
        if comment.start < end || same_line() {
            return before.span;
        }
    }
    script.statements.get(next).map_or(Span::new(comment.end, part.end), |s| s.span)
}

/// Why a comment could not be read.
struct Malformed {
    message: String,
    help: String,
    /// What to write in place of a word of the comment.
    replace: Option<(String, String)>,
}

impl Malformed {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: String::new(), replace: None }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    fn diagnostic(self, script: &Script, span: Span) -> Diagnostic {
        let place = script.source.place(span);
        let mut out = Diagnostic::at("malformed-suppression", Severity::Warning, place, self.message).help(self.help);
        if let Some((from, to)) = self.replace
            && let Some(at) = script.source.slice(span).find(&from)
        {
            let start = span.start + at as u32;
            let place = script.source.place(Span::new(start, start + from.len() as u32));
            let title = format!("write `{to}`");
            let edits = vec![Edit { place, text: to }];
            out = out.fix(Fix { title, edits, safety: Safety::Unsafe });
        }
        out
    }
}

/// Reads a comment; `None` if it is not addressed to the program.
fn read(comment: &str) -> Option<Result<Request, Malformed>> {
    let body = match comment.strip_prefix("--") {
        Some(rest) => rest,
        None => comment.strip_prefix("/*")?.strip_suffix("*/")?,
    };
    let body = body.trim_start_matches(['-', '*', '!']).trim();
    let name = body.get(.."undrift".len()).filter(|p| p.eq_ignore_ascii_case("undrift"))?;
    let rest = body[name.len()..].trim_start();
    let Some(rest) = rest.strip_prefix(':') else {
        // Without the colon it may be prose about the program: only a directive tells that it is not.
        let word = rest.split_whitespace().next()?;
        return DIRECTIVES.contains(&word.to_lowercase().as_str()).then(|| {
            Err(Malformed {
                replace: Some((name.to_owned(), "undrift:".to_owned())),
                ..Malformed::new("a suppression needs a colon after `undrift`")
                    .help(format!("write `-- undrift: {}`", rest.trim()))
            })
        });
    };
    let mut words = rest.split_whitespace();
    let form = "write `-- undrift: allow lint-name reason`";
    let Some(word) = words.next() else {
        return Some(Err(Malformed::new("a suppression says nothing after `undrift:`").help(form)));
    };
    let directive = match word.to_lowercase().as_str() {
        "allow" => Directive::Statement,
        "allow-file" => Directive::File,
        "allow-start" => Directive::Start,
        "allow-end" => Directive::End,
        other => {
            let guess = DIRECTIVES.into_iter().min_by_key(|d| suggest::distance(d, other)).unwrap_or("allow");
            return Some(Err(Malformed {
                replace: Some((word.to_owned(), guess.to_owned())),
                ..Malformed::new(format!("`{word}` is not a directive"))
                    .help(format!("did you mean `{guess}`? The directives are {}", DIRECTIVES.join(", ")))
            }));
        }
    };
    let rest = rest.trim_start()[word.len()..].trim();
    Some(match names(rest) {
        Ok((lints, reason)) if lints.is_empty() && !matches!(directive, Directive::End) => {
            let _ = reason;
            Err(Malformed::new(format!("`{word}` names no lint")).help(form))
        }
        Ok((lints, reason)) => match expiry(&reason) {
            Ok((until, reason)) => Ok(Request { directive, lints, reason, until }),
            Err(word) => Err(Malformed::new(format!("`{word}` is not a day"))
                .help("write the last day on which it holds as `until 2025-06-30`")),
        },
        Err(bad) => Err(Malformed::new(format!("`{bad}` is not the name of a lint"))
            .help("lint names are lower-case words joined by hyphens, with commas between several of them")),
    })
}

/// `until 2025-06-30 reason`: the last day, and the rest.
fn expiry(text: &str) -> Result<(Option<Ident>, String), String> {
    let Some(rest) = text.strip_prefix("until").filter(|rest| rest.starts_with(char::is_whitespace)) else {
        return Ok((None, text.to_owned()));
    };
    let rest = rest.trim_start();
    let end = rest.find(|c: char| c.is_whitespace() || c == ':').unwrap_or(rest.len());
    let (day, reason) = rest.split_at(end);
    // Without a digit it is prose: "until the old clients are gone".
    if !day.starts_with(|c: char| c.is_ascii_digit()) {
        return Ok((None, text.to_owned()));
    }
    let number = |range: std::ops::Range<usize>| day.get(range).and_then(|n| n.parse::<u8>().ok());
    let shaped = day.len() == 10 && day.bytes().enumerate().all(|(i, b)| (b == b'-') == (i == 4 || i == 7));
    let real = matches!((number(5..7), number(8..10)), (Some(1..=12), Some(1..=31)));
    if !shaped || !real || number(0..2).is_none() {
        return Err(day.to_owned());
    }
    Ok((Some(day.into()), reason.trim_start_matches(|c: char| c.is_whitespace() || ":-–—".contains(c)).to_owned()))
}

/// `lint-a, lint-b reason`: the names, and the rest.
fn names(text: &str) -> Result<(Vec<Ident>, String), String> {
    let mut lints = Vec::new();
    let mut rest = text;
    loop {
        // A colon ends the names, but not inside one: other tools' names are `squawk:ban-drop-column`.
        let ends = |(at, c): &(usize, char)| match c {
            ':' => rest[at + 1..].chars().next().is_none_or(char::is_whitespace),
            _ => *c == ',' || c.is_whitespace(),
        };
        let end = rest.char_indices().find(ends).map_or(rest.len(), |(at, _)| at);
        let word = &rest[..end];
        if word.is_empty() {
            break;
        }
        let (own, rule) = word.split_once(':').unwrap_or((word, ""));
        let good = own.starts_with(|c: char| c.is_ascii_lowercase())
            && own.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c))
            && rule.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
        if !good {
            return Err(word.to_owned());
        }
        lints.push(word.into());
        let after = rest[end..].trim_start();
        match after.strip_prefix(',') {
            Some(more) => rest = more.trim_start(),
            None => {
                rest = after;
                break;
            }
        }
    }
    Ok((lints, rest.trim_start_matches([':', '-', '–', '—']).trim().to_owned()))
}
