use undrift::catalog::*;
fn cat(f: &str) -> Catalog {
    let mut r = undrift::replay::Replay::new(Version(18));
    let t = std::fs::read_to_string(f).unwrap();
    for s in &undrift::sql::parse(undrift::sql::Source::new("x.sql", t)).statements {
        match r.step(s) {
            Ok(o) => {
                for m in &o.opaque {
                    println!("OPAQUE {}: {}", s.text(), m.reason)
                }
            }
            Err(e) => println!("REJ {} {}", s.text(), e.message),
        }
    }
    r.catalog
}
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let x = cat(&a[1]);
    let y = {
        let o = undrift::plan::Options { version: Version(18), allow_destructive: true, ..Default::default() };
        let steps =
            undrift::plan::unproven(&Catalog::clone(&undrift::replay::Replay::new(Version(18)).catalog), &x, &o);
        let mut t = String::new();
        match steps {
            Ok(s) => {
                for s in s {
                    t += &s.sql;
                    t += ";\n"
                }
            }
            Err(e) => println!("{e}"),
        }
        println!("{t}");
        std::fs::write("/tmp/plan.sql", t).unwrap();
        cat("/tmp/plan.sql")
    };
    for c in undrift::diff::diff(&y, &x) {
        println!("{} ", c.address());
        if let Change::Alter(_, p, q) = &c {
            println!("{p:?}\n{q:?}")
        }
    }
}
