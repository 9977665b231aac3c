//! The major version of the server whose behaviour is asked for.

use std::fmt;
use std::str::FromStr;

/// A PostgreSQL major version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(pub u16);

impl Version {
    /// The oldest version undrift knows.
    pub const OLDEST: Self = Self(12);
    /// The newest version undrift knows; the default where nothing says otherwise.
    pub const NEWEST: Self = Self(18);
}

impl Default for Version {
    fn default() -> Self {
        Self::NEWEST
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl FromStr for Version {
    type Err = String;

    /// Reads `15`, `15.18` or the number form of `server_version_num`.
    fn from_str(s: &str) -> Result<Self, String> {
        let major = s.split(['.', ' ']).next().unwrap_or_default();
        let number: u32 = major.parse().map_err(|_| format!("`{s}` is not a PostgreSQL version"))?;
        let number = if number >= 10_000 { number / 10_000 } else { number };
        let version = Self(u16::try_from(number).map_err(|_| format!("`{s}` is not a PostgreSQL version"))?);
        if (Self::OLDEST..=Self::NEWEST).contains(&version) {
            Ok(version)
        } else {
            Err(format!("PostgreSQL {version} is not known; versions {} to {} are", Self::OLDEST, Self::NEWEST))
        }
    }
}
