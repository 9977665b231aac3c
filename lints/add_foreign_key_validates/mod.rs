#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "add-foreign-key-validates",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:adding-foreign-key-constraint",
        "pgls:addingForeignKeyConstraint",
        "eugene:E1",
        "strong_migrations:add_foreign_key",
        "atlas:PG306",
        "pgfence:add-constraint-fk-no-not-valid",
        "pg-migration-lint:PGM014",
        "diesel-guard:AddForeignKeyCheck",
        "drizzle-migration-lint:add-fk-without-not-valid",
        "sqlfluff:PG02",
        "bytebase:statement_add_foreign_key_not_valid",
        "oh-my-pg-linter:adding-foreign-key-constraint",
        "pgfence:add-column-inline-foreign-key",
        "bytebase:schema_backward_compatibility",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::ForeignKey(key) = object else { continue };
        // The keys of partitions come with their parent's.
        if !key.validated || key.parent.is_some() {
            continue;
        }
        let Some(child) = table_of(at) else { continue };
        let validates = |e: &&Effect| e.work == Work::Validate && e.on == child;
        let Some(scan) = cx.part(effect.span).find(validates).filter(|_| cx.in_use(&child)) else { continue };
        let child = short(&child);
        let parent = short(&key.references);
        let name = quote_ident(at.name());
        let blocked = if parent == child { format!("`{child}`") } else { format!("`{child}` and `{parent}`") };
        let finding = sink
            .at(
                cx.place(effect.span),
                format!("checking foreign key `{name}` blocks writes to {blocked} while all of `{child}` is read"),
            )
            .label(format!("takes {} locks on {blocked}", scan.lock));
        let finding = if stated_alone(cx, effect.span) {
            let end = Span::new(effect.span.end, effect.span.end);
            finding.fix(Fix {
                title: "add it NOT VALID; VALIDATE it in a later migration".to_owned(),
                edits: vec![Edit { place: cx.place(end), text: " NOT VALID".to_owned() }],
                safety: Safety::Unsafe,
            })
        } else {
            finding
        };
        finding.help(format!(
                "add it NOT VALID, which is instant, and in a later transaction ALTER TABLE {child} VALIDATE CONSTRAINT {name}, which \
                 lets writes go on"
            ));
    }
}

/// Whether the part is an ADD FOREIGN KEY, which takes NOT VALID, and not a column with REFERENCES, which does not.
fn stated_alone(cx: &StatementCx<'_>, span: Span) -> bool {
    // In a block of code the text is not edited.
    let commands = cx.alter_table().map(|alter| alter.commands.as_slice()).unwrap_or_default();
    let constraint = |c: &&ast::AlterTableCommand| match &c.action {
        ast::AlterAction::AddConstraint(constraint) => matches!(constraint.kind, ast::ConstraintKind::ForeignKey(_)),
        _ => false,
    };
    commands.iter().filter(|c| span.contains(c.at)).all(|c| constraint(&c))
        && commands.iter().any(|c| span.contains(c.at))
}
