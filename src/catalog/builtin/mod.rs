//! What every database holds from the start: types, casts, operators, functions, operator classes, by version.
//!
//! The data are read from real servers by `examples/builtins`. They are parsed when a version is first asked for.

pub mod extensions;
pub mod relations;

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::OnceLock;

use super::Version;

static DATA: &str = include_str!("data.tsv");

/// A row of `pg_type`.
#[derive(Debug)]
pub struct TypeRow {
    /// Its number.
    pub oid: u32,
    /// `typname`.
    pub name: &'static str,
    /// `typlen`: bytes, -1 for variable length.
    pub len: i16,
    /// `typtype`: `b`ase, `p`seudo, `r`ange, `m`ultirange.
    pub kind: u8,
    /// `typcategory`.
    pub category: u8,
    /// `typispreferred`.
    pub preferred: bool,
    /// `typdelim`.
    pub delimiter: u8,
    /// `typelem`.
    pub element: u32,
    /// `typarray`.
    pub array: u32,
    /// `typstorage`.
    pub storage: char,
    /// `typcollation`.
    pub collation: u32,
    /// It is a true array: of variable length, of its element type.
    pub is_array: bool,
}

/// A row of `pg_range`.
#[derive(Debug, Clone, Copy)]
pub struct RangeRow {
    /// The range type.
    pub range: u32,
    /// What it is a range of.
    pub subtype: u32,
    /// Its multirange type; 0 before 14.
    pub multirange: u32,
}

/// A row of `pg_cast`.
#[derive(Debug, Clone, Copy)]
pub struct CastRow {
    /// The function; 0 where there is none.
    pub function: u32,
    /// `i`mplicit, in `a`ssignment, `e`xplicit only.
    pub context: u8,
    /// By `f`unction, by `i`nput and output, `b`inary coercible.
    pub method: u8,
}

/// A row of `pg_operator`.
#[derive(Debug)]
pub struct OperatorRow {
    /// Its number.
    pub oid: u32,
    /// `oprname`.
    pub name: &'static str,
    /// The left operand's type; 0 for a prefix operator.
    pub left: u32,
    /// The right operand's type; 0 for a postfix operator.
    pub right: u32,
    /// The result's type.
    pub result: u32,
    /// The function behind it.
    pub function: u32,
    /// The negator; 0 where there is none.
    pub negator: u32,
    /// The commutator; 0 where there is none.
    pub commutator: u32,
}

/// A row of `pg_proc`, with what `pg_aggregate` says of it.
#[derive(Debug)]
pub struct ProcRow {
    /// Its number.
    pub oid: u32,
    /// `proname`.
    pub name: &'static str,
    /// `f`unction, `a`ggregate, `w`indow function, `p`rocedure.
    pub kind: u8,
    /// `i`mmutable, `s`table, `v`olatile.
    pub volatility: u8,
    /// `proisstrict`.
    pub strict: bool,
    /// `proretset`.
    pub returns_set: bool,
    /// The element type of a VARIADIC argument, 0 where there is none.
    pub variadic: u32,
    /// How many of the last arguments have a default.
    pub defaults: u8,
    /// `prorettype`.
    pub result: u32,
    /// `proargtypes`.
    pub args: Box<[u32]>,
    /// `proallargtypes`; empty where all arguments are IN.
    pub all_args: Box<[u32]>,
    /// `proargmodes`.
    pub modes: &'static str,
    /// `proargnames`, joined by commas; empty where there are none.
    pub names: &'static str,
    /// `aggkind`: `n`ormal, `o`rdered-set, `h`ypothetical; 0 where it is no aggregate.
    pub aggregate: u8,
    /// `aggnumdirectargs`.
    pub direct_args: u8,
}

impl ProcRow {
    /// The names of the arguments, IN and OUT, in order.
    pub fn arg_names(&self) -> impl Iterator<Item = &'static str> {
        self.names.split(',').filter(|_| !self.names.is_empty())
    }
}

/// A row of `pg_opclass`.
#[derive(Debug)]
pub struct OpclassRow {
    /// The access method's name.
    pub method: &'static str,
    /// `opcname`.
    pub name: &'static str,
    /// The type it is for.
    pub input: u32,
    /// It is the default for that type.
    pub default: bool,
    /// Its operator family.
    pub family: u32,
}

/// A search operator of a btree or hash operator family.
#[derive(Debug, Clone, Copy)]
pub struct FamilyRow {
    /// `btree` or `hash`.
    pub method: &'static str,
    /// The strategy's number: for btree 1 `<`, 2 `<=`, 3 `=`, 4 `>=`, 5 `>`.
    pub strategy: u8,
    /// The family.
    pub family: u32,
}

/// A row of `pg_conversion`: encodings with their numbers.
#[derive(Debug)]
pub struct ConversionRow {
    /// The name of its function.
    pub function: &'static str,
    /// What is converted.
    pub from: (u32, &'static str),
    /// What it becomes.
    pub to: (u32, &'static str),
}

/// The hasher of the look-up tables, which hold nothing that a user chose.
#[derive(Debug, Default, Clone, Copy)]
pub struct Fx(u64);

impl Hasher for Fx {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }

    fn write_u8(&mut self, n: u8) {
        self.write_u64(u64::from(n));
    }

    fn write_u32(&mut self, n: u32) {
        self.write_u64(u64::from(n));
    }

    fn write_u64(&mut self, n: u64) {
        self.0 = (self.0.rotate_left(5) ^ n).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

type Map<K, V> = HashMap<K, V, BuildHasherDefault<Fx>>;

/// The built-in objects of one version.
#[derive(Debug, Default)]
pub struct Builtins {
    types: Map<u32, TypeRow>,
    type_names: Map<&'static str, u32>,
    ranges: Vec<RangeRow>,
    casts: Map<(u32, u32), CastRow>,
    operators: Map<u32, OperatorRow>,
    operator_names: Map<&'static str, Vec<u32>>,
    exact_operators: Map<(&'static str, u32, u32), u32>,
    procs: Map<u32, ProcRow>,
    proc_names: Map<&'static str, Vec<u32>>,
    opclasses: Vec<OpclassRow>,
    families: Map<u32, Vec<FamilyRow>>,
    family_names: Vec<(&'static str, &'static str)>,
    collations: Vec<&'static str>,
    configs: Vec<&'static str>,
    conversions: Vec<ConversionRow>,
}

/// The fields of a function after its number.
fn proc_row(oid: u32, next: &mut dyn FnMut() -> &'static str) -> ProcRow {
    let number = |s: &str| s.parse::<u32>().expect("the data hold numbers here");
    let letter = |s: &str| s.bytes().next().unwrap_or_default();
    let list = |s: &'static str| s.split_ascii_whitespace().map(number).collect::<Box<[u32]>>();
    ProcRow {
        oid,
        name: next(),
        kind: letter(next()),
        volatility: letter(next()),
        strict: next() == "1",
        returns_set: next() == "1",
        variadic: number(next()),
        defaults: number(next()) as u8,
        result: number(next()),
        args: list(next()),
        all_args: list(next()),
        modes: next(),
        names: next(),
        aggregate: letter(next()),
        direct_args: number(next()) as u8,
    }
}

/// What is read from the data once for each version that is asked for.
struct PerVersion<T>([OnceLock<T>; (Version::NEWEST.0 - Version::OLDEST.0 + 1) as usize]);

impl<T> PerVersion<T> {
    const fn new() -> Self {
        Self([const { OnceLock::new() }; (Version::NEWEST.0 - Version::OLDEST.0 + 1) as usize])
    }

    /// That of a version; of the nearest known one for a version without data.
    fn get(&self, version: Version, load: impl FnOnce(Version) -> T) -> &T {
        let version = version.clamp(Version::OLDEST, Version::NEWEST);
        self.0[usize::from(version.0 - Version::OLDEST.0)].get_or_init(|| load(version))
    }
}

impl Builtins {
    /// The built-in objects of a version; the nearest known one for a version without data.
    pub fn of(version: Version) -> &'static Self {
        static ALL: PerVersion<Builtins> = PerVersion::new();
        ALL.get(version, Self::load)
    }

    fn load(version: Version) -> Self {
        let mut out = Self::default();
        let wanted = version.to_string();
        for line in DATA.lines().filter(|l| !l.starts_with('#')) {
            let mut fields = line.split('\t');
            let mut next = || fields.next().unwrap_or_default();
            let (kind, versions) = (next(), next());
            if versions != "*" && !versions.split(',').any(|v| v == wanted) {
                continue;
            }
            let number = |s: &str| s.parse::<u32>().expect("the data hold numbers here");
            let letter = |s: &str| s.bytes().next().unwrap_or_default();
            match kind {
                "t" => {
                    let row = TypeRow {
                        oid: number(next()),
                        name: next(),
                        len: next().parse().expect("the data hold numbers here"),
                        kind: letter(next()),
                        category: letter(next()),
                        preferred: next() == "1",
                        delimiter: letter(next()),
                        element: number(next()),
                        array: number(next()),
                        storage: char::from(letter(next())),
                        collation: number(next()),
                        is_array: next() == "1",
                    };
                    out.type_names.insert(row.name, row.oid);
                    out.types.insert(row.oid, row);
                }
                "r" => out.ranges.push(RangeRow {
                    range: number(next()),
                    subtype: number(next()),
                    multirange: number(next()),
                }),
                "c" => {
                    let key = (number(next()), number(next()));
                    let row = CastRow { function: number(next()), context: letter(next()), method: letter(next()) };
                    out.casts.insert(key, row);
                }
                "o" => {
                    let row = OperatorRow {
                        oid: number(next()),
                        name: next(),
                        left: number(next()),
                        right: number(next()),
                        result: number(next()),
                        function: number(next()),
                        negator: number(next()),
                        commutator: number(next()),
                    };
                    out.operator_names.entry(row.name).or_default().push(row.oid);
                    out.exact_operators.insert((row.name, row.left, row.right), row.oid);
                    out.operators.insert(row.oid, row);
                }
                "p" => {
                    let row = proc_row(number(next()), &mut next);
                    out.proc_names.entry(row.name).or_default().push(row.oid);
                    out.procs.insert(row.oid, row);
                }
                "k" => {
                    let (method, name) = (next(), next());
                    out.opclasses.push(OpclassRow {
                        method,
                        name,
                        input: number(next()),
                        default: next() == "1",
                        family: number(next()),
                    });
                }
                "f" => {
                    next();
                    out.family_names.push((next(), next()));
                }
                "a" => {
                    let operator = number(next());
                    let row = FamilyRow { method: next(), strategy: number(next()) as u8, family: number(next()) };
                    out.families.entry(operator).or_default().push(row);
                }
                "l" => {
                    next();
                    out.collations.push(next());
                }
                "g" => {
                    next();
                    out.configs.push(next());
                }
                "v" => {
                    next();
                    out.conversions.push(ConversionRow {
                        function: next(),
                        from: (number(next()), next()),
                        to: (number(next()), next()),
                    });
                }
                other => panic!("the built-in data hold a row of the unknown kind `{other}`"),
            }
        }
        out
    }

    /// The type of a number.
    pub fn ty(&self, oid: u32) -> Option<&TypeRow> {
        self.types.get(&oid)
    }

    /// Every type, in no order.
    pub fn types(&self) -> impl Iterator<Item = &TypeRow> {
        self.types.values()
    }

    /// Every function, in no order.
    pub fn procs(&self) -> impl Iterator<Item = &ProcRow> {
        self.procs.values()
    }

    /// The type of a name of `pg_type`, `_int4` among them.
    pub fn type_named(&self, name: &str) -> Option<&TypeRow> {
        self.types.get(self.type_names.get(name)?)
    }

    /// The range type or multirange type of a number.
    pub fn range(&self, oid: u32) -> Option<RangeRow> {
        self.ranges.iter().copied().find(|r| r.range == oid || (r.multirange == oid && oid != 0))
    }

    /// The range types.
    pub fn ranges(&self) -> &[RangeRow] {
        &self.ranges
    }

    /// The cast from one type to another.
    pub fn cast(&self, source: u32, target: u32) -> Option<CastRow> {
        self.casts.get(&(source, target)).copied()
    }

    /// The operator of a number.
    pub fn operator(&self, oid: u32) -> Option<&OperatorRow> {
        self.operators.get(&oid)
    }

    /// The operator of a name and exactly these operand types.
    pub fn operator_exact(&'static self, name: &str, left: u32, right: u32) -> Option<&'static OperatorRow> {
        // The key of the table holds a static name; the name's own entry in the other table provides one.
        let (name, _) = self.operator_names.get_key_value(name)?;
        self.operators.get(self.exact_operators.get(&(*name, left, right))?)
    }

    /// The operators of a name.
    pub fn operators_named(&self, name: &str) -> impl Iterator<Item = &OperatorRow> {
        self.operator_names.get(name).into_iter().flatten().map(|oid| &self.operators[oid])
    }

    /// The function of a number.
    pub fn proc(&self, oid: u32) -> Option<&ProcRow> {
        self.procs.get(&oid)
    }

    /// The functions of a name.
    pub fn procs_named(&self, name: &str) -> impl Iterator<Item = &ProcRow> {
        self.proc_names.get(name).into_iter().flatten().map(|oid| &self.procs[oid])
    }

    /// Every operator class.
    pub fn opclasses(&self) -> &[OpclassRow] {
        &self.opclasses
    }

    /// The btree and hash families that an operator is a search operator of.
    pub fn families(&self, operator: u32) -> &[FamilyRow] {
        self.families.get(&operator).map_or(&[], Vec::as_slice)
    }

    /// Whether there is an operator family of that name for an access method.
    pub fn has_family(&self, method: &str, name: &str) -> bool {
        self.family_names.contains(&(method, name))
    }

    /// The collations that every server has.
    pub fn has_collation(&self, name: &str) -> bool {
        self.collations.contains(&name)
    }

    /// The conversions.
    pub fn conversions(&self) -> &[ConversionRow] {
        &self.conversions
    }

    /// The text search configurations.
    pub fn has_text_search_config(&self, name: &str) -> bool {
        self.configs.contains(&name)
    }
}

/// The numbers of the types that the rules of PostgreSQL name.
#[allow(missing_docs, reason = "the names are those of pg_type")]
pub mod oid {
    pub const BOOL: u32 = 16;
    pub const BYTEA: u32 = 17;
    pub const CHAR: u32 = 18;
    pub const NAME: u32 = 19;
    pub const INT8: u32 = 20;
    pub const INT2: u32 = 21;
    pub const INT2VECTOR: u32 = 22;
    pub const INT4: u32 = 23;
    pub const REGPROC: u32 = 24;
    pub const TEXT: u32 = 25;
    pub const OID: u32 = 26;
    pub const OIDVECTOR: u32 = 30;
    pub const JSON: u32 = 114;
    pub const XML: u32 = 142;
    pub const POINT: u32 = 600;
    pub const FLOAT4: u32 = 700;
    pub const FLOAT8: u32 = 701;
    pub const UNKNOWN: u32 = 705;
    pub const MONEY: u32 = 790;
    pub const BPCHARARRAY: u32 = 1014;
    pub const BPCHAR: u32 = 1042;
    pub const VARCHAR: u32 = 1043;
    pub const DATE: u32 = 1082;
    pub const TIME: u32 = 1083;
    pub const TIMESTAMP: u32 = 1114;
    pub const TIMESTAMPTZ: u32 = 1184;
    pub const INTERVAL: u32 = 1186;
    pub const TIMETZ: u32 = 1266;
    pub const BIT: u32 = 1560;
    pub const BITARRAY: u32 = 1561;
    pub const VARBIT: u32 = 1562;
    pub const NUMERIC: u32 = 1700;
    pub const REGCLASS: u32 = 2205;
    pub const RECORD: u32 = 2249;
    pub const ANY: u32 = 2276;
    pub const ANYARRAY: u32 = 2277;
    pub const ANYELEMENT: u32 = 2283;
    pub const RECORDARRAY: u32 = 2287;
    pub const VOID: u32 = 2278;
    pub const TRIGGER: u32 = 2279;
    pub const INTERNAL: u32 = 2281;
    pub const ANYNONARRAY: u32 = 2776;
    pub const ANYENUM: u32 = 3500;
    pub const JSONB: u32 = 3802;
    pub const ANYRANGE: u32 = 3831;
    pub const ANYMULTIRANGE: u32 = 4537;
    pub const ANYCOMPATIBLEMULTIRANGE: u32 = 4538;
    pub const ANYCOMPATIBLE: u32 = 5077;
    pub const ANYCOMPATIBLEARRAY: u32 = 5078;
    pub const ANYCOMPATIBLENONARRAY: u32 = 5079;
    pub const ANYCOMPATIBLERANGE: u32 = 5080;
}
