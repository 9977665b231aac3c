//! Which database to connect to.

use tokio_postgres::{Client, Config, NoTls};

use super::Error;

/// A database to connect to.
#[derive(Clone)]
pub struct Target {
    config: Config,
}

impl Target {
    /// Reads a connection string.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let config = text.parse().map_err(|_| Error::settings("bad", None))?;
        Ok(Self { config })
    }

    pub(super) fn database(&self) -> &str {
        self.config.get_dbname().unwrap_or_default()
    }

    pub(super) async fn connect(&self) -> Result<(Client, String), Error> {
        let (client, connection) = self.config.connect(NoTls).await.map_err(|e| Error::connecting(&e, "x"))?;
        tokio::spawn(connection);
        Ok((client, "x".into()))
    }
}
