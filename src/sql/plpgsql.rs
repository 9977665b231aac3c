//! PL/pgSQL: the body of a DO block or of a function, as a tree whose leaves are SQL text.
//!
//! The body is read here and not by the library, which knows no catalog and so refuses types of the schema, and which
//! leaves out scopes, types and places.

mod read;

pub use read::parse;

/// Whether a text is SQL.
///
/// # Errors
///
/// What the server's parser says is wrong with it.
pub fn syntax(text: &str) -> Result<(), String> {
    pg_query::parse(text, 0).map(|_| ()).map_err(|e| super::parse::message(&e))
}

use crate::catalog::Ident;

/// SQL that stands in a body.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sql {
    /// The text, an INTO clause of PL/pgSQL left out.
    pub text: String,
    /// Where it starts in the body.
    pub at: usize,
    /// It stands in the body as it is.
    pub verbatim: bool,
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Block {
    /// `<<label>>`.
    pub label: Option<Ident>,
    /// DECLARE.
    pub declarations: Vec<Declaration>,
    /// The statements.
    pub body: Vec<Step>,
    /// EXCEPTION: each with the conditions it catches.
    pub handlers: Vec<Handler>,
}

/// WHEN conditions THEN statements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handler {
    /// Condition names in lower case, `others` among them, or SQLSTATEs.
    pub conditions: Vec<String>,
    /// The statements.
    pub body: Vec<Step>,
}

/// What a block declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// The name.
    pub name: Ident,
    /// What it is.
    pub what: Declared,
}

/// The kinds of declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Declared {
    /// A variable.
    Variable {
        /// The type's name as it was written.
        ty: String,
        /// CONSTANT.
        constant: bool,
        /// NOT NULL.
        not_null: bool,
        /// The initial value.
        default: Option<Sql>,
    },
    /// ALIAS FOR another variable.
    Alias(Ident),
    /// A cursor with its arguments and its query.
    Cursor {
        /// The names of the arguments.
        args: Vec<Ident>,
        /// The query.
        query: Sql,
    },
}

/// Where a value goes: a variable, a field of a record, an element of an array.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The variable, and the fields below it.
    pub names: Vec<Ident>,
    /// Subscripts after them.
    pub subscripts: Vec<Sql>,
}

/// A statement with its place in the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The byte offset.
    pub at: usize,
    /// What it does.
    pub action: Action,
}

/// INTO.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Into {
    /// The targets; none where there is no INTO.
    pub targets: Vec<Target>,
    /// STRICT.
    pub strict: bool,
}

/// A query of a loop, of OPEN or of RETURN QUERY.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rowset {
    /// A query.
    Static(Sql),
    /// EXECUTE an expression USING values.
    Dynamic(Sql, Vec<Sql>),
    /// A cursor by name, with arguments.
    Cursor(Ident, Vec<Sql>),
}

/// The statements of PL/pgSQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// A nested block.
    Block(Block),
    /// A statement of SQL.
    Sql(Sql, Into),
    /// EXECUTE an expression USING values.
    Execute(Sql, Into, Vec<Sql>),
    /// PERFORM, as the SELECT that it stands for.
    Perform(Sql),
    /// An assignment.
    Assign(Target, Sql),
    /// IF, ELSIF, ELSE.
    If(Vec<(Sql, Vec<Step>)>, Vec<Step>),
    /// CASE with or without an operand.
    Case {
        /// The operand.
        operand: Option<Sql>,
        /// Values or conditions with what they guard.
        whens: Vec<(Vec<Sql>, Vec<Step>)>,
        /// ELSE.
        otherwise: Option<Vec<Step>>,
    },
    /// A loop over rows.
    ForQuery {
        /// The label.
        label: Option<Ident>,
        /// The record or the scalars that take a row.
        targets: Vec<Target>,
        /// The rows.
        rows: Rowset,
        /// The body.
        body: Vec<Step>,
    },
    /// A loop over integers.
    ForRange {
        /// The label.
        label: Option<Ident>,
        /// The variable, which the loop declares.
        variable: Ident,
        /// REVERSE.
        reverse: bool,
        /// The first value.
        from: Sql,
        /// The last value.
        to: Sql,
        /// BY.
        by: Option<Sql>,
        /// The body.
        body: Vec<Step>,
    },
    /// FOREACH … IN ARRAY.
    ForEach {
        /// The label.
        label: Option<Ident>,
        /// The variables.
        targets: Vec<Target>,
        /// SLICE.
        slice: u32,
        /// The array.
        array: Sql,
        /// The body.
        body: Vec<Step>,
    },
    /// LOOP and WHILE.
    Loop {
        /// The label.
        label: Option<Ident>,
        /// The condition of WHILE.
        condition: Option<Sql>,
        /// The body.
        body: Vec<Step>,
    },
    /// EXIT or CONTINUE.
    Exit {
        /// It is EXIT.
        exit: bool,
        /// The loop or the block it is about.
        label: Option<Ident>,
        /// WHEN.
        condition: Option<Sql>,
    },
    /// RAISE.
    Raise {
        /// The level in lower case: `exception` where none was said.
        level: String,
        /// The condition's name or SQLSTATE.
        condition: Option<String>,
        /// The message's format.
        message: Option<String>,
        /// What its `%` stand for.
        params: Vec<Sql>,
        /// USING: names in lower case with values.
        options: Vec<(String, Sql)>,
    },
    /// ASSERT.
    Assert(Sql, Option<Sql>),
    /// GET DIAGNOSTICS: STACKED or not, targets with the items in lower case.
    Diagnostics(bool, Vec<(Target, String)>),
    /// RETURN with a value.
    Return(Option<Sql>),
    /// RETURN NEXT.
    ReturnNext(Option<Sql>),
    /// RETURN QUERY.
    ReturnQuery(Rowset),
    /// OPEN.
    Open(Ident, Rowset),
    /// FETCH and MOVE: the direction in lower case, empty for NEXT.
    Fetch {
        /// The cursor.
        cursor: Ident,
        /// The direction.
        direction: String,
        /// INTO.
        into: Into,
    },
    /// CLOSE.
    Close(Ident),
    /// COMMIT (true) and ROLLBACK.
    Transaction(bool),
    /// NULL.
    Nothing,
}
