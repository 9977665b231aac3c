//! PL/pgSQL: the body of a DO block or of a function, as a tree whose leaves are SQL text.

use serde_json::Value;

use crate::catalog::Ident;

/// A block with what it declares.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Block {
    /// The variables that DECLARE and the loops of the whole body make.
    pub variables: Vec<Variable>,
    /// The statements.
    pub body: Vec<Step>,
    /// EXCEPTION: each with the conditions it catches.
    pub handlers: Vec<Handler>,
}

/// WHEN conditions THEN statements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handler {
    /// Condition names, `others` among them, or SQLSTATEs.
    pub conditions: Vec<String>,
    /// The statements.
    pub body: Vec<Step>,
}

/// A variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: Ident,
    /// Its initial value as an expression.
    pub default: Option<String>,
    /// The query of a cursor.
    pub cursor: Option<String>,
}

/// A statement with the line it is on, counted from 1 in the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The line.
    pub line: u32,
    /// What it does.
    pub action: Action,
}

/// The statements of PL/pgSQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// A nested block.
    Block(Block),
    /// A statement of SQL; its results go into the variables.
    Sql {
        /// The statement.
        text: String,
        /// INTO: the variables, a record as `name.*`.
        into: Vec<Ident>,
    },
    /// EXECUTE.
    Execute {
        /// The expression whose value is the statement.
        text: String,
        /// INTO.
        into: Vec<Ident>,
    },
    /// PERFORM, as a SELECT, or CALL.
    Perform(String),
    /// An assignment.
    Assign {
        /// The variable.
        to: Ident,
        /// The expression.
        value: String,
    },
    /// IF, ELSIF, ELSE; and CASE without an operand.
    If {
        /// Conditions with what they guard.
        branches: Vec<(String, Vec<Step>)>,
        /// ELSE.
        otherwise: Vec<Step>,
    },
    /// A loop over the rows of a query.
    ForQuery {
        /// The record or the scalars that take a row.
        into: Vec<Ident>,
        /// The query, or the expression whose value it is.
        query: String,
        /// It is EXECUTE.
        dynamic: bool,
        /// The body.
        body: Vec<Step>,
    },
    /// A loop over a range of integers.
    ForRange {
        /// The variable.
        variable: Ident,
        /// The first and the last value.
        bounds: (String, String),
        /// The body.
        body: Vec<Step>,
    },
    /// FOREACH … IN ARRAY.
    ForEach {
        /// The variable.
        variable: Ident,
        /// The array.
        array: String,
        /// The body.
        body: Vec<Step>,
    },
    /// LOOP and WHILE.
    Loop {
        /// The condition of WHILE.
        condition: Option<String>,
        /// The body.
        body: Vec<Step>,
    },
    /// EXIT or CONTINUE.
    Exit {
        /// It is EXIT.
        exit: bool,
        /// WHEN.
        condition: Option<String>,
    },
    /// RAISE.
    Raise {
        /// It is an error, not a message.
        error: bool,
        /// The condition's name or SQLSTATE.
        condition: Option<String>,
        /// The message's format.
        message: String,
    },
    /// RETURN.
    Return,
    /// NULL, ASSERT, GET DIAGNOSTICS and others without an effect on a schema.
    Nothing,
    /// COMMIT and ROLLBACK.
    Transaction,
}

/// Reads a DO statement or a CREATE FUNCTION of language plpgsql.
///
/// # Errors
///
/// The parser's message.
pub fn parse(statement: &str) -> Result<Block, String> {
    let json = pg_query::parse_plpgsql(statement).map_err(|e| e.to_string())?;
    let function = json
        .as_array()
        .and_then(|list| list.first())
        .and_then(|f| f.get("PLpgSQL_function"))
        .ok_or_else(|| "the statement holds no PL/pgSQL".to_owned())?;
    let empty = Vec::new();
    let datums: Vec<Datum> =
        function.get("datums").and_then(Value::as_array).unwrap_or(&empty).iter().map(Datum::read).collect();
    let reader = Reader { datums };
    let mut block = function
        .get("action")
        .and_then(|a| a.get("PLpgSQL_stmt_block"))
        .map(|b| reader.block(b))
        .ok_or_else(|| "the body has no block".to_owned())?;
    block.variables = reader
        .datums
        .iter()
        .filter(|d| !d.name.is_empty())
        .map(|d| Variable { name: d.name.clone(), default: d.default.clone(), cursor: d.cursor.clone() })
        .collect();
    Ok(block)
}

/// One entry of the list of variables that statements point into.
struct Datum {
    name: Ident,
    default: Option<String>,
    cursor: Option<String>,
    /// The variables of a row.
    fields: Vec<usize>,
    /// The record of a field, and the field.
    field_of: Option<(usize, String)>,
}

impl Datum {
    fn read(value: &Value) -> Self {
        let (kind, body) = only(value);
        let text = |key: &str| body.get(key).and_then(Value::as_str).unwrap_or_default();
        let name = if kind == "PLpgSQL_row" { "" } else { text("refname") };
        let fields = body
            .get("fields")
            .and_then(Value::as_array)
            .map(|list| list.iter().filter_map(|f| index(f.get("varno"))).collect())
            .unwrap_or_default();
        let field_of = (kind == "PLpgSQL_recfield")
            .then(|| index(body.get("recparentno")).map(|parent| (parent, text("fieldname").to_owned())))
            .flatten();
        Self {
            name: name.into(),
            default: query(body.get("default_val")),
            cursor: query(body.get("cursor_explicit_expr")),
            fields,
            field_of,
        }
    }
}

/// The only entry of an object, which says what it is.
fn only(value: &Value) -> (&str, &Value) {
    value.as_object().and_then(|o| o.iter().next()).map_or(("", &Value::Null), |(k, v)| (k.as_str(), v))
}

fn index(value: Option<&Value>) -> Option<usize> {
    value.and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok())
}

/// The SQL of an expression.
fn query(value: Option<&Value>) -> Option<String> {
    Some(value?.get("PLpgSQL_expr")?.get("query")?.as_str()?.to_owned())
}

struct Reader {
    datums: Vec<Datum>,
}

impl Reader {
    fn block(&self, block: &Value) -> Block {
        let handlers = block
            .get("exceptions")
            .and_then(|e| e.get("PLpgSQL_exception_block"))
            .and_then(|e| e.get("exc_list"))
            .and_then(Value::as_array)
            .map(|list| list.iter().map(|h| self.handler(only(h).1)).collect())
            .unwrap_or_default();
        Block { variables: Vec::new(), body: self.steps(block.get("body")), handlers }
    }

    fn handler(&self, handler: &Value) -> Handler {
        let conditions = handler
            .get("conditions")
            .and_then(Value::as_array)
            .map(|list| {
                list.iter()
                    .filter_map(|c| only(c).1.get("condname").and_then(Value::as_str).map(str::to_owned))
                    .collect()
            })
            .unwrap_or_default();
        Handler { conditions, body: self.steps(handler.get("action")) }
    }

    fn steps(&self, list: Option<&Value>) -> Vec<Step> {
        list.and_then(Value::as_array).map(|l| l.iter().map(|s| self.step(s)).collect()).unwrap_or_default()
    }

    /// The names of the variables that a target stands for.
    fn target(&self, value: Option<&Value>) -> Vec<Ident> {
        let Some(value) = value else { return Vec::new() };
        let (kind, body) = only(value);
        if kind == "PLpgSQL_row" {
            let fields = body.get("fields").and_then(Value::as_array);
            return fields
                .map(|list| list.iter().filter_map(|f| index(f.get("varno"))).map(|i| self.name(i)).collect())
                .unwrap_or_default();
        }
        let name = body.get("refname").and_then(Value::as_str);
        // A record takes a whole row.
        let whole = if kind == "PLpgSQL_rec" { ".*" } else { "" };
        name.map(|n| Ident::from(format!("{n}{whole}"))).into_iter().collect()
    }

    fn name(&self, datum: usize) -> Ident {
        let Some(d) = self.datums.get(datum) else { return Ident::default() };
        match &d.field_of {
            Some((parent, field)) => format!("{}.{field}", self.name(*parent)).into(),
            None if d.name.is_empty() => d.fields.first().map(|f| self.name(*f)).unwrap_or_default(),
            None => d.name.clone(),
        }
    }

    fn step(&self, value: &Value) -> Step {
        let (kind, body) = only(value);
        let line = body.get("lineno").and_then(Value::as_u64).and_then(|n| u32::try_from(n).ok()).unwrap_or(1);
        let expr = |key: &str| query(body.get(key)).unwrap_or_default();
        let action = match kind {
            "PLpgSQL_stmt_block" => Action::Block(self.block(body)),
            "PLpgSQL_stmt_execsql" => Action::Sql { text: expr("sqlstmt"), into: self.target(body.get("target")) },
            "PLpgSQL_stmt_dynexecute" => Action::Execute { text: expr("query"), into: self.target(body.get("target")) },
            "PLpgSQL_stmt_perform" | "PLpgSQL_stmt_call" => Action::Perform(expr("expr")),
            "PLpgSQL_stmt_assign" => {
                let to = index(body.get("varno")).map(|i| self.name(i)).unwrap_or_default();
                Action::Assign { to, value: assigned(&expr("expr")).to_owned() }
            }
            "PLpgSQL_stmt_if" => self.conditional(body),
            "PLpgSQL_stmt_case" => self.case(body),
            "PLpgSQL_stmt_fors" | "PLpgSQL_stmt_dynfors" => Action::ForQuery {
                into: self.target(body.get("var")),
                query: expr("query"),
                dynamic: kind == "PLpgSQL_stmt_dynfors",
                body: self.steps(body.get("body")),
            },
            "PLpgSQL_stmt_forc" => {
                let cursor = index(body.get("curvar")).and_then(|i| self.datums.get(i)).and_then(|d| d.cursor.clone());
                Action::ForQuery {
                    into: self.target(body.get("var")),
                    query: cursor.unwrap_or_default(),
                    dynamic: false,
                    body: self.steps(body.get("body")),
                }
            }
            "PLpgSQL_stmt_fori" => Action::ForRange {
                variable: self.target(body.get("var")).into_iter().next().unwrap_or_default(),
                bounds: (expr("lower"), expr("upper")),
                body: self.steps(body.get("body")),
            },
            "PLpgSQL_stmt_foreach_a" => Action::ForEach {
                variable: index(body.get("varno")).map(|i| self.name(i)).unwrap_or_default(),
                array: expr("expr"),
                body: self.steps(body.get("body")),
            },
            "PLpgSQL_stmt_while" => Action::Loop { condition: Some(expr("cond")), body: self.steps(body.get("body")) },
            "PLpgSQL_stmt_loop" => Action::Loop { condition: None, body: self.steps(body.get("body")) },
            "PLpgSQL_stmt_exit" => Action::Exit {
                exit: body.get("is_exit").and_then(Value::as_bool).unwrap_or(false),
                condition: query(body.get("cond")),
            },
            "PLpgSQL_stmt_raise" => raise(body),
            "PLpgSQL_stmt_return" => Action::Return,
            "PLpgSQL_stmt_commit" | "PLpgSQL_stmt_rollback" => Action::Transaction,
            _ => Action::Nothing,
        };
        Step { line, action }
    }

    fn conditional(&self, body: &Value) -> Action {
        let mut branches = vec![(query(body.get("cond")).unwrap_or_default(), self.steps(body.get("then_body")))];
        for part in body.get("elsif_list").and_then(Value::as_array).into_iter().flatten() {
            let part = only(part).1;
            branches.push((query(part.get("cond")).unwrap_or_default(), self.steps(part.get("stmts"))));
        }
        Action::If { branches, otherwise: self.steps(body.get("else_body")) }
    }

    /// CASE with an operand compares it through a variable that the parser made.
    fn case(&self, body: &Value) -> Action {
        let operand = query(body.get("t_expr"));
        let variable = index(body.get("t_varno")).map(|i| format!("\"{}\"", self.name(i)));
        let branches = body
            .get("case_when_list")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(|when| {
                let when = only(when).1;
                let mut condition = query(when.get("expr")).unwrap_or_default();
                if let (Some(operand), Some(variable)) = (&operand, &variable) {
                    condition = condition.replace(variable, &format!("({operand})"));
                }
                (condition, self.steps(when.get("stmts")))
            })
            .collect();
        Action::If { branches, otherwise: self.steps(body.get("else_stmts")) }
    }
}

/// The right side of an assignment.
fn assigned(text: &str) -> &str {
    let (at, width) = match (text.find(":="), text.find('=')) {
        (Some(colon), Some(equals)) if colon < equals => (colon, 2),
        (_, Some(equals)) => (equals, 1),
        _ => return text,
    };
    text[at + width..].trim_start()
}

fn raise(body: &Value) -> Action {
    /// `ERROR` of elog.h.
    const ERROR: i64 = 21;
    let level = body.get("elog_level").and_then(Value::as_i64).unwrap_or(ERROR);
    let mut condition = body.get("condname").and_then(Value::as_str).map(str::to_owned);
    for option in body.get("options").and_then(Value::as_array).into_iter().flatten() {
        let option = only(option).1;
        // The parser leaves out a type of 0, which is ERRCODE.
        if option.get("opt_type").and_then(Value::as_i64).unwrap_or(0) == 0 {
            condition = query(option.get("expr")).map(|e| e.trim().trim_matches('\'').to_owned()).or(condition);
        }
    }
    let message = body.get("message").and_then(Value::as_str).unwrap_or_default().to_owned();
    Action::Raise { error: level >= ERROR, condition, message }
}
