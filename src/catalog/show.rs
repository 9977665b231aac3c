//! Attribute values as a person reads them in a comparison.

use std::collections::BTreeMap;

use super::part::{
    Action, Aggregate, Argument, ArgumentMode, ColumnSet, Generated, IndexKey, Mapping, Member, Members, PartitionBy,
    PartitionKey, PartitionOf, Persistence, ReplicaIdentity, RoutineKind, Timing, Transition, Volatility,
};
use super::{Address, Expr, Ident, Options, Type, quote_ident};

/// Prints an expression; the catalog itself knows no SQL.
pub type Printer<'a> = &'a dyn Fn(&Expr) -> String;

/// An attribute's value as text.
pub trait Show {
    /// The text; `none` for what is not there.
    fn show(&self, print: Printer<'_>) -> String;
}

macro_rules! show_as {
    ($($ty:ty => |$value:ident| $text:expr),* $(,)?) => {
        $(impl Show for $ty {
            fn show(&self, _: Printer<'_>) -> String {
                let $value = self;
                $text
            }
        })*
    };
}

show_as!(
    bool => |b| if *b { "yes".to_owned() } else { "no".to_owned() },
    i32 => |n| n.to_string(),
    i64 => |n| n.to_string(),
    char => |c| c.to_string(),
    String => |s| s.clone(),
    Ident => |s| s.to_string(),
    Type => |t| t.sql(),
    Address => |a| if a.path.parts().len() == 3 && !a.kind.has_signature() { quote_ident(a.name()) } else { a.sql_name() },
    Persistence => |p| match p {
        Persistence::Permanent => "permanent",
        Persistence::Unlogged => "unlogged",
        Persistence::Temporary => "temporary",
    }.to_owned(),
    RoutineKind => |k| match k {
        RoutineKind::Function => "function",
        RoutineKind::Procedure => "procedure",
        RoutineKind::Aggregate => "aggregate",
        RoutineKind::Window => "window function",
    }.to_owned(),
    ArgumentMode => |m| match m {
        ArgumentMode::In => "IN",
        ArgumentMode::Out => "OUT",
        ArgumentMode::InOut => "INOUT",
        ArgumentMode::Variadic => "VARIADIC",
        ArgumentMode::Table => "TABLE",
    }.to_owned(),
    Volatility => |v| match v {
        Volatility::Immutable => "IMMUTABLE",
        Volatility::Stable => "STABLE",
        Volatility::Volatile => "VOLATILE",
    }.to_owned(),
    Action => |a| match a {
        Action::NoAction => "NO ACTION",
        Action::Restrict => "RESTRICT",
        Action::Cascade => "CASCADE",
        Action::SetNull => "SET NULL",
        Action::SetDefault => "SET DEFAULT",
    }.to_owned(),
    Timing => |t| match t {
        Timing::Before => "BEFORE",
        Timing::After => "AFTER",
        Timing::InsteadOf => "INSTEAD OF",
    }.to_owned(),
    ReplicaIdentity => |r| match r {
        ReplicaIdentity::Default => "DEFAULT".to_owned(),
        ReplicaIdentity::Full => "FULL".to_owned(),
        ReplicaIdentity::Nothing => "NOTHING".to_owned(),
        ReplicaIdentity::Index(index) => format!("USING INDEX {}", quote_ident(index.name())),
    },
    (Ident, Type) => |pair| format!("{} {}", quote_ident(&pair.0), pair.1),
    BTreeMap<Ident, String> => |map| pairs(map),
    Options => |options| pairs(options),
);

/// `key=value, …`.
fn pairs<'a>(list: impl IntoIterator<Item = (&'a Ident, &'a String)>) -> String {
    let list: Vec<String> = list.into_iter().map(|(key, value)| format!("{key}={value}")).collect();
    if list.is_empty() { "none".to_owned() } else { list.join(", ") }
}

impl Show for Expr {
    fn show(&self, print: Printer<'_>) -> String {
        print(self)
    }
}

impl<T: Show> Show for Option<T> {
    fn show(&self, print: Printer<'_>) -> String {
        self.as_ref().map_or_else(|| "none".to_owned(), |t| t.show(print))
    }
}

impl<T: Show> Show for Vec<T> {
    fn show(&self, print: Printer<'_>) -> String {
        if self.is_empty() {
            "none".to_owned()
        } else {
            self.iter().map(|t| t.show(print)).collect::<Vec<_>>().join(", ")
        }
    }
}

impl Show for Generated {
    fn show(&self, print: Printer<'_>) -> String {
        format!("({}) {}", print(&self.expr), if self.stored { "STORED" } else { "VIRTUAL" })
    }
}

/// What stands for a column or an expression in a key.
fn key_of(column: Option<&Address>, expr: Option<&Expr>, print: Printer<'_>) -> String {
    match (column, expr) {
        (Some(column), _) => quote_ident(column.name()),
        (None, Some(expr)) => format!("({})", print(expr)),
        (None, None) => String::new(),
    }
}

impl Show for PartitionKey {
    fn show(&self, print: Printer<'_>) -> String {
        let mut out = key_of(self.column.as_ref(), self.expr.as_ref(), print);
        if let Some(collation) = &self.collation {
            out.push_str(&format!(" COLLATE {}", collation.sql_name()));
        }
        if let Some(opclass) = &self.opclass {
            out.push_str(&format!(" {}", quote_ident(opclass.name())));
        }
        out
    }
}

impl Show for PartitionBy {
    fn show(&self, print: Printer<'_>) -> String {
        format!("{} ({})", self.strategy.to_uppercase(), self.keys.show(print))
    }
}

impl Show for PartitionOf {
    fn show(&self, print: Printer<'_>) -> String {
        format!("{} {}", self.parent.sql_name(), print(&self.bound))
    }
}

impl Show for IndexKey {
    fn show(&self, print: Printer<'_>) -> String {
        let mut out = key_of(self.column.as_ref(), self.expr.as_ref(), print);
        if let Some(collation) = &self.collation {
            out.push_str(&format!(" COLLATE {}", collation.sql_name()));
        }
        if let Some(opclass) = &self.opclass {
            out.push_str(&format!(" {}", quote_ident(opclass.name())));
        }
        if self.descending {
            out.push_str(" DESC");
        }
        if self.nulls_first != self.descending {
            out.push_str(if self.nulls_first { " NULLS FIRST" } else { " NULLS LAST" });
        }
        if let Some(n) = self.statistics {
            out.push_str(&format!(" STATISTICS {n}"));
        }
        out
    }
}

impl Show for Argument {
    fn show(&self, print: Printer<'_>) -> String {
        let mut out = String::new();
        if self.mode != ArgumentMode::In {
            out.push_str(&format!("{} ", self.mode.show(print)));
        }
        if let Some(name) = &self.name {
            out.push_str(&format!("{} ", quote_ident(name)));
        }
        out.push_str(&self.ty.sql());
        if let Some(default) = &self.default {
            out.push_str(&format!(" DEFAULT {}", print(default)));
        }
        out
    }
}

impl Show for Mapping {
    fn show(&self, print: Printer<'_>) -> String {
        format!("{} with {}", self.token, self.dictionaries.show(print))
    }
}

impl Show for Members {
    fn show(&self, print: Printer<'_>) -> String {
        self.sorted().iter().map(|m| m.show(print)).collect::<Vec<_>>().join(", ")
    }
}

impl Show for ColumnSet {
    fn show(&self, print: Printer<'_>) -> String {
        self.0.show(print)
    }
}

impl Show for Member {
    fn show(&self, _: Printer<'_>) -> String {
        let what = if self.is_function() { "FUNCTION" } else { "OPERATOR" };
        let mut out =
            format!("{what} {} ({}, {}) {}", self.number, self.left.sql(), self.right.sql(), self.target.sql_name());
        if let Some(family) = &self.order_by {
            out.push_str(&format!(" FOR ORDER BY {}", family.sql_name()));
        }
        out
    }
}

impl Show for Aggregate {
    fn show(&self, print: Printer<'_>) -> String {
        let mut out = self.plain.show(print);
        if let Some(moving) = &self.moving {
            out.push_str(&format!(", moving: {}", moving.show(print)));
        }
        for (what, at) in [
            ("COMBINEFUNC", &self.combine),
            ("SERIALFUNC", &self.serialize),
            ("DESERIALFUNC", &self.deserialize),
            ("SORTOP", &self.sort_operator),
        ] {
            if let Some(at) = at {
                out.push_str(&format!(" {what} {}", at.sql_name()));
            }
        }
        match self.kind {
            'o' => out.push_str(&format!(" ordered set after {} arguments", self.direct_args)),
            'h' => out.push_str(&format!(" hypothetical set after {} arguments", self.direct_args)),
            _ => {}
        }
        out
    }
}

impl Show for Transition {
    fn show(&self, _: Printer<'_>) -> String {
        let mut out = format!("{} over {}", self.function.sql_name(), self.ty.sql());
        if let Some(inverse) = &self.inverse {
            out.push_str(&format!(", back {}", inverse.sql_name()));
        }
        if self.space != 0 {
            out.push_str(&format!(", {} bytes", self.space));
        }
        if let Some(initial) = &self.initial {
            out.push_str(&format!(", from '{initial}'"));
        }
        if let Some(finish) = &self.finish {
            let extra = if self.finish_extra { " with all arguments" } else { "" };
            out.push_str(&format!(", then {}{extra}", finish.sql_name()));
        }
        match self.finish_modify {
            's' => out.push_str(", shareable"),
            'w' => out.push_str(", read and written"),
            _ => {}
        }
        out
    }
}
