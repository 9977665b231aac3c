//! Statements: which node becomes which.

use pg_query::NodeEnum as N;
use pg_query::protobuf as pb;

use super::{Lower, behavior, def_elems, ident, idents, persistence, role};
use crate::sql::ast::{
    AlterDomain, AlterEnum, AlterExtension, AlterSequence, CheckOption, CreateCompositeType, CreateDomain, CreateEnum,
    CreateExtension, CreateSchema, CreateSequence, CreateTableAs, CreateView, DomainAction, EnumAction,
    ExtensionAction, ObjectClass, RefreshMaterializedView, Stmt, Truncate,
};

impl Lower<'_> {
    /// A statement of any kind.
    pub(super) fn stmt(&self, node: &N) -> Stmt {
        match node {
            N::SelectStmt(s) => Stmt::Query(Box::new(self.query(s, self.start()))),
            N::InsertStmt(_) | N::UpdateStmt(_) | N::DeleteStmt(_) | N::MergeStmt(_) => {
                Stmt::Data(Box::new(self.data(node)))
            }
            N::ReturnStmt(r) => {
                Stmt::Return(Box::new(self.expr(r.returnval.as_deref().unwrap_or(&pb::Node { node: None }))))
            }
            N::CreateSchemaStmt(s) => Stmt::CreateSchema(CreateSchema {
                name: ident(&s.schemaname),
                if_not_exists: s.if_not_exists,
                owner: s.authrole.as_ref().map(|r| role(Some(r))),
                elements: s.schema_elts.iter().filter_map(|n| n.node.as_ref()).map(|n| self.stmt(n)).collect(),
            }),
            N::CreateExtensionStmt(s) => Stmt::CreateExtension(self.create_extension(s)),
            N::AlterExtensionStmt(s) => {
                let version = def_elems(&s.options).find(|d| d.defname == "new_version").map(|d| self.option(d));
                let action = ExtensionAction::Update(version.and_then(|v| v.text()));
                Stmt::AlterExtension(AlterExtension { name: s.extname.as_str().into(), action })
            }
            N::AlterExtensionContentsStmt(s) => {
                let object = self.object(super::object::class(s.objtype()), s.object.as_deref());
                let action = if s.action < 0 { ExtensionAction::Drop(object) } else { ExtensionAction::Add(object) };
                Stmt::AlterExtension(AlterExtension { name: s.extname.as_str().into(), action })
            }
            N::CreateStmt(s) => Stmt::CreateTable(Box::new(self.create_table(s))),
            N::CreateForeignTableStmt(s) => {
                let mut table = self.create_table(s.base_stmt.as_ref().unwrap_or(&pb::CreateStmt::default()));
                table.foreign = Some((s.servername.as_str().into(), self.options(&s.options)));
                Stmt::CreateTable(Box::new(table))
            }
            N::CreateTableAsStmt(s) => Stmt::CreateTableAs(Box::new(self.create_table_as(s))),
            N::AlterTableStmt(s) => Stmt::AlterTable(self.alter_table(s)),
            N::IndexStmt(s) => Stmt::CreateIndex(Box::new(self.create_index(s))),
            N::CreateSeqStmt(s) => Stmt::CreateSequence(CreateSequence {
                name: self.range_name(s.sequence.as_ref()),
                persistence: persistence(s.sequence.as_ref()),
                if_not_exists: s.if_not_exists,
                options: self.options(&s.options),
            }),
            N::AlterSeqStmt(s) => Stmt::AlterSequence(AlterSequence {
                name: self.range_name(s.sequence.as_ref()),
                if_exists: s.missing_ok,
                options: self.options(&s.options),
            }),
            N::CreateEnumStmt(s) => {
                Stmt::CreateEnum(CreateEnum { name: self.name(&s.type_name, -1), labels: super::strings(&s.vals) })
            }
            N::AlterEnumStmt(s) => Stmt::AlterEnum(self.alter_enum(s)),
            N::CreateDomainStmt(s) => Stmt::CreateDomain(CreateDomain {
                name: self.name(&s.domainname, -1),
                ty: self.type_name(s.type_name.as_ref()),
                collation: s.coll_clause.as_ref().map(|c| self.name(&c.collname, c.location)),
                constraints: self.constraints(&s.constraints),
            }),
            N::AlterDomainStmt(s) => self.alter_domain(s),
            N::CompositeTypeStmt(s) => Stmt::CreateCompositeType(CreateCompositeType {
                name: self.range_name(s.typevar.as_ref()),
                columns: self.column_defs(&s.coldeflist),
            }),
            N::ViewStmt(s) => Stmt::CreateView(Box::new(self.create_view(s))),
            N::RefreshMatViewStmt(s) => Stmt::RefreshMaterializedView(RefreshMaterializedView {
                name: self.range_name(s.relation.as_ref()),
                concurrently: s.concurrent,
                no_data: s.skip_data,
            }),
            N::CreateFunctionStmt(s) => Stmt::CreateFunction(Box::new(self.create_function(s))),
            N::AlterFunctionStmt(s) => Stmt::AlterFunction(self.alter_function(s)),
            N::CreateTrigStmt(s) => Stmt::CreateTrigger(Box::new(self.create_trigger(s))),
            N::DoStmt(s) => Stmt::Do(self.do_block(s)),
            N::CallStmt(s) => match s.funccall.as_deref() {
                Some(f) => Stmt::Call(self.call(f)),
                None => self.other(node),
            },
            N::DropStmt(s) => Stmt::Drop(self.drop(s)),
            N::DropRoleStmt(s) => Stmt::Drop(Self::drop_named(ObjectClass::Role, super::roles(&s.roles), s.missing_ok)),
            N::DropdbStmt(s) => {
                Stmt::Drop(Self::drop_named(ObjectClass::Database, vec![s.dbname.as_str().into()], s.missing_ok))
            }
            N::DropTableSpaceStmt(s) => {
                let names = vec![s.tablespacename.as_str().into()];
                Stmt::Drop(Self::drop_named(ObjectClass::Tablespace, names, s.missing_ok))
            }
            N::DropSubscriptionStmt(s) => {
                let names = vec![s.subname.as_str().into()];
                Stmt::Drop(Self::drop_named(ObjectClass::Subscription, names, s.missing_ok))
            }
            N::DropUserMappingStmt(s) => {
                let mut drop = Self::drop_named(ObjectClass::UserMapping, vec![role(s.user.as_ref())], s.missing_ok);
                drop.objects[0].part = ident(&s.servername);
                Stmt::Drop(drop)
            }
            N::RenameStmt(s) => Stmt::Rename(self.rename(s)),
            N::AlterObjectSchemaStmt(s) => Stmt::SetSchema(self.set_schema(s)),
            N::AlterOwnerStmt(s) => Stmt::SetOwner(self.set_owner(s)),
            N::CommentStmt(s) => Stmt::Comment(self.comment(s)),
            N::GrantStmt(s) => Stmt::Grant(self.grant(s)),
            N::TruncateStmt(s) => Stmt::Truncate(Truncate {
                relations: self.relations(&s.relations),
                restart_identity: s.restart_seqs,
                behavior: behavior(s.behavior()),
            }),
            _ => self.utility(node),
        }
    }

    /// The offset of the statement's first token.
    pub(super) fn start(&self) -> i32 {
        self.tokens.first().map_or(-1, |t| t.start)
    }

    fn create_extension(&self, s: &pb::CreateExtensionStmt) -> CreateExtension {
        let mut out = CreateExtension {
            name: s.extname.as_str().into(),
            if_not_exists: s.if_not_exists,
            schema: None,
            version: None,
            cascade: false,
        };
        for option in self.options(&s.options) {
            match option.name.as_str() {
                "schema" => out.schema = option.text().map(Into::into),
                "new_version" => out.version = option.text(),
                "cascade" => out.cascade = true,
                _ => {}
            }
        }
        out
    }

    fn create_table_as(&self, s: &pb::CreateTableAsStmt) -> CreateTableAs {
        let query = match s.query.as_deref().and_then(|n| n.node.as_ref()) {
            Some(N::SelectStmt(q)) => Some(q),
            _ => None,
        };
        let into = s.into.as_deref();
        let query_span = self
            .query_span(&[&[pb::Token::With, pb::Token::DataP], &[pb::Token::With, pb::Token::No, pb::Token::DataP]]);
        let start = i32::try_from(query_span.0 - self.base).unwrap_or(-1);
        CreateTableAs {
            target: self.into(into.unwrap_or(&pb::IntoClause::default())),
            if_not_exists: s.if_not_exists,
            materialized: s.objtype() == pb::ObjectType::ObjectMatview,
            query: query.map(|q| self.query(q, start)),
            execute: match s.query.as_deref().and_then(|n| n.node.as_ref()) {
                Some(N::ExecuteStmt(e)) => Some(e.name.as_str().into()),
                _ => None,
            },
            no_data: into.is_some_and(|i| i.skip_data),
            query_span,
        }
    }

    fn create_view(&self, s: &pb::ViewStmt) -> CreateView {
        use pb::Token as T;
        let check_option = match s.with_check_option() {
            pb::ViewCheckOption::LocalCheckOption => CheckOption::Local,
            pb::ViewCheckOption::CascadedCheckOption => CheckOption::Cascaded,
            _ => CheckOption::None,
        };
        let tails: &[&[T]] = &[
            &[T::With, T::Check, T::Option],
            &[T::With, T::Local, T::Check, T::Option],
            &[T::With, T::Cascaded, T::Check, T::Option],
        ];
        let query_span = self.query_span(if check_option == CheckOption::None { &[] } else { tails });
        let start = i32::try_from(query_span.0 - self.base).unwrap_or(-1);
        let query = self.query_node(s.query.as_deref(), start);
        CreateView {
            name: self.range_name(s.view.as_ref()),
            persistence: persistence(s.view.as_ref()),
            replace: s.replace,
            columns: idents(&s.aliases),
            query,
            options: self.options(&s.options),
            check_option,
            query_span,
        }
    }

    /// The bytes of the query after the statement's own AS, without one of the tails.
    fn query_span(&self, tails: &[&[pb::Token]]) -> (u32, u32) {
        let tokens: Vec<&pb::ScanToken> = self.tokens.iter().filter(|t| !super::super::scan::is_comment(t)).collect();
        let mut depth = 0;
        let mut first = None;
        for (i, t) in tokens.iter().enumerate() {
            match t.token {
                t if t == pb::Token::Ascii40 as i32 => depth += 1,
                t if t == pb::Token::Ascii41 as i32 => depth -= 1,
                t if t == pb::Token::As as i32 && depth == 0 => {
                    first = Some(i + 1);
                    break;
                }
                _ => {}
            }
        }
        let body = &tokens[first.unwrap_or(0).min(tokens.len())..];
        let cut = tails.iter().find(|tail| {
            body.len() > tail.len()
                && body[body.len() - tail.len()..].iter().zip(**tail).all(|(t, want)| t.token == *want as i32)
        });
        let body = &body[..body.len() - cut.map_or(0, |tail| tail.len())];
        match (body.first(), body.last()) {
            (Some(a), Some(b)) => (self.at(a.start), self.at(b.end)),
            _ => (self.base, self.base),
        }
    }

    fn alter_enum(&self, s: &pb::AlterEnumStmt) -> AlterEnum {
        // A label may be empty only in theory: the old value tells RENAME from ADD.
        let action = if s.old_val.is_empty() {
            EnumAction::Add {
                value: s.new_val.clone(),
                if_not_exists: s.skip_if_new_val_exists,
                neighbour: (!s.new_val_neighbor.is_empty()).then(|| (s.new_val_neighbor.clone(), s.new_val_is_after)),
            }
        } else {
            EnumAction::Rename { from: s.old_val.clone(), to: s.new_val.clone() }
        };
        AlterEnum { name: self.name(&s.type_name, -1), action }
    }

    fn alter_domain(&self, s: &pb::AlterDomainStmt) -> Stmt {
        let def = s.def.as_deref().and_then(|d| d.node.as_ref());
        let action = match (s.subtype.as_str(), def) {
            ("T", _) => DomainAction::Default(self.opt(s.def.as_deref())),
            ("N", _) => DomainAction::DropNotNull,
            ("O", _) => DomainAction::SetNotNull,
            ("C", Some(N::Constraint(c))) => DomainAction::AddConstraint(Box::new(self.constraint(c))),
            ("X", _) => DomainAction::DropConstraint {
                name: s.name.as_str().into(),
                if_exists: s.missing_ok,
                behavior: behavior(s.behavior()),
            },
            _ => DomainAction::ValidateConstraint { name: s.name.as_str().into() },
        };
        Stmt::AlterDomain(AlterDomain { name: self.name(&s.type_name, -1), action })
    }
}
