//! One table: what a framework's file names mean, in which order it runs them, and how it sends them.
//!
//! A row states what was measured on the framework itself, not what its documentation promises. Frameworks whose
//! order is written in a file of their own ([`Layout::Own`]) have their reader in [`super::framework`].

use super::TransactionMode;

/// How one framework reads a directory.
#[derive(Debug)]
pub(super) struct Convention {
    /// The name that users write.
    pub name: &'static str,
    /// Where migrations lie.
    pub layout: Layout,
    /// What the names mean, tried in order. Groups: `v` the version, `n` the name, `d` the direction.
    pub names: &'static [(&'static str, Role)],
    /// What the tracking table has for a version.
    pub version: Version,
    /// The order.
    pub order: Order,
    /// What happens when two migrations have one version.
    pub duplicates: Duplicates,
    /// What happens to SQL files whose names mean nothing.
    pub strays: Strays,
    /// Directions inside a file.
    pub sections: Sections,
    /// How a migration is sent.
    pub transaction: TransactionMode,
    /// How a migration asks to be sent otherwise.
    pub switch: Option<Switch>,
    /// A way back belongs to a way forward of the same name, not only of the same version.
    pub paired_by_name: bool,
    /// What undoing does where the way back is missing; `None` where the framework has no ways back.
    pub without_down: Option<&'static str>,
    /// The tracking tables, and schemas that are the framework's own.
    pub tracking: &'static [&'static str],
    /// What sets the framework apart from others with the same file names.
    pub differs: &'static str,
}

/// Where migrations lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// Files in the directory.
    Flat,
    /// Files in the directory and below.
    Recursive,
    /// A directory for each migration, which holds these files.
    Folders {
        /// Forward.
        up: &'static str,
        /// Back.
        down: &'static str,
    },
    /// The framework has a reader of its own.
    Own,
}

/// What a file, or a migration's directory, is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Forward.
    Up,
    /// Back.
    Down,
    /// The group `d` says: `up`, `do` forward, else back.
    Either,
    /// Runs after the versioned ones, whenever its text changed.
    Repeatable,
    /// Stands for everything up to its version on an empty database.
    Baseline,
    /// A migration that is a program.
    Program,
    /// Part of the layout, but no migration.
    Other,
    /// The framework stops at a file of this name.
    Refused(&'static str),
}

/// What the tracking table has for a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    /// A number in a range; a file whose number is outside is no migration.
    Number(u64),
    /// The text of the group.
    Text,
    /// The text without dashes.
    Dashless,
    /// The text with `_` as `.`.
    Dotted,
    /// The name of the file.
    FileName,
    /// The name of the file without its extension and its direction.
    Stem,
    /// The path without the extension.
    Path,
}

/// The order of migrations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// The version as a number.
    Number,
    /// The version as text.
    Text,
    /// The name as text.
    FileName,
    /// The name as a person's language sorts it.
    Locale,
    /// Names with a leading number by that number, then the others.
    NumberThenName,
    /// The version as the time in milliseconds that it is, in one form or the other.
    Stamp,
    /// All numbers of the version, with missing ones zero.
    Dotted,
    /// The whole path, its numbers as numbers.
    Natural,
    /// `-- depends:`, then the name.
    Depends,
}

/// What happens when two migrations have one version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Duplicates {
    /// The framework refuses to start.
    Refused,
    /// Only one of them runs.
    LastWins,
    /// Both run, and the tracking table refuses the second.
    SecondFails,
    /// Nobody knows: the runner is not known.
    Unknown,
    /// It is nothing special.
    Allowed,
}

/// What happens to SQL files whose names mean nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strays {
    /// Nothing is said and they do not run.
    Ignored,
    /// They are skipped with a warning.
    Skipped,
    /// The framework stops.
    Refused,
}

/// Directions inside a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sections {
    /// There are none.
    None,
    /// They start at lines of these forms.
    Marked {
        /// Starts the way forward; the group `o` holds options.
        up: &'static str,
        /// Starts the way back.
        down: &'static str,
        /// The framework stops at a file without a way forward.
        up_needed: bool,
        /// The framework stops at a file without a way back.
        down_needed: bool,
    },
    /// The file is the way forward up to a line of this form, the way back after it.
    Divided(&'static str),
}

/// How a migration asks to be sent otherwise.
#[derive(Debug, Clone, Copy)]
pub(super) struct Switch {
    /// Where it says so.
    pub at: SwitchAt,
    /// What it then is.
    pub mode: TransactionMode,
    /// The words that ask for it, wherever they stand; where only these are found the switch is misplaced.
    pub meant: Option<&'static str>,
}

/// Where a migration says that it is to be sent otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SwitchAt {
    /// This pattern, in the file.
    File(&'static str),
    /// This pattern, in the direction's part of the file.
    Part(&'static str),
    /// This pattern, in the options of the line that starts the direction.
    Options(&'static str),
    /// Diesel's `metadata.toml` in the migration's directory.
    Metadata,
    /// Flyway's `.conf` beside the file, or a statement that no transaction block takes.
    Flyway,
}

const fn switch(at: SwitchAt, mode: TransactionMode) -> Switch {
    Switch { at, mode, meant: None }
}

const NO_SECTIONS: Sections = Sections::None;

/// What most rows have in common.
const BASE: Convention = Convention {
    name: "",
    layout: Layout::Flat,
    names: &[],
    version: Version::Text,
    order: Order::Number,
    duplicates: Duplicates::Allowed,
    strays: Strays::Ignored,
    sections: NO_SECTIONS,
    transaction: TransactionMode::File,
    switch: None,
    paired_by_name: false,
    without_down: None,
    tracking: &[],
    differs: "",
};

const I32: u64 = i32::MAX as u64;
const I64: u64 = i64::MAX as u64;

/// The frameworks. The first of several with the same file names is the one that is assumed where nothing else tells.
pub(super) static TABLE: &[Convention] = &[
    Convention {
        name: "golang-migrate",
        names: &[(r"^(?P<v>[0-9]+)_(?P<n>.*)\.(?P<d>down|up)\.(?P<x>.*)$", Role::Either)],
        version: Version::Number(u64::MAX),
        duplicates: Duplicates::Refused,
        transaction: TransactionMode::SimpleQuery,
        without_down: Some("`migrate down` moves the version and runs nothing"),
        tracking: &["public.schema_migrations", "public.schema_lock"],
        differs: "each file is one simple query, so a file of one statement runs outside a transaction",
        ..BASE
    },
    Convention {
        name: "sqlx",
        names: &[
            (r"^(?P<v>[0-9]+)_(?P<n>.*)\.(?P<d>up|down)\.sql$", Role::Either),
            (r"^(?P<v>[0-9]+)_(?P<n>.*)\.sql$", Role::Up),
            (r"^[^_]*_.*\.sql$", Role::Refused("what stands before the first `_` is no version that sqlx takes")),
        ],
        version: Version::Number(I64),
        duplicates: Duplicates::SecondFails,
        switch: Some(Switch {
            at: SwitchAt::File(r"\A-- no-transaction"),
            mode: TransactionMode::SimpleQuery,
            meant: Some(r"(?m)^\x{feff}?\s*--\s*no-transaction"),
        }),
        without_down: Some("`sqlx migrate revert` skips it and reverts an older one"),
        tracking: &["public._sqlx_migrations"],
        differs: "each file is wrapped in a transaction unless its first bytes are `-- no-transaction`",
        ..BASE
    },
    Convention {
        name: "flyway",
        layout: Layout::Recursive,
        names: &[
            (r"^V(?P<v>[0-9]+(?:[._][0-9]+)*)__(?P<n>.*)\.sql$", Role::Up),
            (r"^U(?P<v>[0-9]+(?:[._][0-9]+)*)__(?P<n>.*)\.sql$", Role::Down),
            (r"^B(?P<v>[0-9]+(?:[._][0-9]+)*)__(?P<n>.*)\.sql$", Role::Baseline),
            (r"^R__(?P<n>.*)\.sql$", Role::Repeatable),
            (r"^V(?P<v>[0-9]+(?:[._][0-9]+)*)__(?P<n>.*)\.(?:java|kt|class|py|sh)$", Role::Program),
            (r"^(?:before|after|create)[A-Z][A-Za-z]*(?:__.*)?\.sql$", Role::Other),
        ],
        version: Version::Dotted,
        order: Order::Dotted,
        duplicates: Duplicates::Refused,
        switch: Some(switch(SwitchAt::Flyway, TransactionMode::Statement)),
        without_down: Some("`flyway undo` has nothing to run"),
        tracking: &["public.flyway_schema_history"],
        differs: "U files undo, and statements that no transaction block takes run outside one",
        ..BASE
    },
    Convention {
        name: "refinery",
        layout: Layout::Recursive,
        names: &[
            (r"^[UV](?P<v>[0-9]+)__(?P<n>\w+)\.sql$", Role::Up),
            (r"^[UV](?P<v>[0-9]+)__(?P<n>\w+)\.rs$", Role::Program),
            (r"^[UV][0-9]+\.[0-9]+__\w+\.sql$", Role::Refused("refinery's versions are whole numbers")),
        ],
        version: Version::Number(I32),
        duplicates: Duplicates::SecondFails,
        strays: Strays::Skipped,
        tracking: &["public.refinery_schema_history"],
        differs: "U files are migrations that may come late, and everything runs in a transaction",
        ..BASE
    },
    Convention {
        name: "prisma",
        layout: Layout::Folders { up: "migration.sql", down: "down.sql" },
        names: &[(r"^(?P<v>(?:[0-9]+_)?(?P<n>.+))$", Role::Up)],
        order: Order::Text,
        strays: Strays::Refused,
        transaction: TransactionMode::SimpleQuery,
        tracking: &["public._prisma_migrations"],
        differs: "each file is one simple query, so a file of one statement runs outside a transaction",
        ..BASE
    },
    Convention {
        name: "drizzle",
        layout: Layout::Own,
        transaction: TransactionMode::Run,
        tracking: &["drizzle.__drizzle_migrations", "drizzle"],
        differs: "all pending migrations run in one transaction",
        ..BASE
    },
    Convention {
        name: "diesel",
        layout: Layout::Folders { up: "up.sql", down: "down.sql" },
        names: &[(r"^(?P<v>[^_]+)_?(?P<n>.*)$", Role::Up)],
        version: Version::Dashless,
        order: Order::Text,
        duplicates: Duplicates::LastWins,
        strays: Strays::Refused,
        switch: Some(switch(SwitchAt::Metadata, TransactionMode::SimpleQuery)),
        without_down: Some("`diesel migration revert` stops with an error"),
        tracking: &["public.__diesel_schema_migrations"],
        differs: "versions are compared as text, and `metadata.toml` may switch the transaction off",
        ..BASE
    },
    Convention {
        name: "hasura",
        layout: Layout::Folders { up: "up.sql", down: "down.sql" },
        names: &[(r"^(?P<v>[0-9]+)_?(?P<n>.*)$", Role::Up)],
        version: Version::Number(u64::MAX),
        duplicates: Duplicates::SecondFails,
        switch: Some(Switch {
            at: SwitchAt::File(r"\A-- hasura:no-transaction[ \t]*(?:\r?\n|\z)"),
            mode: TransactionMode::SimpleQuery,
            meant: Some(r"(?m)^\s*--\s*hasura:no-transaction"),
        }),
        without_down: Some("`hasura migrate apply --down` has nothing to run"),
        tracking: &["hdb_catalog.schema_migrations", "hdb_catalog"],
        differs: "versions are compared as numbers, and each file is one request in a transaction",
        ..BASE
    },
    Convention {
        name: "supabase",
        names: &[(r"^(?P<v>[0-9]+)_(?P<n>.*)\.sql$", Role::Up)],
        order: Order::FileName,
        duplicates: Duplicates::SecondFails,
        strays: Strays::Skipped,
        tracking: &["supabase_migrations.schema_migrations", "supabase_migrations.seed_files", "supabase_migrations"],
        differs: "each file is one pipeline, which is a transaction; versions are compared as text",
        ..BASE
    },
    Convention {
        name: "dbmate",
        names: &[(r"^(?P<v>[0-9]+)_?(?P<n>.*)\.sql$", Role::Up)],
        order: Order::FileName,
        duplicates: Duplicates::SecondFails,
        sections: Sections::Marked {
            up: r"(?m)^--\s*migrate:up(?P<o>[ \t]*\r?$|[ \t]+\S.*$)",
            down: r"(?m)^--\s*migrate:down(?P<o>[ \t]*\r?$|[ \t]+\S.*$)",
            up_needed: true,
            down_needed: true,
        },
        switch: Some(switch(SwitchAt::Options(r"(?:^|\s)transaction:false(?:\s|$)"), TransactionMode::SimpleQuery)),
        without_down: Some("dbmate refuses the file"),
        tracking: &["public.schema_migrations"],
        differs: "each direction is wrapped in a transaction unless its line says `transaction:false`",
        ..BASE
    },
    Convention {
        name: "goose",
        names: &[
            (r"^(?P<v>0*[1-9][0-9]*)_(?P<n>.*)\.sql$", Role::Up),
            (r"^(?P<v>0*[1-9][0-9]*)_(?P<n>.*[^_]|[^_])_test\.go$", Role::Other),
            (r"^(?P<v>0*[1-9][0-9]*)_(?P<n>.*)\.go$", Role::Program),
        ],
        version: Version::Number(I64),
        duplicates: Duplicates::Refused,
        sections: Sections::Marked {
            up: r"(?im)^--\s*\+goose\s+up[ \t]*\r?$",
            down: r"(?im)^--\s*\+goose\s+down[ \t]*\r?$",
            up_needed: true,
            down_needed: false,
        },
        switch: Some(switch(
            SwitchAt::File(r"(?im)^--\s*\+goose\s+no\s+transaction[ \t]*\r?$"),
            TransactionMode::Statement,
        )),
        without_down: Some("`goose down` removes the row and undoes nothing"),
        tracking: &["public.goose_db_version", "public.goose_lock"],
        differs: "each file is wrapped in a transaction unless it says `-- +goose NO TRANSACTION`",
        ..BASE
    },
    Convention {
        name: "sql-migrate",
        names: &[(r"^(?P<v>[0-9]*)[_-]?(?P<n>.*)\.sql$", Role::Up)],
        version: Version::FileName,
        order: Order::NumberThenName,
        sections: Sections::Marked {
            up: r"(?m)^--\s*\+migrate\s+Up(?P<o>\b.*)$",
            down: r"(?m)^--\s*\+migrate\s+Down(?P<o>\b.*)$",
            up_needed: true,
            down_needed: false,
        },
        switch: Some(switch(SwitchAt::Options(r"(?:^|\s)notransaction(?:\s|$)"), TransactionMode::Statement)),
        without_down: Some("`sql-migrate down` removes the row and undoes nothing"),
        tracking: &["public.gorp_migrations"],
        differs: "each direction is wrapped in a transaction unless its line says `notransaction`",
        ..BASE
    },
    Convention {
        name: "tern",
        names: &[(r"^(?P<v>[0-9]+)_(?P<n>.+)\.sql$", Role::Up)],
        version: Version::Number(I32),
        duplicates: Duplicates::Refused,
        sections: Sections::Divided(r"(?m)^---- create above / drop below ----[ \t]*\r?$"),
        switch: Some(Switch {
            // A carriage return before the line's end makes tern read over it.
            at: SwitchAt::Part(r"(?m)^---- tern: disable-tx ----$"),
            mode: TransactionMode::Statement,
            meant: Some(r"(?m)^\s*----\s*tern:\s*disable-tx"),
        }),
        without_down: Some("`tern migrate` stops at it as irreversible"),
        tracking: &["public.schema_version"],
        differs: "versions count from 1 without a gap, and each file is wrapped in a transaction",
        ..BASE
    },
    Convention {
        name: "node-pg-migrate",
        names: &[
            (r"^(?P<v>[^_.][^_]*)_(?P<n>.*)\.(?P<d>up|down)\.sql$", Role::Either),
            (r"^(?P<v>[^_.][^_]*)_(?P<n>.*)\.sql$", Role::Up),
            (r"^(?P<v>[0-9]+)[_-](?P<n>.*)\.sql$", Role::Up),
            (r"^(?P<v>[^_.][^_]*)_(?P<n>.*)\.d\.ts$", Role::Other),
            (r"^(?P<v>[^_.][^_]*)_(?P<n>.*)\.(?:[cm]?js|[cm]?ts)$", Role::Program),
        ],
        version: Version::Stem,
        order: Order::Stamp,
        sections: Sections::Marked {
            up: r"(?im)^\s*--[\s-]*up\s+migration.*$",
            down: r"(?im)^\s*--[\s-]*down\s+migration.*$",
            up_needed: false,
            down_needed: false,
        },
        transaction: TransactionMode::Run,
        without_down: Some("`node-pg-migrate down` stops at it"),
        tracking: &["public.pgmigrations"],
        differs: "all pending migrations run in one transaction",
        ..BASE
    },
    Convention {
        name: "atlas",
        names: &[(r"^(?P<v>[^_]+?)(?:_(?P<n>.*))?\.sql$", Role::Up)],
        order: Order::FileName,
        duplicates: Duplicates::SecondFails,
        switch: Some(Switch {
            at: SwitchAt::File(
                r"\A(?:(?:--|#)[^\n]*\n)*--[ \t]*atlas:txmode[ \t]+none[ \t]*\r?\n(?:(?:--|#)[^\n]*\n)*[ \t]*(?:\n|\z)",
            ),
            mode: TransactionMode::Statement,
            meant: Some(r"(?m)^\s*--\s*atlas:txmode\s+none"),
        }),
        tracking: &["atlas_schema_revisions.atlas_schema_revisions", "atlas_schema_revisions"],
        differs: "each file is wrapped in a transaction unless its head says `-- atlas:txmode none`",
        ..BASE
    },
    Convention {
        name: "sqitch",
        layout: Layout::Own,
        transaction: TransactionMode::Statement,
        without_down: Some("`sqitch revert` stops at it"),
        tracking: &["sqitch"],
        differs: "scripts run in psql and carry their own BEGIN and COMMIT",
        ..BASE
    },
    Convention {
        name: "graphile-migrate",
        names: &[(r"^(?P<v>[0-9]+)(?:-(?P<n>[-_a-zA-Z0-9]*))?\.sql$", Role::Up)],
        order: Order::Locale,
        switch: Some(Switch {
            at: SwitchAt::File(r"\A(?:--! [A-Z][^\n]*\n)*\s*--! no-transaction\b"),
            mode: TransactionMode::SimpleQuery,
            meant: Some(r"(?m)^\s*--\s*!\s*no-transaction"),
        }),
        tracking: &["graphile_migrate.migrations", "graphile_migrate.current", "graphile_migrate"],
        differs: "each file is wrapped in a transaction unless its body starts with `--! no-transaction`",
        ..BASE
    },
    Convention {
        name: "yoyo",
        names: &[
            (r"^(?P<v>post-apply.*)\.sql$", Role::Other),
            (r"^(?P<v>.+)\.rollback\.sql$", Role::Down),
            (r"^(?P<v>.+)\.sql$", Role::Up),
            (r"^(?P<v>[^_].*)\.py$", Role::Program),
        ],
        order: Order::Depends,
        switch: Some(switch(
            SwitchAt::File(r"(?i)\A(?:\s*--[^\n]*\n)*?\s*--\s*transactional:\s*false"),
            TransactionMode::Statement,
        )),
        without_down: Some("`yoyo rollback` removes the row and undoes nothing"),
        tracking: &["public._yoyo_migration", "public._yoyo_log", "public._yoyo_version", "public.yoyo_lock"],
        differs: "the order is that of `-- depends:`, and `-- transactional: false` switches the transaction off",
        ..BASE
    },
    Convention {
        name: "pop",
        names: &[
            (
                r"^(?P<v>[0-9]+)_(?P<n>[^.]+)(?:\.(?:postgres|cockroach|all))?(?:\.autocommit)?\.(?P<d>up|down)\.sql$",
                Role::Either,
            ),
            (r"^(?P<v>[0-9]+)_(?P<n>[^.]+)\.[a-z0-9]+(?:\.autocommit)?\.(?:up|down)\.(?:sql|fizz)$", Role::Other),
            (r"^(?P<v>[0-9]+)_(?P<n>[^.]+)\.up\.fizz$", Role::Program),
        ],
        order: Order::Text,
        without_down: Some("`soda migrate down` skips it"),
        tracking: &["public.schema_migration"],
        differs: "each file is wrapped in a transaction unless its name has `.autocommit.`",
        ..BASE
    },
    Convention {
        name: "poststack",
        names: &[
            (r"^(?P<v>[0-9]+)_(?P<n>.+)\.rollback\.sql$", Role::Down),
            (r"^(?P<v>[0-9]+)_(?P<n>.+)\.sql$", Role::Up),
        ],
        order: Order::Text,
        duplicates: Duplicates::LastWins,
        strays: Strays::Skipped,
        paired_by_name: true,
        without_down: Some("`rollback` stops with an error"),
        tracking: &["public.schema_migrations", "public.schema_migration_lock"],
        differs: "versions are compared as text, and each file is wrapped in a transaction",
        ..BASE
    },
    Convention {
        name: "postgrator",
        names: &[
            (r"^(?P<v>[0-9]+)\.(?P<d>do|undo)(?:\.(?P<n>.*))?\.sql$", Role::Either),
            (r"^(?P<v>[0-9]+)\.(?:do|undo)(?:\.(?P<n>.*))?\.[cm]?[jt]s$", Role::Program),
        ],
        version: Version::Number(I64),
        duplicates: Duplicates::Refused,
        transaction: TransactionMode::SimpleQuery,
        without_down: Some("going back skips it"),
        tracking: &["public.schemaversion"],
        differs: "each file is one simple query, so a file of one statement runs outside a transaction",
        ..BASE
    },
    Convention {
        name: "liquibase",
        layout: Layout::Own,
        without_down: Some("`liquibase rollback` stops at it"),
        tracking: &["public.databasechangelog", "public.databasechangeloglock"],
        differs: "each changeset is wrapped in a transaction unless it says `runInTransaction:false`",
        ..BASE
    },
    Convention {
        name: "mojo-pg",
        layout: Layout::Own,
        transaction: TransactionMode::Run,
        without_down: Some("migrating down stops at it"),
        tracking: &["public.mojo_migrations"],
        differs: "one file holds all migrations, and all pending ones run in one transaction",
        ..BASE
    },
    Convention {
        name: "plain",
        names: &[
            (
                r"^[vV]?(?P<v>[0-9]+(?:[._-][0-9]+)*)(?:[^0-9A-Za-z](?P<n>.*?))?[._-](?P<d>down|undo|rollback|revert)\.sql$",
                Role::Down,
            ),
            (
                r"^[vV]?(?P<v>[0-9]+(?:[._-][0-9]+)*)[._-](?P<d>down|undo|rollback|revert)[._-](?P<n>.*?)\.sql$",
                Role::Down,
            ),
            (
                r"^[vV]?(?P<v>[0-9]+(?:[._-][0-9]+)*)(?:[^0-9A-Za-z](?P<n>.*?))?(?:[._-](?:up|do|deploy))?\.sql$",
                Role::Up,
            ),
        ],
        order: Order::Dotted,
        duplicates: Duplicates::Unknown,
        transaction: TransactionMode::Unknown,
        without_down: Some("nothing undoes it"),
        differs: "the order is that of the numbers; nothing is known of transactions",
        ..BASE
    },
    Convention {
        name: "files",
        layout: Layout::Recursive,
        names: &[
            (r"^(?P<v>.+)[._-](?:down|undo|rollback|revert)\.sql$", Role::Down),
            (r"^(?P<v>.+?)(?:[._-](?:up|do))?\.sql$", Role::Up),
        ],
        version: Version::Path,
        order: Order::Natural,
        transaction: TransactionMode::Unknown,
        without_down: Some("nothing undoes it"),
        differs: "the order is that of the paths, their numbers as numbers; nothing is known of transactions",
        ..BASE
    },
    Convention {
        name: "list",
        layout: Layout::Own,
        transaction: TransactionMode::Unknown,
        without_down: Some("nothing undoes it"),
        differs: "the order is that of a list",
        ..BASE
    },
    Convention {
        name: "file",
        layout: Layout::Own,
        transaction: TransactionMode::Unknown,
        differs: "one file",
        ..BASE
    },
];

/// The row of a framework.
pub(super) fn find(name: &str) -> Option<&'static Convention> {
    TABLE.iter().find(|row| row.name == name)
}
