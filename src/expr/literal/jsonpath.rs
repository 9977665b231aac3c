//! SQL/JSON paths: `jsonpath_in` and `jsonpath_out`.

mod mutable;
mod print;
mod scan;

use crate::expr::cx::{Outcome, reject, unknown};
use crate::replay::Reject;
use scan::{Scanner, Token, What};

/// A part of a path, with the steps that follow it.
#[derive(Debug, Clone)]
struct Item {
    kind: Kind,
    steps: Vec<Kind>,
}

#[derive(Debug, Clone)]
enum Kind {
    Null,
    Bool(bool),
    String(String),
    Numeric(String),
    Variable(String),
    Root,
    Current,
    Last,
    Binary(&'static str, Box<Item>, Box<Item>),
    /// A sign.
    Sign(char, Box<Item>),
    Not(Box<Item>),
    IsUnknown(Box<Item>),
    Exists(Box<Item>),
    LikeRegex {
        value: Box<Item>,
        pattern: String,
        flags: String,
    },
    // What follows another part.
    Key(String),
    AnyKey,
    AnyArray,
    Index(Vec<(Item, Option<Item>)>),
    /// Between so many levels; `None` is the last.
    Any(Option<u32>, Option<u32>),
    Filter(Box<Item>),
    Method(&'static str, Vec<Item>),
}

impl Item {
    fn of(kind: Kind) -> Self {
        Self { kind, steps: Vec::new() }
    }

    /// Whether it says true or false.
    fn is_predicate(&self) -> bool {
        use Kind::{Binary, Exists, IsUnknown, LikeRegex, Not};
        self.steps.is_empty()
            && match &self.kind {
                Binary(op, ..) => !matches!(*op, "+" | "-" | "*" | "/" | "%"),
                Not(_) | IsUnknown(_) | Exists(_) | LikeRegex { .. } => true,
                _ => false,
            }
    }
}

/// The canonical text of a path.
pub(super) fn path(text: &str, version: u16) -> Outcome<String> {
    let (strict, item) = read(text, version)?;
    let mut out = String::from(if strict { "strict " } else { "" });
    print::Printer { version }.item(&item, false, true, &mut out);
    Ok(out)
}

/// `jspIsMutable`: whether what a path gives may change; with the names and the types of the variables.
pub(in crate::expr) fn is_mutable(text: &str, variables: &[(&str, u32)], version: u16) -> bool {
    match read(text, version) {
        Ok((strict, item)) => mutable::Walker::new(variables, !strict).is_mutable(&item),
        Err(_) => true,
    }
}

/// Whether a path is strict, and the path.
fn read(text: &str, version: u16) -> Outcome<(bool, Item)> {
    let tokens = Scanner::new(text, version).all();
    let mut parser = Parser { tokens: &tokens, at: 0, depth: 0, connections: 0, version };
    if parser.peek().what == What::End {
        return super::invalid("jsonpath", text);
    }
    let strict = parser.word("strict");
    if !strict {
        parser.word("lax");
    }
    let item = parser.whole()?;
    if parser.peek().what != What::End {
        return parser.fail();
    }
    check(&item, 0, false)?;
    Ok((strict, item))
}

/// What `flattenJsonPathParseItem` refuses.
fn check(item: &Item, filters: u32, in_subscript: bool) -> Outcome<()> {
    check_kind(&item.kind, filters, in_subscript)?;
    item.steps.iter().try_for_each(|step| check_kind(step, filters, in_subscript))
}

fn check_kind(kind: &Kind, filters: u32, in_subscript: bool) -> Outcome<()> {
    match kind {
        Kind::Current if filters == 0 => reject("42601", "@ is not allowed in root expressions"),
        Kind::Last if !in_subscript => reject("42601", "LAST is allowed only in array subscripts"),
        Kind::Binary(_, left, right) => {
            check(left, filters, in_subscript)?;
            check(right, filters, in_subscript)
        }
        Kind::Filter(inner) => check(inner, filters + 1, in_subscript),
        Kind::Sign(_, inner) | Kind::Not(inner) | Kind::IsUnknown(inner) | Kind::Exists(inner) => {
            check(inner, filters, in_subscript)
        }
        Kind::LikeRegex { value, .. } => check(value, filters, in_subscript),
        Kind::Index(list) => list.iter().try_for_each(|(from, to)| {
            check(from, filters, true)?;
            to.as_ref().map_or(Ok(()), |to| check(to, filters, true))
        }),
        _ => Ok(()),
    }
}

/// The nesting at which this gives up.
const DEEPEST: u32 = 200;
/// How many operators a path may have here.
const MOST_CONNECTIONS: u32 = 1000;

/// The methods without arguments, and those that take a template or a precision.
const METHODS: [&str; 7] = ["abs", "size", "type", "floor", "double", "ceiling", "keyvalue"];
const METHODS_17: [&str; 6] = ["bigint", "boolean", "date", "integer", "number", "string"];
const WITH_PRECISION: [&str; 4] = ["time", "time_tz", "timestamp", "timestamp_tz"];

/// The grammar.
struct Parser<'t> {
    tokens: &'t [Token],
    at: usize,
    depth: u32,
    /// How many operators there have been.
    connections: u32,
    version: u16,
}

impl Parser<'_> {
    fn peek(&self) -> &Token {
        &self.tokens[self.at]
    }

    fn next(&mut self) -> Token {
        let token = self.peek().clone();
        self.at += usize::from(self.at + 1 < self.tokens.len());
        token
    }

    fn fail<T>(&self) -> Outcome<T> {
        match &self.peek().what {
            What::Bad(failure) => Err(failure.clone()),
            _ => scan::error("syntax error", &self.peek().raw),
        }
    }

    fn sign(&mut self, sign: &str) -> bool {
        let found = matches!(&self.peek().what, What::Sign(s) if *s == sign);
        self.at += usize::from(found);
        found
    }

    fn need(&mut self, sign: &str) -> Outcome<()> {
        if self.sign(sign) { Ok(()) } else { self.fail() }
    }

    fn is_word(&self, word: &str) -> bool {
        scan::keyword(self.peek(), self.version) == Some(word)
    }

    fn word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        self.at += usize::from(found);
        found
    }

    /// An expression or a predicate.
    fn whole(&mut self) -> Outcome<Item> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return unknown("a path is nested too deeply");
        }
        let item = self.connected("||", "&&");
        self.depth -= 1;
        item
    }

    /// Predicates that AND or OR connects.
    fn connected(&mut self, operator: &'static str, tighter: &'static str) -> Outcome<Item> {
        let one = |me: &mut Self| if operator == "||" { me.connected(tighter, "") } else { me.comparison() };
        let mut left = one(self)?;
        while left.is_predicate() && self.sign(operator) {
            let right = one(self)?;
            if !right.is_predicate() {
                return self.fail();
            }
            left = self.binary(operator, left, right)?;
        }
        Ok(left)
    }

    /// Two parts that an operator connects: a chain is nested as deeply as it is long.
    fn binary(&mut self, operator: &'static str, left: Item, right: Item) -> Outcome<Item> {
        self.connections += 1;
        if self.connections > MOST_CONNECTIONS {
            return unknown("a path has very many operators");
        }
        Ok(Item::of(Kind::Binary(operator, Box::new(left), Box::new(right))))
    }

    fn comparison(&mut self) -> Outcome<Item> {
        if self.sign("!") {
            let inner = if self.sign("(") {
                let inner = self.whole()?;
                if !inner.is_predicate() {
                    return self.fail();
                }
                self.need(")")?;
                inner
            } else if self.is_word("exists") {
                self.exists()?
            } else {
                return self.fail();
            };
            return Ok(Item::of(Kind::Not(Box::new(inner))));
        }
        if self.is_word("exists") {
            return self.exists();
        }
        let left = self.sum()?;
        if left.is_predicate() {
            return Ok(left);
        }
        for (sign, operator) in
            [("==", "=="), ("!=", "!="), ("<>", "!="), ("<", "<"), ("<=", "<="), (">", ">"), (">=", ">=")]
        {
            if self.sign(sign) {
                let right = self.sum()?;
                if right.is_predicate() {
                    return self.fail();
                }
                return Ok(Item::of(Kind::Binary(operator, Box::new(left), Box::new(right))));
            }
        }
        if self.word("starts") {
            if !self.word("with") {
                return self.fail();
            }
            let right = match self.peek().what.clone() {
                What::String(s) => Kind::String(s),
                What::Variable(v) => Kind::Variable(v),
                _ => return self.fail(),
            };
            self.at += 1;
            return Ok(Item::of(Kind::Binary("starts with", Box::new(left), Box::new(Item::of(right)))));
        }
        if self.word("like_regex") {
            let What::String(pattern) = self.peek().what.clone() else { return self.fail() };
            self.at += 1;
            let mut flags = String::new();
            if self.word("flag") {
                let What::String(written) = self.peek().what.clone() else { return self.fail() };
                self.at += 1;
                flags = written;
            }
            return like_regex(left, pattern, &flags);
        }
        Ok(left)
    }

    fn exists(&mut self) -> Outcome<Item> {
        self.at += 1;
        self.need("(")?;
        let inner = self.expression()?;
        self.need(")")?;
        Ok(Item::of(Kind::Exists(Box::new(inner))))
    }

    /// An expression that is no predicate.
    fn expression(&mut self) -> Outcome<Item> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return unknown("a path is nested too deeply");
        }
        let item = self.sum()?;
        self.depth -= 1;
        if item.is_predicate() { self.fail() } else { Ok(item) }
    }

    fn sum(&mut self) -> Outcome<Item> {
        self.chain(&["+", "-"], &|me| me.chain(&["*", "/", "%"], &|me| me.unary()))
    }

    fn chain(&mut self, signs: &[&'static str], one: &dyn Fn(&mut Self) -> Outcome<Item>) -> Outcome<Item> {
        let mut left = one(self)?;
        while !left.is_predicate() {
            let Some(sign) = signs.iter().copied().find(|s| self.sign(s)) else { break };
            let right = one(self)?;
            if right.is_predicate() {
                return self.fail();
            }
            left = self.binary(sign, left, right)?;
        }
        Ok(left)
    }

    fn unary(&mut self) -> Outcome<Item> {
        for sign in ['+', '-'] {
            if !self.sign(if sign == '+' { "+" } else { "-" }) {
                continue;
            }
            self.depth += 1;
            if self.depth > DEEPEST {
                return unknown("a path is nested too deeply");
            }
            let inner = self.unary()?;
            self.depth -= 1;
            if inner.is_predicate() {
                return self.fail();
            }
            return Ok(signed(sign, inner));
        }
        self.accessors()
    }

    /// A value with what is taken out of it.
    fn accessors(&mut self) -> Outcome<Item> {
        let parenthesized = self.sign("(");
        let mut item = if parenthesized {
            let inner = self.whole()?;
            self.need(")")?;
            if inner.is_predicate() && self.word("is") {
                if !self.word("unknown") {
                    return self.fail();
                }
                return Ok(Item::of(Kind::IsUnknown(Box::new(inner))));
            }
            inner
        } else {
            Item::of(self.primary()?)
        };
        while let Some(step) = self.step()? {
            item.steps.push(step);
        }
        Ok(item)
    }

    fn primary(&mut self) -> Outcome<Kind> {
        let token = self.peek().clone();
        let kind = match &token.what {
            What::String(s) => Kind::String(s.clone()),
            What::Variable(v) => Kind::Variable(v.clone()),
            What::Integer(n) | What::Numeric(n) => Kind::Numeric(self.numeric(n)?),
            What::Sign("$") => Kind::Root,
            What::Sign("@") => Kind::Current,
            What::Word(_) => match scan::keyword(&token, self.version) {
                Some("null") => Kind::Null,
                Some("true") => Kind::Bool(true),
                Some("false") => Kind::Bool(false),
                Some("last") => Kind::Last,
                _ => return self.fail(),
            },
            _ => return self.fail(),
        };
        self.at += 1;
        Ok(kind)
    }

    fn numeric(&self, text: &str) -> Outcome<String> {
        super::number::numeric(text, self.version)
    }

    /// What is taken out of a value.
    fn step(&mut self) -> Outcome<Option<Kind>> {
        if self.sign("[") {
            if self.sign("*") {
                self.need("]")?;
                return Ok(Some(Kind::AnyArray));
            }
            let mut list = Vec::new();
            loop {
                let from = self.expression()?;
                let to = if self.word("to") { Some(self.expression()?) } else { None };
                list.push((from, to));
                if !self.sign(",") {
                    break;
                }
            }
            self.need("]")?;
            return Ok(Some(Kind::Index(list)));
        }
        if self.sign("?") {
            self.need("(")?;
            let inner = self.whole()?;
            if !inner.is_predicate() {
                return self.fail();
            }
            self.need(")")?;
            return Ok(Some(Kind::Filter(Box::new(inner))));
        }
        if !self.sign(".") {
            return Ok(None);
        }
        if self.sign("*") {
            return Ok(Some(Kind::AnyKey));
        }
        if self.sign("**") {
            return self.levels().map(Some);
        }
        let token = self.next();
        let key = match &token.what {
            What::Word(w) => w.clone(),
            What::String(s) => s.clone(),
            What::End | What::Bad(_) => return self.fail(),
            _ => {
                self.at -= 1;
                return self.fail();
            }
        };
        let method = scan::keyword(&token, self.version).filter(|_| matches!(token.what, What::Word(_)));
        match method {
            Some(method) => self.method(method, key).map(Some),
            None => Ok(Some(Kind::Key(key))),
        }
    }

    /// How deep `**` goes.
    fn levels(&mut self) -> Outcome<Kind> {
        if !self.sign("{") {
            return Ok(Kind::Any(Some(0), None));
        }
        let level = |me: &mut Self| -> Outcome<Option<u32>> {
            if me.word("last") {
                return Ok(None);
            }
            let What::Integer(n) = me.peek().what.clone() else { return me.fail() };
            me.at += 1;
            let value = super::number::integer(&n, "integer", i32::MIN.into(), i32::MAX.into(), me.version)?;
            Ok(value.parse().ok())
        };
        let first = level(self)?;
        let last = if self.word("to") { level(self)? } else { first };
        self.need("}")?;
        Ok(Kind::Any(first, last))
    }

    /// A method, or a key of that name.
    fn method(&mut self, name: &'static str, key: String) -> Outcome<Kind> {
        let known = |list: &[&'static str]| list.contains(&name);
        let simple = known(&METHODS) || self.version >= 17 && known(&METHODS_17);
        let special = name == "datetime" && self.version >= 13
            || self.version >= 17 && (known(&WITH_PRECISION) || name == "decimal");
        if !(simple || special) || !self.sign("(") {
            return Ok(Kind::Key(key));
        }
        let mut args = Vec::new();
        if name == "datetime" {
            if let What::String(template) = self.peek().what.clone() {
                self.at += 1;
                args.push(Item::of(Kind::String(template)));
            }
        } else if name == "decimal" {
            while !matches!(self.peek().what, What::Sign(")")) {
                let negative = self.sign("-");
                if !negative {
                    self.sign("+");
                }
                let What::Integer(n) = self.peek().what.clone() else { return self.fail() };
                self.at += 1;
                let item = Item::of(Kind::Numeric(self.numeric(&n)?));
                args.push(if negative { signed('-', item) } else { item });
                if !self.sign(",") {
                    break;
                }
                if matches!(self.peek().what, What::Sign(")")) {
                    return self.fail();
                }
            }
        } else if special && let What::Integer(n) = self.peek().what.clone() {
            self.at += 1;
            args.push(Item::of(Kind::Numeric(self.numeric(&n)?)));
        }
        self.need(")")?;
        if args.len() > 2 {
            return Err(Reject::new("42601", "invalid input syntax for type jsonpath")
                .detail(".decimal() can only have an optional precision[,scale].")
                .into());
        }
        Ok(Kind::Method(name, args))
    }
}

/// A sign before a value, which a number takes in.
fn signed(sign: char, inner: Item) -> Item {
    match (&inner.kind, inner.steps.is_empty()) {
        (Kind::Numeric(_), true) if sign == '+' => inner,
        (Kind::Numeric(n), true) => {
            let zero = !n.bytes().any(|b| matches!(b, b'1'..=b'9'));
            let negated = match n.strip_prefix('-') {
                Some(positive) => positive.to_owned(),
                None if zero => n.clone(),
                None => format!("-{n}"),
            };
            Item::of(Kind::Numeric(negated))
        }
        _ => Item::of(Kind::Sign(sign, Box::new(inner))),
    }
}

/// `makeItemLikeRegex`.
fn like_regex(value: Item, pattern: String, written: &str) -> Outcome<Item> {
    for flag in written.chars() {
        if !"ismxq".contains(flag) {
            return Err(Reject::new("42601", "invalid input syntax for type jsonpath")
                .detail(format!("Unrecognized flag character \"{flag}\" in LIKE_REGEX predicate."))
                .into());
        }
    }
    let flags: String = "ismxq".chars().filter(|f| written.contains(*f)).collect();
    let quoted = flags.contains('q');
    if flags.contains('x') && !quoted {
        return reject("0A000", "XQuery \"x\" flag (expanded regular expressions) is not implemented");
    }
    if !quoted && !is_plain_pattern(&pattern) {
        return unknown("whether a regular expression is well formed is not known");
    }
    Ok(Item::of(Kind::LikeRegex { value: Box::new(value), pattern, flags }))
}

/// Whether a pattern is a regular expression without doubt: nothing is escaped or grouped, and only plain signs are
/// repeated.
fn is_plain_pattern(pattern: &str) -> bool {
    let mut repeatable = false;
    for (i, c) in pattern.char_indices() {
        repeatable = match c {
            '*' | '+' | '?' if repeatable => false,
            '^' if i == 0 => false,
            '$' if i + 1 == pattern.len() => false,
            '*' | '+' | '?' | '^' | '$' | '\\' | '(' | ')' | '[' | ']' | '{' | '}' | '|' => return false,
            _ => true,
        };
    }
    true
}
