//! SECURITY LABEL.
//!
//! A label is taken only by a provider that the server has loaded, and what a provider makes of it is the provider's. So
//! labels are no part of the catalog: the statement is marked, and refused where what it names is not there.

use crate::catalog::Touches;
use crate::expr::Failure;
use crate::sql::ast::{ObjectClass, SecurityLabel};

use super::cx::Cx;
use super::{Reject, comment};

/// SECURITY LABEL.
pub(super) fn label(cx: &mut Cx<'_>, stmt: &SecurityLabel) -> Result<(), Reject> {
    // These belong to the whole server.
    let outside = matches!(
        stmt.object.class,
        ObjectClass::Role | ObjectClass::Database | ObjectClass::Tablespace | ObjectClass::LargeObject
    );
    if !outside && let Err(Failure::Reject(reject)) = comment::subject(cx, &stmt.object) {
        return Err(reject);
    }
    let who = stmt.provider.as_ref().map_or_else(
        || "whether a security label provider is loaded".to_owned(),
        |p| format!("whether the security label provider {p} is loaded"),
    );
    cx.opaque(format!("{who}, and what it makes of the label, is not known"), Touches::Nothing);
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::catalog::Version;
    use crate::replay::Replay;
    use crate::sql::{Source, parse};

    #[test]
    fn a_label_is_marked_and_needs_its_object() {
        let mut replay = Replay::new(Version(18));
        let text = "CREATE TABLE t (a int); SECURITY LABEL FOR anon ON COLUMN t.a IS 'MASKED'; \
                    SECURITY LABEL ON TABLE nothing IS 'x'; SECURITY LABEL FOR p ON ROLE r IS NULL";
        let script = parse(Source::new("labels.sql", text));
        let outcomes: Vec<_> = script.statements.iter().map(|s| replay.step(s)).collect();
        let reason = |i: usize| outcomes[i].as_ref().ok().and_then(|o| o.opaque.first()).map(|o| o.reason.clone());
        let known = "whether the security label provider anon is loaded, and what it makes of the label, is not known";
        assert_eq!(reason(1).as_deref(), Some(known));
        assert_eq!(outcomes[2].as_ref().err().map(|r| r.sqlstate), Some("42P01"));
        assert!(reason(3).is_some());
    }
}
