//! `name=value` options in the order in which the server keeps them.

use super::Ident;

/// Storage parameters and their like, as `reloptions` holds them: in the order of their setting, which is printed and
/// means nothing.
#[derive(Debug, Clone, Default)]
pub struct Options(Vec<(Ident, String)>);

impl Options {
    /// No option.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of an option.
    pub fn get(&self, name: &str) -> Option<&String> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, value)| value)
    }

    /// Whether an option is set.
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Sets an option, in its place if it is set already, else as the last; returns the value it had.
    pub fn insert(&mut self, name: Ident, value: String) -> Option<String> {
        match self.0.iter_mut().find(|(n, _)| *n == name) {
            Some((_, old)) => Some(std::mem::replace(old, value)),
            None => {
                self.0.push((name, value));
                None
            }
        }
    }

    /// Takes an option away and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<String> {
        let i = self.0.iter().position(|(n, _)| n == name)?;
        Some(self.0.remove(i).1)
    }

    /// Keeps some options.
    pub fn retain(&mut self, keep: impl Fn(&Ident, &String) -> bool) {
        self.0.retain(|(name, value)| keep(name, value));
    }

    /// Takes all options away.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The options, in order.
    pub fn iter(&self) -> <&Self as IntoIterator>::IntoIter {
        self.into_iter()
    }

    /// The options, in order, to change their values.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&Ident, &mut String)> {
        self.0.iter_mut().map(|(name, value)| (&*name, value))
    }

    /// Their names, in order.
    pub fn keys(&self) -> impl Iterator<Item = &Ident> {
        self.0.iter().map(|(name, _)| name)
    }
}

impl<'a> IntoIterator for &'a Options {
    type Item = (&'a Ident, &'a String);
    type IntoIter = std::iter::Map<std::slice::Iter<'a, (Ident, String)>, fn(&(Ident, String)) -> (&Ident, &String)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|(name, value)| (name, value))
    }
}

impl IntoIterator for Options {
    type Item = (Ident, String);
    type IntoIter = std::vec::IntoIter<(Ident, String)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// The order means nothing.
impl PartialEq for Options {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.0.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

impl Eq for Options {}

impl<K: Into<Ident>> FromIterator<(K, String)> for Options {
    fn from_iter<I: IntoIterator<Item = (K, String)>>(items: I) -> Self {
        Self(items.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }
}

impl Extend<(Ident, String)> for Options {
    fn extend<I: IntoIterator<Item = (Ident, String)>>(&mut self, items: I) {
        for (name, value) in items {
            self.insert(name, value);
        }
    }
}
