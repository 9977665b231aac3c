//! The grammar of a lint's page.
//!
//! ````markdown
//! # the-lint
//! ```toml            settings for the rest of the section: a framework, a version
//! ```sql bad         reports exactly on the lines that end in `-- error`, once for each marker
//! ```sql good        reports nothing
//! ```sql bad offline the same; not run on a server, because it takes a tablespace, a file or the like that a test has not
//! ```sql fixed       what the block before it becomes when the fixes are applied
//! ````
//!
//! A line that is a comment with nothing but a path starts a file; a marker on it stands for a finding about the file as a
//! whole. A block without such lines is one file. `␍` stands for a carriage return, `¿` for a byte that is
//! not UTF-8.

#![allow(unreachable_pub, reason = "a test binary mounts this file")]

/// What a block claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    Bad,
    Good,
    Fixed,
}

/// One fenced block.
#[derive(Debug, Clone)]
pub struct Block {
    pub claim: Claim,
    /// No server is asked.
    pub offline: bool,
    /// The line of the fence in the page, from 1.
    pub line: usize,
    /// The settings in force.
    pub settings: String,
    pub files: Vec<File>,
}

/// A file of a block.
#[derive(Debug, Clone)]
pub struct File {
    pub path: String,
    /// The text, without the markers.
    pub text: String,
    /// The lines with markers, from 1, once for each marker; 0 for the file as a whole.
    pub marked: Vec<usize>,
}

/// A page.
#[derive(Debug, Clone)]
pub struct Page {
    pub heading: String,
    pub blocks: Vec<Block>,
    /// The headings of the second level.
    pub sections: Vec<String>,
}

const MARKER: &str = "-- error";

/// Reads a page.
///
/// # Panics
///
/// When a fence is of no known kind or is not closed.
pub fn read(text: &str) -> Page {
    let mut page = Page { heading: String::new(), blocks: Vec::new(), sections: Vec::new() };
    // The settings of each open heading, by its level.
    let mut settings: Vec<(usize, String)> = Vec::new();
    let mut section = String::new();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let level = line.bytes().take_while(|b| *b == b'#').count();
        if level > 0 && line[level..].starts_with(' ') {
            settings.retain(|(of, _)| *of < level);
            line[level..].trim().clone_into(&mut section);
            match level {
                1 => section.clone_into(&mut page.heading),
                2 => page.sections.push(section.clone()),
                _ => {}
            }
            settings.push((level, String::new()));
            continue;
        }
        let Some(info) = line.strip_prefix("```") else { continue };
        let body: Vec<&str> = lines.by_ref().map(|(_, l)| l).take_while(|l| *l != "```").collect();
        let offline = info.ends_with(" offline");
        let claim = match info.trim_end_matches(" offline") {
            "sql bad" => Claim::Bad,
            "sql good" => Claim::Good,
            "sql fixed" => Claim::Fixed,
            "toml" => {
                settings.last_mut().expect("a heading before the settings").1 = body.join("\n");
                continue;
            }
            "text output" | "text" | "sql" => continue,
            other => panic!("line {}: no fence is called `{other}`", number + 1),
        };
        let settings =
            settings.iter().map(|(_, s)| s.as_str()).filter(|s| !s.is_empty()).collect::<Vec<_>>().join("\n");
        let line = number + 1;
        page.blocks.push(Block { claim, offline, line, settings, files: files(&body) });
    }
    page
}

fn files(body: &[&str]) -> Vec<File> {
    let mut files: Vec<File> = Vec::new();
    for line in body {
        let (text, markers) = unmarked(line);
        if let Some(path) = path(text) {
            files.push(File { path: path.to_owned(), text: String::new(), marked: vec![0; markers] });
            continue;
        }
        if files.is_empty() {
            files.push(File { path: "001_example.up.sql".to_owned(), text: String::new(), marked: Vec::new() });
        }
        let file = files.last_mut().expect("pushed above");
        file.text.push_str(&text.replace('␍', "\r"));
        file.text.push('\n');
        let number = file.text.lines().count();
        file.marked.extend(std::iter::repeat_n(number, markers));
    }
    files
}

/// A line without its markers, and how many it had.
fn unmarked(line: &str) -> (&str, usize) {
    let mut text = line.trim_end();
    let mut markers = 0;
    while let Some(rest) = text.strip_suffix(MARKER) {
        text = rest.trim_end();
        markers += 1;
    }
    (text, markers)
}

/// The path that a line consists of.
fn path(line: &str) -> Option<&str> {
    let path = line.strip_prefix("-- ")?;
    let known = [".sql", ".SQL", ".toml", ".conf", ".json", ".bak", "~"];
    let extension = known.iter().any(|extension| path.ends_with(extension));
    (extension && !path.contains(' ')).then_some(path)
}
