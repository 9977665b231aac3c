//! The formats that other programs read.

use std::path::Path;
use std::process::Command;

fn undrift(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_undrift"))
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the program starts");
    assert_ne!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("the output is UTF-8")
}

#[test]
fn sarif_is_what_the_standard_says() {
    let text = undrift(&["lint", "testdata/demo", "--format", "sarif"]);
    let sarif: serde_sarif::sarif::Sarif = serde_json::from_str(&text).expect("the types of the standard read it");
    let run = &sarif.runs[0];
    let results = run.results.as_ref().expect("a run has results");
    assert!(!results.is_empty(), "the demo has findings");
    let rules = run.tool.driver.rules.as_ref().expect("the driver lists its rules");
    for result in results {
        let index = usize::try_from(result.rule_index.expect("a result names its rule")).expect("not negative");
        assert_eq!(Some(rules[index].id.as_str()), result.rule_id.as_deref());
        let location = &result.locations.as_ref().expect("a result has a place")[0];
        let artifact = location.physical_location.as_ref().and_then(|p| p.artifact_location.as_ref());
        let uri = artifact.and_then(|a| a.uri.as_ref()).expect("a place has a file");
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(uri).exists(), "{uri} is a file of the project");
    }
}

#[test]
fn json_says_its_version_and_counts_what_it_lists() {
    let document: serde_json::Value =
        serde_json::from_str(&undrift(&["lint", "testdata/demo", "--format", "json"])).expect("one JSON document");
    assert_eq!(document["version"], 1);
    let findings = document["findings"].as_array().expect("a list of findings");
    let count = |severity: &str| findings.iter().filter(|f| f["severity"] == severity).count();
    for (key, severity) in [("errors", "error"), ("warnings", "warning"), ("infos", "info")] {
        assert_eq!(document["summary"][key], count(severity), "{key}");
    }
    assert!(!findings.is_empty(), "the demo has findings");
}

#[test]
fn github_annotations_are_one_line_each() {
    let text = undrift(&["lint", "testdata/demo", "--format", "github"]);
    assert!(!text.is_empty(), "the demo has findings");
    for line in text.lines() {
        assert!(
            ["::error ", "::warning ", "::notice "].iter().any(|l| line.starts_with(l)) && line.contains("file="),
            "not an annotation: {line}"
        );
    }
}
