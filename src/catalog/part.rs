//! The values that objects are made of and that are no objects themselves.

use super::refs::{no_refs, refs_in};
use super::{Address, Expr, Ident, Kind, Options, Refs, Type};

/// How long a relation lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Persistence {
    /// A permanent relation.
    #[default]
    Permanent,
    /// UNLOGGED.
    Unlogged,
    /// TEMPORARY.
    Temporary,
}

/// PARTITION BY.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartitionBy {
    /// `list`, `range` or `hash`.
    pub strategy: Ident,
    /// The keys.
    pub keys: Vec<PartitionKey>,
}

/// One key of PARTITION BY: a column or an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartitionKey {
    /// The column.
    pub column: Option<Address>,
    /// The expression.
    pub expr: Option<Expr>,
    /// A collation ([`Kind::Collation`]) other than the column's.
    pub collation: Option<Address>,
    /// An operator class ([`Kind::OperatorClass`]) other than the default of the type.
    pub opclass: Option<Address>,
}

/// A partition's place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartitionOf {
    /// The partitioned table.
    pub parent: Address,
    /// The bound as `pg_get_expr(relpartbound)` prints it: `FOR VALUES FROM (1) TO (10)`, `DEFAULT`.
    pub bound: Expr,
}

/// A generated column's expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    /// The expression.
    pub expr: Expr,
    /// STORED, not VIRTUAL.
    pub stored: bool,
}

/// One key of an index: a column or an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexKey {
    /// The column.
    pub column: Option<Address>,
    /// The expression.
    pub expr: Option<Expr>,
    /// A collation ([`Kind::Collation`]) other than the column's or the expression's.
    pub collation: Option<Address>,
    /// An operator class ([`Kind::OperatorClass`]) other than the default of the type.
    pub opclass: Option<Address>,
    /// The operator class's parameters.
    pub opclass_options: Options,
    /// SET STATISTICS of a key that is an expression, where it was said.
    pub statistics: Option<i32>,
    /// DESC.
    pub descending: bool,
    /// NULLS FIRST, which DESC implies unless NULLS LAST is said.
    pub nulls_first: bool,
}

impl IndexKey {
    /// What an index calls the column of the key unless it was told otherwise, or the name is taken.
    pub fn own_name(&self) -> Ident {
        self.column.as_ref().map_or(Ident::new_static("expr"), |column| column.name().clone())
    }
}

/// What a routine is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum RoutineKind {
    /// A function.
    #[default]
    Function,
    /// A procedure.
    Procedure,
    /// An aggregate.
    Aggregate,
    /// A window function.
    Window,
}

/// One argument of a routine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// Its name.
    pub name: Option<Ident>,
    /// Its type.
    pub ty: Type,
    /// Its mode.
    pub mode: ArgumentMode,
    /// Its default.
    pub default: Option<Expr>,
}

/// The mode of an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum ArgumentMode {
    /// IN.
    #[default]
    In,
    /// OUT.
    Out,
    /// INOUT.
    InOut,
    /// VARIADIC.
    Variadic,
    /// A column of RETURNS TABLE.
    Table,
}

/// The dictionaries that a token type goes through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// The token type.
    pub token: Ident,
    /// The dictionaries, in order.
    pub dictionaries: Vec<Address>,
}

/// What an aggregate is made of beside its signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aggregate {
    /// `n`ormal, `o`rdered-set or `h`ypothetical-set.
    pub kind: char,
    /// How many of the arguments are direct ones, given once and not for each row.
    pub direct_args: usize,
    /// How it goes from row to row.
    pub plain: Transition,
    /// How it goes from row to row of a moving frame.
    pub moving: Option<Transition>,
    /// COMBINEFUNC.
    pub combine: Option<Address>,
    /// SERIALFUNC.
    pub serialize: Option<Address>,
    /// DESERIALFUNC.
    pub deserialize: Option<Address>,
    /// SORTOP ([`Kind::Operator`]).
    pub sort_operator: Option<Address>,
}

/// How an aggregate goes from row to row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transition {
    /// SFUNC, MSFUNC.
    pub function: Address,
    /// MINVFUNC, of a moving frame.
    pub inverse: Option<Address>,
    /// STYPE, MSTYPE.
    pub ty: Type,
    /// SSPACE, MSSPACE.
    pub space: i32,
    /// INITCOND, MINITCOND.
    pub initial: Option<String>,
    /// FINALFUNC, MFINALFUNC.
    pub finish: Option<Address>,
    /// `FINALFUNC_EXTRA`.
    pub finish_extra: bool,
    /// `FINALFUNC_MODIFY`: `r`ead only, `s`hareable, read and `w`rite.
    pub finish_modify: char,
}

/// How a function's result may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Volatility {
    /// IMMUTABLE.
    Immutable,
    /// STABLE.
    Stable,
    /// VOLATILE.
    #[default]
    Volatile,
}

/// REPLICA IDENTITY.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub enum ReplicaIdentity {
    /// The primary key.
    #[default]
    Default,
    /// FULL.
    Full,
    /// NOTHING.
    Nothing,
    /// USING INDEX.
    Index(Address),
}

/// A referential action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Action {
    /// NO ACTION.
    #[default]
    NoAction,
    /// RESTRICT.
    Restrict,
    /// CASCADE.
    Cascade,
    /// SET NULL.
    SetNull,
    /// SET DEFAULT.
    SetDefault,
}

/// An operator or a function of an operator class or an operator family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The strategy's or the support function's number.
    pub number: i32,
    /// The operator ([`Kind::Operator`]) or the function ([`Kind::Function`]).
    pub target: Address,
    /// The left type that it is for.
    pub left: Type,
    /// The right type that it is for.
    pub right: Type,
    /// FOR ORDER BY: the family ([`Kind::OperatorFamily`]) of the result.
    pub order_by: Option<Address>,
    /// Its operator or function does not go without the class or the family.
    pub hard: bool,
}

impl Member {
    /// Whether it is a support function, not an operator.
    pub fn is_function(&self) -> bool {
        self.target.kind == Kind::Function
    }

    /// What tells it from the others of its family.
    pub fn key(&self) -> (bool, i32, String, String) {
        (self.is_function(), self.number, self.left.sql(), self.right.sql())
    }
}

/// The members of an operator class or family, which are in no order.
#[derive(Debug, Clone, Default)]
pub struct Members(pub Vec<Member>);

impl Members {
    /// The members: operators by their numbers, then functions by theirs.
    pub fn sorted(&self) -> Vec<&Member> {
        let mut out: Vec<&Member> = self.0.iter().collect();
        out.sort_by_cached_key(|m| m.key());
        out
    }
}

impl PartialEq for Members {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.sorted() == other.sorted()
    }
}

impl Eq for Members {}

/// Columns of which the order says nothing: it is the table's.
#[derive(Debug, Clone, Default)]
pub struct ColumnSet(pub Vec<Address>);

impl PartialEq for ColumnSet {
    fn eq(&self, other: &Self) -> bool {
        let sorted = |columns: &Self| {
            let mut out = columns.0.clone();
            out.sort();
            out
        };
        self.0.len() == other.0.len() && (self.0 == other.0 || sorted(self) == sorted(other))
    }
}

impl Eq for ColumnSet {}

/// When a trigger fires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Timing {
    /// BEFORE.
    Before,
    /// AFTER.
    After,
    /// INSTEAD OF.
    InsteadOf,
}

no_refs!(Persistence, RoutineKind, ArgumentMode, Volatility, Action, Timing);

refs_in!(
    PartitionBy { keys },
    PartitionKey { column, expr, collation, opclass },
    PartitionOf { parent, bound },
    Generated { expr },
    IndexKey { column, expr, collation, opclass },
    Argument { ty, default },
    Mapping { dictionaries },
    Member { target, left, right, order_by },
    Aggregate { plain, moving, combine, serialize, deserialize, sort_operator },
    Transition { function, inverse, ty, finish },
);

impl Refs for Members {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        self.0.refs(f);
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        self.0.rewrite(f);
    }
}

impl Refs for ColumnSet {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        self.0.refs(f);
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        self.0.rewrite(f);
    }
}

impl Refs for ReplicaIdentity {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        if let Self::Index(at) = self {
            f(at);
        }
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        if let Self::Index(at) = self {
            f(at);
        }
    }
}
