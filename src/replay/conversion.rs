//! CREATE CONVERSION.

use crate::catalog::builtin::{Builtins, ConversionRow};
use crate::catalog::{Address, Conversion, Ident, Kind, Object, Touches, Type, Version};
use crate::expr::Failure;
use crate::sql::ast::CreateConversion;

use super::cx::Cx;
use super::{Reject, base_type};

/// CREATE CONVERSION.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateConversion) -> Result<(), Reject> {
    let schema = cx.creation_schema(&stmt.name)?;
    let at = Address::of(Kind::Conversion, schema.clone(), stmt.name.name().clone());
    let made = define(cx, stmt);
    let Some(conversion) = cx.or_opaque(made, Touches::Objects(vec![at.clone()]))? else { return Ok(()) };
    if cx.catalog.contains(&at) {
        return Err(Reject::new("42710", format!("conversion \"{}\" already exists", at.name())));
    }
    let is_default = |o: &Object| match o {
        Object::Conversion(c) => c.default && c.from == conversion.from && c.to == conversion.to,
        _ => false,
    };
    let mut others = cx.catalog.below(&crate::catalog::Path::new([schema]));
    if conversion.default && others.any(|(_, o)| is_default(o)) {
        let message = format!("default conversion for {} to {} already exists", conversion.from, conversion.to);
        return Err(Reject::new("42710", message));
    }
    drop(others);
    cx.create(at, conversion);
    Ok(())
}

fn define(cx: &Cx<'_>, stmt: &CreateConversion) -> Result<Conversion, Failure> {
    let encoding = |said: &str, side: &str| {
        encoding(said).ok_or_else(|| Reject::new("42704", format!("{side} encoding \"{said}\" does not exist")))
    };
    let (from, to) = (encoding(&stmt.from, "source")?, encoding(&stmt.to, "destination")?);
    if [from, to].contains(&"SQL_ASCII") && cx.version() >= Version(13) {
        let message = "encoding conversion to or from \"SQL_ASCII\" is not supported";
        return Err(Reject::new("42P17", message).into());
    }
    // From 14 on a conversion may be asked to stop at what it cannot convert, and says how far it came.
    let newer = cx.version() >= Version(14);
    let mut args: Vec<Type> = ["int4", "int4", "cstring", "internal", "int4"].map(Type::builtin).to_vec();
    args.extend(newer.then(|| Type::builtin("bool")));
    let found = base_type::support(cx, &stmt.function, &args)?;
    let (returns, shown) = if newer { ("int4", "integer") } else { ("void", "void") };
    if !found.returns.is(returns) {
        let message = format!("encoding conversion function {} must return type {shown}", stmt.function);
        return Err(Reject::new("42P17", message).into());
    }
    if cx.version() >= Version(13) && found.at.schema().is_some_and(|s| s == "pg_catalog") {
        try_function(cx, &found.at.path.parts()[1], from, to)?;
    }
    Ok(Conversion {
        from: Ident::new_static(from),
        to: Ident::new_static(to),
        function: found.at,
        default: stmt.default,
    })
}

/// The server calls the function for the two encodings, and its own functions take some of them only: one or, of the side
/// that is not UTF8, a family.
fn try_function(cx: &Cx<'_>, function: &str, from: &str, to: &str) -> Result<(), Reject> {
    let all = Builtins::of(cx.version()).conversions();
    let rows: Vec<&ConversionRow> = all.iter().filter(|row| row.function == function).collect();
    let sides: [(&str, &str, Vec<&str>); 2] = [
        ("source", from, rows.iter().map(|row| row.from.1).collect()),
        ("destination", to, rows.iter().map(|row| row.to.1).collect()),
    ];
    for (side, said, taken) in &sides {
        if let [first, rest @ ..] = taken.as_slice()
            && rest.iter().all(|other| other == first)
            && first != said
        {
            let message = format!("expected {side} encoding \"{first}\", but got \"{said}\"");
            return Err(Reject::new("XX000", message));
        }
    }
    for (_, said, taken) in &sides {
        if !taken.is_empty() && !taken.contains(said) {
            let number = all.iter().flat_map(|row| [row.from, row.to]).find(|(_, name)| name == said).map(|(n, _)| n);
            let family = if function.contains("win") { "WIN" } else { "ISO 8859" };
            let number = number.unwrap_or_default();
            return Err(Reject::new("XX000", format!("unexpected encoding ID {number} for {family} character sets")));
        }
    }
    Ok(())
}

/// The server's own name of an encoding: `pg_char_to_encoding` looks at letters and digits alone.
fn encoding(said: &str) -> Option<&'static str> {
    let plain: String = said.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    ENCODINGS.iter().find(|(alias, _)| *alias == plain).map(|(_, name)| *name)
}

/// What encodings are called, as letters and digits, and what they are: read from `pg_char_to_encoding`.
const ENCODINGS: &[(&str, &str)] = &[
    ("abc", "WIN1258"),
    ("alt", "WIN866"),
    ("big5", "BIG5"),
    ("euccn", "EUC_CN"),
    ("eucjis2004", "EUC_JIS_2004"),
    ("eucjp", "EUC_JP"),
    ("euckr", "EUC_KR"),
    ("euctw", "EUC_TW"),
    ("gb18030", "GB18030"),
    ("gbk", "GBK"),
    ("iso88591", "LATIN1"),
    ("iso885910", "LATIN6"),
    ("iso885913", "LATIN7"),
    ("iso885914", "LATIN8"),
    ("iso885915", "LATIN9"),
    ("iso885916", "LATIN10"),
    ("iso88592", "LATIN2"),
    ("iso88593", "LATIN3"),
    ("iso88594", "LATIN4"),
    ("iso88595", "ISO_8859_5"),
    ("iso88596", "ISO_8859_6"),
    ("iso88597", "ISO_8859_7"),
    ("iso88598", "ISO_8859_8"),
    ("iso88599", "LATIN5"),
    ("johab", "JOHAB"),
    ("koi8", "KOI8R"),
    ("koi8r", "KOI8R"),
    ("koi8u", "KOI8U"),
    ("latin1", "LATIN1"),
    ("latin10", "LATIN10"),
    ("latin2", "LATIN2"),
    ("latin3", "LATIN3"),
    ("latin4", "LATIN4"),
    ("latin5", "LATIN5"),
    ("latin6", "LATIN6"),
    ("latin7", "LATIN7"),
    ("latin8", "LATIN8"),
    ("latin9", "LATIN9"),
    ("mskanji", "SJIS"),
    ("muleinternal", "MULE_INTERNAL"),
    ("shiftjis", "SJIS"),
    ("shiftjis2004", "SHIFT_JIS_2004"),
    ("sjis", "SJIS"),
    ("sqlascii", "SQL_ASCII"),
    ("tcvn", "WIN1258"),
    ("tcvn5712", "WIN1258"),
    ("uhc", "UHC"),
    ("unicode", "UTF8"),
    ("utf8", "UTF8"),
    ("vscii", "WIN1258"),
    ("win", "WIN1251"),
    ("win1250", "WIN1250"),
    ("win1251", "WIN1251"),
    ("win1252", "WIN1252"),
    ("win1253", "WIN1253"),
    ("win1254", "WIN1254"),
    ("win1255", "WIN1255"),
    ("win1256", "WIN1256"),
    ("win1257", "WIN1257"),
    ("win1258", "WIN1258"),
    ("win866", "WIN866"),
    ("win874", "WIN874"),
    ("win932", "SJIS"),
    ("win936", "GBK"),
    ("win949", "UHC"),
    ("win950", "BIG5"),
    ("windows1250", "WIN1250"),
    ("windows1251", "WIN1251"),
    ("windows1252", "WIN1252"),
    ("windows1253", "WIN1253"),
    ("windows1254", "WIN1254"),
    ("windows1255", "WIN1255"),
    ("windows1256", "WIN1256"),
    ("windows1257", "WIN1257"),
    ("windows1258", "WIN1258"),
    ("windows866", "WIN866"),
    ("windows874", "WIN874"),
    ("windows932", "SJIS"),
    ("windows936", "GBK"),
    ("windows949", "UHC"),
    ("windows950", "BIG5"),
];
