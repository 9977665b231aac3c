//! The objects of text search: parsers, templates, dictionaries and configurations.

use crate::catalog::builtin::Builtins;
use crate::catalog::{
    Address, Ident, Kind, Mapping, Object, TextSearchConfiguration, TextSearchDictionary, TextSearchParser,
    TextSearchTemplate, Touches, Type, quote_ident,
};
use crate::expr::Failure;
use crate::sql::ast::{
    AlterDefinition, AlterTextSearchConfiguration, Define, MappingAction, Name, ObjectClass, Option_, OptionValue,
};

use super::base_type::support;
use super::cx::Cx;
use super::define::{Attributes, written};
use super::{Reject, named};

/// The token types of the default parser, in the order of their numbers.
pub(crate) const TOKENS: &[&str] = &[
    "asciiword",
    "word",
    "numword",
    "email",
    "url",
    "host",
    "sfloat",
    "version",
    "hword_numpart",
    "hword_part",
    "hword_asciipart",
    "blank",
    "tag",
    "protocol",
    "numhword",
    "asciihword",
    "hword",
    "url_path",
    "file",
    "float",
    "int",
    "uint",
    "entity",
];

/// CREATE TEXT SEARCH ….
pub(super) fn create(cx: &mut Cx<'_>, stmt: &Define) -> Result<(), Reject> {
    let Some(kind) = named::kind_of(stmt.class) else { return Ok(()) };
    let schema = cx.creation_schema(&stmt.name)?;
    let at = Address::of(kind, schema, stmt.name.name().clone());
    let found: Result<Object, Failure> = match stmt.class {
        ObjectClass::TextSearchParser => parser(cx, stmt).map(Into::into),
        ObjectClass::TextSearchTemplate => template(cx, stmt).map(Into::into),
        ObjectClass::TextSearchDictionary => dictionary(cx, stmt).map(Into::into),
        _ => configuration(cx, stmt).map(Into::into),
    };
    let Some(object) = cx.or_opaque(found, Touches::Objects(vec![at.clone()]))? else { return Ok(()) };
    if cx.catalog.contains(&at) {
        let index = match kind {
            Kind::TextSearchParser => "pg_ts_parser_prsname_index",
            Kind::TextSearchTemplate => "pg_ts_template_tmplname_index",
            Kind::TextSearchDictionary => "pg_ts_dict_dictname_index",
            _ => "pg_ts_config_cfgname_index",
        };
        return Err(Reject::new("23505", format!("duplicate key value violates unique constraint \"{index}\"")));
    }
    cx.create(at, object);
    Ok(())
}

/// Refuses what the definition of such an object does not know.
fn known(stmt: &Define, kind: Kind, names: &[&str]) -> Result<(), Reject> {
    match stmt.options.iter().find(|o| !names.contains(&&*o.name)) {
        Some(option) => {
            let message = format!("{} parameter \"{}\" not recognized", kind.label(), option.name);
            Err(Reject::new("42601", message))
        }
        None => Ok(()),
    }
}

fn required(what: &str) -> Reject {
    Reject::new("42P17", format!("{what} is required"))
}

/// A support function, whose arguments are `internal` but for a number in the second place of some.
fn function(cx: &Cx<'_>, name: Option<&Name>, args: &[&str], returns: &str) -> Result<Option<Address>, Failure> {
    let Some(name) = name else { return Ok(None) };
    let args: Vec<Type> = args.iter().map(|a| Type::builtin(a)).collect();
    let found = support(cx, name, &args)?;
    if !found.returns.is(returns) {
        let shown = crate::expr::routine::signature(name, &args, &cx.catalog, &cx.session);
        let ty = cx.type_text(&Type::builtin(returns));
        return Err(Reject::new("42P17", format!("function {shown} should return type {ty}")).into());
    }
    Ok(Some(found.at))
}

fn parser(cx: &Cx<'_>, stmt: &Define) -> Result<TextSearchParser, Failure> {
    let attributes = Attributes(&stmt.options);
    known(stmt, Kind::TextSearchParser, &["start", "gettoken", "end", "headline", "lextypes"])?;
    let find = |name: &str, args: &[&str], returns| function(cx, attributes.name(&[name]).as_ref(), args, returns);
    let start = find("start", &["internal", "int4"], "internal")?;
    let token = find("gettoken", &["internal", "internal", "internal"], "internal")?;
    let end = find("end", &["internal"], "void")?;
    let headline = find("headline", &["internal", "internal", "tsquery"], "internal")?;
    let types = find("lextypes", &["internal"], "internal")?;
    let need = |what: &str| required(&format!("text search parser {what} method"));
    Ok(TextSearchParser {
        start: start.ok_or_else(|| need("start"))?,
        token: token.ok_or_else(|| need("gettoken"))?,
        end: end.ok_or_else(|| need("end"))?,
        headline,
        types: types.ok_or_else(|| need("lextypes"))?,
    })
}

fn template(cx: &Cx<'_>, stmt: &Define) -> Result<TextSearchTemplate, Failure> {
    let attributes = Attributes(&stmt.options);
    known(stmt, Kind::TextSearchTemplate, &["init", "lexize"])?;
    let init = function(cx, attributes.name(&["init"]).as_ref(), &["internal"], "internal")?;
    let lexize = function(cx, attributes.name(&["lexize"]).as_ref(), &["internal"; 4], "internal")?;
    Ok(TextSearchTemplate { init, lexize: lexize.ok_or_else(|| required("text search template lexize method"))? })
}

/// The object that a name means, the server's own among them.
fn find(cx: &Cx<'_>, kind: Kind, name: &Name) -> Result<Address, Failure> {
    if let Some(at) = named::find(cx, kind, name) {
        return Ok(at);
    }
    if let Some(schema) = name.schema() {
        cx.require_schema(schema)?;
    }
    if name.schema().is_none_or(|s| s == "pg_catalog") && is_built_in(cx, kind, name.name()) {
        return Ok(Address::of(kind, "pg_catalog", name.name().clone()));
    }
    if super::extension::may_provide(&cx.catalog, name.schema()) {
        return Err(Failure::Unknown(format!("{} `{name}` may be an extension's", kind.label())));
    }
    Err(Reject::new("42704", format!("{} \"{name}\" does not exist", kind.label())).into())
}

/// Whether every server has the object.
pub(super) fn is_built_in(cx: &Cx<'_>, kind: Kind, name: &str) -> bool {
    let configuration = |name: &str| Builtins::of(cx.version()).has_text_search_config(name);
    match kind {
        Kind::TextSearchParser => name == "default",
        Kind::TextSearchTemplate => matches!(name, "simple" | "synonym" | "ispell" | "thesaurus" | "snowball"),
        Kind::TextSearchDictionary => {
            name == "simple" || name.strip_suffix("_stem").is_some_and(|n| n != "simple" && configuration(n))
        }
        Kind::TextSearchConfiguration => configuration(name),
        _ => false,
    }
}

fn dictionary(cx: &Cx<'_>, stmt: &Define) -> Result<TextSearchDictionary, Failure> {
    let attributes = Attributes(&stmt.options);
    let template = match attributes.name(&["template"]) {
        Some(name) => find(cx, Kind::TextSearchTemplate, &name)?,
        None => return Err(required("text search template").into()),
    };
    let options: Vec<&Option_> = stmt.options.iter().filter(|o| o.name != "template").collect();
    let mut list = Vec::new();
    for option in &options {
        list.push((option.name.clone(), literal(option)));
    }
    check_options(&template, &list)?;
    Ok(TextSearchDictionary { template, options: serialize(&list) })
}

/// The value of an option as `serialize_deflist` writes it: numbers as they are, anything else quoted.
fn literal(option: &Option_) -> String {
    match &option.value {
        Some(OptionValue::Integer(n)) => n.to_string(),
        Some(OptionValue::Float(n)) => n.clone(),
        Some(OptionValue::Type(ty)) => quoted(&written(ty)),
        Some(value) => quoted(&value.to_text()),
        None => String::new(),
    }
}

fn quoted(text: &str) -> String {
    let doubled = text.replace('\'', "''");
    if doubled.contains('\\') { format!("E'{}'", doubled.replace('\\', "\\\\")) } else { format!("'{doubled}'") }
}

fn serialize(list: &[(Ident, String)]) -> Option<String> {
    let items: Vec<String> = list.iter().map(|(name, value)| format!("{} = {value}", quote_ident(name))).collect();
    (!items.is_empty()).then(|| items.join(", "))
}

/// `deserialize_deflist`.
fn deserialize(text: &str) -> Vec<(Ident, String)> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((name, tail)) = rest.split_once(" = ") {
        let name: Ident = name.trim_matches('"').replace("\"\"", "\"").into();
        let mut end = tail.len();
        let mut in_quotes = false;
        for (i, b) in tail.bytes().enumerate() {
            match b {
                b'\'' => in_quotes = !in_quotes,
                b',' if !in_quotes => {
                    end = i;
                    break;
                }
                _ => {}
            }
        }
        out.push((name, tail[..end].to_owned()));
        rest = tail.get(end + 2..).unwrap_or_default();
    }
    out
}

/// What the init functions of the server's own templates refuse.
fn check_options(template: &Address, list: &[(Ident, String)]) -> Result<(), Failure> {
    if template.path.parts()[0] != "pg_catalog" {
        return Ok(());
    }
    let (word, names): (&str, &[&str]) = match template.name().as_str() {
        "simple" => ("simple", &["stopwords", "accept"]),
        "snowball" => ("Snowball", &["stopwords", "language"]),
        "synonym" => ("synonym", &["synonyms", "casesensitive"]),
        "thesaurus" => ("Thesaurus", &["dictfile", "dictionary"]),
        "ispell" => ("Ispell", &["dictfile", "afffile", "stopwords"]),
        _ => return Ok(()),
    };
    if let Some((name, _)) = list.iter().find(|(name, _)| !names.contains(&name.as_str())) {
        return Err(Reject::new("22023", format!("unrecognized {word} dictionary parameter: \"{name}\"")).into());
    }
    let has = |wanted: &str| list.iter().any(|(name, _)| name == wanted);
    let missing = match word {
        "Snowball" if !has("language") => "missing Language parameter",
        "synonym" if !has("synonyms") => "missing Synonyms parameter",
        "Thesaurus" if !has("dictfile") => "missing DictFile parameter",
        "Thesaurus" if !has("dictionary") => "missing Dictionary parameter",
        "Ispell" if !has("afffile") => "missing AffFile parameter",
        "Ispell" if !has("dictfile") => "missing DictFile parameter",
        _ => return Ok(()),
    };
    Err(Reject::new("22023", missing).into())
}

/// ALTER TEXT SEARCH DICTIONARY.
pub(super) fn alter_dictionary(cx: &mut Cx<'_>, stmt: &AlterDefinition) -> Result<(), Reject> {
    let found = named::require(cx, &stmt.object, Kind::TextSearchDictionary);
    let Some(at) = cx.or_opaque(found, Touches::Nothing)? else { return Ok(()) };
    let Some(Object::TextSearchDictionary(mut dictionary)) = cx.get(&at).map(|o| (**o).clone()) else { return Ok(()) };
    let mut list = deserialize(dictionary.options.as_deref().unwrap_or_default());
    for option in &stmt.options {
        list.retain(|(name, _)| *name != option.name);
        if option.value.is_some() {
            list.push((option.name.clone(), literal(option)));
        }
    }
    let checked = check_options(&dictionary.template, &list);
    if cx.or_opaque(checked, Touches::Objects(vec![at.clone()]))?.is_some() {
        dictionary.options = serialize(&list);
        cx.alter(&at, dictionary);
    }
    Ok(())
}

fn configuration(cx: &Cx<'_>, stmt: &Define) -> Result<TextSearchConfiguration, Failure> {
    let attributes = Attributes(&stmt.options);
    known(stmt, Kind::TextSearchConfiguration, &["parser", "copy"])?;
    let parser = attributes.name(&["parser"]).map(|name| find(cx, Kind::TextSearchParser, &name)).transpose()?;
    let copy = attributes.name(&["copy"]).map(|name| find(cx, Kind::TextSearchConfiguration, &name)).transpose()?;
    match (parser, copy) {
        (Some(_), Some(_)) => Err(Reject::new("42601", "cannot specify both PARSER and COPY options").into()),
        (None, None) => Err(required("text search parser").into()),
        (Some(parser), None) => Ok(TextSearchConfiguration { parser, mappings: Vec::new() }),
        (None, Some(source)) => match cx.get(&source).map(|o| &**o) {
            Some(Object::TextSearchConfiguration(c)) => Ok(c.clone()),
            _ => Ok(built_in(source.name())),
        },
    }
}

/// The configuration that every server has under a name.
fn built_in(name: &str) -> TextSearchConfiguration {
    let own = Address::of(
        Kind::TextSearchDictionary,
        "pg_catalog",
        if name == "simple" { "simple".to_owned() } else { format!("{name}_stem") },
    );
    // Languages of other alphabets take words of ASCII for English ones.
    let ascii = match name {
        "russian" | "hindi" => Address::of(Kind::TextSearchDictionary, "pg_catalog", "english_stem"),
        _ => own.clone(),
    };
    let simple = Address::of(Kind::TextSearchDictionary, "pg_catalog", "simple");
    let mappings = TOKENS
        .iter()
        .filter_map(|token| {
            let dictionary = match *token {
                "asciiword" | "hword_asciipart" | "asciihword" => ascii.clone(),
                "word" | "hword_part" | "hword" => own.clone(),
                "blank" | "tag" | "protocol" | "entity" => return None,
                _ => simple.clone(),
            };
            Some(Mapping { token: (*token).into(), dictionaries: vec![dictionary] })
        })
        .collect();
    TextSearchConfiguration { parser: Address::of(Kind::TextSearchParser, "pg_catalog", "default"), mappings }
}

/// ALTER TEXT SEARCH CONFIGURATION … MAPPING.
pub(super) fn alter_configuration(cx: &mut Cx<'_>, stmt: &AlterTextSearchConfiguration) -> Result<(), Reject> {
    let object = crate::sql::ast::ObjectName {
        class: ObjectClass::TextSearchConfiguration,
        name: stmt.name.clone(),
        part: None,
        args: None,
    };
    let found = named::require(cx, &object, Kind::TextSearchConfiguration);
    let Some(at) = cx.or_opaque(found, Touches::Nothing)? else { return Ok(()) };
    let Some(Object::TextSearchConfiguration(mut configuration)) = cx.get(&at).map(|o| (**o).clone()) else {
        return Ok(());
    };
    let changed = map(cx, stmt, &mut configuration);
    if cx.or_opaque(changed, Touches::Objects(vec![at.clone()]))?.is_some() {
        cx.alter(&at, configuration);
    }
    Ok(())
}

fn map(
    cx: &mut Cx<'_>,
    stmt: &AlterTextSearchConfiguration,
    configuration: &mut TextSearchConfiguration,
) -> Result<(), Failure> {
    if configuration.parser.path.parts()[0] != "pg_catalog" {
        return Err(Failure::Unknown("which token types a parser knows only the parser can tell".to_owned()));
    }
    let mut tokens: Vec<&Ident> = Vec::new();
    for token in &stmt.token_types {
        if !TOKENS.contains(&token.as_str()) {
            return Err(Reject::new("22023", format!("token type \"{token}\" does not exist")).into());
        }
        if !tokens.contains(&token) {
            tokens.push(token);
        }
    }
    let mut dictionaries = Vec::with_capacity(stmt.dictionaries.len());
    for name in &stmt.dictionaries {
        dictionaries.push(find(cx, Kind::TextSearchDictionary, name)?);
    }
    let mappings = &mut configuration.mappings;
    match stmt.action {
        MappingAction::Add | MappingAction::AlterForToken => {
            if stmt.action == MappingAction::AlterForToken {
                mappings.retain(|m| !tokens.contains(&&m.token));
            }
            for token in tokens {
                if mappings.iter().any(|m| m.token == *token) {
                    let message = "duplicate key value violates unique constraint \"pg_ts_config_map_index\"";
                    return Err(Reject::new("23505", message).into());
                }
                mappings.push(Mapping { token: token.clone(), dictionaries: dictionaries.clone() });
            }
        }
        MappingAction::Replace | MappingAction::ReplaceForToken => {
            let [old, new] = dictionaries.as_slice() else { return Ok(()) };
            let all = stmt.action == MappingAction::Replace;
            for mapping in mappings.iter_mut().filter(|m| all || tokens.contains(&&m.token)) {
                mapping.dictionaries.iter_mut().filter(|d| *d == old).for_each(|d| d.clone_from(new));
            }
        }
        MappingAction::Drop => {
            for token in tokens {
                if !mappings.iter().any(|m| m.token == *token) {
                    let message = format!("mapping for token type \"{token}\" does not exist");
                    if !stmt.if_exists {
                        return Err(Reject::new("42704", message).into());
                    }
                    cx.notice(format!("{message}, skipping"), None);
                }
                mappings.retain(|m| m.token != *token);
            }
        }
    }
    mappings.sort_by_key(|m| TOKENS.iter().position(|t| *t == m.token));
    Ok(())
}
