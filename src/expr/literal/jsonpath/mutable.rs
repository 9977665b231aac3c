//! `jspIsMutableWalker`: whether a path compares moments whose order depends on the time zone.

use super::{Item, Kind};
use crate::catalog::builtin::oid::{DATE, TIME, TIMESTAMP, TIMESTAMPTZ, TIMETZ};

/// What is known of a value (`JsonPathDatatypeStatus`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    /// It is no moment.
    None,
    /// It may be of any type of moments.
    Unknown,
    Zoned,
    NonZoned,
}

pub(super) struct Walker<'v> {
    variables: &'v [(&'v str, u32)],
    lax: bool,
    current: Status,
    mutable: bool,
}

impl<'v> Walker<'v> {
    pub(super) fn new(variables: &'v [(&'v str, u32)], lax: bool) -> Self {
        Self { variables, lax, current: Status::None, mutable: false }
    }

    pub(super) fn is_mutable(mut self, item: &Item) -> bool {
        self.item(item);
        self.mutable
    }

    fn item(&mut self, item: &Item) -> Status {
        let mut status = Status::None;
        for kind in std::iter::once(&item.kind).chain(&item.steps) {
            if self.mutable {
                break;
            }
            status = self.kind(kind, status);
        }
        status
    }

    fn kind(&mut self, kind: &Kind, status: Status) -> Status {
        match kind {
            Kind::Root | Kind::Null | Kind::Bool(_) | Kind::String(_) | Kind::Numeric(_) => status,
            Kind::Current => self.current,
            Kind::Filter(inner) => {
                let before = std::mem::replace(&mut self.current, status);
                self.item(inner);
                self.current = before;
                status
            }
            // The server compares as much of the name as the path has.
            Kind::Variable(name) => match self.variables.iter().find(|(v, _)| v.starts_with(name.as_str())) {
                Some((_, DATE | TIME | TIMESTAMP)) => Status::NonZoned,
                Some((_, TIMETZ | TIMESTAMPTZ)) => Status::Zoned,
                _ => Status::None,
            },
            Kind::Binary(op, left, right) => {
                let (left, right) = (self.item(left), self.item(right));
                let compares = matches!(*op, "==" | "!=" | "<" | "<=" | ">" | ">=");
                let moments = left != Status::None && right != Status::None;
                if compares && moments && (left == Status::Unknown || right == Status::Unknown || left != right) {
                    self.mutable = true;
                }
                status
            }
            Kind::Sign(_, inner) | Kind::Not(inner) | Kind::IsUnknown(inner) | Kind::Exists(inner) => {
                self.item(inner);
                status
            }
            Kind::LikeRegex { value, .. } => {
                self.item(value);
                status
            }
            Kind::Index(list) => {
                for (from, to) in list {
                    to.iter().for_each(|to| {
                        self.item(to);
                    });
                    self.item(from);
                }
                if self.lax { status } else { Status::None }
            }
            Kind::AnyArray => {
                if self.lax {
                    status
                } else {
                    Status::None
                }
            }
            Kind::Any(first, _) => match first {
                Some(0) => status,
                _ => Status::None,
            },
            Kind::Method("datetime", args) => match args.first().map(|a| &a.kind) {
                Some(Kind::String(template)) if has_zone(template) => Status::Zoned,
                Some(_) => Status::NonZoned,
                None => Status::Unknown,
            },
            Kind::Method("time" | "date" | "timestamp" | "time_tz" | "timestamp_tz", _) => {
                self.mutable = true;
                Status::NonZoned
            }
            Kind::Key(_) | Kind::AnyKey | Kind::Last | Kind::Method(..) => Status::None,
        }
    }
}

/// `datetime_format_has_tz`: whether a template has a time zone.
fn has_zone(template: &str) -> bool {
    let upper = template.to_ascii_uppercase();
    let mut rest = upper.as_str();
    let mut plain = String::new();
    // What is quoted is no part of the format.
    while let Some((before, quoted)) = rest.split_once('"') {
        plain.push_str(before);
        plain.push('"');
        rest = quoted.split_once('"').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain.contains("TZ") || plain.contains("OF")
}
