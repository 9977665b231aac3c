//! Security labels.

use super::{Context, Ddl, Step, clause, whole};
use crate::catalog::{Address, Ident, SecurityLabels, quote_ident, quote_literal};

/// One statement a provider; `None` takes the label away.
fn on<'a>(
    at: &Address,
    cx: &Context<'_>,
    labels: impl IntoIterator<Item = (&'a Ident, Option<&'a String>)>,
) -> Vec<Step> {
    let subject = at.subject().and_then(|s| {
        let object = cx.to.get(&s).or_else(|| cx.from.get(&s))?;
        clause::comment_subject(&s, object)
    });
    let Some(subject) = subject else { return Vec::new() };
    let say = |(provider, label): (&Ident, Option<&String>)| {
        let label = label.map_or_else(|| "NULL".to_owned(), |l| quote_literal(l));
        Step::new(format!("SECURITY LABEL FOR {} ON {subject} IS {label}", quote_ident(provider)))
    };
    labels.into_iter().map(say).collect()
}

impl Ddl for SecurityLabels {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        on(at, cx, self.labels.iter().map(|(provider, label)| (provider, Some(label))))
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        on(at, cx, self.labels.keys().map(|provider| (provider, None)))
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let gone = self.labels.keys().filter(|p| !new.labels.contains_key(*p)).map(|p| (p, None));
        let said = new.labels.iter().filter(|(p, l)| self.labels.get(*p) != Some(*l)).map(|(p, l)| (p, Some(l)));
        Some(on(at, cx, gone.chain(said)))
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        whole(at).into_iter().collect()
    }
}
