//! Holds deny.toml without any tool: every dependency's licence is one that it allows, none of its bans is in the tree,
//! and everything comes from the registry.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::{collections::BTreeSet, process::Command};

use serde_json::Value;

/// What `cargo metadata` says of this machine's dependency tree, from what is on disk.
fn packages() -> Vec<Value> {
    let version =
        Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into())).arg("-vV").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned();
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--filter-platform", &host])
        .args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap().clone();
    packages.into_iter().filter(|package| !package["source"].is_null()).collect()
}

fn deny() -> toml::Table {
    include_str!("../deny.toml").parse().unwrap()
}

fn words(table: &toml::Table, section: &str, list: &str, key: Option<&str>) -> BTreeSet<String> {
    let entries = table[section][list].as_array().unwrap();
    let word = |entry: &toml::Value| key.map_or(entry, |key| &entry[key]).as_str().unwrap().to_owned();
    entries.iter().map(word).collect()
}

/// Whether `expression` can be met with the `allowed` licences alone.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    spdx::Expression::parse_mode(expression, spdx::ParseMode::LAX)
        .is_ok_and(|parsed| parsed.evaluate(|needed| allowed.contains(&needed.to_string())))
}

#[test]
fn every_licence_is_allowed() {
    let allowed = words(&deny(), "licenses", "allow", None);
    let packages = packages();
    assert!(packages.len() > 100, "the tree is found");
    for package in packages {
        let licence = package["license"].as_str().unwrap_or("none");
        assert!(is_allowed(licence, &allowed), "{} has the licence {licence}", package["name"]);
    }
}

#[test]
fn nothing_banned_is_in_the_tree() {
    let banned = words(&deny(), "bans", "deny", Some("crate"));
    for package in packages() {
        let name = package["name"].as_str().unwrap();
        assert!(!banned.contains(name), "{name} is banned by deny.toml");
    }
}

#[test]
fn everything_comes_from_the_registry() {
    for package in packages() {
        let source = package["source"].as_str().unwrap();
        assert!(source.starts_with("registry+"), "{} comes from {source}", package["name"]);
    }
}

#[test]
fn these_checks_can_fail() {
    let allowed = words(&deny(), "licenses", "allow", None);
    for good in ["MIT", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0", "Apache-2.0 OR GPL-2.0-only"]
    {
        assert!(is_allowed(good, &allowed), "{good}");
    }
    for bad in ["GPL-3.0-only", "MIT AND GPL-2.0-only", "none", ""] {
        assert!(!is_allowed(bad, &allowed), "{bad}");
    }
    assert!(words(&deny(), "bans", "deny", Some("crate")).contains("openssl-sys"));
}
