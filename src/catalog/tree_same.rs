//! When two resolved expressions mean the same, although the server prints them differently.

use super::tree::Tree;

/// Whether two expressions mean the same.
pub fn same_meaning(a: &Tree, b: &Tree) -> bool {
    a.root == b.root
}
