//! What servers say.

use tokio_postgres::{Client, NoTls, SimpleQueryMessage};
use undrift::catalog::Catalog;
use undrift::live::{Limits, Target};
use undrift::replay::Session;

use super::Fallible;
use super::cases::{self, Answer, File};

/// The major version of a server.
pub(super) fn version_of(server: &str) -> Fallible<u16> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let client = connect(server).await?;
        let row = client.query_one("SELECT current_setting('server_version_num')", &[]).await?;
        Ok((row.get::<_, String>(0).parse::<u32>()? / 10_000) as u16)
    })
}

pub(super) async fn connect(server: &str) -> Fallible<Client> {
    let (client, connection) = tokio_postgres::connect(server, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// The texts of the expressions.
    Texts,
    /// What they refer to.
    References,
}

pub(super) type Both = (Answer, Result<Vec<String>, Option<String>>);

/// Runs the cases on a server and here.
pub(super) fn run(server: &str, file: &File, what: What) -> Fallible<Vec<Both>> {
    let version = version_of(server)?;
    let name = format!("undrift_expressions_{}", std::process::id());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let own = format!("{server} dbname={name}");
    let answers: Vec<Answer> = runtime.block_on(async {
        let admin = connect(&format!("{server} dbname=postgres")).await?;
        admin.batch_execute(&format!("DROP DATABASE IF EXISTS {name}")).await?;
        admin.batch_execute(&format!("CREATE DATABASE {name}")).await?;
        let client = connect(&own).await?;
        client.batch_execute(&file.setup).await?;
        let mut out = Vec::new();
        for case in &file.cases {
            out.push(ask(&client, &case.sql, what).await?);
        }
        Ok::<_, Box<dyn std::error::Error>>(out)
    })?;
    let catalog: Catalog = {
        let mut live = undrift::live::introspect(&Target::parse(&own).map_err(|e| e.to_string())?, &Limits::default())
            .map_err(|e| e.to_string())?;
        undrift::expr::resolve_printed(&mut live.catalog, live.version);
        live.catalog
    };
    runtime.block_on(async {
        let admin = connect(&format!("{server} dbname=postgres")).await?;
        admin
            .batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
            .await
            .or_else(|_| Ok::<_, tokio_postgres::Error>(()))?;
        Ok::<_, Box<dyn std::error::Error>>(())
    })?;
    let session = Session::new(undrift::catalog::Version(version));
    let mut out = Vec::new();
    for (case, answer) in file.cases.iter().zip(answers) {
        let ours = match cases::statements(&case.sql).first() {
            Some(statement) => match what {
                What::Texts => cases::answer(statement, &catalog, &session),
                What::References => cases::references(statement, &catalog, &session),
            }
            .map_err(|r| r.map(|r| format!("{} {}", r.sqlstate, r.message))),
            None => Err(cases::syntax_error(&case.sql)),
        };
        out.push((answer, ours));
    }
    Ok(out)
}

async fn ask(client: &Client, sql: &str, what: What) -> Fallible<Answer> {
    let statement = cases::statements(sql).into_iter().next();
    client.batch_execute("BEGIN").await?;
    let result = match client.batch_execute(sql).await {
        Err(error) => match error.as_db_error() {
            Some(db) => Err(format!("{} {}", db.code().code(), db.message())),
            None => return Err(error.into()),
        },
        Ok(()) if statement.is_none() => Ok(vec!["accepted".to_owned()]),
        Ok(()) => {
            let statement = statement.expect("it is one");
            client.batch_execute("SET LOCAL search_path = pg_catalog").await?;
            let mut out = Vec::new();
            let question = match what {
                What::Texts => cases::question(&statement).to_owned(),
                What::References => cases::references_question(&statement),
            };
            for message in client.simple_query(&question).await? {
                if let SimpleQueryMessage::Row(row) = message {
                    out.push(row.get(0).unwrap_or("").to_owned());
                }
            }
            Ok(out)
        }
    };
    client.batch_execute("ROLLBACK").await?;
    Ok(result)
}

/// Runs a text.
pub(super) fn admin(server: &str, sql: &str) -> Fallible<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        connect(server)
            .await?
            .batch_execute(sql)
            .await
            .map_err(|e| e.as_db_error().map_or(e.to_string(), ToString::to_string))?;
        Ok(())
    })
}
