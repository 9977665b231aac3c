//! Text to statements.

use undrift::sql::ast::{AlterAction, ConstraintKind, Stmt, TableElement};
use undrift::sql::{Script, Source, parse};

fn script(text: &str) -> Script {
    parse(Source::new("a.sql", text))
}

#[test]
fn spans_are_exact_without_comments_and_semicolons() {
    let text =
        "\u{feff}-- größe\r\n  CREATE TABLE \"größe\" (a int) /* end */ ;;\n\n/* x */ select 1; -- tail\nselect\t2";
    let script = script(text);
    assert!(script.problems.is_empty(), "{:?}", script.problems);
    let texts: Vec<&str> = script.statements.iter().map(|s| s.text()).collect();
    assert_eq!(texts, ["CREATE TABLE \"größe\" (a int)", "select 1", "select\t2"]);
    let comments: Vec<&str> = script.comments.iter().map(|c| script.source.slice(c.span)).collect();
    assert_eq!(comments, ["-- größe", "/* end */", "/* x */", "-- tail"]);
    assert_eq!(script.source.position(script.statements[0].span.start), (2, 3));
}

#[test]
fn column_constraints_take_their_attributes() {
    let script =
        script("CREATE TABLE t (a int REFERENCES b (c) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED NOT NULL)");
    let Stmt::CreateTable(t) = &script.statements[0].stmt else { panic!() };
    let TableElement::Column(c) = &t.elements[0] else { panic!() };
    assert_eq!(c.constraints.len(), 2);
    assert!(matches!(c.constraints[0].kind, ConstraintKind::ForeignKey(_)));
    assert_eq!((c.constraints[0].deferrable, c.constraints[0].initially_deferred), (Some(true), Some(true)));
}

#[test]
fn subcommands_have_places() {
    let text = "ALTER TABLE t ADD COLUMN a int, DROP COLUMN b CASCADE";
    let script = script(text);
    let Stmt::AlterTable(t) = &script.statements[0].stmt else { panic!() };
    assert!(matches!(&t.commands[0].action, AlterAction::AddColumn { column, .. } if column.name == "a"));
    assert!(text[t.commands[0].at as usize..].starts_with("a int"));
    assert_eq!(script.statements[0].tag, "ALTER TABLE");
}

#[test]
fn bodies_have_places() {
    let text = "DO LANGUAGE plpgsql $x$ BEGIN END $x$; CREATE VIEW v AS SELECT 1 WITH CHECK OPTION";
    let script = script(text);
    let Stmt::Do(d) = &script.statements[0].stmt else { panic!() };
    assert_eq!(&text[d.body_at as usize..][..d.body.len()], d.body);
    let Stmt::CreateView(v) = &script.statements[1].stmt else { panic!() };
    assert_eq!(&text[v.query_span.0 as usize..v.query_span.1 as usize], "SELECT 1");
}
