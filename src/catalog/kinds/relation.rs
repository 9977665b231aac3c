//! The second half of the list: relations, what belongs to them, and what comes after them in a dump.

/// Calls `$callback!` with the kinds that it was given, and with relations and all that is listed after them.
#[doc(hidden)]
#[macro_export]
macro_rules! objects_from_relations {
    ($callback:ident $($before:tt)*) => {
        $callback! {
            $($before)*

            /// A sequence.
            sequence Sequence "sequence" in [Schema] {
                /// `int2`, `int4` or `int8`.
                ty: Type,
                /// START.
                start: i64,
                /// INCREMENT.
                increment: i64,
                /// MINVALUE.
                min: i64,
                /// MAXVALUE.
                max: i64,
                /// CACHE.
                cache: i64,
                /// CYCLE.
                cycle: bool,
                /// The column it is dropped with: OWNED BY, a serial column, or an identity column.
                owned_by: Option<Address>,
                /// It belongs to an identity column, which alone may change it.
                identity: bool,
                /// How long it lives.
                persistence: Persistence,
            } aside {}

            /// A table.
            table Table "table" in [Schema] {
                /// How long it lives.
                persistence: Persistence,
                /// PARTITION BY, if it is partitioned.
                partition_by: Option<PartitionBy>,
                /// The parent and the bound, if it is a partition.
                partition_of: Option<PartitionOf>,
                /// The parents of INHERITS, in order.
                inherits: Vec<Address>,
                /// OF type.
                of_type: Option<Type>,
                /// Storage parameters, as `reloptions` holds them; those of the TOAST table with `toast.` before.
                options: Options,
                /// A tablespace other than the database's.
                tablespace: Option<Ident>,
                /// An access method other than `heap`.
                access_method: Option<Ident>,
                /// REPLICA IDENTITY.
                replica_identity: ReplicaIdentity,
                /// ENABLE ROW LEVEL SECURITY.
                row_security: bool,
                /// FORCE ROW LEVEL SECURITY.
                force_row_security: bool,
            } aside {
                /// It has a TOAST table, which outlives the columns that it was made for.
                toasted: bool,
            }

            /// A view; its columns are columns.
            view View "view" in [Schema] {
                /// The query, without a final semicolon.
                query: Expr,
                /// `reloptions`, the check option among them.
                options: Options,
            } aside {}

            /// A materialized view; its columns are columns.
            materialized_view MaterializedView "materialized view" in [Schema] {
                /// The query, without a final semicolon.
                query: Expr,
                /// `reloptions`.
                options: Options,
                /// A tablespace other than the database's.
                tablespace: Option<Ident>,
                /// An access method other than `heap`.
                access_method: Option<Ident>,
                /// It holds data (WITH DATA or a later REFRESH).
                populated: bool,
            } aside {}

            /// A foreign table; its columns are columns.
            foreign_table ForeignTable "foreign table" in [Schema] {
                /// The server.
                server: Address,
                /// OPTIONS.
                options: Options,
                /// The parent and the bound, if it is a partition.
                partition_of: Option<PartitionOf>,
                /// The parents of INHERITS, in order.
                inherits: Vec<Address>,
            } aside {}

            /// A column of a table, a view, a materialized view, a foreign table or a composite type.
            column Column "table column" in [Table View MaterializedView ForeignTable CompositeType] {
                /// The type.
                ty: Type,
                /// A collation ([`Kind::Collation`]) other than the type's own.
                collation: Option<Address>,
                /// It refuses NULL. From 18 on a [`NotNull`] constraint stands beside it.
                not_null: bool,
                /// GENERATED ALWAYS AS (…).
                generated: Option<Generated>,
                /// STORAGE, where it is not the type's default: `p`, `e`, `m`, `x`.
                storage: Option<char>,
                /// COMPRESSION, where it was said: `pglz` or `lz4`.
                compression: Option<Ident>,
                /// SET STATISTICS, where it was said.
                statistics: Option<i32>,
                /// Attribute options (`n_distinct`).
                options: Options,
                /// OPTIONS of a foreign table's column.
                foreign_options: Options,
                /// It was defined here, not only inherited.
                local: bool,
            } aside {
                /// `attnum`: its place among the columns, gaps where columns were dropped.
                position: i32,
            }

            /// A column's DEFAULT.
            column_default ColumnDefault "default value" in [Table View ForeignTable] {
                /// The expression.
                expr: Expr,
            } aside {}

            /// GENERATED … AS IDENTITY.
            identity Identity "identity" in [Table] {
                /// ALWAYS, not BY DEFAULT.
                always: bool,
                /// The sequence behind it.
                sequence: Address,
            } aside {}

            /// An index.
            index Index "index" in [Schema] {
                /// The table or materialized view it is on.
                table: Address,
                /// UNIQUE.
                unique: bool,
                /// The access method.
                method: Ident,
                /// The keys.
                keys: Vec<IndexKey>,
                /// INCLUDE.
                include: Vec<Address>,
                /// WHERE.
                predicate: Option<Expr>,
                /// NULLS NOT DISTINCT.
                nulls_not_distinct: bool,
                /// Storage parameters.
                options: Options,
                /// A tablespace other than the database's.
                tablespace: Option<Ident>,
                /// The constraint that it implements; the two come and go together.
                constraint: Option<Address>,
                /// The partitioned index it is attached to.
                parent: Option<Address>,
                /// CREATE INDEX ON ONLY of a partitioned table leaves an index invalid, as a failed
                /// CREATE INDEX CONCURRENTLY does.
                valid: bool,
                /// CLUSTER ON.
                clustered: bool,
            } aside {
                /// What its own columns are called, which its copies are named after: renaming a column of the table
                /// does not reach them. Empty where it was read from a server.
                column_names: Vec<Ident>,
            }

            /// Extended statistics on a relation.
            extended_statistics Statistics "statistics object" in [Schema] {
                /// The table, materialized view or foreign table.
                table: Address,
                /// The columns, in the order of the table.
                columns: ColumnSet,
                /// The expressions.
                exprs: Vec<Expr>,
                /// `ndistinct`, `dependencies` and `mcv`, as far as they are wanted, in this order.
                kinds: Vec<Ident>,
                /// SET STATISTICS, where it was said.
                target: Option<i32>,
            } aside {}

            /// A PRIMARY KEY constraint; its index has the same name.
            primary_key PrimaryKey "primary key" in [Table] {
                /// The key columns.
                columns: Vec<Address>,
                /// The index.
                index: Address,
                /// DEFERRABLE.
                deferrable: bool,
                /// INITIALLY DEFERRED.
                deferred: bool,
                /// WITHOUT OVERLAPS.
                without_overlaps: bool,
                /// The constraint of the partitioned parent that it belongs to.
                parent: Option<Address>,
            } aside {}

            /// A UNIQUE constraint; its index has the same name.
            unique Unique "unique constraint" in [Table] {
                /// The key columns.
                columns: Vec<Address>,
                /// The index.
                index: Address,
                /// DEFERRABLE.
                deferrable: bool,
                /// INITIALLY DEFERRED.
                deferred: bool,
                /// WITHOUT OVERLAPS.
                without_overlaps: bool,
                /// The constraint of the partitioned parent that it belongs to.
                parent: Option<Address>,
            } aside {}

            /// An EXCLUDE constraint; its index has the same name.
            exclusion Exclusion "exclusion constraint" in [Table] {
                /// The index, which holds the keys and the predicate.
                index: Address,
                /// The operator of each key: `&&`, and `OPERATOR(schema.&&)` for one that is not in `pg_catalog`.
                operators: Vec<Ident>,
                /// DEFERRABLE.
                deferrable: bool,
                /// INITIALLY DEFERRED.
                deferred: bool,
                /// The constraint of the partitioned parent that it belongs to.
                parent: Option<Address>,
            } aside {}

            /// A CHECK constraint of a table.
            check Check "check constraint" in [Table ForeignTable] {
                /// The condition.
                expr: Expr,
                /// It has been validated.
                validated: bool,
                /// NO INHERIT.
                no_inherit: bool,
                /// ENFORCED (always, before 18).
                enforced: bool,
                /// It was defined here, not only inherited.
                local: bool,
            } aside {
                /// A constraint that it was inherited from went with a column, which the count of parents (`coninhcount`)
                /// does not show: it counts as inherited for good.
                bereft: bool,
            }

            /// A NOT NULL constraint, which is an object of its own from 18 on.
            not_null NotNull "not-null constraint" in [Table ForeignTable] {
                /// The column.
                column: Address,
                /// It has been validated.
                validated: bool,
                /// NO INHERIT.
                no_inherit: bool,
                /// It was defined here, not only inherited.
                local: bool,
            } aside {}

            /// A foreign key.
            foreign_key ForeignKey "foreign key" in [Table] {
                /// The referencing columns.
                columns: Vec<Address>,
                /// The referenced table.
                references: Address,
                /// The referenced columns, in the same order.
                referenced: Vec<Address>,
                /// The unique index of the referenced table that makes it possible.
                index: Option<Address>,
                /// MATCH FULL.
                match_full: bool,
                /// ON UPDATE.
                on_update: Action,
                /// ON DELETE.
                on_delete: Action,
                /// ON DELETE SET NULL (columns) or SET DEFAULT (columns).
                set_columns: Vec<Address>,
                /// DEFERRABLE.
                deferrable: bool,
                /// INITIALLY DEFERRED.
                deferred: bool,
                /// It has been validated.
                validated: bool,
                /// ENFORCED (always, before 18).
                enforced: bool,
                /// PERIOD: the last column on each side is a period.
                period: bool,
                /// The constraint of the partitioned parent that it belongs to.
                parent: Option<Address>,
            } aside {}

            /// A trigger.
            trigger Trigger "trigger" in [Table View ForeignTable] {
                /// BEFORE, AFTER or INSTEAD OF.
                timing: Timing,
                /// The events: any of `INSERT`, `DELETE`, `UPDATE`, `TRUNCATE`, in that order.
                events: Vec<Ident>,
                /// UPDATE OF.
                columns: Vec<Address>,
                /// FOR EACH ROW.
                row: bool,
                /// WHEN.
                when: Option<Expr>,
                /// The trigger function.
                function: Address,
                /// Its arguments.
                args: Vec<String>,
                /// REFERENCING OLD TABLE AS.
                old_table: Option<Ident>,
                /// REFERENCING NEW TABLE AS.
                new_table: Option<Ident>,
                /// CONSTRAINT TRIGGER.
                constraint: bool,
                /// DEFERRABLE.
                deferrable: bool,
                /// INITIALLY DEFERRED.
                deferred: bool,
                /// The FROM table of a constraint trigger.
                from: Option<Address>,
                /// `tgenabled`: `O`, `D`, `R` or `A`.
                enabled: char,
                /// The trigger of the partitioned parent that it belongs to.
                parent: Option<Address>,
            } aside {}

            /// A rule other than the one that makes a view a view.
            rule Rule "rule" in [Table View] {
                /// `SELECT`, `INSERT`, `UPDATE` or `DELETE`.
                event: Ident,
                /// INSTEAD.
                instead: bool,
                /// WHERE, in terms of `old` and `new`.
                condition: Option<Expr>,
                /// What is done; nothing for NOTHING.
                actions: Vec<Expr>,
                /// `ev_enabled`: `O`, `D`, `R` or `A`.
                enabled: char,
            } aside {}

            /// A row security policy.
            policy Policy "policy" in [Table] {
                /// AS PERMISSIVE, not RESTRICTIVE.
                permissive: bool,
                /// `ALL`, `SELECT`, `INSERT`, `UPDATE` or `DELETE`.
                command: Ident,
                /// TO: the roles in the order of their names; `public` alone for everyone.
                roles: Vec<Ident>,
                /// USING.
                using: Option<Expr>,
                /// WITH CHECK.
                check: Option<Expr>,
            } aside {}

            /// A publication.
            publication Publication "publication" in [] {
                /// FOR ALL TABLES.
                all_tables: bool,
                /// What is published: any of `insert`, `update`, `delete`, `truncate`, in that order.
                publish: Vec<Ident>,
                /// `publish_via_partition_root`.
                via_root: bool,
                /// `publish_generated_columns = stored` (from 18 on).
                generated: bool,
            } aside {}

            /// A table of a publication; its name is the publication's.
            publication_table PublicationTable "publication relation" in [Table] {
                /// The publication.
                publication: Address,
                /// The columns; none for all.
                columns: Vec<Address>,
                /// WHERE.
                filter: Option<Expr>,
            } aside {}

            /// A schema whose tables a publication holds; its name is the publication's.
            publication_schema PublicationSchema "publication namespace" in [Schema] {
                /// The publication.
                publication: Address,
            } aside {}

            /// A subscription.
            subscription Subscription "subscription" in [] {
                /// The publications, in the order in which they were said.
                publications: Vec<Ident>,
                /// It is enabled.
                enabled: bool,
                /// `slot_name`; `None` for NONE.
                slot: Option<Ident>,
                /// `binary`.
                binary: bool,
                /// `streaming`: `f` for off, `t` for on, `p` for parallel.
                streaming: char,
                /// `two_phase`.
                two_phase: bool,
                /// `disable_on_error`.
                disable_on_error: bool,
                /// `password_required`.
                password_required: bool,
                /// `run_as_owner`.
                run_as_owner: bool,
                /// `failover`.
                failover: bool,
                /// `origin`.
                origin: Ident,
                /// `synchronous_commit`.
                synchronous_commit: Ident,
            } aside {
                /// The connection without what is secret; `None` from a server, which shows it to superusers alone.
                connection: Option<String>,
            }

            /// An event trigger, which belongs to the database and to no schema.
            event_trigger EventTrigger "event trigger" in [] {
                /// `ddl_command_start`, `ddl_command_end`, `sql_drop`, `table_rewrite` or `login`.
                event: Ident,
                /// WHEN TAG IN: the command tags in upper case; none where it is for all.
                tags: Vec<Ident>,
                /// The function.
                function: Address,
                /// `evtenabled`: `O`, `D`, `R` or `A`.
                enabled: char,
            } aside {}

            /// Privileges that objects get when they are made: what ALTER DEFAULT PRIVILEGES sets. Its path is an empty name,
            /// the role whose objects they are, the schema (empty for all), and what they are on: `TABLES`, `FUNCTIONS` …
            default_privileges DefaultPrivileges "default acl" in [] {
                /// The schema, where they are for its objects alone.
                schema: Option<Address>,
                /// All privileges, or for a schema those that are added.
                acl: Acl,
            } aside {}

            /// The owner of an object; its address is that of the object, and a last part that says of which kind that is.
            /// There are owners only in a catalog that was asked for them.
            owner Owner "owner" in [] {
                /// The role.
                role: Ident,
            } aside {}

            /// The privileges on an object, where they are not those that it has by itself; addressed as an owner is, and
            /// there only where they were asked for.
            privileges Privileges "privileges" in [] {
                /// All of them.
                acl: Acl,
            } aside {}

            /// The extensions that an object goes with, as DEPENDS ON EXTENSION says; addressed as a comment is.
            extension_dependency ExtensionDependency "extension dependency" in [] {
                /// The extensions ([`Kind::Extension`]) in the order of their names.
                extensions: Vec<Address>,
            } aside {}

            /// What security label providers were told of an object; addressed as a comment is.
            security_labels SecurityLabels "security labels" in [] {
                /// The labels by their providers, as they were given: what a provider makes of one is its own.
                labels: BTreeMap<Ident, String>,
            } aside {}

            /// A comment; its address is that of what it is on, and a last part that says of which kind that is.
            ///
            /// Two comments are no objects, since nobody wrote them: `standard public schema` on the schema `public`,
            /// and the one on an extension that its control file brings.
            comment Comment "comment" in [] {
                /// The text.
                text: String,
            } aside {}
        }
    };
}
