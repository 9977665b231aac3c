//! XML: whether a text is well-formed content, and how it is printed.

use crate::expr::cx::{Outcome, reject, unknown};
use crate::replay::Session;

/// Why a text is not read.
enum Bad {
    Malformed,
    /// It may be well formed, but whether it is takes more than this knows.
    Unsure,
}

type Read<T> = Result<T, Bad>;

struct Reader<'a> {
    rest: &'a str,
}

fn is_name_start(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '_' | ':')
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

impl<'a> Reader<'a> {
    fn take(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn need(&mut self, text: &str) -> Read<()> {
        if self.take(text) { Ok(()) } else { Err(Bad::Malformed) }
    }

    fn spaces(&mut self) -> bool {
        let trimmed = self.rest.trim_start_matches(is_space);
        let any = trimmed.len() < self.rest.len();
        self.rest = trimmed;
        any
    }

    /// What stands before an end, which is read, too.
    fn until(&mut self, end: &str) -> Read<&'a str> {
        let (inner, rest) = self.rest.split_once(end).ok_or(Bad::Malformed)?;
        self.rest = rest;
        Ok(inner)
    }

    fn name(&mut self) -> Read<&'a str> {
        match self.rest.chars().next() {
            Some(c) if is_name_start(c) => {}
            Some(c) if !c.is_ascii() => return Err(Bad::Unsure),
            _ => return Err(Bad::Malformed),
        }
        let more = |c: char| is_name_start(c) || c.is_ascii_digit() || matches!(c, '-' | '.');
        let end = self.rest.find(|c: char| !more(c)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        if rest.starts_with(|c: char| !c.is_ascii()) || name.contains(':') {
            return Err(Bad::Unsure);
        }
        self.rest = rest;
        Ok(name)
    }

    fn reference(&mut self) -> Read<()> {
        self.need("&")?;
        let inner = self.until(";")?;
        let character = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
        let known = match inner.strip_prefix('#') {
            Some(number) => {
                let c = match number.strip_prefix('x') {
                    Some(hex) => character(hex, 16),
                    None => character(number, 10),
                };
                c.is_some_and(is_char)
            }
            None => matches!(inner, "lt" | "gt" | "amp" | "quot" | "apos"),
        };
        if known { Ok(()) } else { Err(Bad::Malformed) }
    }

    /// Elements, text, comments and instructions, up to an end tag or the end.
    fn content(&mut self, depth: u32) -> Read<()> {
        if depth > 200 {
            return Err(Bad::Unsure);
        }
        loop {
            let Some(c) = self.rest.chars().next() else { return Ok(()) };
            match c {
                '<' if self.rest.starts_with("</") => return Ok(()),
                '<' if self.take("<!--") => {
                    let inner = self.until("--")?;
                    self.need(">")?;
                    if inner.ends_with('-') {
                        return Err(Bad::Malformed);
                    }
                }
                '<' if self.take("<![CDATA[") => {
                    self.until("]]>")?;
                }
                '<' if self.rest.starts_with("<!") => {
                    return Err(if self.rest.starts_with("<!DOCTYPE") { Bad::Unsure } else { Bad::Malformed });
                }
                '<' if self.take("<?") => {
                    let target = self.name()?;
                    if target.eq_ignore_ascii_case("xml") {
                        return Err(Bad::Malformed);
                    }
                    if !self.rest.starts_with("?>") && !self.spaces() {
                        return Err(Bad::Malformed);
                    }
                    self.until("?>")?;
                }
                '<' => self.element(depth)?,
                '&' => self.reference()?,
                _ if self.rest.starts_with("]]>") => return Err(Bad::Malformed),
                c => self.rest = &self.rest[c.len_utf8()..],
            }
        }
    }

    fn element(&mut self, depth: u32) -> Read<()> {
        self.need("<")?;
        let name = self.name()?;
        let mut attributes = Vec::new();
        loop {
            let apart = self.spaces();
            if self.take("/>") {
                return Ok(());
            }
            if self.take(">") {
                break;
            }
            if !apart {
                return Err(Bad::Malformed);
            }
            let attribute = self.name()?;
            // The default namespace changes nothing of what is well formed, where its name is the plainest.
            let namespace = attribute == "xmlns";
            if attribute.starts_with("xml") && !namespace {
                return Err(Bad::Unsure);
            }
            self.spaces();
            self.need("=")?;
            self.spaces();
            let quote = if self.take("\"") { "\"" } else { self.need("'").map(|()| "'")? };
            let mut value = Reader { rest: self.until(quote)? };
            if namespace && !is_plain_address(value.rest) {
                return Err(Bad::Unsure);
            }
            while !value.rest.is_empty() {
                match value.rest.find(['&', '<']) {
                    Some(at) if value.rest[at..].starts_with('&') => {
                        value.rest = &value.rest[at..];
                        value.reference()?;
                    }
                    Some(_) => return Err(Bad::Malformed),
                    None => break,
                }
            }
            if attributes.contains(&attribute) {
                return Err(Bad::Malformed);
            }
            attributes.push(attribute);
        }
        self.content(depth + 1)?;
        self.need("</")?;
        if self.name()? != name {
            return Err(Bad::Malformed);
        }
        self.spaces();
        self.need(">")
    }
}

/// An absolute address of letters that need no escape.
fn is_plain_address(text: &str) -> bool {
    ["http://", "https://", "urn:"].iter().any(|scheme| text.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, ':' | '/' | '.' | '-' | '_'))
}

/// Whether a character may stand in XML.
fn is_char(c: char) -> bool {
    c >= ' ' && !matches!(c, '\u{fffe}' | '\u{ffff}') || is_space(c)
}

/// `xml_in`: content, or a document where the session says so, is kept as it was written, but for the declaration.
pub(super) fn xml(session: &Session, text: &str) -> Outcome<String> {
    let document = session.settings.get("xmloption").is_some_and(|o| o.eq_ignore_ascii_case("document"));
    let (state, what) = if document { ("2200M", "document") } else { ("2200N", "content") };
    let refuse = || reject(state, format!("invalid XML {what}"));
    let declared = text.strip_prefix("<?xml").is_some_and(|r| r.starts_with(|c: char| is_space(c) || c == '?'));
    let kept = match text.strip_prefix("<?xml version=\"1.0\"?>") {
        // One line break is left out with the declaration.
        Some(rest) => rest.strip_prefix('\n').unwrap_or(rest),
        // Only the plainest declaration is sure to be left out.
        None if declared => return unknown("an XML declaration is not the plain one"),
        None => text,
    };
    if !kept.chars().all(is_char) {
        return refuse();
    }
    let mut reader = Reader { rest: kept };
    match reader.content(0) {
        Ok(()) if reader.rest.is_empty() && (!document || is_document(kept)) => Ok(kept.to_owned()),
        Ok(()) | Err(Bad::Malformed) => refuse(),
        Err(Bad::Unsure) => unknown("whether an XML literal is well formed is not known"),
    }
}

/// Whether content is a document: one element, with nothing but comments and instructions around it.
fn is_document(content: &str) -> bool {
    let mut reader = Reader { rest: content };
    let mut elements = 0;
    loop {
        reader.spaces();
        let read = if reader.rest.is_empty() {
            return elements == 1;
        } else if reader.rest.starts_with("<!--") {
            reader.until("-->").map(drop)
        } else if reader.rest.starts_with("<?") {
            reader.until("?>").map(drop)
        } else {
            elements += 1;
            reader.element(0)
        };
        if read.is_err() {
            return false;
        }
    }
}
