//! Polymorphic types: `check_generic_type_consistency` and `enforce_generic_type_consistency` of `parse_coerce.c`.

use super::coerce::{Context, is_polymorphic};
use super::cx::{Cx, Outcome, reject};
use crate::catalog::builtin::oid::{
    ANY, ANYARRAY, ANYCOMPATIBLE, ANYCOMPATIBLEARRAY, ANYCOMPATIBLEMULTIRANGE, ANYCOMPATIBLENONARRAY,
    ANYCOMPATIBLERANGE, ANYELEMENT, ANYENUM, ANYMULTIRANGE, ANYNONARRAY, ANYRANGE, INT2VECTOR, OIDVECTOR, TEXT,
    UNKNOWN,
};

/// What the polymorphic arguments of a call stand for.
#[derive(Debug, Default, Clone)]
struct Generic {
    element: u32,
    array: u32,
    range: u32,
    multirange: u32,
    compatible: Vec<u32>,
    compatible_range: u32,
    compatible_multirange: u32,
    any_element: bool,
    non_array: bool,
    is_enum: bool,
    compatible_non_array: bool,
    unknowns: bool,
    compatible_unknowns: bool,
}

impl Cx<'_> {
    /// Gathers what the actual types say; `None` where they contradict one another.
    fn gather(&self, actual: &[u32], declared: &[u32]) -> Result<Generic, String> {
        let mut g = Generic::default();
        let alike = |slot: &mut u32, ty: u32, what: &str| {
            if *slot != 0 && *slot != ty {
                return Err(format!("arguments declared \"{what}\" are not all alike"));
            }
            *slot = ty;
            Ok(())
        };
        for (&actual, &declared) in actual.iter().zip(declared) {
            match declared {
                ANYELEMENT | ANYNONARRAY | ANYENUM => {
                    g.any_element = true;
                    g.non_array |= declared == ANYNONARRAY;
                    g.is_enum |= declared == ANYENUM;
                    if actual == UNKNOWN {
                        g.unknowns = true;
                    } else {
                        alike(&mut g.element, actual, "anyelement")?;
                    }
                }
                ANYARRAY => {
                    if actual == UNKNOWN {
                        g.unknowns = true;
                    } else {
                        alike(&mut g.array, self.base(actual), "anyarray")?;
                    }
                }
                ANYRANGE => {
                    if actual == UNKNOWN {
                        g.unknowns = true;
                    } else {
                        alike(&mut g.range, self.base(actual), "anyrange")?;
                    }
                }
                ANYMULTIRANGE => {
                    if actual == UNKNOWN {
                        g.unknowns = true;
                    } else {
                        alike(&mut g.multirange, self.base(actual), "anymultirange")?;
                    }
                }
                ANYCOMPATIBLE | ANYCOMPATIBLENONARRAY => {
                    g.compatible_non_array |= declared == ANYCOMPATIBLENONARRAY;
                    if actual == UNKNOWN {
                        g.compatible_unknowns = true;
                    } else {
                        g.compatible.push(actual);
                    }
                }
                ANYCOMPATIBLEARRAY => {
                    if actual == UNKNOWN {
                        g.compatible_unknowns = true;
                    } else {
                        let element = self.element(self.base(actual));
                        if element == 0 {
                            return Err(format!(
                                "argument declared anycompatiblearray is not an array but type {}",
                                self.type_name(actual)
                            ));
                        }
                        g.compatible.push(element);
                    }
                }
                ANYCOMPATIBLERANGE => {
                    if actual == UNKNOWN {
                        g.compatible_unknowns = true;
                    } else {
                        let range = self.base(actual);
                        alike(&mut g.compatible_range, range, "anycompatiblerange")?;
                        let subtype = self.subtype(range);
                        if subtype == 0 {
                            return Err(format!(
                                "argument declared anycompatiblerange is not a range type but type {}",
                                self.type_name(actual)
                            ));
                        }
                        g.compatible.push(subtype);
                    }
                }
                ANYCOMPATIBLEMULTIRANGE => {
                    if actual == UNKNOWN {
                        g.compatible_unknowns = true;
                    } else {
                        let multirange = self.base(actual);
                        alike(&mut g.compatible_multirange, multirange, "anycompatiblemultirange")?;
                        let subtype = self.subtype(self.range_of_multirange(multirange));
                        if subtype == 0 {
                            return Err(format!(
                                "argument declared anycompatiblemultirange is not a multirange type but type {}",
                                self.type_name(actual)
                            ));
                        }
                        g.compatible.push(subtype);
                    }
                }
                _ => {}
            }
        }
        // What the containers say of the element.
        let mut imply = |ty: u32, from: &str| {
            if g.element == 0 {
                g.element = ty;
                Ok(())
            } else if g.element == ty {
                Ok(())
            } else {
                Err(format!("argument declared {from} is not consistent with argument declared anyelement"))
            }
        };
        if g.array != 0 && g.array != ANYARRAY {
            let element = self.element(g.array);
            if element == 0 {
                return Err(format!("argument declared anyarray is not an array but type {}", self.type_name(g.array)));
            }
            imply(element, "anyarray")?;
        } else if g.array == ANYARRAY {
            imply(ANYELEMENT, "anyarray")?;
        }
        if g.multirange != 0 {
            let range = self.range_of_multirange(g.multirange);
            if range == 0 {
                return Err(format!(
                    "argument declared anymultirange is not a multirange type but type {}",
                    self.type_name(g.multirange)
                ));
            }
            if g.range == 0 {
                g.range = range;
            } else if g.range != range {
                return Err("argument declared anymultirange is not consistent with argument declared anyrange".into());
            }
        }
        if g.range != 0 {
            let subtype = self.subtype(g.range);
            if subtype == 0 {
                return Err(format!(
                    "argument declared anyrange is not a range type but type {}",
                    self.type_name(g.range)
                ));
            }
            imply(subtype, "anyrange")?;
            if g.multirange == 0 {
                g.multirange = self.multirange_of(g.range);
            }
        }
        Ok(g)
    }

    /// `check_generic_type_consistency`.
    pub(super) fn generic_consistent(&self, actual: &[u32], declared: &[u32]) -> bool {
        let Ok(g) = self.gather(actual, declared) else { return false };
        if g.non_array && self.base_element(g.element) != 0 {
            return false;
        }
        if g.is_enum && g.element != 0 && self.kind(g.element) != b'e' {
            return false;
        }
        if !g.compatible.is_empty() {
            let Ok(Some(common)) = self.common_type(&g.compatible, None) else { return false };
            if !g.compatible.iter().all(|&t| self.can_coerce_one(t, common, Context::Implicit)) {
                return false;
            }
            if g.compatible_non_array && self.base_element(common) != 0 {
                return false;
            }
            if g.compatible_range != 0 && self.subtype(g.compatible_range) != common {
                return false;
            }
        }
        true
    }

    /// `enforce_generic_type_consistency`: fills `declared` with what the polymorphic types stand for and gives the
    /// result's type.
    pub(super) fn enforce_generic(&self, actual: &[u32], declared: &mut [u32], result: u32) -> Outcome<u32> {
        if !declared.iter().any(|&t| is_polymorphic(t)) {
            return Ok(result);
        }
        let mut g = match self.gather(actual, declared) {
            Ok(g) => g,
            Err(message) => return reject("42804", message),
        };
        if g.element == 0
            && declared
                .iter()
                .any(|&t| matches!(t, ANYELEMENT | ANYARRAY | ANYNONARRAY | ANYENUM | ANYRANGE | ANYMULTIRANGE))
        {
            // All were unknown literals.
            if declared.iter().any(|&t| matches!(t, ANYRANGE | ANYMULTIRANGE)) || g.is_enum {
                return reject("42804", "could not determine polymorphic type because input has type unknown");
            }
            // A result that does not depend on it can do with text; PostgreSQL refuses the rest.
            return reject("42804", "could not determine polymorphic type because input has type unknown");
        }
        if g.non_array && self.base_element(g.element) != 0 {
            return reject(
                "42804",
                format!("type matched to anynonarray is an array type: {}", self.type_name(g.element)),
            );
        }
        if g.is_enum && self.kind(g.element) != b'e' {
            return reject(
                "42804",
                format!("type matched to anyenum is not an enum type: {}", self.type_name(g.element)),
            );
        }
        let mut common = 0;
        if !g.compatible.is_empty() || g.compatible_unknowns {
            common = if g.compatible.is_empty() {
                TEXT
            } else {
                self.common_type(&g.compatible, Some("anycompatible"))?.unwrap_or(TEXT)
            };
            if g.compatible_non_array && self.base_element(common) != 0 {
                return reject(
                    "42804",
                    format!("type matched to anycompatiblenonarray is an array type: {}", self.type_name(common)),
                );
            }
            if g.compatible_range == 0 && g.compatible_multirange != 0 {
                g.compatible_range = self.range_of_multirange(g.compatible_multirange);
            } else if g.compatible_range != 0 && g.compatible_multirange == 0 {
                g.compatible_multirange = self.multirange_of(g.compatible_range);
            }
        }
        let stands_for = |ty: u32| match ty {
            ANYELEMENT | ANYNONARRAY | ANYENUM => g.element,
            ANYARRAY if g.array != 0 => g.array,
            ANYARRAY => self.array_of(g.element),
            ANYRANGE => g.range,
            ANYMULTIRANGE => g.multirange,
            ANYCOMPATIBLE | ANYCOMPATIBLENONARRAY => common,
            ANYCOMPATIBLEARRAY => self.array_of(common),
            ANYCOMPATIBLERANGE => g.compatible_range,
            ANYCOMPATIBLEMULTIRANGE => g.compatible_multirange,
            other => other,
        };
        for (declared, &actual) in declared.iter_mut().zip(actual) {
            if is_polymorphic(*declared) {
                // A vector stays what it is: it is no array of its own array type.
                *declared = match stands_for(*declared) {
                    _ if matches!(self.base(actual), OIDVECTOR | INT2VECTOR) && *declared == ANYARRAY => {
                        self.base(actual)
                    }
                    0 if *declared == ANYCOMPATIBLEARRAY && common != 0 => {
                        let of = self.type_name(common);
                        return reject("42704", format!("could not find array type for data type {of}"));
                    }
                    0 => return reject("42804", "could not determine polymorphic type because input has type unknown"),
                    ty => ty,
                };
            }
        }
        let result = stands_for(result);
        if result == 0 || result == ANY {
            return reject("42804", "could not determine polymorphic type because input has type unknown");
        }
        Ok(result)
    }
}
