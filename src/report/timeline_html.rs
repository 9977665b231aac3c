//! The locks of migrations as a page of its own: a table a migration, with a column for each relation in use.

use std::fmt::Write as _;

use super::timeline::{mode, rows, sentence, shown};
use crate::lint::timeline::Timeline;
use crate::replay::Lock;

/// What stands before the tables. The page fetches nothing and runs nothing.
const HEAD: &str = "<!doctype html>
<html lang=\"en\">
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width\">
<title>Locks of migrations</title>
<style>
:root { color-scheme: light dark; }
body { font: 14px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 75em; padding: 0 1em; }
table { border-collapse: collapse; margin: .5em 0 2em; width: 100%; }
th, td { border: 1px solid #8885; padding: .3em .6em; text-align: left; vertical-align: top; }
th { font-weight: 600; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.line { text-align: right; width: 3em; }
.bar { width: 5em; }
.all { background: #d33b; }
.writes { background: #e90b; }
.some { background: #8884; }
.refused { font-weight: 600; }
</style>
<h1>Locks of migrations</h1>
<p><span class=\"all\">&nbsp;&nbsp;</span> blocks reads and writes, <span class=\"writes\">&nbsp;&nbsp;</span> blocks writes,
<span class=\"some\">&nbsp;&nbsp;</span> blocks neither.</p>
";

/// The page.
pub fn html(timelines: &[Timeline]) -> String {
    let mut out = HEAD.to_owned();
    for timeline in timelines {
        let _ = writeln!(out, "<h2>{}</h2>\n<p>{}</p>", escaped(timeline.label.as_str()), mode(timeline.mode));
        let rows = rows(timeline);
        out.push_str("<table>\n<tr><th class=\"line\">line</th><th>statement</th>");
        for (name, _) in &rows {
            let _ = write!(out, "<th class=\"bar\">{}</th>", escaped(name));
        }
        out.push_str("</tr>\n");
        for (i, moment) in timeline.statements.iter().enumerate() {
            let _ = write!(out, "<tr><td class=\"line\">{}</td><td><pre>{}</pre>", moment.line, escaped(&moment.sql));
            if let Some(refused) = &moment.refused {
                let _ = write!(out, "<div class=\"refused\">refused: {}</div>", escaped(refused));
            }
            for taken in shown(moment) {
                let _ = write!(out, "<div>{}</div>", escaped(&sentence(timeline, taken)));
            }
            out.push_str("</td>");
            for (_, locks) in &rows {
                let _ = write!(out, "<td class=\"{}\"></td>", class(locks[i]));
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</table>\n");
    }
    if timelines.is_empty() {
        out.push_str("<p>No migration is to be looked at.</p>\n");
    }
    out.push_str("</html>\n");
    out
}

fn class(lock: Lock) -> &'static str {
    match lock {
        Lock::None => "bar",
        lock if lock.blocks_reads() => "bar all",
        lock if lock.blocks_writes() => "bar writes",
        _ => "bar some",
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_files_hold_is_no_markup() {
        assert_eq!(escaped("<b>\"&amp;\"</b>"), "&lt;b&gt;&quot;&amp;amp;&quot;&lt;/b&gt;");
    }

    #[test]
    fn without_migrations_the_page_says_so() {
        assert!(html(&[]).contains("No migration is to be looked at."));
    }
}
