//! Scripts that are parsed while the history before them is already evaluated.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use crate::sql::{Script, Source, Span, parse, parse_part};

/// A script that is parsed by whoever comes first: a thread that has nothing else to do, or the one that reads it.
///
/// Replay goes through the migrations in their order while parsing needs no order. So on several cores the later files
/// are parsed while the earlier ones are replayed. Copies share the one script.
#[derive(Clone)]
pub struct Parsed(Arc<Pending>);

struct Pending {
    source: Arc<Source>,
    part: Option<Span>,
    script: OnceLock<Script>,
}

impl Parsed {
    /// The script of a file or of a part of it, which a thread of the pool begins to parse.
    pub fn begin(source: Arc<Source>, part: Option<Span>) -> Self {
        let pending = Arc::new(Pending { source, part, script: OnceLock::new() });
        let here = Arc::clone(&pending);
        rayon::spawn_fifo(move || {
            here.script();
        });
        Self(pending)
    }
}

impl Pending {
    fn script(&self) -> &Script {
        self.script.get_or_init(|| match self.part {
            Some(part) => parse_part(self.source.clone(), part),
            None => parse(self.source.clone()),
        })
    }
}

impl From<Script> for Parsed {
    fn from(script: Script) -> Self {
        Self(Arc::new(Pending { source: script.source.clone(), part: None, script: OnceLock::from(script) }))
    }
}

impl Deref for Parsed {
    type Target = Script;

    fn deref(&self) -> &Script {
        self.0.script()
    }
}

impl fmt::Debug for Parsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
