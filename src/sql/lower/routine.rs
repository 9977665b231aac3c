//! Functions, triggers and DO blocks.

use pg_query::NodeEnum as N;
use pg_query::protobuf as pb;

use super::{Lower, def_elems, ident, idents};
use crate::sql::ast::{
    AlterFunction, ArgMode, CreateFunction, CreateTrigger, Do, FunctionArg, Option_, Set, SetValue, SqlBody, Stmt,
    TriggerTiming,
};

/// `TRIGGER_TYPE`_* of `pg_trigger.h`.
const BEFORE: i32 = 2;
const INSERT: i32 = 4;
const DELETE: i32 = 8;
const UPDATE: i32 = 16;
const TRUNCATE: i32 = 32;
const INSTEAD: i32 = 64;

impl Lower<'_> {
    pub(super) fn function_args(&self, nodes: &[pb::Node]) -> Vec<FunctionArg> {
        nodes
            .iter()
            .filter_map(|n| match &n.node {
                Some(N::FunctionParameter(p)) => Some(FunctionArg {
                    name: ident(&p.name),
                    ty: self.type_name(p.arg_type.as_ref()),
                    mode: match p.mode() {
                        pb::FunctionParameterMode::FuncParamOut => ArgMode::Out,
                        pb::FunctionParameterMode::FuncParamInout => ArgMode::InOut,
                        pb::FunctionParameterMode::FuncParamVariadic => ArgMode::Variadic,
                        pb::FunctionParameterMode::FuncParamTable => ArgMode::Table,
                        _ => ArgMode::In,
                    },
                    default: self.opt(p.defexpr.as_deref()),
                }),
                _ => None,
            })
            .collect()
    }

    /// Function options, the SET clauses apart.
    fn function_options(&self, nodes: &[pb::Node]) -> (Vec<Option_>, Vec<Set>) {
        let mut options = Vec::new();
        let mut config = Vec::new();
        for d in def_elems(nodes) {
            match d.arg.as_deref().and_then(|n| n.node.as_ref()) {
                Some(N::VariableSetStmt(s)) => config.push(self.set(s)),
                _ => options.push(self.option(d)),
            }
        }
        (options, config)
    }

    pub(super) fn create_function(&self, s: &pb::CreateFunctionStmt) -> CreateFunction {
        let (options, config) = self.function_options(&s.options);
        let body = s.sql_body.as_deref().and_then(|n| n.node.as_ref()).map(|n| match n {
            N::ReturnStmt(r) => {
                SqlBody::Return(Box::new(self.expr(r.returnval.as_deref().unwrap_or(&pb::Node { node: None }))))
            }
            N::List(l) => SqlBody::Atomic(self.body_statements(&l.items)),
            other => SqlBody::Atomic(vec![(self.stmt(other), super::tag::tag(other))]),
        });
        let body_at = def_elems(&s.options).find(|d| d.defname == "as").map_or(0, |d| self.string_after(d.location));
        CreateFunction {
            name: self.name(&s.funcname, -1),
            procedure: s.is_procedure,
            replace: s.replace,
            args: self.function_args(&s.parameters),
            returns: self.opt_type(s.return_type.as_ref()),
            options,
            config,
            body,
            body_at,
        }
    }

    /// The grammar wraps the statements of BEGIN ATOMIC in a list of one list.
    fn body_statements(&self, nodes: &[pb::Node]) -> Vec<(Stmt, &'static str)> {
        let mut out = Vec::new();
        for node in nodes {
            match &node.node {
                Some(N::List(l)) => out.extend(self.body_statements(&l.items)),
                Some(inner) => out.push((self.stmt(inner), super::tag::tag(inner))),
                None => {}
            }
        }
        out
    }

    pub(super) fn alter_function(&self, s: &pb::AlterFunctionStmt) -> AlterFunction {
        let class = super::object::class(s.objtype());
        let (options, config) = self.function_options(&s.actions);
        let function = s.func.as_ref().map_or_else(|| self.object(class, None), |f| self.object_with_args(class, f));
        AlterFunction { function, options, config }
    }

    pub(super) fn create_trigger(&self, s: &pb::CreateTrigStmt) -> CreateTrigger {
        let mut old_table = None;
        let mut new_table = None;
        for n in &s.transition_rels {
            if let Some(N::TriggerTransition(t)) = &n.node {
                let slot = if t.is_new { &mut new_table } else { &mut old_table };
                *slot = ident(&t.name);
            }
        }
        CreateTrigger {
            name: s.trigname.as_str().into(),
            relation: self.opt_relation(s.relation.as_ref()),
            replace: s.replace,
            constraint: s.isconstraint,
            timing: match s.timing {
                BEFORE => TriggerTiming::Before,
                INSTEAD => TriggerTiming::InsteadOf,
                _ => TriggerTiming::After,
            },
            insert: s.events & INSERT != 0,
            update: s.events & UPDATE != 0,
            delete: s.events & DELETE != 0,
            truncate: s.events & TRUNCATE != 0,
            columns: idents(&s.columns),
            row: s.row,
            when: self.opt(s.when_clause.as_deref()),
            function: self.name(&s.funcname, -1),
            args: super::strings(&s.args),
            old_table,
            new_table,
            deferrable: s.deferrable,
            initially_deferred: s.initdeferred,
            from: s.constrrel.as_ref().map(|r| self.range_name(Some(r))),
        }
    }

    pub(super) fn do_block(&self, s: &pb::DoStmt) -> Do {
        let mut block = Do { language: "plpgsql".into(), body: String::new(), body_at: 0 };
        for d in def_elems(&s.args) {
            let Some(N::String(value)) = d.arg.as_deref().and_then(|n| n.node.as_ref()) else { continue };
            if d.defname == "language" {
                block.language = value.sval.as_str().into();
            } else {
                block.body.clone_from(&value.sval);
                block.body_at = self.string_after(d.location);
            }
        }
        block
    }

    /// The first byte inside the quotes of the first string at or after a location.
    fn string_after(&self, location: i32) -> u32 {
        let from = self.tokens.partition_point(|t| t.start < location);
        let Some(t) = self.tokens[from..].iter().find(|t| is_string(t)) else { return 0 };
        let (start, end) = (t.start.unsigned_abs() as usize, t.end.unsigned_abs() as usize);
        let text = self.text.get(start..end).unwrap_or_default();
        let inside = match text.strip_prefix('$') {
            Some(tag) => tag.find('$').map_or(0, |i| i + 2),
            None => text.find('\'').map_or(0, |i| i + 1),
        };
        self.at(t.start) + inside as u32
    }

    /// SET and RESET.
    pub(super) fn set(&self, s: &pb::VariableSetStmt) -> Set {
        use pb::VariableSetKind as K;
        let value = match s.kind() {
            K::VarSetDefault | K::VarReset => SetValue::Default,
            K::VarSetCurrent => SetValue::Current,
            K::VarResetAll => SetValue::ResetAll,
            _ => SetValue::Values(s.args.iter().map(|n| self.set_value(n)).collect()),
        };
        Set { name: s.name.clone(), value, local: s.is_local }
    }

    pub(super) fn set_value(&self, node: &pb::Node) -> String {
        use crate::sql::ast::{Const, ExprNode};
        match &node.node {
            Some(N::DefElem(d)) => {
                let value = d.arg.as_deref().map(|n| self.set_value(n)).unwrap_or_default();
                format!("{} {value}", d.defname)
            }
            Some(N::TypeCast(c)) => c.arg.as_deref().map(|n| self.set_value(n)).unwrap_or_default(),
            _ => match self.expr(node).node {
                ExprNode::Const(Const::String(s) | Const::Float(s) | Const::Bits(s)) => s,
                ExprNode::Const(Const::Integer(i)) => i.to_string(),
                ExprNode::Const(Const::Boolean(b)) => b.to_string(),
                _ => String::new(),
            },
        }
    }
}

fn is_string(t: &pb::ScanToken) -> bool {
    t.token == pb::Token::Sconst as i32 || t.token == pb::Token::Usconst as i32
}
