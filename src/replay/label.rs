//! SECURITY LABEL.
//!
//! A label is taken only by a provider that the server has loaded. A history that names one is taken at its word: whether
//! the provider is there, and which labels it refuses, is not in the history. What is stored is the label as it is given.

use crate::catalog::{Ident, Kind, Object, SecurityLabels, Touches};
use crate::sql::ast::{ObjectClass, SecurityLabel};

use super::cx::Cx;
use super::{Lock, Reject, comment};

/// SECURITY LABEL.
pub(super) fn label(cx: &mut Cx<'_>, stmt: &SecurityLabel) -> Result<(), Reject> {
    use ObjectClass::{Column, ForeignTable, MaterializedView, Sequence, Table, Type, View};
    let class = stmt.object.class;
    // These belong to the whole server.
    if matches!(class, ObjectClass::Role | ObjectClass::Database | ObjectClass::Tablespace | ObjectClass::LargeObject) {
        return Ok(());
    }
    let labelled = matches!(
        class,
        Column | Table | View | MaterializedView | ForeignTable | Sequence | Type | ObjectClass::Domain
    ) || matches!(
        class,
        ObjectClass::Aggregate | ObjectClass::Function | ObjectClass::Procedure | ObjectClass::Routine
    ) || matches!(class, ObjectClass::EventTrigger | ObjectClass::Language | ObjectClass::Schema)
        || matches!(class, ObjectClass::Publication | ObjectClass::Subscription);
    if !labelled {
        return Err(Reject::new("42809", "security labels are not supported for this type of object"));
    }
    let found = comment::described(cx, &stmt.object, "security label");
    let Some(on) = cx.or_opaque(found, Touches::Nothing)? else { return Ok(()) };
    let locked = if on.kind.is_relation() { Some(on.clone()) } else { cx.relation_of(&on) };
    if let Some(relation) = locked {
        cx.lock(&relation, Lock::ShareUpdateExclusive);
    }
    let at = on.aspect(Kind::SecurityLabels);
    let Some(provider) = &stmt.provider else {
        let reason = "which security label provider the server has loaded is not known";
        cx.opaque(reason, Touches::Objects(vec![at]));
        return Ok(());
    };
    let mut labels = match cx.get(&at).map(|o| &**o) {
        Some(Object::SecurityLabels(l)) => l.labels.clone(),
        _ => std::collections::BTreeMap::<Ident, String>::new(),
    };
    let was = !labels.is_empty();
    match &stmt.label {
        Some(label) => labels.insert(provider.clone(), label.clone()),
        None => labels.remove(provider),
    };
    match (was, labels.is_empty()) {
        (_, true) => cx.remove(&at),
        (true, false) => cx.alter(&at, SecurityLabels { labels }),
        (false, false) => cx.create(at, SecurityLabels { labels }),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::catalog::{Catalog, Version};
    use crate::plan::{Access, Options, plan, print_with_access};
    use crate::replay::{Reject, Replay};
    use crate::sql::{Source, parse};

    fn replayed(text: &str) -> (Catalog, Vec<Reject>) {
        let mut replay = Replay::new(Version(18));
        let script = parse(Source::new("labels.sql", text));
        let refused = script.statements.iter().filter_map(|s| replay.step(s).err()).collect();
        (replay.catalog, refused)
    }

    const LABELLED: &str = "CREATE TABLE t (a int, b text); CREATE VIEW v AS SELECT a FROM t;
        SECURITY LABEL FOR anon ON COLUMN t.a IS 'MASKED WITH VALUE NULL';
        SECURITY LABEL FOR \"Other\" ON TABLE t IS 'it''s'; SECURITY LABEL FOR anon ON TABLE t IS 'gone';
        SECURITY LABEL FOR anon ON TABLE t IS NULL; SECURITY LABEL FOR anon ON VIEW v IS 'seen'";

    #[test]
    fn labels_are_kept_by_their_providers_and_go_with_what_they_are_on() {
        let (catalog, refused) = replayed(LABELLED);
        assert!(refused.is_empty(), "{refused:?}");
        let text = print_with_access(&catalog, Version(18), Access::default());
        let lines: Vec<&str> = text.lines().filter(|l| l.contains("LABEL")).collect();
        let shown = "-- Name: TABLE t; Type: SECURITY LABEL; Schema: public; Owner: -";
        let labels = [
            shown,
            "SECURITY LABEL FOR \"Other\" ON TABLE public.t IS 'it''s';",
            "SECURITY LABEL FOR anon ON COLUMN public.t.a IS 'MASKED WITH VALUE NULL';",
            "-- Name: VIEW v; Type: SECURITY LABEL; Schema: public; Owner: -",
            "SECURITY LABEL FOR anon ON VIEW public.v IS 'seen';",
        ];
        assert_eq!(lines, labels);
        let (again, refused) = replayed(&text);
        assert!(refused.is_empty(), "{refused:?}");
        assert!(crate::diff::diff(&catalog, &again).is_empty());
        let (dropped, _) = replayed(&format!("{LABELLED}; DROP VIEW v; ALTER TABLE t DROP COLUMN a; DROP TABLE t"));
        assert_eq!(dropped.len(), replayed("").0.len());
    }

    #[test]
    fn a_plan_says_what_changes() {
        let plain = "CREATE TABLE t (a int, b text); CREATE VIEW v AS SELECT a FROM t;";
        let (from, to) = (replayed(plain).0, replayed(LABELLED).0);
        for (here, there) in [(&from, &to), (&to, &from)] {
            let options = Options { version: Version(18), ..Options::default() };
            let steps = plan(here, there, &options).expect("labels can be said and taken back").steps;
            assert_eq!(steps.len(), 3, "{steps:?}");
            assert!(steps.iter().all(|s| s.sql.starts_with("SECURITY LABEL FOR ")), "{steps:?}");
        }
    }

    #[test]
    fn a_label_needs_its_object_and_a_kind_that_has_labels() {
        let (catalog, refused) = replayed(
            "CREATE TABLE t (a int); CREATE INDEX i ON t (a); SECURITY LABEL FOR p ON TABLE nothing IS 'x';
             SECURITY LABEL FOR p ON COLUMN t.z IS 'x'; SECURITY LABEL FOR p ON INDEX i IS 'x';
             SECURITY LABEL FOR p ON COLUMN i.a IS 'x'; SECURITY LABEL FOR p ON ROLE r IS NULL",
        );
        let told: Vec<(&str, &str)> = refused.iter().map(|r| (r.sqlstate, r.message.as_str())).collect();
        let expected = [
            ("42P01", "relation \"nothing\" does not exist"),
            ("42703", "column \"z\" of relation \"t\" does not exist"),
            ("42809", "security labels are not supported for this type of object"),
            ("42809", "cannot set security label on relation \"i\""),
        ];
        assert_eq!(told, expected);
        assert!(catalog.opaque().next().is_none());
        let (catalog, _) = replayed("CREATE TABLE t (a int); SECURITY LABEL ON TABLE t IS 'x'");
        assert_eq!(catalog.opaque().count(), 1);
    }
}
