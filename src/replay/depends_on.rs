//! ALTER … DEPENDS ON EXTENSION: an object goes with an extension that it is no member of.

use crate::catalog::{Address, ExtensionDependency, Kind, Object, Touches};
use crate::sql::ast::DependsOnExtension;

use super::cx::Cx;
use super::lookup::no_top;
use super::{Cause, Reject, comment};

/// ALTER … [NO] DEPENDS ON EXTENSION.
pub(super) fn run(cx: &mut Cx<'_>, stmt: &DependsOnExtension) -> Result<(), Reject> {
    let found = comment::subject(cx, &stmt.object);
    let Some(on) = cx.or_opaque(found, Touches::Nothing)? else { return Ok(()) };
    let extension = Address::top(Kind::Extension, stmt.extension.clone());
    if !cx.catalog.contains(&extension) {
        return Err(no_top(Kind::Extension, &stmt.extension));
    }
    let at = on.aspect(Kind::ExtensionDependency);
    let old = match cx.get(&at).map(|o| &**o) {
        Some(Object::ExtensionDependency(d)) => d.extensions.clone(),
        _ => Vec::new(),
    };
    let mut extensions = old.clone();
    extensions.retain(|e| *e != extension);
    if !stmt.remove {
        extensions.push(extension);
        extensions.sort();
    }
    match (old.is_empty(), extensions.is_empty()) {
        (true, true) => {}
        (true, false) => cx.create(at, ExtensionDependency { extensions }),
        (false, true) => cx.remove(&at),
        (false, false) if old == extensions => {}
        (false, false) => cx.alter(&at, ExtensionDependency { extensions }),
    }
    Ok(())
}

/// OR REPLACE forgets what an object was told to go with.
pub(super) fn forget(cx: &mut Cx<'_>, replaced: &Address) {
    let at = replaced.aspect(Kind::ExtensionDependency);
    if cx.catalog.contains(&at) {
        cx.because(Cause::Implied, |cx| cx.remove(&at));
    }
}
