//! Text to statements.

use undrift::sql::ast::{AlterAction, ConstraintKind, Stmt, TableElement};
use undrift::sql::{Script, Source, Span, parse, parse_part};

fn script(text: &str) -> Script {
    parse(Source::new("a.sql", text))
}

#[test]
fn spans_are_exact_without_comments_and_semicolons() {
    let text =
        "\u{feff}-- größe\r\n  CREATE TABLE \"größe\" (a int) /* end */ ;;\n\n/* x */ select 1; -- tail\nselect\t2";
    let script = script(text);
    assert!(script.problems.is_empty(), "{:?}", script.problems);
    let texts: Vec<&str> = script.statements.iter().map(undrift::sql::Statement::text).collect();
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

/// A case of `errors.txt`: the statement, the byte where the server's error points, and its message.
fn error_cases() -> Vec<(String, usize, String)> {
    let text = include_str!("../testdata/sql/errors.txt");
    let mut cases = Vec::new();
    for block in text.split("\n\n").skip(1) {
        let mut sql = String::new();
        let mut expected = None;
        for line in block.trim_end_matches('\n').split('\n') {
            match line.trim_start().strip_prefix("^ ").filter(|_| !sql.is_empty() && expected.is_none()) {
                Some(message) => {
                    let column = line.chars().take_while(|c| *c == ' ').count();
                    let last = sql.rfind('\n').map_or(0, |i| i + 1);
                    let at = sql[last..].char_indices().nth(column).map_or(sql.len(), |(i, _)| last + i);
                    expected = Some((at, message.to_owned()));
                }
                None => {
                    if !sql.is_empty() {
                        sql.push('\n');
                    }
                    sql.push_str(line);
                }
            }
        }
        let (at, message) = expected.unwrap_or_else(|| panic!("no caret in {block:?}"));
        cases.push((sql, at, message));
    }
    cases
}

#[test]
fn syntax_errors_stand_where_the_server_puts_them() {
    let cases = error_cases();
    assert!(cases.len() > 150);
    let mut wrong = Vec::new();
    for (sql, at, message) in cases {
        // The same error must be found in the middle of a file, with the statements around it intact.
        for (before, after) in [("", ""), ("CREATE TABLE before (größe int);\n", "\n;CREATE TABLE after (a int);")] {
            // What swallows the rest of the file changes with the rest of the file.
            let swallows = message.contains("unterminated") || message.contains("at end of input");
            if swallows && !after.is_empty() {
                continue;
            }
            let script = script(&format!("{before}{sql}{after}"));
            let found = script.problems.iter().find(|p| p.lint == "syntax-error");
            let place = found.and_then(|p| p.place.as_ref()).map(|p| p.span.start as usize);
            if place != Some(at + before.len()) || found.is_none_or(|p| p.message != message) {
                wrong.push(format!(
                    "{sql}\n  expected {at}: {message}\n  found {place:?}: {:?}",
                    found.map(|p| &p.message)
                ));
            }
            if !before.is_empty() {
                let ours = |name: &str| {
                    script.statements.iter().any(|s| matches!(&s.stmt, Stmt::CreateTable(t) if t.name.name() == name))
                };
                if !ours("before") || !ours("after") {
                    wrong.push(format!("{sql}\n  lost a neighbour"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The problems of a text, each as `line:column severity lint message`.
fn problems(text: &str) -> Vec<String> {
    let script = script(text);
    let at = |p: &undrift::diagnostic::Diagnostic| {
        let (line, column) = script.source.position(p.place.as_ref().expect("has a place").span.start);
        format!("{line}:{column} {} {}: {}", p.severity, p.lint, p.message)
    };
    script.problems.iter().map(at).collect()
}

fn texts(script: &Script) -> Vec<&str> {
    script.statements.iter().map(undrift::sql::Statement::text).collect()
}

#[test]
fn psql_commands_are_named_and_skipped() {
    let text = "\\set ON_ERROR_STOP on\n\\echo 'it''s' \\\\ SELECT 1;\n\\i schema.sql\nSELECT 2 \\gexec\nSELECT 3; \\c other\n\
                \\copy t from program 'sed s/\\\\/x/'\nSELECT 4;\n\\restrict abc\nSELECT 5 \\; SELECT 6;";
    let script = script(text);
    assert_eq!(texts(&script), ["SELECT 1", "SELECT 2", "SELECT 3", "SELECT 4", "SELECT 5", "SELECT 6"]);
    let found = problems(text);
    let lines: Vec<&str> = found.iter().map(|p| p.split(" psql-meta").next().unwrap_or_default()).collect();
    assert_eq!(lines, ["1:1 info", "2:1 info", "3:1 warning", "4:10 warning", "5:11 warning", "6:1 warning"]);
    assert!(found[2].contains("schema.sql"), "{}", found[2]);
}

#[test]
fn copied_rows_are_data() {
    let text = "CREATE TABLE t (a text);\nCOPY t (a) FROM stdin;\nit's \"; CREATE TABLE x (\n\\N\n\\.\nSELECT 1;\n";
    let script = script(text);
    assert_eq!(texts(&script), ["CREATE TABLE t (a text)", "COPY t (a) FROM stdin", "SELECT 1"]);
    assert!(script.problems.is_empty(), "{:?}", script.problems);
    let (line, column) = script.source.position(script.statements[2].span.start);
    assert_eq!((line, column), (6, 1));
}

#[test]
fn templates_are_named_and_read_through() {
    let text = "CREATE TABLE {{ .Schema }}.t (a int);\nCREATE INDEX i ON ${schema}.t (a);\n{{ if .Big }}\nSELECT 1;\n\
                GRANT SELECT ON t TO :\"role\";\nSELECT '${x}', a::int, b[1:2] FROM t;\nALTER TABLE <%= t %> ADD b int;\n\
                SELECT * FROM :tbl;\nCREATE TABLE \"{{ index .O \"n\" }}\".u (a int);\nDELETE FROM {{ a }} {{ b }} {{ c }} x;";
    let script = script(text);
    let found = problems(text);
    let lines: Vec<&str> = found.iter().map(|p| p.split(':').next().unwrap_or_default()).collect();
    assert_eq!(lines, ["1", "2", "3", "5", "7", "8", "9", "10"], "{found:#?}");
    assert!(found.iter().all(|p| p.contains("template-placeholder")));
    assert!(found[0].contains("`{{ .Schema }}`") && found[0].contains("warning"), "{}", found[0]);
    assert!(found[7].contains("error"), "{}", found[7]);
    let again = problems(
        "CREATE TABLE {{ .S }}.t (a int);\nCREATE TABLE {{ .S }}.u (a int);\nCREATE TABLE {{ .S }}.${t} (a int);",
    );
    let again: Vec<&str> = again.iter().map(|p| p.split(' ').next().unwrap_or_default()).collect();
    assert_eq!(again, ["1:14", "3:23"], "each placeholder is named once");
    let templated: Vec<bool> = script.statements.iter().map(|s| s.templated).collect();
    assert_eq!(templated, [true, true, true, true, false, true, true, true]);
    let Stmt::CreateTable(t) = &script.statements[0].stmt else { panic!() };
    assert_eq!(t.name.name(), "t");
    assert_eq!(script.statements[3].text(), "GRANT SELECT ON t TO :\"role\"");
}

#[test]
fn suppressions_cover_what_they_say() {
    let text = "-- undrift: allow-file a-b whole file\n-- undrift: allow c, d-e: why not\n-- more\nSELECT 1; -- undrift: allow f behind\n\
                SELECT /* undrift: allow g inside */ 2;\n-- undrift: allow-start h region\nSELECT 3;\nSELECT 4;\n\
                -- undrift: allow-end h\nSELECT 5;\n";
    let script = script(text);
    assert!(script.problems.is_empty(), "{:?}", script.problems);
    let covers = |i: usize| script.source.slice(script.suppressions[i].covers);
    assert_eq!(covers(0), text);
    assert_eq!((covers(1), covers(2), covers(3)), ("SELECT 1", "SELECT 1", "SELECT /* undrift: allow g inside */ 2"));
    assert!(covers(4).starts_with("-- undrift: allow-start") && covers(4).ends_with("allow-end h"));
    assert_eq!(script.suppressions[1].lints, ["c", "d-e"]);
    assert_eq!(script.suppressions[1].reason, "why not");
    assert_eq!(script.suppressions.len(), 5);
}

#[test]
fn malformed_suppressions_are_reported() {
    let found = problems(
        "-- undrift: allow\n-- undrift: alow x\n-- undrift allow x y\n-- undrift: allow-end\n-- undrift: allow-start x\n\
         -- undrift: allow Bad_Name\n-- undrift is a program\nSELECT 1",
    );
    let lines: Vec<&str> = found.iter().map(|p| p.split(':').next().unwrap_or_default()).collect();
    assert_eq!(lines, ["1", "2", "3", "4", "5", "6"], "{found:#?}");
    assert!(found.iter().all(|p| p.contains("malformed-suppression")));
    let script = script("-- undrift: alow x\nSELECT 1");
    assert_eq!(script.problems[0].fixes[0].edits[0].text, "allow");
}

#[test]
fn a_part_of_a_file_keeps_its_offsets() {
    let text =
        "-- +goose Up\nCREATE TABLE t (a int);\n-- +goose Down\nDROP TABLE t;\n-- undrift: allow-file x why\nSELEC 1;";
    let down = text.find("-- +goose Down").expect("is there");
    let up = parse_part(Source::new("a.sql", text), Span::new(0, down as u32));
    assert_eq!(texts(&up), ["CREATE TABLE t (a int)"]);
    assert_eq!(up.suppressions.len(), 1);
    let down = parse_part(Source::new("a.sql", text), Span::new(down as u32, text.len() as u32));
    assert_eq!(texts(&down), ["DROP TABLE t"]);
    assert_eq!(down.source.position(down.problems[0].place.as_ref().expect("has a place").span.start), (6, 1));
    let Stmt::Drop(d) = &down.statements[0].stmt else { panic!() };
    assert_eq!(d.objects[0].name.name(), "t");
}

#[test]
fn nothing_panics() {
    for text in [
        "",
        " ",
        ";",
        ";;",
        "\u{feff}",
        "\0",
        "SELECT 1\0;",
        "\\",
        "\\.",
        "$",
        "'",
        "\"",
        "/*",
        "$$",
        "{{",
        "${",
        ":",
        ":'",
        "ä{ä",
        "%ä",
        "COPY t FROM stdin;",
        "COPY t FROM stdin",
        "\\copy t from stdin",
        "-- undrift:",
        "/* undrift: allow x",
        "\u{a0}SELECT 1",
        "BEGIN ATOMIC",
        "CREATE FUNCTION f() BEGIN ATOMIC ;",
        "((((",
        "))))",
        "SELECT 1;\\",
        "{% if %}",
        "#{ö}",
        "<%",
        "x%",
    ] {
        let _ = script(text);
    }
}

#[test]
fn deep_trees_are_read() {
    let n = 450;
    for text in [
        format!("SELECT {}", vec!["a"; n].join(" || ")),
        format!("SELECT {}1{}", "f(".repeat(n), ")".repeat(n)),
        format!("SELECT {}1{}", "(".repeat(5 * n), ")".repeat(5 * n)),
        format!("SELECT 1, 2{}", " UNION SELECT 1, 2".repeat(n)),
        format!("SELECT {}1{}", "CASE WHEN a THEN ".repeat(n / 2), " END".repeat(n / 2)),
        format!("SELECT 1; SELECT {}", vec!["a"; n].join(" AND NOT ")),
    ] {
        let script = script(&text);
        assert!(script.problems.is_empty(), "{:.100}", script.problems[0].message);
        let Some(Stmt::Query(q)) = script.statements.last().map(|s| &s.stmt) else { panic!() };
        assert!(undrift::sql::print::query(q).len() >= "SELECT 1".len());
    }
    let too_deep = problems(&format!("SELECT {};\nSELECT 1", vec!["a"; 5000].join(" || ")));
    assert_eq!(too_deep.len(), 1);
    assert!(too_deep[0].contains("nested too deeply"), "{}", too_deep[0]);
}

#[test]
fn misspelt_keywords_are_corrected_where_that_parses() {
    for (text, keyword) in [
        ("CREAT TABLE t (a int)", Some("CREATE")),
        ("ATLER TABLE t ADD b int", Some("ALTER")),
        ("create index concurently i on t (a)", Some("concurrently")),
        ("SELECT a FORM t WHERE b", Some("FROM")),
        ("ALTER TABLE t ADD COLUMN b int DEFUALT 1", Some("DEFAULT")),
        ("SELECT a b c", None),
        ("CREATE TABLE t (user text)", None),
    ] {
        let script = script(text);
        let fix = script.problems[0].fixes.first().map(|f| f.edits[0].text.as_str());
        assert_eq!(fix, keyword, "{text}");
    }
}

#[test]
fn every_statement_has_the_servers_tag_and_a_node() {
    let text = include_str!("../testdata/sql/tags.txt");
    // No object of a schema is in these.
    let plain = [
        "SHOW",
        "DEALLOCATE",
        "DEALLOCATE ALL",
        "FETCH",
        "MOVE",
        "CLOSE CURSOR",
        "CLOSE CURSOR ALL",
        "CHECKPOINT",
        "LISTEN",
        "UNLISTEN",
        "NOTIFY",
        "LOAD",
        "ALTER SYSTEM",
        "ALTER COLLATION",
    ];
    for line in text.lines() {
        let (tag, sql) = line.split_once(": ").expect("tag: statement");
        let script = script(sql);
        assert!(script.problems.is_empty(), "{sql}: {:?}", script.problems);
        assert_eq!(script.statements[0].tag, tag, "{sql}");
        assert_eq!(script.statements[0].text(), sql);
        if matches!(script.statements[0].stmt, Stmt::Other { .. }) {
            assert!(plain.contains(&tag) || sql.contains("ALL IN TABLESPACE"), "{sql} has no node");
        }
    }
}

#[test]
fn definitions_keep_their_parts() {
    let one = |sql: &str| script(sql).statements.remove(0).stmt;
    let Stmt::CreatePolicy(p) =
        one("CREATE POLICY p ON s.t AS RESTRICTIVE FOR UPDATE TO a, CURRENT_USER USING (b > 1)")
    else {
        panic!()
    };
    assert_eq!(
        (p.permissive, p.roles.join(","), p.relation.to_string()),
        (false, "a,current_user".into(), "s.t".into())
    );
    assert!(p.using.is_some() && p.check.is_none());
    let Stmt::CreateRule(r) = one("CREATE RULE r AS ON DELETE TO t DO ALSO (SELECT 1; UPDATE u SET a = 2)") else {
        panic!()
    };
    assert_eq!((r.actions.len(), r.instead), (2, false));
    let Stmt::Define(a) = one("CREATE AGGREGATE s.a (x int ORDER BY y text) (sfunc = s.f, stype = int[])") else {
        panic!()
    };
    assert_eq!((a.args.as_ref().map(Vec::len), a.direct_args), (Some(2), Some(1)));
    assert_eq!(a.options[0].text().as_deref(), Some("s.f"));
    let Stmt::DefaultPrivileges(d) = one("ALTER DEFAULT PRIVILEGES IN SCHEMA a, b GRANT SELECT ON TABLES TO c") else {
        panic!()
    };
    assert_eq!((d.schemas.join(","), d.action.grantees.join(",")), ("a,b".into(), "c".into()));
    let Stmt::CreatePublication(p) =
        one("CREATE PUBLICATION p FOR TABLE ONLY t (a) WHERE (a > 1), u, TABLES IN SCHEMA s")
    else {
        panic!()
    };
    assert_eq!(p.objects.len(), 3);
    let Stmt::Drop(d) = one("DROP CAST (int AS text)") else { panic!() };
    assert_eq!(d.objects[0].args.as_ref().map(Vec::len), Some(2));
}
