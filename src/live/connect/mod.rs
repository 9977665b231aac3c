//! Where a database is and how to get in: connection strings, the environment, password and service files, TLS.

mod environment;
mod passwords;
mod service;
mod string;
mod target;
mod tls;

pub use environment::Environment;
pub use target::Target;
