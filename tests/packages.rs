//! What the packages say of the program agrees with the program: its id, version, licence, kind of file, icons.
//!
//! Needs no tool; whether the files are well formed in every way is for the `check` of each system in `packaging`.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop; clippy does not see one in a helper"
)]

use std::{collections::BTreeMap, fs, path::PathBuf};

use knotmap::desktop::APP_ID;
use roxmltree::{Document, Node, ParsingOptions};

const KIND: &str = "application/x-knotmap";

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn text(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A file of the Linux packages that has the id in its name.
fn of_the_id(ending: &str) -> String {
    text(&format!("packaging/linux/{APP_ID}.{ending}"))
}

/// The text of the elements of this name, in their order.
fn told<'a>(document: &'a Document<'_>, name: &str) -> Vec<&'a str> {
    elements(document, name).iter().map(|node| node.text().unwrap_or_default().trim()).collect()
}

fn elements<'a, 'i>(document: &'a Document<'i>, name: &str) -> Vec<Node<'a, 'i>> {
    document.descendants().filter(|node| node.has_tag_name(name)).collect()
}

/// The groups of the desktop file, each with its keys.
fn desktop_file() -> BTreeMap<String, BTreeMap<String, String>> {
    let mut groups: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut group = String::new();
    for line in of_the_id("desktop").lines().filter(|line| !line.is_empty()) {
        match (line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')), line.split_once('=')) {
            (Some(name), _) => name.clone_into(&mut group),
            (None, Some((key, value))) => {
                let before =
                    groups.entry(group.clone()).or_default().insert(key.to_owned(), value.to_owned());
                assert_eq!(before, None, "{key} is there twice");
            }
            (None, None) => panic!("no line of a desktop file: {line}"),
        }
    }
    groups
}

fn deb() -> toml::Table {
    let cargo: toml::Table = text("Cargo.toml").parse().unwrap();
    cargo["package"]["metadata"]["deb"].as_table().unwrap().clone()
}

#[test]
fn the_desktop_file_starts_this_program() {
    let groups = desktop_file();
    let entry = &groups["Desktop Entry"];
    assert_eq!(entry["Name"], "Knotmap");
    assert_eq!(entry["Exec"], format!("{} %f", env!("CARGO_PKG_NAME")));
    assert_eq!((entry["Icon"].as_str(), entry["StartupWMClass"].as_str()), (APP_ID, APP_ID));
    assert_eq!(entry["MimeType"], format!("{KIND};"));
    let actions: Vec<&str> = entry["Actions"].split_terminator(';').collect();
    assert_eq!(actions.len() + 1, groups.len(), "{groups:?}");
    for action in actions {
        assert!(groups[&format!("Desktop Action {action}")]["Exec"].starts_with("knotmap "), "{action}");
    }
}

#[test]
fn the_metainfo_is_of_this_version() {
    let text_of_it = of_the_id("metainfo.xml");
    let metainfo = Document::parse(&text_of_it).unwrap();
    assert_eq!(told(&metainfo, "id"), [APP_ID]);
    assert_eq!(told(&metainfo, "launchable"), [format!("{APP_ID}.desktop")]);
    assert_eq!(told(&metainfo, "icon"), [APP_ID]);
    assert_eq!(told(&metainfo, "project_license"), [env!("CARGO_PKG_LICENSE")]);
    assert_eq!(told(&metainfo, "binary"), [env!("CARGO_PKG_NAME")]);
    assert_eq!(told(&metainfo, "mediatype"), [KIND]);
    let release = elements(&metainfo, "release")[0];
    assert_eq!(release.attribute("version"), Some(env!("CARGO_PKG_VERSION")), "the newest comes first");
    assert!(release.attribute("date").unwrap().parse::<jiff::civil::Date>().is_ok(), "{release:?}");
    // What is only being made is not called released, here or there.
    let changes = text("CHANGELOG.md");
    let heading = changes.lines().find(|line| line.starts_with("## ")).unwrap();
    assert!(heading.starts_with(&format!("## {} ", env!("CARGO_PKG_VERSION"))), "{heading}");
    let is_in_the_making = release.attribute("type") == Some("development");
    assert_eq!(is_in_the_making, heading.ends_with("not released yet"), "{heading}");
}

#[test]
fn a_file_is_known_by_its_name_and_by_what_it_begins_with() {
    let text_of_it = of_the_id("xml");
    let kinds = Document::parse_with_options(&text_of_it, ParsingOptions::default()).unwrap();
    let values = |element: &str, attribute: &str| -> Vec<String> {
        let found = kinds.descendants().filter(|node| node.tag_name().name() == element);
        found.filter_map(|node| node.attribute(attribute)).map(str::to_owned).collect()
    };
    assert_eq!(values("mime-type", "type"), [KIND]);
    assert_eq!(values("glob", "pattern"), ["*.knotmap"]);
    assert_eq!(values("icon", "name"), [APP_ID]);
    let begins = values("match", "value");
    assert_eq!(begins.len(), 2, "a plan and a result: {begins:?}");
    // As docs/formats.md shows it, which the tests of the format hold.
    assert!(text("docs/formats.md").contains(&format!("\n{}1, ", begins[0])), "{begins:?}");
    assert_eq!(begins[0].replace("plan", "result"), begins[1]);
}

#[test]
fn every_icon_that_is_installed_is_there() {
    let install = text("packaging/linux/install");
    let sizes = install.split_once("for size in ").unwrap().1.split_once(';').unwrap().0;
    let assets = deb()["assets"].as_array().unwrap().clone();
    let is_packed = |folder: &str| {
        let target = format!("usr/share/icons/hicolor/{folder}/apps/");
        assets.iter().any(|asset| asset[1].as_str() == Some(&target))
    };
    for size in sizes.split(' ') {
        assert!(path(&format!("assets/icons/app/knotmap-{size}.png")).is_file(), "{size}");
        assert!(is_packed(&format!("{size}x{size}")), "{size} is in the .deb, too");
    }
    let files = fs::read_dir(path("assets/icons/app")).unwrap();
    let drawn =
        files.filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|ending| ending == "png"));
    assert_eq!(sizes.split(' ').count(), drawn.count(), "every size");
    assert!(is_packed("scalable") && path("assets/icons/app/knotmap.svg").is_file());
}

#[test]
fn the_debian_package_has_what_the_others_have() {
    let deb = deb();
    let assets = deb["assets"].as_array().unwrap();
    for line in text("packaging/linux/install").lines() {
        // `put FILE share/FOLDER/NAME` and `completed SHELL share/FOLDER/NAME`.
        let Some(target) = line.split_whitespace().find(|word| word.trim_matches('"').starts_with("share/"))
        else {
            continue;
        };
        let target = target.trim_matches('"').replace("${ZSH_FOLDER:-site-functions}", "vendor-completions");
        let target = target.replace("${size}x$size", "48x48").replace("${page##*/}", "page");
        let (folder, name) = target.rsplit_once('/').unwrap();
        let is_packed = name == "copyright"
            || assets.iter().any(|asset| asset[1].as_str() == Some(&format!("usr/{folder}/")));
        assert!(is_packed, "{target} is missing in the .deb");
    }
    assert_eq!(deb["license-file"][0].as_str(), Some("packaging/linux/copyright"));
    let copyright = text("packaging/linux/copyright");
    // The MIT licence is called Expat there.
    let licence =
        format!("License: {}", env!("CARGO_PKG_LICENSE").replace("MIT", "Expat").replace("OR", "or"));
    assert!(copyright.lines().any(|line| line == licence), "{licence}");
    for holder in ["LICENSE-MIT", "packaging/linux/copyright"] {
        assert!(text(holder).contains("2026 The Knotmap authors"), "{holder}");
    }
}

/// The manifest is YAML; its lines are plain enough to be read as they stand.
#[test]
fn the_flatpak_is_this_program_and_keeps_to_itself() {
    let manifest = of_the_id("yml");
    let has = |line: &str| manifest.lines().any(|own| own.trim() == line);
    assert!(has(&format!("id: {APP_ID}")) && has(&format!("command: {}", env!("CARGO_PKG_NAME"))));
    assert!(has("- cargo build --profile dist --locked --offline"), "built of what was fetched before");
    for word in ["share=network", "filesystem=", "socket=session-bus", "device=all", "talk-name"] {
        assert!(
            !manifest.contains(word),
            "{word}: the program opens no network, and files come through dialogs"
        );
    }
}

const INFO: &str = "packaging/macos/Info.plist";

/// What stands behind a key in the dictionary of a property list.
fn value<'a, 'i>(dictionary: Node<'a, 'i>, key: &str) -> Node<'a, 'i> {
    let mut keys = dictionary.children().filter(|node| node.has_tag_name("key"));
    let found = keys.find(|node| node.text() == Some(key)).unwrap_or_else(|| panic!("{key} is missing"));
    found.next_sibling_element().unwrap()
}

#[test]
fn the_bundle_for_macos_is_of_this_program() {
    let text = text(INFO);
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let info = Document::parse_with_options(&text, options).unwrap();
    let info = info.root_element().first_element_child().unwrap();
    let first = |key: &str| value(info, key).first_element_child().unwrap();
    for (key, told) in [
        ("CFBundleIdentifier", APP_ID),
        ("CFBundleExecutable", env!("CARGO_PKG_NAME")),
        ("CFBundleIconFile", "knotmap"),
        ("CFBundlePackageType", "APPL"),
        ("CFBundleVersion", env!("CARGO_PKG_VERSION")),
        ("CFBundleShortVersionString", env!("CARGO_PKG_VERSION")),
    ] {
        assert_eq!(value(info, key).text(), Some(told), "{key}");
    }
    let (kind, document) = (first("UTExportedTypeDeclarations"), first("CFBundleDocumentTypes"));
    let tags = value(kind, "UTTypeTagSpecification");
    assert_eq!(value(tags, "public.mime-type").text(), Some(KIND));
    let ending = value(tags, "public.filename-extension").first_element_child().unwrap();
    assert_eq!(ending.text(), Some("knotmap"));
    let opened = value(document, "LSItemContentTypes").first_element_child().unwrap();
    assert_eq!(opened.text(), value(kind, "UTTypeIdentifier").text());
    assert_eq!(value(document, "LSHandlerRank").text(), Some("None"), "no double click reaches the window");
}

/// As Apple lays down what is where in an `.app`.
#[cfg(unix)]
#[test]
fn the_bundle_for_macos_has_everything_in_its_place() {
    use std::{os::unix::fs::PermissionsExt as _, process::Command};

    let folder = tempfile::tempdir().unwrap();
    let mut bundle = Command::new(path("packaging/macos/bundle"));
    assert!(bundle.arg(env!("CARGO_BIN_EXE_knotmap")).arg(folder.path()).status().unwrap().success());
    let contents = folder.path().join("Knotmap.app/Contents");
    let program = contents.join("MacOS/knotmap").metadata().unwrap();
    assert_eq!(program.permissions().mode() & 0o777, 0o755);
    let icon = fs::read(contents.join("Resources/knotmap.icns")).unwrap();
    assert_eq!(icon, fs::read(path("assets/icons/app/knotmap.icns")).unwrap());
    assert_eq!(fs::read_to_string(contents.join("Info.plist")).unwrap(), text(INFO));
    assert_eq!(fs::read(contents.join("PkgInfo")).unwrap(), b"APPL????");
    for licence in ["LICENSE-MIT", "LICENSE-APACHE", "CREDITS.md"] {
        assert!(contents.join("Resources").join(licence).is_file(), "{licence}");
    }
}

#[test]
fn the_setup_for_windows_is_of_this_program() {
    let setup = text("packaging/windows/installer.nsi");
    assert!(setup.contains(&format!("!define ID \"{APP_ID}\"\n")));
    assert!(setup.contains(&format!("\"Content Type\" \"{KIND}\"")));
    // What it puts there it takes away again.
    let named = |command: &str| -> Vec<String> {
        let lines = setup.lines().filter_map(|line| line.trim().strip_prefix(command));
        lines.map(|line| line.trim().rsplit('\\').next().unwrap().trim_end_matches('"').to_owned()).collect()
    };
    let mut put = named("File ");
    put.extend(["remove.exe".to_owned(), "Knotmap.lnk".to_owned()]);
    let mut taken = named("Delete ");
    assert!(put.len() > 5, "{put:?}");
    put.sort();
    taken.sort();
    assert_eq!(put, taken);
    let manifest = text("packaging/windows/knotmap.manifest");
    let manifest = Document::parse(&manifest).unwrap();
    assert_eq!(told(&manifest, "activeCodePage"), ["UTF-8"]);
    assert_eq!(told(&manifest, "dpiAwareness"), ["PerMonitorV2"]);
    assert_eq!(told(&manifest, "longPathAware"), ["true"]);
}
