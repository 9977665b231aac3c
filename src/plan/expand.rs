//! Changes of columns in steps between which old and new code both run: expand, fill, swap or contract.
//!
//! A stage is SQL of its own; what the stages of [`retype`] come to is for the caller to prove by replay.

use crate::catalog::{Address, Catalog, Column, Kind, Object, quote_ident};
use crate::expr;

/// One migration.
#[derive(Debug, Clone, Default)]
pub struct Stage {
    /// The statements of the way forward, without their semicolons.
    pub up: Vec<String>,
    /// Those of the way back.
    pub down: Vec<String>,
    /// It runs outside a transaction block.
    pub alone: bool,
}

/// The names that the stages use.
struct Names {
    table: String,
    column: String,
    new: String,
    trigger: String,
    function: String,
}

fn names(catalog: &Catalog, column: &Address, new: &str) -> Option<Names> {
    let path = column.parent_path()?;
    let table = Address::new(Kind::Table, path.clone());
    let schema = table.schema()?.clone();
    let free = |name: &str| !catalog.contains(&Address::new(Kind::Column, path.join(name)));
    let trigger = format!("{}_{}_in_step", table.name(), column.name());
    let short = new.len() <= 63 && trigger.len() <= 63;
    (free(new) && short).then(|| Names {
        table: table.sql_name(),
        column: quote_ident(column.name()),
        new: quote_ident(new),
        function: format!("{}.{}()", quote_ident(&schema), quote_ident(&trigger)),
        trigger: quote_ident(&trigger),
    })
}

impl Names {
    /// A trigger that runs `body` for each row that is written.
    fn in_step(&self, body: &str) -> [String; 2] {
        [
            format!(
                "CREATE FUNCTION {} RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} RETURN NEW; END $$",
                self.function
            ),
            format!(
                "CREATE TRIGGER {} BEFORE INSERT OR UPDATE ON {} FOR EACH ROW EXECUTE FUNCTION {}",
                self.trigger, self.table, self.function
            ),
        ]
    }

    fn out_of_step(&self) -> [String; 2] {
        [format!("DROP TRIGGER {} ON {}", self.trigger, self.table), format!("DROP FUNCTION {}", self.function)]
    }

    /// Fills the new column in older rows, some thousand at a time, each part committed.
    fn fill(&self, value: &str) -> Stage {
        let Self { table, column, new, .. } = self;
        let batch = format!(
            "DO $$ DECLARE filled bigint; BEGIN LOOP UPDATE {table} SET {new} = {value} WHERE ctid = ANY (ARRAY(SELECT ctid \
             FROM {table} WHERE {new} IS NULL AND {column} IS NOT NULL LIMIT 5000)); GET DIAGNOSTICS filled = ROW_COUNT; \
             COMMIT; EXIT WHEN filled = 0; END LOOP; END $$"
        );
        Stage { up: vec![batch], down: Vec::new(), alone: true }
    }
}

fn column_of<'a>(catalog: &'a Catalog, at: &Address) -> Option<&'a Column> {
    match catalog.get(at).map(|o| &**o) {
        Some(Object::Column(column)) => Some(column),
        _ => None,
    }
}

fn default_of(catalog: &Catalog, at: &Address) -> Option<String> {
    match catalog.get(&at.as_kind(Kind::ColumnDefault)).map(|o| &**o) {
        Some(Object::ColumnDefault(default)) => Some(expr::print(&default.expr)),
        _ => None,
    }
}

fn table_name(column: &Address) -> Option<String> {
    let path = column.parent_path()?;
    path.parts().last().map(ToString::to_string)
}

/// The name of the constraint by which a column is NOT NULL, where the server has one.
fn not_null_of(catalog: &Catalog, column: &Address) -> Option<String> {
    let table = Address::new(Kind::Table, column.parent_path()?);
    let mut found = catalog.children(&table).filter_map(|(at, object)| match &**object {
        Object::NotNull(constraint) if constraint.column == *column => Some(at.name().to_string()),
        _ => None,
    });
    found.next()
}

/// The stages in which a column gets the type that it has in `goal`: a new column that a trigger keeps in step, filled in
/// batches, and a swap of the names. `None` where something else than the column itself needs it.
pub fn retype(from: &Catalog, goal: &Catalog, column: &Address) -> Option<Vec<Stage>> {
    let (old, new) = (column_of(from, column)?, column_of(goal, column)?);
    if old.generated.is_some() || new.not_null != old.not_null || new.collation != old.collation {
        return None;
    }
    let names = names(from, column, &format!("{}_new", column.name()))?;
    let Names { table, column: name, new: added, .. } = &names;
    let ty = new.ty.sql();
    // No cast leads from one enum to another but by way of the labels.
    let labels = [(from, &old.ty), (goal, &new.ty)].iter().all(|(catalog, ty)| {
        !ty.array && catalog.contains(&Address::of(Kind::EnumType, ty.schema.clone(), ty.name.clone()))
    });
    let by = if labels { "::text" } else { "" };
    let mut expand = vec![format!("ALTER TABLE {table} ADD COLUMN {added} {ty}")];
    expand.extend(names.in_step(&format!("NEW.{added} := NEW.{name}{by}::{ty};")));
    let mut shrink: Vec<String> = names.out_of_step().into();
    shrink.push(format!("ALTER TABLE {table} DROP COLUMN {added}"));
    let mut stages = vec![Stage { up: expand, down: shrink, alone: false }, names.fill(&format!("{name}{by}::{ty}"))];
    let check = quote_ident(&format!("{}_new_not_null", column.name()));
    if old.not_null {
        stages.push(Stage {
            up: vec![format!("ALTER TABLE {table} ADD CONSTRAINT {check} CHECK ({added} IS NOT NULL) NOT VALID")],
            down: vec![format!("ALTER TABLE {table} DROP CONSTRAINT {check}")],
            alone: false,
        });
        stages.push(Stage {
            up: vec![format!("ALTER TABLE {table} VALIDATE CONSTRAINT {check}")],
            down: vec![
                format!("ALTER TABLE {table} DROP CONSTRAINT {check}"),
                format!("ALTER TABLE {table} ADD CONSTRAINT {check} CHECK ({added} IS NOT NULL) NOT VALID"),
            ],
            alone: false,
        });
    }
    // From 18 on NOT NULL has a name of its own, which is made of the column's.
    let named = not_null_of(goal, column);
    let own = format!("{}_{}_new_not_null", table_name(column)?, column.name());
    let (mut up, mut down): (Vec<String>, Vec<String>) = (names.out_of_step().into(), Vec::new());
    if let Some(named) = &named {
        if own.len() > 63 {
            return None;
        }
        down.push(format!("ALTER TABLE {table} RENAME CONSTRAINT {} TO {}", quote_ident(named), quote_ident(&own)));
    }
    let old_type = old.ty.sql();
    down.push(format!("ALTER TABLE {table} RENAME COLUMN {name} TO {added}"));
    down.push(format!("ALTER TABLE {table} ADD COLUMN {name} {old_type}"));
    down.push(format!("UPDATE {table} SET {name} = {added}{by}::{old_type}"));
    if old.not_null {
        up.push(format!("ALTER TABLE {table} ALTER COLUMN {added} SET NOT NULL"));
        up.push(format!("ALTER TABLE {table} DROP CONSTRAINT {check}"));
        down.push(format!("ALTER TABLE {table} ALTER COLUMN {name} SET NOT NULL"));
        down.push(format!("ALTER TABLE {table} ADD CONSTRAINT {check} CHECK ({added} IS NOT NULL)"));
        down.push(format!("ALTER TABLE {table} ALTER COLUMN {added} DROP NOT NULL"));
    }
    up.push(format!("ALTER TABLE {table} DROP COLUMN {name}"));
    up.push(format!("ALTER TABLE {table} RENAME COLUMN {added} TO {name}"));
    if let Some(named) = &named {
        up.push(format!("ALTER TABLE {table} RENAME CONSTRAINT {} TO {}", quote_ident(&own), quote_ident(named)));
    }
    if let Some(default) = default_of(goal, column) {
        up.push(format!("ALTER TABLE {table} ALTER COLUMN {name} SET DEFAULT {default}"));
        down.push(format!("ALTER TABLE {table} ALTER COLUMN {added} DROP DEFAULT"));
    }
    if let Some(default) = default_of(from, column) {
        down.push(format!("ALTER TABLE {table} ALTER COLUMN {name} SET DEFAULT {default}"));
    }
    down.extend(names.in_step(&format!("NEW.{added} := NEW.{name}{by}::{ty};")));
    stages.push(Stage { up, down, alone: false });
    Some(stages)
}

/// The stages after which a column is there under two names that a trigger keeps alike, and the statements that end that once
/// no code knows the old name any more.
pub fn rename(from: &Catalog, column: &Address, to: &str) -> Option<(Vec<Stage>, Vec<String>)> {
    let old = column_of(from, column)?;
    let names = names(from, column, to)?;
    let Names { table, column: name, new, .. } = &names;
    let mut up = vec![format!("ALTER TABLE {table} ADD COLUMN {new} {}", old.ty.sql())];
    up.extend(names.in_step(&format!(
        "IF TG_OP = 'INSERT' THEN NEW.{new} := coalesce(NEW.{new}, NEW.{name}); NEW.{name} := NEW.{new}; \
         ELSIF NEW.{new} IS DISTINCT FROM OLD.{new} THEN NEW.{name} := NEW.{new}; ELSE NEW.{new} := NEW.{name}; END IF;"
    )));
    let mut down: Vec<String> = names.out_of_step().into();
    down.push(format!("ALTER TABLE {table} DROP COLUMN {new}"));
    let stages = vec![Stage { up, down, alone: false }, names.fill(name)];
    let mut contract: Vec<String> = names.out_of_step().into();
    contract.push(format!("ALTER TABLE {table} DROP COLUMN {name}"));
    Some((stages, contract))
}
