//! A text of a date, a time or an interval taken apart into fields (`ParseDateTime`).

use super::super::is_space;
use super::Bad;

/// The most fields that a text may have.
const MOST: usize = 25;

/// What a field looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Class {
    /// Digits, perhaps with a decimal point.
    Number,
    /// Digits and two delimiters, or text with punctuation: a date, or the name of a time zone.
    Date,
    /// Digits and colons.
    Time,
    /// Letters.
    Text,
    /// A sign before letters.
    Special,
    /// A sign before digits.
    Zone,
}

/// A field: lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Field {
    /// Its characters.
    pub(in super::super) text: String,
    /// What it looks like.
    pub(in super::super) class: Class,
}

/// The characters of a text with the place of the next one.
struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    /// How many characters the fields may still take.
    room: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    /// Moves the next character to a field.
    fn take(&mut self, field: &mut String) -> Result<(), Bad> {
        if self.room <= 1 {
            return Err(Bad::Format);
        }
        self.room -= 1;
        field.push(char::from(self.peek().to_ascii_lowercase()));
        self.at += 1;
        Ok(())
    }

    fn take_while(&mut self, field: &mut String, wanted: impl Fn(u8) -> bool) -> Result<(), Bad> {
        while self.at < self.bytes.len() && wanted(self.peek()) {
            self.take(field)?;
        }
        Ok(())
    }
}

/// Takes a text apart; `room` is how many characters the server has place for.
pub(in super::super) fn split(text: &str, room: usize) -> Result<Vec<Field>, Bad> {
    let mut s = Scanner { bytes: text.as_bytes(), at: 0, room };
    let mut fields = Vec::new();
    while s.at < s.bytes.len() {
        let first = s.peek();
        if is_space(first) {
            s.at += 1;
            continue;
        }
        if fields.len() >= MOST {
            return Err(Bad::Format);
        }
        let mut field = String::new();
        let class = if first.is_ascii_digit() {
            number(&mut s, &mut field)?
        } else if first == b'.' {
            s.take(&mut field)?;
            s.take_while(&mut field, |b| b.is_ascii_digit())?;
            Class::Number
        } else if first.is_ascii_alphabetic() {
            letters(&mut s, &mut field)?
        } else if matches!(first, b'+' | b'-') {
            s.take(&mut field)?;
            while is_space(s.peek()) {
                s.at += 1;
            }
            match s.peek() {
                b if b.is_ascii_digit() => {
                    s.take_while(&mut field, |b| b.is_ascii_digit() || matches!(b, b':' | b'.' | b'-'))?;
                    Class::Zone
                }
                b if b.is_ascii_alphabetic() => {
                    s.take_while(&mut field, |b| b.is_ascii_alphabetic())?;
                    Class::Special
                }
                _ => return Err(Bad::Format),
            }
        } else if first.is_ascii_punctuation() {
            // Other punctuation only parts one field from the next.
            s.at += 1;
            continue;
        } else {
            return Err(Bad::Format);
        };
        s.room = s.room.saturating_sub(1);
        fields.push(Field { text: field, class });
    }
    Ok(fields)
}

/// What begins with a digit.
fn number(s: &mut Scanner<'_>, field: &mut String) -> Result<Class, Bad> {
    let digit = |b: u8| b.is_ascii_digit();
    s.take_while(field, digit)?;
    let delimiter = s.peek();
    match delimiter {
        b':' => {
            s.take_while(field, |b| b.is_ascii_digit() || matches!(b, b':' | b'.'))?;
            Ok(Class::Time)
        }
        b'-' | b'/' | b'.' => {
            s.take(field)?;
            if !digit(s.peek()) {
                // A month may be written out.
                s.take_while(field, |b| b.is_ascii_alphanumeric() || b == delimiter)?;
                return Ok(Class::Date);
            }
            s.take_while(field, digit)?;
            if s.peek() == delimiter {
                s.take_while(field, |b| b.is_ascii_digit() || b == delimiter)?;
                return Ok(Class::Date);
            }
            Ok(if delimiter == b'.' { Class::Number } else { Class::Date })
        }
        _ => Ok(Class::Number),
    }
}

/// What begins with a letter.
fn letters(s: &mut Scanner<'_>, field: &mut String) -> Result<Class, Bad> {
    s.take_while(field, |b| b.is_ascii_alphabetic())?;
    let punctuated = match s.peek() {
        b'-' | b'/' | b'.' => true,
        b => (b == b'+' || b.is_ascii_digit()) && super::word::of(field).is_none(),
    };
    if !punctuated {
        return Ok(Class::Text);
    }
    s.take(field)?;
    s.take_while(field, |b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'/' | b'_' | b'.' | b':'))?;
    Ok(Class::Date)
}
