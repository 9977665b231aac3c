#![allow(clippy::print_stdout)]
use std::path::Path;
use undrift::config::Config;
use undrift::history::{self, Options};
fn main() {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let mut fw = None;
    let mut order = None;
    while let Some(i) = args.iter().position(|a| a == "--framework") {
        fw = Some(args.remove(i + 1));
        args.remove(i);
    }
    while let Some(i) = args.iter().position(|a| a == "--order") {
        order = Some(args.remove(i + 1).into());
        args.remove(i);
    }
    for a in &args {
        let config = Config::find(Path::new(a)).unwrap();
        let mut o = Options::new(&config);
        o.framework = fw.clone();
        o.order = order.clone();
        match history::load(Path::new(a), &o) {
            Ok(h) => {
                println!("# {} [{}] from {} tracking {:?}", h.framework, h.root.display(), h.evidence, h.tracking);
                for m in &h.migrations {
                    println!(
                        "{} | {} | {} | {:?}({}) | {}{}",
                        m.label,
                        m.version,
                        m.name,
                        m.up.transaction,
                        m.up.script.statements.len(),
                        m.down.as_ref().map_or("-".into(), |d| format!(
                            "{} {:?}({})",
                            d.script.source.name,
                            d.transaction,
                            d.script.statements.len()
                        )),
                        if m.repeatable { " R" } else { "" }
                    );
                }
                for p in &h.problems {
                    println!("! {:?} {} {} [{}]", p.severity, p.lint, p.message, p.help.clone().unwrap_or_default());
                }
            }
            Err(e) => {
                println!("# ERROR {e} / {}", miette::Diagnostic::help(&e).map(|h| h.to_string()).unwrap_or_default())
            }
        }
    }
}
