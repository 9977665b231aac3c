//! The grammar of PL/pgSQL: `pl_gram.y`, with SQL taken as text up to the word that ends it.

use super::super::lex::{self, LexKind, Lexeme};
use super::{Action, Block, Declaration, Declared, Handler, Into, Rowset, Sql, Step, Target};
use crate::catalog::{Ident, truncate};

/// Reads the body of a block or of a function.
///
/// # Errors
///
/// What is wrong with it, in words.
pub fn parse(body: &str) -> Result<Block, String> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(lexeme) = lex::next(body.as_bytes(), at) {
        at = lexeme.end;
        // `#variable_conflict use_column` and its kin stand on lines of their own.
        if lexeme.kind == LexKind::Op && lexeme.text(body).starts_with('#') && tokens.is_empty() {
            at = lex::line_end(body.as_bytes(), lexeme.start);
            continue;
        }
        match lexeme.kind {
            LexKind::Comment => {}
            LexKind::Unterminated => return Err("a quotation does not end".to_owned()),
            _ => tokens.push(lexeme),
        }
    }
    let mut reader = Reader { body, tokens, next: 0 };
    let label = reader.label()?;
    let block = reader.block(label)?;
    reader.accept(";");
    match reader.tokens.get(reader.next) {
        None => Ok(block),
        Some(token) => Err(reader.unexpected(Some(*token))),
    }
}

struct Reader<'t> {
    body: &'t str,
    tokens: Vec<Lexeme>,
    next: usize,
}

type Read<T> = Result<T, String>;

impl<'t> Reader<'t> {
    fn text(&self, ahead: usize) -> &'t str {
        self.tokens.get(self.next + ahead).map_or("", |t| t.text(self.body))
    }

    /// Whether the token so far ahead is a word or a sign.
    fn is(&self, ahead: usize, what: &str) -> bool {
        self.text(ahead).eq_ignore_ascii_case(what)
    }

    fn accept(&mut self, what: &str) -> bool {
        let found = self.is(0, what);
        self.next += usize::from(found);
        found
    }

    fn expect(&mut self, what: &str) -> Read<()> {
        if self.accept(what) {
            return Ok(());
        }
        Err(self.unexpected(self.tokens.get(self.next).copied()))
    }

    fn unexpected(&self, token: Option<Lexeme>) -> String {
        match token {
            Some(token) => format!("syntax error at or near \"{}\"", token.text(self.body)),
            None => "syntax error at end of input".to_owned(),
        }
    }

    fn here(&self) -> usize {
        self.tokens.get(self.next).map_or(self.body.len(), |t| t.start)
    }

    fn name(&mut self) -> Read<Ident> {
        let token = self.tokens.get(self.next).copied();
        match token.map(|t| t.kind) {
            Some(LexKind::Word | LexKind::Quoted | LexKind::Param) => {
                self.next += 1;
                Ok(folded(self.tokens[self.next - 1].text(self.body)))
            }
            _ => Err(self.unexpected(token)),
        }
    }

    /// `<<label>>`.
    fn label(&mut self) -> Read<Option<Ident>> {
        if !self.accept("<<") {
            return Ok(None);
        }
        let label = self.name()?;
        self.expect(">>")?;
        Ok(Some(label))
    }

    /// SQL up to one of some words or signs outside of parentheses, which stays to be read.
    fn sql_until(&mut self, ends: &[&str]) -> Read<Sql> {
        let first = self.next;
        let mut depth = 0_u32;
        loop {
            let Some(token) = self.tokens.get(self.next) else { return Err(self.unexpected(None)) };
            let text = token.text(self.body);
            if depth == 0 && ends.iter().any(|e| text.eq_ignore_ascii_case(e)) {
                break;
            }
            match text {
                "(" | "[" => depth += 1,
                ")" | "]" => depth = depth.saturating_sub(1),
                ";" => return Err(self.unexpected(Some(*token))),
                _ => {}
            }
            self.next += 1;
        }
        if first == self.next {
            return Err(self.unexpected(self.tokens.get(first).copied()));
        }
        Ok(self.slice(first, self.next))
    }

    fn slice(&self, first: usize, end: usize) -> Sql {
        let (start, stop) = (self.tokens[first].start, self.tokens[end - 1].end);
        Sql { text: self.body[start..stop].to_owned(), at: start, verbatim: true }
    }

    /// SQL up to a semicolon, which is read, too.
    fn sql_to_end(&mut self) -> Read<Sql> {
        let sql = self.sql_until(&[";"])?;
        self.next += 1;
        Ok(sql)
    }

    /// Expressions between commas, up to one of some words.
    fn list_until(&mut self, ends: &[&str]) -> Read<Vec<Sql>> {
        let mut all = ends.to_vec();
        all.push(",");
        let mut out = vec![self.sql_until(&all)?];
        while self.accept(",") {
            out.push(self.sql_until(&all)?);
        }
        Ok(out)
    }

    fn target(&mut self) -> Read<Target> {
        let mut names = vec![self.name()?];
        let mut subscripts = Vec::new();
        loop {
            if self.is(0, ".") {
                self.next += 1;
                names.push(self.name()?);
            } else if self.accept("[") {
                subscripts.push(self.sql_until(&["]"])?);
                self.expect("]")?;
            } else {
                return Ok(Target { names, subscripts });
            }
        }
    }

    fn targets(&mut self) -> Read<Vec<Target>> {
        let mut out = vec![self.target()?];
        while self.accept(",") {
            out.push(self.target()?);
        }
        Ok(out)
    }

    fn into(&mut self) -> Read<Into> {
        let strict = self.accept("strict");
        Ok(Into { targets: self.targets()?, strict })
    }

    fn block(&mut self, label: Option<Ident>) -> Read<Block> {
        let mut block = Block { label, ..Block::default() };
        while self.accept("declare") {
            while !self.is(0, "begin") && !self.is(0, "declare") {
                let declaration = self.declaration()?;
                block.declarations.push(declaration);
            }
        }
        self.expect("begin")?;
        block.body = self.steps(&["end", "exception"])?;
        if self.accept("exception") {
            while self.accept("when") {
                let mut conditions = Vec::new();
                loop {
                    if self.accept("sqlstate") {
                        conditions.push(self.string()?);
                    } else {
                        conditions.push(self.name()?.to_string());
                    }
                    if !self.accept("or") {
                        break;
                    }
                }
                self.expect("then")?;
                let body = self.steps(&["when", "end"])?;
                block.handlers.push(Handler { conditions, body });
            }
        }
        self.expect("end")?;
        if !self.is(0, ";") && self.next < self.tokens.len() {
            self.name()?;
        }
        Ok(block)
    }

    fn declaration(&mut self) -> Read<Declaration> {
        // A label may stand among the declarations; it is of no use there.
        self.label()?;
        let name = self.name()?;
        if self.accept("alias") {
            self.expect("for")?;
            let of = self.name()?;
            self.expect(";")?;
            return Ok(Declaration { name, what: Declared::Alias(of) });
        }
        if self.is(0, "cursor") || (self.is(0, "no") && self.is(1, "scroll")) || self.is(0, "scroll") {
            return self.cursor(name);
        }
        let constant = self.accept("constant");
        let first = self.next;
        let ty = self.sql_until(&["collate", "not", "default", ":=", "=", ";"])?;
        if self.accept("collate") {
            self.name()?;
            while self.accept(".") {
                self.name()?;
            }
        }
        let not_null = self.accept("not");
        if not_null {
            self.expect("null")?;
        }
        let mut default = None;
        if self.accept("default") || self.accept(":=") || self.accept("=") {
            default = Some(self.sql_until(&[";"])?);
        }
        self.expect(";")?;
        if !matches!(self.tokens[first].kind, LexKind::Word | LexKind::Quoted | LexKind::Param) {
            return Err(self.unexpected(Some(self.tokens[first])));
        }
        Ok(Declaration { name, what: Declared::Variable { ty: ty.text, constant, not_null, default } })
    }

    fn cursor(&mut self, name: Ident) -> Read<Declaration> {
        self.accept("no");
        self.accept("scroll");
        self.expect("cursor")?;
        let mut args = Vec::new();
        if self.accept("(") {
            loop {
                args.push(self.name()?);
                self.sql_until(&[",", ")"])?;
                if !self.accept(",") {
                    break;
                }
            }
            self.expect(")")?;
        }
        if !self.accept("for") {
            self.expect("is")?;
        }
        let query = self.sql_to_end()?;
        Ok(Declaration { name, what: Declared::Cursor { args, query } })
    }

    fn steps(&mut self, ends: &[&str]) -> Read<Vec<Step>> {
        let mut out = Vec::new();
        while !ends.iter().any(|e| self.is(0, e)) {
            if self.next >= self.tokens.len() {
                return Err(self.unexpected(None));
            }
            let at = self.here();
            let action = self.action()?;
            out.push(Step { at, action });
        }
        Ok(out)
    }

    fn string(&mut self) -> Read<String> {
        let token = self.tokens.get(self.next).copied();
        match token.map(|t| t.kind) {
            Some(LexKind::String | LexKind::Dollar) => {
                self.next += 1;
                Ok(unquoted(self.tokens[self.next - 1].text(self.body)))
            }
            _ => Err(self.unexpected(token)),
        }
    }

    /// Whether an assignment starts here.
    fn assigns(&self) -> bool {
        if !matches!(self.tokens.get(self.next).map(|t| t.kind), Some(LexKind::Word | LexKind::Quoted | LexKind::Param))
        {
            return false;
        }
        let mut ahead = 1;
        loop {
            match self.text(ahead) {
                ":=" | "=" => return true,
                "." => ahead += 2,
                "[" => {
                    let mut depth = 0;
                    loop {
                        match self.text(ahead) {
                            "[" => depth += 1,
                            "]" => depth -= 1,
                            "" | ";" => return false,
                            _ => {}
                        }
                        ahead += 1;
                        if depth == 0 {
                            break;
                        }
                    }
                }
                _ => return false,
            }
        }
    }

    fn action(&mut self) -> Read<Action> {
        if self.assigns() {
            let target = self.target()?;
            self.next += 1;
            let value = self.sql_to_end()?;
            return Ok(Action::Assign(target, value));
        }
        let label = self.label()?;
        let word = self.text(0).to_ascii_lowercase();
        match &*word {
            "begin" | "declare" => {
                let block = self.block(label)?;
                self.expect(";")?;
                return Ok(Action::Block(block));
            }
            "loop" | "while" | "for" | "foreach" => {
                self.next += 1;
                return self.a_loop(&word, label);
            }
            _ if label.is_some() => return Err(self.unexpected(self.tokens.get(self.next).copied())),
            "insert" | "import" | "merge" => return self.statement(),
            _ => {}
        }
        self.next += 1;
        match &*word {
            "if" => self.conditional(),
            "case" => self.case(),
            "exit" | "continue" => {
                let label = if self.is(0, "when") || self.is(0, ";") { None } else { Some(self.name()?) };
                let condition = if self.accept("when") { Some(self.sql_until(&[";"])?) } else { None };
                self.expect(";")?;
                Ok(Action::Exit { exit: word == "exit", label, condition })
            }
            "return" => self.returning(),
            "raise" => self.raise(),
            "assert" => {
                let condition = self.sql_until(&[",", ";"])?;
                let message = if self.accept(",") { Some(self.sql_until(&[";"])?) } else { None };
                self.expect(";")?;
                Ok(Action::Assert(condition, message))
            }
            "execute" => self.execute(),
            "perform" => {
                let sql = self.sql_to_end()?;
                Ok(Action::Perform(Sql { text: format!("SELECT {}", sql.text), verbatim: false, ..sql }))
            }
            "get" => self.diagnostics(),
            "open" => self.open(),
            "fetch" | "move" => self.fetch(word == "fetch"),
            "close" => {
                let name = self.name()?;
                self.expect(";")?;
                Ok(Action::Close(name))
            }
            "null" => {
                self.expect(";")?;
                Ok(Action::Nothing)
            }
            "commit" | "rollback" => {
                while !self.is(0, ";") && self.next < self.tokens.len() {
                    self.next += 1;
                }
                self.expect(";")?;
                Ok(Action::Transaction(word == "commit"))
            }
            _ => {
                self.next -= 1;
                self.statement()
            }
        }
    }

    /// A statement of SQL: `make_execsql_stmt`.
    fn statement(&mut self) -> Read<Action> {
        let first = self.next;
        let mut into = Into::default();
        let mut hidden = None;
        let mut parens = 0_u32;
        // A function with a body in SQL-standard form has semicolons in it.
        let mut atomic = 0_u32;
        let routine = self.is(0, "create");
        if !matches!(self.tokens.get(first).map(|t| t.kind), Some(LexKind::Word) | None) && !self.is(0, "(") {
            return Err(self.unexpected(self.tokens.get(first).copied()));
        }
        loop {
            let Some(token) = self.tokens.get(self.next).copied() else { return Err(self.unexpected(None)) };
            let text = token.text(self.body);
            let word = |w: &str| token.kind == LexKind::Word && text.eq_ignore_ascii_case(w);
            match text {
                "(" => parens += 1,
                ")" => parens = parens.saturating_sub(1),
                ";" if parens == 0 && atomic == 0 => break,
                _ if routine && word("atomic") => atomic = 1,
                _ if atomic > 0 && (word("begin") || word("case")) => atomic += 1,
                _ if atomic > 0 && word("end") => atomic -= 1,
                _ => {}
            }
            let before = self.next.checked_sub(1).map_or("", |i| self.tokens[i].text(self.body));
            let import = self.tokens[first].text(self.body).eq_ignore_ascii_case("import");
            let own =
                self.next > first && (before.eq_ignore_ascii_case("insert") || before.eq_ignore_ascii_case("merge"));
            if word("into") && hidden.is_none() && !own && !import && !routine && parens == 0 {
                let start = self.next;
                self.next += 1;
                into = self.into()?;
                hidden = Some((start, self.next));
                continue;
            }
            self.next += 1;
        }
        let mut sql = self.slice(first, self.next);
        if let Some((from, to)) = hidden {
            let start = self.tokens[from].start - sql.at;
            let end = self.tokens.get(to - 1).map_or(start, |t| t.end) - sql.at;
            sql.text.replace_range(start..end, "");
            sql.verbatim = false;
        }
        self.expect(";")?;
        Ok(Action::Sql(sql, into))
    }

    fn conditional(&mut self) -> Read<Action> {
        let mut branches = Vec::new();
        let mut otherwise = Vec::new();
        loop {
            let condition = self.sql_until(&["then"])?;
            self.expect("then")?;
            branches.push((condition, self.steps(&["elsif", "elseif", "else", "end"])?));
            if self.accept("elsif") || self.accept("elseif") {
                continue;
            }
            if self.accept("else") {
                otherwise = self.steps(&["end"])?;
            }
            break;
        }
        self.expect("end")?;
        self.expect("if")?;
        self.expect(";")?;
        Ok(Action::If(branches, otherwise))
    }

    fn case(&mut self) -> Read<Action> {
        let operand = if self.is(0, "when") { None } else { Some(self.sql_until(&["when"])?) };
        let mut whens = Vec::new();
        while self.accept("when") {
            let values = if operand.is_some() { self.list_until(&["then"])? } else { vec![self.sql_until(&["then"])?] };
            self.expect("then")?;
            whens.push((values, self.steps(&["when", "else", "end"])?));
        }
        let otherwise = if self.accept("else") { Some(self.steps(&["end"])?) } else { None };
        self.expect("end")?;
        self.expect("case")?;
        self.expect(";")?;
        Ok(Action::Case { operand, whens, otherwise })
    }

    fn loop_body(&mut self) -> Read<Vec<Step>> {
        self.expect("loop")?;
        let body = self.steps(&["end"])?;
        self.expect("end")?;
        self.expect("loop")?;
        if !self.is(0, ";") {
            self.name()?;
        }
        self.expect(";")?;
        Ok(body)
    }

    fn a_loop(&mut self, word: &str, label: Option<Ident>) -> Read<Action> {
        match word {
            "loop" => {
                self.next -= 1;
                Ok(Action::Loop { label, condition: None, body: self.loop_body()? })
            }
            "while" => {
                let condition = Some(self.sql_until(&["loop"])?);
                Ok(Action::Loop { label, condition, body: self.loop_body()? })
            }
            "foreach" => {
                let targets = self.targets()?;
                let mut slice = 0;
                if self.accept("slice") {
                    slice = self.text(0).parse().map_err(|_| self.unexpected(self.tokens.get(self.next).copied()))?;
                    self.next += 1;
                }
                self.expect("in")?;
                self.expect("array")?;
                let array = self.sql_until(&["loop"])?;
                Ok(Action::ForEach { label, targets, slice, array, body: self.loop_body()? })
            }
            _ => self.for_loop(label),
        }
    }

    fn for_loop(&mut self, label: Option<Ident>) -> Read<Action> {
        let targets = self.targets()?;
        self.expect("in")?;
        if self.accept("execute") {
            let query = self.sql_until(&["using", "loop"])?;
            let using = if self.accept("using") { self.list_until(&["loop"])? } else { Vec::new() };
            return Ok(Action::ForQuery {
                label,
                targets,
                rows: Rowset::Dynamic(query, using),
                body: self.loop_body()?,
            });
        }
        let start = self.next;
        let reverse = self.accept("reverse");
        let first = self.sql_until(&["..", "loop"])?;
        if self.accept("..") {
            let to = self.sql_until(&["by", "loop"])?;
            let by = if self.accept("by") { Some(self.sql_until(&["loop"])?) } else { None };
            let variable = targets.first().and_then(|t| t.names.first()).cloned().unwrap_or_default();
            return Ok(Action::ForRange { label, variable, reverse, from: first, to, by, body: self.loop_body()? });
        }
        let end = self.next;
        self.next = start;
        let named = matches!(self.tokens[start].kind, LexKind::Word | LexKind::Quoted)
            && (end == start + 1 || (self.is(1, "(") && self.tokens[end - 1].text(self.body) == ")"))
            && !["select", "with", "values", "table"].iter().any(|w| self.is(0, w));
        let rows = if named {
            let name = self.name()?;
            let args = self.arguments()?;
            Rowset::Cursor(name, args)
        } else {
            Rowset::Static(first)
        };
        self.next = end;
        Ok(Action::ForQuery { label, targets, rows, body: self.loop_body()? })
    }

    /// `(a, b)`, if it stands here.
    fn arguments(&mut self) -> Read<Vec<Sql>> {
        if !self.accept("(") {
            return Ok(Vec::new());
        }
        let args = if self.is(0, ")") { Vec::new() } else { self.list_until(&[")"])? };
        self.expect(")")?;
        Ok(args)
    }

    fn returning(&mut self) -> Read<Action> {
        if self.accept(";") {
            return Ok(Action::Return(None));
        }
        if self.accept("next") {
            if self.accept(";") {
                return Ok(Action::ReturnNext(None));
            }
            return Ok(Action::ReturnNext(Some(self.sql_to_end()?)));
        }
        if self.accept("query") {
            let rows = self.rowset()?;
            self.expect(";")?;
            return Ok(Action::ReturnQuery(rows));
        }
        Ok(Action::Return(Some(self.sql_to_end()?)))
    }

    /// A query, or EXECUTE … USING, up to the semicolon.
    fn rowset(&mut self) -> Read<Rowset> {
        if self.accept("execute") {
            let query = self.sql_until(&["using", ";"])?;
            let using = if self.accept("using") { self.list_until(&[";"])? } else { Vec::new() };
            return Ok(Rowset::Dynamic(query, using));
        }
        Ok(Rowset::Static(self.sql_until(&[";"])?))
    }

    fn raise(&mut self) -> Read<Action> {
        let mut level = "exception".to_owned();
        let (mut condition, mut message) = (None, None);
        let (mut params, mut options) = (Vec::new(), Vec::new());
        let said = ["exception", "warning", "notice", "info", "log", "debug"].into_iter().find(|l| self.is(0, l));
        if let Some(said) = said {
            said.clone_into(&mut level);
            self.next += 1;
        }
        if self.is(0, ";") && said.is_none() {
            self.next += 1;
            // What was caught is raised again.
            return Ok(Action::Raise { level: "again".to_owned(), condition, message, params, options });
        }
        match self.tokens.get(self.next).map(|t| t.kind) {
            Some(LexKind::String | LexKind::Dollar) => {
                message = Some(self.string()?);
                while self.accept(",") {
                    params.push(self.sql_until(&[",", ";", "using"])?);
                }
            }
            Some(LexKind::Word | LexKind::Quoted) if !self.is(0, "using") => {
                if self.accept("sqlstate") {
                    condition = Some(self.string()?);
                } else {
                    condition = Some(self.name()?.to_string());
                }
            }
            _ => {}
        }
        if self.accept("using") {
            loop {
                let name = self.name()?.to_lowercase();
                if !self.accept("=") {
                    self.expect(":=")?;
                }
                options.push((name, self.sql_until(&[",", ";"])?));
                if !self.accept(",") {
                    break;
                }
            }
        }
        self.expect(";")?;
        Ok(Action::Raise { level, condition, message, params, options })
    }

    fn execute(&mut self) -> Read<Action> {
        let text = self.sql_until(&["into", "using", ";"])?;
        let mut into = Into::default();
        let mut using = Vec::new();
        loop {
            if self.accept("into") {
                into = self.into()?;
            } else if self.accept("using") {
                using = self.list_until(&["into", ";"])?;
            } else {
                self.expect(";")?;
                return Ok(Action::Execute(text, into, using));
            }
        }
    }

    fn diagnostics(&mut self) -> Read<Action> {
        let stacked = self.accept("stacked");
        if !stacked {
            self.accept("current");
        }
        self.expect("diagnostics")?;
        let mut items = Vec::new();
        loop {
            let target = self.target()?;
            if !self.accept("=") {
                self.expect(":=")?;
            }
            items.push((target, self.name()?.to_lowercase()));
            if !self.accept(",") {
                break;
            }
        }
        self.expect(";")?;
        Ok(Action::Diagnostics(stacked, items))
    }

    fn open(&mut self) -> Read<Action> {
        let name = self.name()?;
        self.accept("no");
        self.accept("scroll");
        let rows = if self.accept("for") { self.rowset()? } else { Rowset::Cursor(name.clone(), self.arguments()?) };
        self.expect(";")?;
        Ok(Action::Open(name, rows))
    }

    fn fetch(&mut self, fetch: bool) -> Read<Action> {
        // `FETCH [direction [FROM | IN]] cursor INTO …`: the cursor is the last name before INTO or the end.
        let first = self.next;
        while !(self.is(0, "into") || self.is(0, ";")) {
            if self.next >= self.tokens.len() {
                return Err(self.unexpected(None));
            }
            self.next += 1;
        }
        let last = self.next;
        if last == first {
            return Err(self.unexpected(self.tokens.get(self.next).copied()));
        }
        let words: Vec<String> =
            self.tokens[first..last - 1].iter().map(|t| t.text(self.body).to_ascii_lowercase()).collect();
        let direction: Vec<&str> = words.iter().map(|w| &**w).filter(|w| *w != "from" && *w != "in").collect();
        let direction = direction.join(" ");
        let cursor = folded(self.tokens[last - 1].text(self.body));
        let into = if fetch && self.accept("into") { self.into()? } else { Into::default() };
        self.expect(";")?;
        Ok(Action::Fetch { cursor, direction, into })
    }
}

/// A name as the server keeps it.
fn folded(text: &str) -> Ident {
    match text.strip_prefix('"').and_then(|t| t.strip_suffix('"')) {
        Some(quoted) => truncate(&quoted.replace("\"\"", "\"")),
        None => truncate(&text.to_lowercase()),
    }
}

/// What a string constant says.
fn unquoted(text: &str) -> String {
    if let Some(end) = text.strip_prefix('$').and_then(|t| t.find('$')) {
        let tag = end + 2;
        return text.get(tag..text.len().saturating_sub(tag)).unwrap_or_default().to_owned();
    }
    let escapes = text.starts_with(['e', 'E']);
    let inner = text.trim_start_matches(['e', 'E']).trim_start_matches('\'');
    let inner = inner.strip_suffix('\'').unwrap_or(inner).replace("''", "'");
    if !escapes {
        return inner;
    }
    let mut out = String::new();
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some('r') => out.push('\r'),
                Some(other) => out.push(other),
                None => {}
            },
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_form_of_statement() {
        let body = "
            <<outer>> DECLARE a int := 1; b text NOT NULL DEFAULT 'x'; c CONSTANT t.x%TYPE = 2; r record;
                d ALIAS FOR a; k CURSOR (p int) FOR SELECT 1;
            BEGIN
                a := 2; r.f = 3; m[1][a] := 4;
                SELECT x, y INTO STRICT a, b FROM t WHERE z IN (SELECT 1);
                INSERT INTO t VALUES (1) RETURNING id INTO a;
                IF a > 1 THEN NULL; ELSIF b THEN PERFORM f(1); ELSE RETURN; END IF;
                CASE a WHEN 1, 2 THEN NULL; ELSE NULL; END CASE;
                <<l>> FOR i IN REVERSE 10 .. 1 BY 2 LOOP EXIT l WHEN i = 3; END LOOP l;
                FOR r IN SELECT * FROM t LOOP CONTINUE; END LOOP;
                FOR r IN EXECUTE 'x' USING a, b LOOP NULL; END LOOP;
                FOR r IN k(1) LOOP NULL; END LOOP;
                FOREACH a SLICE 1 IN ARRAY ARRAY[[1]] LOOP NULL; END LOOP;
                WHILE true LOOP NULL; END LOOP;
                EXECUTE format('%I', a) INTO a USING b;
                RAISE NOTICE 'a % b', a; RAISE; RAISE unique_violation USING MESSAGE = 'x', HINT = 'y';
                GET STACKED DIAGNOSTICS b = MESSAGE_TEXT; ASSERT a = 1, 'no';
                OPEN k(1); FETCH NEXT FROM k INTO r; MOVE k; CLOSE k;
                RETURN QUERY EXECUTE 'x' USING 1;
                CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 END; END;
            EXCEPTION WHEN duplicate_table OR SQLSTATE '42710' THEN NULL; WHEN others THEN RAISE;
            END outer;";
        let block = parse(body).unwrap();
        assert_eq!(block.declarations.len(), 6);
        assert_eq!(block.body.len(), 25);
        assert_eq!(block.handlers.len(), 2);
        let Action::Sql(sql, into) = &block.body[3].action else { panic!("not SQL") };
        assert_eq!(sql.text, "SELECT x, y  FROM t WHERE z IN (SELECT 1)");
        assert!(into.strict && into.targets.len() == 2);
        let Action::Sql(sql, into) = &block.body[4].action else { panic!("not SQL") };
        assert_eq!(sql.text, "INSERT INTO t VALUES (1) RETURNING id ");
        assert_eq!(into.targets.len(), 1);
    }

    #[test]
    fn says_what_is_wrong() {
        assert_eq!(parse("BEGIN IF x THEN END;").unwrap_err(), "syntax error at or near \";\"");
        assert_eq!(parse("BEGIN NULL").unwrap_err(), "syntax error at end of input");
        assert!(parse("BEGIN foo bar").is_err());
    }
}
