//! A script as psql reads it: statements one by one, the data after COPY … FROM stdin, and new sessions.

/// What psql would do next.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Item {
    /// It sends this.
    Statement(String),
    /// It sends a COPY … FROM stdin and the lines after it.
    Copy(String, String),
    /// It starts another session, of this role where one is named.
    Connect(Option<String>),
    /// It sends what only it knows: the value of a variable, the rows of a query.
    Unknown,
}

/// The items of a script, each with its line.
pub(crate) fn read(text: &str) -> Vec<(usize, Item)> {
    Reader { text, at: 0, items: Vec::new(), statement: None, depth: 0, words: Vec::new() }.read()
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    items: Vec<(usize, Item)>,
    /// Where the statement being read starts.
    statement: Option<usize>,
    /// Open parentheses, and BEGIN … END of a body of SQL: a semicolon in them is part of the statement.
    depth: usize,
    /// The first words of the statement, and those that open or close a body of SQL.
    words: Vec<String>,
}

impl Reader<'_> {
    fn read(mut self) -> Vec<(usize, Item)> {
        while self.at < self.text.len() {
            let rest = &self.text[self.at..];
            let c = rest.chars().next().expect("there is a rest");
            if rest.starts_with("--") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                self.at += comment(rest);
            } else if c == '\\' {
                self.command();
            } else if c == ';' && self.depth == 0 {
                self.send(self.at);
                self.at += 1;
                self.copy_data();
            } else if c.is_whitespace() {
                self.at += c.len_utf8();
            } else {
                self.statement.get_or_insert(self.at);
                self.at += self.token(rest, c);
            }
        }
        self.send(self.text.len());
        self.items
    }

    /// The length of a token; keeps count of what it opens and closes.
    fn token(&mut self, rest: &str, c: char) -> usize {
        match c {
            '(' => self.depth += 1,
            ')' => self.depth = self.depth.saturating_sub(1),
            '"' => return quoted(rest, '"', false),
            '\'' => {
                let before = self.text[..self.at].chars().next_back();
                return quoted(rest, '\'', matches!(before, Some('e' | 'E')));
            }
            '$' => {
                let tag = rest[1..].find(|c: char| c != '_' && !c.is_alphanumeric()).map(|n| &rest[..n + 2]);
                if let Some(tag) = tag.filter(|t| t.ends_with('$') && !t[1..].starts_with(|c: char| c.is_ascii_digit()))
                {
                    return rest[tag.len()..].find(tag).map_or(rest.len(), |n| n + 2 * tag.len());
                }
            }
            _ if c == '_' || c.is_alphanumeric() => {
                let end = rest.find(|c: char| c != '_' && c != '$' && !c.is_alphanumeric()).unwrap_or(rest.len());
                self.word(rest[..end].to_lowercase());
                return end;
            }
            _ => {}
        }
        c.len_utf8()
    }

    fn word(&mut self, word: String) {
        let routine = self.words.first().is_some_and(|w| w == "create")
            && self.words.iter().take(4).any(|w| w == "function" || w == "procedure");
        if routine {
            match word.as_str() {
                "atomic" if self.words.last().is_some_and(|w| w == "begin") => self.depth += 1,
                "case" if self.depth > 0 && self.words.iter().any(|w| w == "atomic") => self.depth += 1,
                "end" if self.depth > 0 && self.words.iter().any(|w| w == "atomic") => self.depth -= 1,
                _ => {}
            }
        }
        self.words.push(word);
    }

    /// Sends what was read so far.
    fn send(&mut self, end: usize) {
        if let Some(start) = self.statement.take() {
            let text = self.text[start..end].trim_end().to_owned();
            // What a variable holds is not known.
            let with_variable = text.contains(":'") || text.contains(":\"");
            let item = if with_variable { Item::Unknown } else { Item::Statement(text) };
            self.items.push((self.line(start), item));
        }
        self.clear();
    }

    fn clear(&mut self) {
        self.depth = 0;
        self.words.clear();
    }

    fn line(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }

    /// A backslash command: to the end of its line.
    fn command(&mut self) {
        let rest = &self.text[self.at..];
        if rest.starts_with("\\;") {
            // Both statements go in one message; apart they say the same but for the transaction.
            self.send(self.at);
            self.at += 2;
            return;
        }
        let end = rest.find('\n').unwrap_or(rest.len());
        let mut words = rest[1..end].split_whitespace();
        match words.next() {
            Some("if") if words.next().is_some_and(|word| matches!(word, "false" | "off" | "no" | "0")) => {
                self.at += Self::branch(rest);
                return;
            }
            Some("g" | "gx" | "gset" | "gdesc" | "crosstabview") => self.send(self.at),
            Some("c" | "connect") => {
                let role = words.nth(1).filter(|w| *w != "-").map(str::to_owned);
                self.items.push((self.line(self.at), Item::Connect(role)));
            }
            // What its rows say is run is not known here, nor what a parameter is.
            Some("gexec" | "bind" | "bind_named" | "parse" | "watch") => {
                if let Some(start) = self.statement.take() {
                    self.items.push((self.line(start), Item::Unknown));
                }
                self.clear();
            }
            _ => {}
        }
        self.at += end;
    }

    /// How long a branch is that does not run, from its `\if` to its `\else` or `\endif`.
    fn branch(rest: &str) -> usize {
        let mut depth = 0;
        for (at, _) in rest.match_indices('\\') {
            let word = rest[at + 1..].split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
            match word {
                "if" => depth += 1,
                "endif" => depth -= 1,
                "else" if depth == 1 => return at + 1 + word.len(),
                _ => {}
            }
            if depth == 0 {
                return at + 1 + word.len();
            }
        }
        rest.len()
    }

    /// The lines after a COPY … FROM stdin.
    fn copy_data(&mut self) {
        let Some((line, Item::Statement(text))) = self.items.last() else { return };
        let lower = text.to_lowercase();
        let from_client = lower.starts_with("copy ") && lower.split_whitespace().any(|w| w.starts_with("stdin"));
        if !from_client {
            return;
        }
        let (line, text) = (*line, text.clone());
        let start = self.at + self.text[self.at..].find('\n').map_or(self.text.len() - self.at, |n| n + 1);
        let rest = &self.text[start..];
        let end = if rest.starts_with("\\.") { Some(0) } else { rest.find("\n\\.").map(|n| n + 1) };
        let data = rest[..end.unwrap_or(rest.len())].to_owned();
        self.at = start + end.map_or(rest.len(), |n| n + rest[n..].find('\n').unwrap_or(rest.len() - n));
        self.items.pop();
        self.items.push((line, Item::Copy(text, data)));
    }
}

/// The length of a comment in which comments may lie.
fn comment(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

/// The length of what stands between two quotes; a doubled quote is not the end.
fn quoted(text: &str, quote: char, backslashes: bool) -> usize {
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\\' && backslashes {
            chars.next();
        } else if c == quote && chars.next_if(|(_, next)| *next == quote).is_none() {
            return at + 1;
        }
    }
    text.len()
}
