//! The list of the kinds of objects: what each consists of.
//!
//! [`objects!`] takes the name of a macro and calls it with the list. `object.rs` makes the enums, the structs, the
//! comparison of attributes and the references of it; the planner and the introspection call it with macros of their
//! own, so a kind that they forget does not compile.

/// Calls `$callback!` with the declaration of every kind, in the order in which a dump lists them.
///
/// ```text
/// /// Documentation.
/// name Struct "label" in [kinds it is a part of] { fields } aside { fields that take no part in equality }
/// ```
#[macro_export]
macro_rules! objects {
    ($callback:ident) => {
        $callback! {
            /// A schema.
            schema Schema "schema" in [] {} aside {}

            /// An extension, addressed by its name alone.
            extension Extension "extension" in [] {
                /// The schema its objects are in.
                schema: Address,
                /// The installed version; `None` where it is the server's default, or the history does not say one and
                /// so means the default.
                version: Option<Ident>,
            } aside {}

            /// A collation.
            collation Collation "collation" in [Schema] {
                /// `c` for the C library, `i` for ICU, `b` for the server itself.
                provider: char,
                /// It tells apart what is not the same byte for byte.
                deterministic: bool,
                /// `LC_COLLATE`, of the C library.
                collate: Option<String>,
                /// `LC_CTYPE`, of the C library.
                ctype: Option<String>,
                /// LOCALE, of ICU and of the server itself.
                locale: Option<String>,
                /// RULES.
                rules: Option<String>,
            } aside {
                /// It is for every encoding, not only for the database's.
                any_encoding: bool,
            }

            /// A language that functions are written in.
            language Language "language" in [] {
                /// HANDLER.
                handler: Address,
                /// INLINE.
                inline: Option<Address>,
                /// VALIDATOR.
                validator: Option<Address>,
                /// TRUSTED.
                trusted: bool,
            } aside {}

            /// How values of a type are passed to functions of a language; its address is made of the two.
            transform Transform "transform" in [] {
                /// The type.
                ty: Type,
                /// The language.
                language: Ident,
                /// FROM SQL.
                from_sql: Option<Address>,
                /// TO SQL.
                to_sql: Option<Address>,
            } aside {}

            /// An access method of tables or indexes.
            access_method AccessMethod "access method" in [] {
                /// TYPE TABLE, not INDEX.
                table: bool,
                /// HANDLER.
                handler: Address,
            } aside {}

            /// A conversion between encodings.
            conversion Conversion "conversion" in [Schema] {
                /// The encoding it converts from, by the server's own name.
                from: Ident,
                /// The encoding it converts to.
                to: Ident,
                /// The function.
                function: Address,
                /// DEFAULT.
                default: bool,
            } aside {}

            /// An enum type.
            enum_type EnumType "enum type" in [Schema] {
                /// The labels in their order.
                labels: Vec<Ident>,
            } aside {}

            /// A domain.
            domain Domain "domain" in [Schema] {
                /// The type it is based on.
                base: Type,
                /// A collation ([`Kind::Collation`]) other than the base type's own.
                collation: Option<Address>,
                /// NOT NULL.
                not_null: bool,
                /// DEFAULT.
                default: Option<Expr>,
            } aside {}

            /// A CHECK constraint of a domain.
            domain_check DomainCheck "domain constraint" in [Domain] {
                /// The condition, in terms of VALUE.
                expr: Expr,
                /// It has been validated.
                validated: bool,
            } aside {}

            /// A composite type made by CREATE TYPE … AS (…); its attributes are columns.
            composite_type CompositeType "composite type" in [Schema] {} aside {}

            /// A type of which nothing is known yet but its name: CREATE TYPE without a definition.
            shell_type ShellType "shell type" in [Schema] {} aside {}

            /// A base type, whose values functions in C read and write.
            base_type BaseType "base type" in [Schema] {
                /// INPUT.
                input: Address,
                /// OUTPUT.
                output: Address,
                /// RECEIVE.
                receive: Option<Address>,
                /// SEND.
                send: Option<Address>,
                /// `TYPMOD_IN`.
                modifier_in: Option<Address>,
                /// `TYPMOD_OUT`.
                modifier_out: Option<Address>,
                /// ANALYZE.
                analyze: Option<Address>,
                /// SUBSCRIPT.
                subscript: Option<Address>,
                /// `typlen`: -1 for a variable length, -2 for a null-terminated text.
                length: i32,
                /// PASSEDBYVALUE.
                by_value: bool,
                /// `typalign`: `c`, `s`, `i` or `d`.
                alignment: char,
                /// `typstorage`: `p`, `e`, `m` or `x`.
                storage: char,
                /// `typcategory`.
                category: char,
                /// PREFERRED.
                preferred: bool,
                /// DEFAULT.
                default: Option<String>,
                /// ELEMENT.
                element: Option<Type>,
                /// DELIMITER.
                delimiter: char,
                /// COLLATABLE.
                collatable: bool,
            } aside {}

            /// A range type.
            range_type RangeType "range type" in [Schema] {
                /// The type of its bounds.
                subtype: Type,
                /// The multirange type ([`Kind::MultirangeType`]) over it; there is none before 14.
                multirange: Option<Address>,
                /// An operator class ([`Kind::OperatorClass`]) other than the default of the subtype.
                opclass: Option<Address>,
                /// A collation ([`Kind::Collation`]) other than the subtype's own.
                collation: Option<Address>,
                /// CANONICAL.
                canonical: Option<Address>,
                /// `SUBTYPE_DIFF`.
                difference: Option<Address>,
            } aside {
                /// The path of its constructor functions, where the type has another name by now.
                constructor: Option<Path>,
            }

            /// The multirange type over a range type, which comes and goes with that.
            multirange_type MultirangeType "multirange type" in [Schema] {
                /// The range type.
                range: Address,
            } aside {
                /// The path of its constructor functions, where the type has another name by now.
                constructor: Option<Path>,
            }

            /// A cast; its address is made of its types.
            cast Cast "cast" in [] {
                /// What is cast.
                source: Type,
                /// What becomes of it.
                target: Type,
                /// By a `f`unction, by `i`nput and output, or `b`inary as it is.
                method: char,
                /// The function.
                function: Option<Address>,
                /// `e`xplicitly, in an `a`ssignment, or `i`mplicitly.
                context: char,
            } aside {}

            /// A function, a procedure, an aggregate or a window function.
            function Function "function" in [Schema] {
                /// What it is.
                routine: RoutineKind,
                /// The arguments, in order, OUT and TABLE columns among them.
                args: Vec<Argument>,
                /// The result type; `None` for a procedure.
                returns: Option<Type>,
                /// RETURNS SETOF or TABLE.
                returns_set: bool,
                /// LANGUAGE.
                language: Ident,
                /// The body as text, for C functions the symbol; empty where `sql_body` holds it.
                body: String,
                /// The object file of a C function.
                library: Option<String>,
                /// A body in SQL-standard form.
                sql_body: Option<Expr>,
                /// IMMUTABLE, STABLE or VOLATILE.
                volatility: Volatility,
                /// STRICT.
                strict: bool,
                /// SECURITY DEFINER.
                security_definer: bool,
                /// LEAKPROOF.
                leakproof: bool,
                /// PARALLEL: `u`, `r` or `s`.
                parallel: char,
                /// COST, where it is not the language's default (1 for `c` and `internal`, else 100).
                cost: Option<Ident>,
                /// ROWS, where it is not the default (1000 for a set, else 0).
                rows: Option<Ident>,
                /// SET clauses: the values as `proconfig` holds them.
                config: BTreeMap<Ident, String>,
                /// What an aggregate is made of.
                aggregate: Option<Aggregate>,
            } aside {}

            /// An operator. One without a function is a shell: another operator named it before it was made.
            operator Operator "operator" in [Schema] {
                /// The function.
                function: Option<Address>,
                /// The left operand's type; `None` for a prefix operator.
                left: Option<Type>,
                /// The right operand's type; `None` for a postfix operator, which there is before 14.
                right: Option<Type>,
                /// The result's type; a shell has none.
                result: Option<Type>,
                /// COMMUTATOR.
                commutator: Option<Address>,
                /// NEGATOR.
                negator: Option<Address>,
                /// RESTRICT: the function that estimates.
                restrict: Option<Address>,
                /// JOIN: the function that estimates.
                join: Option<Address>,
                /// HASHES.
                hashes: bool,
                /// MERGES.
                merges: bool,
            } aside {}

            /// An operator family; its path ends in the access method, as that of its classes does.
            operator_family OperatorFamily "operator family" in [Schema] {
                /// The operators and functions that belong to the family and to none of its classes.
                members: Members,
            } aside {}

            /// An operator class.
            operator_class OperatorClass "operator class" in [Schema] {
                /// The family.
                family: Address,
                /// The type that it is for.
                input: Type,
                /// STORAGE, where it is another type.
                storage: Option<Type>,
                /// DEFAULT.
                default: bool,
                /// The operators and functions that the class cannot be without.
                members: Members,
            } aside {}

            /// A text search parser.
            text_search_parser TextSearchParser "text search parser" in [Schema] {
                /// START.
                start: Address,
                /// GETTOKEN.
                token: Address,
                /// END.
                end: Address,
                /// HEADLINE.
                headline: Option<Address>,
                /// LEXTYPES.
                types: Address,
            } aside {}

            /// A text search template.
            text_search_template TextSearchTemplate "text search template" in [Schema] {
                /// INIT.
                init: Option<Address>,
                /// LEXIZE.
                lexize: Address,
            } aside {}

            /// A text search dictionary.
            text_search_dictionary TextSearchDictionary "text search dictionary" in [Schema] {
                /// The template.
                template: Address,
                /// The options, as `dictinitoption` holds them.
                options: Option<String>,
            } aside {}

            /// A text search configuration.
            text_search_configuration TextSearchConfiguration "text search configuration" in [Schema] {
                /// The parser.
                parser: Address,
                /// The mappings, in the order of the parser's token types.
                mappings: Vec<Mapping>,
            } aside {}

            /// A foreign-data wrapper.
            foreign_data_wrapper ForeignDataWrapper "foreign-data wrapper" in [] {
                /// HANDLER.
                handler: Option<Address>,
                /// VALIDATOR.
                validator: Option<Address>,
                /// OPTIONS.
                options: BTreeMap<Ident, String>,
            } aside {}

            /// A foreign server.
            foreign_server ForeignServer "server" in [] {
                /// The wrapper.
                wrapper: Address,
                /// TYPE.
                ty: Option<String>,
                /// VERSION.
                version: Option<String>,
                /// OPTIONS.
                options: BTreeMap<Ident, String>,
            } aside {}

            /// A user mapping; its path is an empty name, the server and the role (`public` for everyone).
            user_mapping UserMapping "user mapping" in [] {
                /// The server.
                server: Address,
                /// OPTIONS. What is secret is never kept: it stands there as asterisks.
                options: BTreeMap<Ident, String>,
            } aside {}

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
                options: BTreeMap<Ident, String>,
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
            } aside {}

            /// A view; its columns are columns.
            view View "view" in [Schema] {
                /// The query, without a final semicolon.
                query: Expr,
                /// `reloptions`, the check option among them.
                options: BTreeMap<Ident, String>,
            } aside {}

            /// A materialized view; its columns are columns.
            materialized_view MaterializedView "materialized view" in [Schema] {
                /// The query, without a final semicolon.
                query: Expr,
                /// `reloptions`.
                options: BTreeMap<Ident, String>,
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
                options: BTreeMap<Ident, String>,
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
                options: BTreeMap<Ident, String>,
                /// OPTIONS of a foreign table's column.
                foreign_options: BTreeMap<Ident, String>,
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
                options: BTreeMap<Ident, String>,
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
                columns: Vec<Address>,
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
            } aside {}

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
