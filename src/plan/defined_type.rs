//! Base types, range types, and the shells that they begin as.

use super::{Context, Ddl, Step, clause, refs_of, whole};
use crate::catalog::{
    Address, BaseType, Catalog, Function, Kind, MultirangeType, Object, RangeType, ShellType, base_type,
    multirange_type, range_type, shell_type,
};

/// Stands for a type that is there as a shell, for the functions that it is made of.
fn shell_of(at: &Address) -> Address {
    at.as_kind(Kind::ShellType)
}

/// What a function needs: where a type is made of the function, no more of the type than its shell.
pub(super) fn through_shells(
    needs: Vec<Address>,
    at: &Address,
    function: &Function,
    catalog: &Catalog,
) -> Vec<Address> {
    if !matches!(&*function.language, "c" | "internal") {
        return needs;
    }
    let made_of_it = |ty: &Address| catalog.get(ty).is_some_and(|o| refs_of(&**o).contains(at));
    needs
        .into_iter()
        .map(|need| {
            let ty = [Kind::BaseType, Kind::RangeType].map(|k| need.as_kind(k)).into_iter().find(|t| made_of_it(t));
            if need.kind == Kind::Type && ty.is_some() { shell_of(&need) } else { need }
        })
        .collect()
}

/// The types that are made of a function, and that it takes or returns: it goes with them.
pub(super) fn types_of(at: &Address, function: &Function, catalog: &Catalog) -> Vec<Address> {
    if !matches!(&*function.language, "c" | "internal") {
        return Vec::new();
    }
    let own = refs_of(function);
    catalog
        .referrers(at)
        .filter(|a| matches!(a.kind, Kind::BaseType | Kind::RangeType) && own.contains(&a.as_kind(Kind::Type)))
        .cloned()
        .collect()
}

impl Ddl for ShellType {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("CREATE TYPE {}", at.sql_name()))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP TYPE {}", at.sql_name()))]
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let shell_type::Delta { marker: _ } = shell_type::Delta::new(self, new);
        Some(Vec::new())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        whole(at).into_iter().collect()
    }
}

impl Ddl for BaseType {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let refs = refs_of(self).into_iter().filter(|r| cx.to.contains(r) || r.kind == Kind::Type);
        let shell = Step::new(format!("CREATE TYPE {}", at.sql_name())).consumes(whole(at)).produces([shell_of(at)]);
        let define = Step::new(clause::create_base(at, self, cx.options.version))
            .consumes(refs.chain([shell_of(at)]))
            .produces([at.clone()]);
        vec![shell, define]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        // Its functions go along, which need it as it needs them.
        vec![Step::new(format!("DROP TYPE {} CASCADE", at.sql_name()))]
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let delta = base_type::Delta::new(self, new);
        let base_type::Delta {
            input: None,
            output: None,
            receive: None,
            send: None,
            modifier_in: None,
            modifier_out: None,
            analyze: None,
            subscript: None,
            length: None,
            by_value: None,
            alignment: None,
            storage: None,
            category: None,
            preferred: None,
            default: None,
            element: None,
            delimiter: None,
            collatable: None,
            marker: _,
        } = delta
        else {
            return None;
        };
        Some(Vec::new())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        whole(at).into_iter().collect()
    }
}

impl Ddl for RangeType {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let define = Step::new(clause::create_range(at, self, cx.options.version)).produces([at.clone()]);
        let Some(canonical) = &self.canonical else { return vec![define] };
        let shell = Step::new(format!("CREATE TYPE {}", at.sql_name())).consumes(whole(at)).produces([shell_of(at)]);
        vec![shell, define.consumes([shell_of(at), canonical.clone()]).consumes(self.others())]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        let cascade = if self.canonical.is_some() { " CASCADE" } else { "" };
        vec![Step::new(format!("DROP TYPE {}{cascade}", at.sql_name()))]
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let range_type::Delta {
            subtype: None,
            multirange: None,
            opclass: None,
            collation: None,
            canonical: None,
            difference: None,
            marker: _,
        } = range_type::Delta::new(self, new)
        else {
            return None;
        };
        Some(Vec::new())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs: Vec<Address> = whole(at).into_iter().collect();
        if self.canonical.is_none() {
            needs.extend(self.others());
        }
        needs.extend(self.multirange.iter().filter_map(whole));
        needs
    }
}

impl RangeType {
    /// What it refers to, but for the multirange type, which comes with it, and the canonical function.
    fn others(&self) -> Vec<Address> {
        let own = [self.multirange.as_ref(), self.canonical.as_ref()];
        refs_of(self).into_iter().filter(|r| !own.contains(&Some(r))).collect()
    }
}

impl Ddl for MultirangeType {
    fn create(&self, _: &Address, _: &Context<'_>) -> Vec<Step> {
        Vec::new()
    }

    fn drop(&self, _: &Address, _: &Context<'_>) -> Vec<Step> {
        Vec::new()
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let multirange_type::Delta { range, marker: _ } = multirange_type::Delta::new(self, new);
        if range.is_some() { None } else { Some(Vec::new()) }
    }

    fn needs(&self, _: &Address) -> Vec<Address> {
        vec![self.range.clone()]
    }

    fn goes_with(&self, _: &Address, catalog: &Catalog) -> Vec<Address> {
        let range = &self.range;
        debug_assert!(!matches!(catalog.get(range).map(|o| &**o), Some(Object::MultirangeType(_))));
        vec![range.clone()]
    }
}
