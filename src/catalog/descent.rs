//! What tables and foreign tables have in common: their place below other tables.

use super::{Address, Catalog, Object, PartitionOf};

impl Object {
    /// The partitioned table and the bound, if it is a partition.
    pub fn partition_of(&self) -> Option<&PartitionOf> {
        match self {
            Self::Table(t) => t.partition_of.as_ref(),
            Self::ForeignTable(t) => t.partition_of.as_ref(),
            _ => None,
        }
    }

    /// The parents of INHERITS, in order.
    pub fn inherits(&self) -> &[Address] {
        match self {
            Self::Table(t) => &t.inherits,
            Self::ForeignTable(t) => &t.inherits,
            _ => &[],
        }
    }

    /// The place of a partition and the parents of INHERITS, to change them; `None` for what has no place below tables.
    pub fn descent_mut(&mut self) -> Option<(&mut Option<PartitionOf>, &mut Vec<Address>)> {
        match self {
            Self::Table(t) => Some((&mut t.partition_of, &mut t.inherits)),
            Self::ForeignTable(t) => Some((&mut t.partition_of, &mut t.inherits)),
            _ => None,
        }
    }

    /// The table that it is a partition of, and those that it inherits from.
    pub fn parents(&self) -> impl Iterator<Item = &Address> {
        self.partition_of().map(|place| &place.parent).into_iter().chain(self.inherits())
    }
}

impl Catalog {
    /// The partitions of a table, or what inherits from it, oldest first.
    pub fn heirs(&self, table: &Address) -> Vec<Address> {
        let is_heir = |at: &&Address| self.get(at).is_some_and(|object| object.parents().any(|p| p == table));
        let mut out: Vec<Address> = self.referrers(table).filter(is_heir).cloned().collect();
        out.sort_by_key(|at| self.entry(at).map_or(0, |e| e.born));
        out
    }

    /// The tables that a relation is a partition or an heir of.
    pub fn parents(&self, relation: &Address) -> Vec<Address> {
        self.get(relation).map(|object| object.parents().cloned().collect()).unwrap_or_default()
    }
}
