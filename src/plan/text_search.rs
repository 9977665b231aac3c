//! Casts and the objects of text search.

use super::{Context, Ddl, Step, clause, refs_of, whole};
use crate::catalog::{
    Address, Cast, Catalog, TextSearchConfiguration, TextSearchDictionary, TextSearchParser, TextSearchTemplate, cast,
    quote_ident, text_search_configuration, text_search_dictionary, text_search_parser, text_search_template,
};

fn drop(at: &Address) -> Vec<Step> {
    vec![Step::new(format!("DROP {} {}", at.kind.label().to_uppercase(), at.sql_name()))]
}

fn needs(refs: Vec<Address>, at: &Address) -> Vec<Address> {
    refs.into_iter().chain(whole(at)).collect()
}

impl Ddl for Cast {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(clause::create_cast(at, self))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        drop(at)
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let cast::Delta { source: None, target: None, method: None, function: None, context: None, marker: _ } =
            cast::Delta::new(self, new)
        else {
            return None;
        };
        Some(Vec::new())
    }

    fn needs(&self, _: &Address) -> Vec<Address> {
        refs_of(self)
    }

    fn goes_with(&self, _: &Address, _: &Catalog) -> Vec<Address> {
        Vec::new()
    }
}

impl Ddl for TextSearchParser {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        vec![Step::new(clause::create_parser(at, self, cx.options.version))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        drop(at)
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let text_search_parser::Delta { start: None, token: None, end: None, headline: None, types: None, marker: _ } =
            text_search_parser::Delta::new(self, new)
        else {
            return None;
        };
        Some(Vec::new())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        needs(refs_of(self), at)
    }
}

impl Ddl for TextSearchTemplate {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        vec![Step::new(clause::create_template(at, self, cx.options.version))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        drop(at)
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let text_search_template::Delta { init: None, lexize: None, marker: _ } =
            text_search_template::Delta::new(self, new)
        else {
            return None;
        };
        Some(Vec::new())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        needs(refs_of(self), at)
    }
}

impl Ddl for TextSearchDictionary {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(clause::create_dictionary(at, self))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        drop(at)
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let text_search_dictionary::Delta { template, options, marker: _ } =
            text_search_dictionary::Delta::new(self, new);
        if template.is_some() {
            return None;
        }
        let Some((old, new)) = options else { return Some(Vec::new()) };
        let (old, new) = (old.as_deref().unwrap_or_default(), new.as_deref().unwrap_or_default());
        // What is set anew comes last: all options are taken off and set in the order that is wanted.
        let mut names: Vec<&str> = old.split(", ").filter_map(|item| item.split_once(" = ").map(|(n, _)| n)).collect();
        let kept = new.split(", ").filter_map(|item| item.split_once(" = ").map(|(n, _)| n));
        let kept: Vec<&str> = kept.collect();
        names.retain(|n| !kept.contains(n));
        let mut list: Vec<String> = names.into_iter().map(str::to_owned).collect();
        if !new.is_empty() {
            list.push(new.to_owned());
        }
        let sql = format!("ALTER TEXT SEARCH DICTIONARY {} ({})", at.sql_name(), list.join(", "));
        Some(vec![Step::new(sql)])
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        needs(refs_of(self), at)
    }
}

impl Ddl for TextSearchConfiguration {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        let create = Step::new(clause::create_configuration(at, self));
        let add = |m| Step::new(clause::mapping(at, "ADD", m));
        std::iter::once(create).chain(self.mappings.iter().map(add)).collect()
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        drop(at)
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let text_search_configuration::Delta { parser, mappings, marker: _ } =
            text_search_configuration::Delta::new(self, new);
        if parser.is_some() {
            return None;
        }
        let Some((old, new)) = mappings else { return Some(Vec::new()) };
        let mut steps = Vec::new();
        for gone in old.iter().filter(|m| !new.iter().any(|n| n.token == m.token)) {
            steps.push(Step::new(format!(
                "ALTER TEXT SEARCH CONFIGURATION {}\n    DROP MAPPING FOR {}",
                at.sql_name(),
                quote_ident(&gone.token)
            )));
        }
        for mapping in new.iter().filter(|m| !old.contains(m)) {
            let verb = if old.iter().any(|m| m.token == mapping.token) { "ALTER" } else { "ADD" };
            steps.push(Step::new(clause::mapping(at, verb, mapping)));
        }
        Some(steps)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        needs(refs_of(self), at)
    }
}
