#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-function-signature",
    category: Category::Break,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.dropped() {
        let Object::Function(old) = object else { continue };
        if !cx.is_old(at) {
            continue;
        }
        let name = at.path.head(2);
        let made: Vec<_> = cx
            .migration
            .statements()
            .skip(cx.index)
            .flat_map(|s| {
                s.created()
                    .filter(|(_, made, _)| made.kind == Kind::Function && made.path.starts_with(&name))
                    .collect::<Vec<_>>()
            })
            .filter_map(|(_, at, object)| match object {
                Object::Function(new) => Some((at, new)),
                _ => None,
            })
            .collect();
        let Some((new_at, new)) = made.first() else { continue };
        if made.iter().any(|(_, new)| fits(old, new)) {
            continue;
        }
        let what = if new.returns != old.returns || new.returns_set != old.returns_set {
            "returns another type"
        } else {
            "takes other arguments"
        };
        sink.at(cx.place(effect.span), format!("`{}` is replaced by `{}`, which {what}", short(at), short(new_at)))
            .label("code that still calls the old one fails")
            .help("create the new function under another name, move callers over, and drop the old one in a later migration");
    }
}

/// Whether calls of the old function are calls of the new one, with the same result.
fn fits(old: &Function, new: &Function) -> bool {
    let inputs = |f: &Function| -> Vec<_> {
        f.args.iter().filter(|a| !matches!(a.mode, ArgumentMode::Out | ArgumentMode::Table)).cloned().collect()
    };
    let (before, after) = (inputs(old), inputs(new));
    let outputs = |f: &Function| -> Vec<_> {
        f.args
            .iter()
            .filter(|a| !matches!(a.mode, ArgumentMode::In | ArgumentMode::Variadic))
            .map(|a| (a.name.clone(), a.ty.clone()))
            .collect()
    };
    let same = |i: usize| after.get(i).is_some_and(|a| a.ty == before[i].ty && a.mode == before[i].mode);
    old.returns == new.returns
        && old.returns_set == new.returns_set
        && outputs(old) == outputs(new)
        && (0..before.len()).all(same)
        && after[before.len()..].iter().all(|a| a.default.is_some())
}
