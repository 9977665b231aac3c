//! The list of the kinds of objects: what each consists of.
//!
//! [`objects!`] takes the name of a macro and calls it with the list, whose second half is in `kinds/relation.rs`.
//! `object.rs` makes the enums, the structs, the comparison of attributes and the references of it; the planner and the
//! introspection call it with macros of their own, so a kind that they forget does not compile.

mod relation;

/// Calls `$callback!` with the declaration of every kind, in the order in which a dump lists them.
///
/// ```text
/// /// Documentation.
/// name Struct "label" in [kinds it is a part of] { fields } aside { fields that take no part in equality }
/// ```
#[macro_export]
macro_rules! objects {
    ($callback:ident) => {
        $crate::objects_from_relations! { $callback
            /// A schema.
            schema Schema "schema" in [] {} aside {
                /// It came with the database, as `public`, whatever it is called now.
                initial: bool,
            }

            /// An extension, addressed by its name alone.
            extension Extension "extension" in [] {
                /// The schema its objects are in.
                schema: Address,
                /// The installed version; `None` where it is the server's default, or the history does not say one and
                /// so means the default.
                version: Option<Ident>,
            } aside {
                /// What it brings, as far as that is known: the catalog holds its members as long as it holds the
                /// extension.
                contents: Option<Contents>,
            }

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
                config: Options,
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
                options: Options,
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
                options: Options,
            } aside {}

            /// A user mapping; its path is an empty name, the server and the role (`public` for everyone).
            user_mapping UserMapping "user mapping" in [] {
                /// The server.
                server: Address,
                /// OPTIONS. What is secret is never kept: it stands there as asterisks.
                options: Options,
            } aside {}
        }
    };
}
