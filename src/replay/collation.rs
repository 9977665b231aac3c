//! CREATE COLLATION: `DefineCollation` and `CollationCreate`.

use crate::catalog::{Address, Collation, Kind, Object, Touches, Version};
use crate::expr::Failure;
use crate::sql::ast::{AlterDefinition, Define, Name};

use super::cx::Cx;
use super::define::Attributes;
use super::{Reject, named};

fn invalid(message: impl Into<String>) -> Reject {
    Reject::new("42P17", message)
}

/// CREATE COLLATION.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &Define) -> Result<(), Reject> {
    let schema = cx.creation_schema(&stmt.name)?;
    let at = Address::of(Kind::Collation, schema, stmt.name.name().clone());
    let found = define(cx, stmt);
    let Some(collation) = cx.or_opaque(found, Touches::Objects(vec![at.clone()]))? else { return Ok(()) };
    if cx.catalog.contains(&at) {
        let what = if collation.any_encoding { format!("collation \"{}\"", at.name()) } else { named::taken(cx, &at) };
        if stmt.if_not_exists {
            cx.notice(format!("{what} already exists, skipping"), Some(at));
            return Ok(());
        }
        return Err(Reject::new("42710", format!("{what} already exists")));
    }
    cx.create(at, collation);
    Ok(())
}

const KNOWN: &[&str] = &["from", "locale", "lc_collate", "lc_ctype", "provider", "deterministic", "rules", "version"];

fn define(cx: &mut Cx<'_>, stmt: &Define) -> Result<Collation, Failure> {
    let attributes = Attributes(&stmt.options);
    let version = cx.version();
    for (i, option) in stmt.options.iter().enumerate() {
        if !KNOWN.contains(&&*option.name) || (option.name == "rules" && version < Version(16)) {
            return Err(Reject::new("42601", format!("collation attribute \"{}\" not recognized", option.name)).into());
        }
        if stmt.options[..i].iter().any(|o| o.name == option.name) {
            return Err(Reject::new("42601", "conflicting or redundant options").into());
        }
    }
    let conflict = |detail: &str| {
        let reject = Reject::new("42601", "conflicting or redundant options");
        if version >= Version(15) { reject.detail(detail) } else { reject }
    };
    let has = |name: &str| attributes.last(&[name]).is_some();
    if has("locale") && (has("lc_collate") || has("lc_ctype")) {
        return Err(conflict("LOCALE cannot be specified together with LC_COLLATE or LC_CTYPE.").into());
    }
    if let Some(from) = attributes.name(&["from"]) {
        if stmt.options.len() != 1 {
            return Err(conflict("FROM cannot be specified together with any other options.").into());
        }
        return copy(cx, &from);
    }
    let provider = match attributes.text("provider")? {
        None => 'c',
        Some(said) => match &*said.to_ascii_lowercase() {
            "builtin" if version >= Version(17) => 'b',
            "icu" => 'i',
            "libc" => 'c',
            _ => return Err(invalid(format!("unrecognized collation provider: {said}")).into()),
        },
    };
    let locale = attributes.text("locale")?;
    let deterministic = attributes.truth("deterministic")?.unwrap_or(true);
    let rules = attributes.text("rules")?;
    let missing = |name: &str| invalid(format!("parameter \"{name}\" must be specified"));
    let mut collation =
        Collation { provider, deterministic, collate: None, ctype: None, locale: None, rules, any_encoding: false };
    match provider {
        'b' => {
            let locale = locale.ok_or_else(|| missing("locale"))?;
            collation.locale = Some(builtin_locale(&locale, version)?);
            collation.any_encoding = locale == "C";
        }
        // Before 15 a locale of ICU was held in the place of the others.
        'i' if version < Version(15) => {
            let (collate, ctype) = (attributes.text("lc_collate")?, attributes.text("lc_ctype")?);
            let collate = locale.clone().or(collate).ok_or_else(|| missing("lc_collate"))?;
            let ctype = locale.or(ctype).ok_or_else(|| missing("lc_ctype"))?;
            if collate == ctype {
                collation.locale = Some(collate);
            } else {
                (collation.collate, collation.ctype) = (Some(collate), Some(ctype));
            }
            collation.any_encoding = true;
        }
        'i' => {
            let locale = locale.ok_or_else(|| missing("locale"))?;
            collation.locale = Some(if version >= Version(16) { language_tag(cx, locale)? } else { locale });
            collation.any_encoding = true;
        }
        _ => {
            let (collate, ctype) = (attributes.text("lc_collate")?, attributes.text("lc_ctype")?);
            collation.collate = Some(locale.clone().or(collate).ok_or_else(|| missing("lc_collate"))?);
            collation.ctype = Some(locale.or(ctype).ok_or_else(|| missing("lc_ctype"))?);
        }
    }
    if !deterministic && provider != 'i' {
        return Err(Reject::new("0A000", "nondeterministic collations not supported with this provider").into());
    }
    if collation.rules.is_some() && provider != 'i' {
        return Err(invalid("ICU rules cannot be specified unless locale provider is ICU").into());
    }
    Ok(collation)
}

/// `builtin_validate_locale`.
fn builtin_locale(said: &str, version: Version) -> Result<String, Reject> {
    match said {
        "C" => Ok("C".to_owned()),
        "C.UTF-8" | "C.UTF8" => Ok("C.UTF-8".to_owned()),
        "PG_UNICODE_FAST" if version >= Version(18) => Ok(said.to_owned()),
        _ => Err(Reject::new("42809", format!("invalid locale name \"{said}\" for builtin provider"))),
    }
}

/// FROM.
fn copy(cx: &Cx<'_>, name: &Name) -> Result<Collation, Failure> {
    if let Some(at) = named::find(cx, Kind::Collation, name)
        && let Some(Object::Collation(collation)) = cx.get(&at).map(|o| &**o)
    {
        return Ok(collation.clone());
    }
    if let Some(schema) = name.schema() {
        cx.require_schema(schema)?;
    }
    let at = crate::expr::names::collation(name, &cx.catalog, &cx.session)?;
    let icu = |locale: &str| Collation {
        provider: 'i',
        deterministic: true,
        collate: None,
        ctype: None,
        locale: Some(locale.to_owned()),
        rules: None,
        any_encoding: true,
    };
    let builtin = |locale: &str, any_encoding| Collation { provider: 'b', any_encoding, ..icu(locale) };
    let libc = |locale: &str, any_encoding| Collation {
        provider: 'c',
        collate: Some(locale.to_owned()),
        ctype: Some(locale.to_owned()),
        locale: None,
        any_encoding,
        ..icu(locale)
    };
    Ok(match at.name().as_str() {
        "default" => return Err(invalid("collation \"default\" cannot be copied").into()),
        own @ ("C" | "POSIX") => libc(own, true),
        "ucs_basic" if cx.version() >= Version(17) => builtin("C", true),
        "ucs_basic" => libc("C", false),
        "unicode" => icu("und"),
        "pg_c_utf8" => builtin("C.UTF-8", false),
        "pg_unicode_fast" => builtin("PG_UNICODE_FAST", false),
        own => match own.strip_suffix("-x-icu") {
            Some(locale) => icu(locale),
            None => {
                return Err(Failure::Unknown(format!("what collation {own} is depends on the server's system")));
            }
        },
    })
}

/// `icu_language_tag`: the standard form of a locale's name, as far as it is told without ICU.
fn language_tag(cx: &mut Cx<'_>, said: String) -> Result<String, Failure> {
    let Some(tag) = standard_tag(&said) else {
        return Err(Failure::Unknown(format!("what ICU makes of the locale {said} is not known")));
    };
    if tag != said {
        cx.notice(format!("using standard form \"{tag}\" for ICU locale \"{said}\""), None);
    }
    Ok(tag)
}

fn standard_tag(said: &str) -> Option<String> {
    match said {
        "" => return Some("und".to_owned()),
        "C" | "POSIX" | "c" | "posix" => return Some("en-US-u-va-posix".to_owned()),
        "root" => return Some(said.to_owned()),
        _ => {}
    }
    let (base, keywords) = said.split_once('@').map_or((said, None), |(b, k)| (b, Some(k)));
    let base = base.split('.').next().unwrap_or_default().replace('_', "-");
    if !base.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
        return None;
    }
    let lower = base.to_ascii_lowercase();
    let mut parts = lower.split('-');
    let language = match parts.next().unwrap_or_default() {
        "" => "und",
        "iw" => "he",
        "in" => "id",
        "ji" => "yi",
        other => other,
    };
    let mut out = vec![language.to_owned()];
    let mut attributes: Vec<(String, String)> = Vec::new();
    let mut private = Vec::new();
    let mut extension = None;
    for part in parts {
        match (extension, part.len()) {
            (Some("x"), _) => private.push(part.to_owned()),
            (_, 1) => {
                if !matches!(part, "u" | "x") {
                    return None;
                }
                extension = Some(part);
            }
            (Some(_), 2) => attributes.push((part.to_owned(), String::new())),
            (Some(_), _) => {
                let (_, value) = attributes.last_mut()?;
                if !value.is_empty() {
                    value.push('-');
                }
                value.push_str(part);
            }
            (None, 4) if part.bytes().all(|b| b.is_ascii_alphabetic()) => {
                out.push(format!("{}{}", part[..1].to_ascii_uppercase(), &part[1..]));
            }
            (None, 2) => out.push(part.to_ascii_uppercase()),
            (None, _) => out.push(part.to_owned()),
        }
    }
    for keyword in keywords.into_iter().flat_map(|k| k.split(';')).filter(|k| !k.is_empty()) {
        let (key, value) = keyword.split_once('=')?;
        attributes.push(keyword_tag(&key.to_ascii_lowercase(), &value.to_ascii_lowercase())?);
    }
    if !attributes.is_empty() {
        attributes.sort();
        out.push("u".to_owned());
        for (key, value) in attributes {
            let value = if value.is_empty() { "true".to_owned() } else { value };
            out.extend([key, value]);
        }
    }
    if !private.is_empty() {
        out.push("x".to_owned());
        out.extend(private);
    }
    Some(out.join("-"))
}

/// A keyword of the older form as the key and the value of a language tag.
fn keyword_tag(key: &str, value: &str) -> Option<(String, String)> {
    let key = match key {
        "colstrength" => "ks",
        "colnumeric" => "kn",
        "colcaselevel" => "kc",
        "colcasefirst" => "kf",
        "colalternate" => "ka",
        "colbackwards" => "kb",
        "collation" => "co",
        _ => return None,
    };
    let value = match (key, value) {
        ("ks", "primary") => "level1",
        ("ks", "secondary") => "level2",
        ("ks", "tertiary") => "level3",
        ("ks", "quaternary") => "level4",
        ("ks", "identical") => "identic",
        ("kn" | "kc" | "kb", "yes") => "true",
        ("kn" | "kc" | "kb" | "kf", "no") => "false",
        ("ka", "non-ignorable") => "noignore",
        ("co", "phonebook") => "phonebk",
        ("co", "traditional") => "trad",
        ("co", "dictionary") => "dict",
        ("ks" | "kn" | "kc" | "kb", _) => return None,
        (_, other) => other,
    };
    Some((key.to_owned(), value.to_owned()))
}

/// ALTER COLLATION … REFRESH VERSION, which changes what only the server itself knows.
pub(super) fn refresh(cx: &mut Cx<'_>, stmt: &AlterDefinition) -> Result<(), Reject> {
    let found = named::require(cx, &stmt.object, Kind::Collation);
    cx.or_opaque(found, Touches::Nothing).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::standard_tag;

    // The expected tags were read from a server.
    #[test]
    fn locales_are_named_as_icu_names_them() {
        for (said, tag) in [
            ("en-us", "en-US"),
            ("EN_us", "en-US"),
            ("und-u-ks-level2-kc-true", "und-u-kc-true-ks-level2"),
            ("en-u-kn", "en-u-kn-true"),
            ("en-u-kn-false", "en-u-kn-false"),
            ("@colNumeric=yes;colStrength=primary", "und-u-kn-true-ks-level1"),
            ("de@collation=phonebook", "de-u-co-phonebk"),
            ("zh_Hant_TW", "zh-Hant-TW"),
            ("sr-latn", "sr-Latn"),
            ("", "und"),
            ("POSIX", "en-US-u-va-posix"),
            ("en-US-x-foo", "en-US-x-foo"),
            ("und-u-kr-latn-digit", "und-u-kr-latn-digit"),
            ("@colAlternate=shifted", "und-u-ka-shifted"),
            ("de_AT.UTF-8", "de-AT"),
            ("de-AT-1996", "de-AT-1996"),
            ("iw", "he"),
        ] {
            assert_eq!(standard_tag(said).as_deref(), Some(tag), "{said}");
        }
    }
}
