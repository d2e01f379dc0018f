//! Which words the program asks for: each `say!` with what it puts in, and every name that stands in a table.

use std::{collections::BTreeSet, fs, path::Path, str::FromStr};

use proc_macro2::{TokenStream, TokenTree};

use crate::walk::files_ending;

/// A `say!`.
pub(crate) struct Said {
    pub(crate) place: String,
    pub(crate) id: String,
    pub(crate) puts: BTreeSet<String>,
}

#[derive(Default)]
pub(crate) struct Asked {
    pub(crate) said: Vec<Said>,
    /// Everything in quotes in the sources, and with it every name.
    pub(crate) named: BTreeSet<String>,
}

pub(crate) fn asked() -> Asked {
    let mut asked = Asked::default();
    for path in files_ending(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "rs") {
        let text = fs::read_to_string(&path).unwrap();
        look(TokenStream::from_str(&text).unwrap(), &path, &mut asked);
    }
    assert!(asked.said.len() > 100, "the sources are found");
    asked
}

fn look(stream: TokenStream, path: &Path, asked: &mut Asked) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => {
                let is_said = i >= 2 && is(&tokens[i - 2], "say") && is(&tokens[i - 1], "!");
                if is_said && let Some(said) = said(group.stream(), path) {
                    asked.said.push(said);
                }
                look(group.stream(), path, asked);
            }
            TokenTree::Literal(literal) => asked.named.extend(in_quotes(&literal.to_string())),
            _ => {}
        }
    }
}

fn is(token: &TokenTree, text: &str) -> bool {
    token.to_string() == text
}

fn in_quotes(literal: &str) -> Option<String> {
    Some(literal.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

/// The name, then `name = value` between commas; nothing for the macro's own pattern.
fn said(stream: TokenStream, path: &Path) -> Option<Said> {
    let mut parts: Vec<Vec<TokenTree>> = vec![Vec::new()];
    for token in stream {
        match &token {
            TokenTree::Punct(mark) if mark.as_char() == ',' => parts.push(Vec::new()),
            _ => parts.last_mut()?.push(token),
        }
    }
    let TokenTree::Literal(id) = parts.first()?.first()? else { return None };
    let place = format!("{}:{}", path.display(), id.span().start().line);
    let puts = parts[1..].iter().filter(|part| part.get(1).is_some_and(|mark| is(mark, "=")));
    let puts = puts.map(|part| part[0].to_string()).collect();
    Some(Said { place, id: in_quotes(&id.to_string())?, puts })
}
