//! Triggers, enums, functions and extensions that a statement takes for granted.

use super::{Supply, guess};
use crate::catalog::{
    Address, Argument, ArgumentMode, EnumType, Function, Ident, Kind, RoutineKind, Timing, Trigger, Type, Volatility,
};
use crate::expr;
use crate::sql::ast::{self, EnumAction, Name, ObjectClass};

impl Supply<'_> {
    /// An enum whose labels are changed, with the labels that the statement names.
    pub(super) fn enum_type(&mut self, alter: &ast::AlterEnum) {
        let schema = self.schema_of(&alter.name);
        let at = Address::of(Kind::EnumType, schema, alter.name.name().clone());
        if self.catalog.contains(&at) {
            return;
        }
        let label: Option<Ident> = match &alter.action {
            EnumAction::Add { neighbour, .. } => neighbour.as_ref().map(|(label, _)| label.as_str().into()),
            EnumAction::Rename { from, .. } => Some(from.as_str().into()),
        };
        self.add(at, EnumType { labels: label.into_iter().collect() });
    }

    /// A trigger of a table, with its function.
    pub(super) fn trigger(&mut self, object: &ast::ObjectName) {
        let table = self.table(&object.name, guess::Columns::default());
        if let Some(name) = &object.part {
            self.trigger_of(&table, name);
        }
    }

    /// A trigger of a table by its name.
    pub(super) fn trigger_of(&mut self, table: &Address, name: &Ident) {
        let at = table.child(Kind::Trigger, name.clone());
        if self.catalog.contains(&at) || !matches!(table.kind, Kind::Table | Kind::ForeignTable | Kind::View) {
            return;
        }
        let schema = table.path.parts()[0].clone();
        let function = Address::routine(schema.clone(), name.clone(), std::iter::empty::<&Type>());
        self.trigger_function(table, &Name::qualified(schema, name.clone()));
        let trigger = Trigger {
            timing: Timing::Before,
            events: vec!["INSERT".into()],
            columns: Vec::new(),
            row: true,
            when: None,
            function,
            args: Vec::new(),
            old_table: None,
            new_table: None,
            constraint: false,
            deferrable: false,
            deferred: false,
            from: None,
            enabled: 'O',
            parent: None,
        };
        self.add(at, trigger);
    }

    /// The function that a trigger on a table calls.
    pub(super) fn trigger_function(&mut self, table: &Address, name: &Name) {
        let schema = name.schema().cloned().unwrap_or_else(|| table.path.parts()[0].clone());
        self.schema(Some(&schema));
        let at = Address::routine(schema.clone(), name.name().clone(), std::iter::empty::<&Type>());
        if !self.catalog.contains(&at) {
            self.add(at, function(Vec::new(), Some(Type::builtin("trigger"))));
        }
    }

    /// A function that is dropped or renamed.
    pub(super) fn routine(&mut self, object: &ast::ObjectName) {
        let mut args = Vec::new();
        for arg in object.args.iter().flatten() {
            let mode = match arg.mode {
                ast::ArgMode::In => ArgumentMode::In,
                ast::ArgMode::InOut => ArgumentMode::InOut,
                ast::ArgMode::Variadic => ArgumentMode::Variadic,
                ast::ArgMode::Out | ast::ArgMode::Table => continue,
            };
            let Ok(ty) = expr::types::resolve(&arg.ty, self.catalog, self.session) else { return };
            args.push(Argument { name: None, ty, mode, default: None });
        }
        let procedure = object.class == ObjectClass::Procedure;
        let mut made = function(args, (!procedure).then(|| Type::builtin("text")));
        if procedure {
            made.routine = RoutineKind::Procedure;
        }
        let schema = self.schema_of(&object.name);
        let at = Address::routine(schema.clone(), object.name.name().clone(), made.input_types());
        if !self.catalog.contains(&at) {
            self.add(at, made);
        }
    }

    /// An extension that is dropped or updated.
    pub(super) fn extension(&mut self, name: &Ident) {
        let at = Address::top(Kind::Extension, name.clone());
        if !self.catalog.contains(&at) {
            self.add(at, super::super::extension::assumed(name, self.session));
        }
    }

    fn schema_of(&mut self, name: &Name) -> Ident {
        self.schema(name.schema());
        name.schema().cloned().unwrap_or_else(|| "public".into())
    }
}

fn function(args: Vec<Argument>, returns: Option<Type>) -> Function {
    Function {
        routine: RoutineKind::Function,
        args,
        returns,
        returns_set: false,
        language: "plpgsql".into(),
        body: String::new(),
        library: None,
        sql_body: None,
        volatility: Volatility::Volatile,
        strict: false,
        security_definer: false,
        leakproof: false,
        parallel: 'u',
        cost: None,
        rows: None,
        config: crate::catalog::Options::new(),
        aggregate: None,
    }
}
