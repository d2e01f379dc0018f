//! How settings are kept: one small RON file, replaced as a whole, whose unknown fields stay and whose unreadable
//! predecessor is set aside, never overwritten.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use ron::value::RawValue;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};

use super::{private, regular::read_small, settings::Settings, shown};
use crate::{journal::io_in_words, language::say, platform::fs};

/// Far above any settings file; a larger one is something else.
const LARGEST: u64 = 1024 * 1024;

/// The settings in force and the file they are kept in.
#[derive(Debug)]
pub struct SettingsFile {
    /// Nothing: kept in memory only.
    path: Option<PathBuf>,
    settings: Settings,
    problem: Option<SettingsError>,
}

/// What is wrong with the settings' file.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file is there and says nothing that can be used.
    #[error("{}", say!("desktop-settings-unread", path = shown(path), why = why))]
    Unreadable {
        /// The file, with line and column where the trouble has a place.
        path: PathBuf,
        /// What is wrong, with line and column where it has them.
        why: String,
    },
    /// The change holds until the program ends and is not on disk.
    #[error("{}", say!("desktop-settings-not-saved", path = shown(path), why = io_in_words(source)))]
    NotSaved {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl SettingsFile {
    /// Reads the settings at `path`. A missing file means the usual settings; an unreadable one too, and
    /// [`problem`](Self::problem) says why.
    pub fn open(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let (settings, problem) = match read(&path) {
            Ok(kept) => (kept.settings, None),
            Err(why) => (Settings::default(), Some(SettingsError::Unreadable { path: path.clone(), why })),
        };
        Self { path: Some(path), settings, problem }
    }

    /// The usual settings, kept in memory and never written (`--demo`).
    pub fn in_memory() -> Self {
        Self { path: None, settings: Settings::default(), problem: None }
    }

    /// Reads the file again: somebody else has put it there, or taken it away.
    pub fn read_again(&mut self) {
        if let Some(path) = self.path.take() {
            *self = Self::open(path);
        }
    }

    /// Whether nothing has been set yet: there is no file.
    pub fn is_new(&self) -> bool {
        self.path.as_ref().is_none_or(|path| !fs::is_there(path))
    }

    /// The settings in force.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Why the file could not be read, until a change has set it aside.
    pub fn problem(&self) -> Option<&SettingsError> {
        self.problem.as_ref()
    }

    /// Applies `change` (numbers out of range are brought into it) and saves. The change holds even if saving fails.
    ///
    /// The file is read again first, so that what another window has set in the meantime stays. If the file cannot be
    /// read it is renamed to `settings.ron.unreadable-N`, and that path is returned for a message.
    ///
    /// # Errors
    /// [`SettingsError::NotSaved`]; the file on disk is then as it was.
    pub fn change(&mut self, change: impl Fn(&mut Settings)) -> Result<Option<PathBuf>, SettingsError> {
        let apply = |settings: &Settings| {
            let mut settings = settings.clone();
            change(&mut settings);
            settings.in_range()
        };
        let Some(path) = &self.path else {
            self.settings = apply(&self.settings);
            return Ok(None);
        };
        let failed = |source| SettingsError::NotSaved { path: path.clone(), source };
        let found = read(path);
        let readable = found.is_ok();
        // An unreadable file offers nothing to start from: what is in force does.
        let kept = found.unwrap_or_else(|_| Kept { settings: self.settings.clone(), ..Kept::default() });
        self.settings = apply(&kept.settings);
        let aside = if readable { None } else { Some(private::set_aside(path).map_err(failed)?) };
        text_of(&self.settings, &kept.unknown)
            .and_then(|text| private::replace(path, text.as_bytes()))
            .map_err(failed)?;
        self.problem = None;
        Ok(aside)
    }
}

/// The settings that a text says, as a file of them would.
///
/// # Errors
/// What is wrong, with line and column.
pub fn read_settings(text: &str) -> Result<Settings, String> {
    parse(text).map(|kept| kept.settings)
}

/// What a file holds.
#[derive(Default)]
struct Kept {
    settings: Settings,
    /// Fields of another version, as they were written.
    unknown: Vec<(String, Box<RawValue>)>,
}

/// Reads a file; a missing one holds nothing.
fn read(path: &Path) -> Result<Kept, String> {
    let bytes = match read_small(path, LARGEST) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Kept::default()),
        Err(error) => return Err(io_in_words(&error)),
    };
    let text = String::from_utf8(bytes).map_err(|_| say!("desktop-no-text").to_owned())?;
    parse(&text)
}

fn parse(text: &str) -> Result<Kept, String> {
    let placed = |error: ron::error::SpannedError| {
        let ron::error::Position { line, col } = error.span.start;
        say!("desktop-at-line", line = line, column = col, why = error.code.to_string())
    };
    let settings: Settings = ron::from_str(text).map_err(placed)?;
    let known = known_names()?;
    let mut unknown = ron::from_str::<Fields>(text).map_err(placed)?.0;
    unknown.retain(|(name, _)| !known.contains(name));
    Ok(Kept { settings, unknown })
}

/// The names of the fields that this version knows, from the one place that knows them.
fn known_names() -> Result<Vec<String>, String> {
    let text = ron::to_string(&Settings::default()).map_err(|error| error.to_string())?;
    let fields: Fields = ron::from_str(&text).map_err(|error| error.to_string())?;
    Ok(fields.0.into_iter().map(|(name, _)| name).collect())
}

/// The settings as RON, the unknown fields after the known ones.
fn text_of(settings: &Settings, unknown: &[(String, Box<RawValue>)]) -> io::Result<String> {
    let pretty = ron::ser::PrettyConfig::new().new_line("\n");
    let known = ron::ser::to_string_pretty(settings, pretty).map_err(io::Error::other)?;
    let mut text = known.trim_end().trim_end_matches(')').to_owned();
    for (name, value) in unknown {
        // Only a plain name stands without this mark.
        let mark = if is_plain(name) { "" } else { "r#" };
        let value = value.get_ron().trim();
        // A comment at its end would hide the comma.
        let end = if value.contains("//") { "\n    ,\n" } else { ",\n" };
        for part in ["    ", mark, name, ": ", value, end] {
            text.push_str(part);
        }
    }
    text.push_str(")\n");
    Ok(text)
}

/// Whether a field of this name needs no mark in RON.
fn is_plain(name: &str) -> bool {
    !name.starts_with(|c: char| c.is_ascii_digit())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// The fields of any RON struct, their values as written.
struct Fields(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Struct;
        impl<'de> Visitor<'de> for Struct {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("settings")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        from.deserialize_struct("Settings", &[], Struct)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::{desktop::Theme, language::Language};

    fn file(text: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        fs::write(&path, text).unwrap();
        (folder, path)
    }

    #[test]
    fn what_is_set_is_there_the_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        let mut settings = SettingsFile::open(&path);
        assert_eq!(settings.settings(), &Settings::default());
        assert!(!path.exists(), "reading writes nothing");
        settings
            .change(|s| {
                s.theme = Theme::Dark;
                s.language = Some(Language::German);
                s.get_in_place_s = 90;
                s.view = crate::anatomy::ViewId::NeckSide;
            })
            .unwrap();
        let again = SettingsFile::open(&path);
        assert!(again.problem().is_none());
        assert_eq!(again.settings().theme, Theme::Dark);
        assert!(fs::read_to_string(&path).unwrap().contains("language: Some(\"de\")"));
        assert_eq!(again.settings().get_in_place_s, 60, "brought into its range");
        assert_eq!(again.settings(), settings.settings());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn fields_of_another_version_stay_as_they_are() {
        let (_folder, path) = file(
            "( // mine\n  lamp: Some(slow(0.5)), theme: light, map: {\"a\": [1, 2]}, note: r#\"a) \"b\"\"# )",
        );
        let mut settings = SettingsFile::open(&path);
        assert!(settings.problem().is_none(), "{:?}", settings.problem());
        settings.change(|s| s.sound = false).unwrap();
        settings.change(|s| s.reduced_motion = true).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        for kept in ["lamp: Some(slow(0.5))", "map: {\"a\": [1, 2]}", "note: r#\"a) \"b\"\"#", "theme: light"]
        {
            assert_eq!(text.matches(kept).count(), 1, "{kept} in {text}");
        }
        let again = SettingsFile::open(&path);
        assert!(again.problem().is_none(), "{text}");
        assert!(!again.settings().sound && again.settings().reduced_motion);
    }

    #[test]
    fn odd_names_and_comments_of_another_version_spoil_nothing() {
        let (_folder, path) = file("(r#a-b: 1, lamp: 5 // bright\n, r#1st: \"//\", shade: 3 // dark\n)");
        let mut settings = SettingsFile::open(&path);
        assert!(settings.problem().is_none(), "{:?}", settings.problem());
        settings.change(|s| s.sound = false).unwrap();
        let once = fs::read_to_string(&path).unwrap();
        for kept in ["r#a-b: 1", "lamp: 5 // bright", "r#1st: \"//\"", "shade: 3 // dark"] {
            assert_eq!(once.matches(kept).count(), 1, "{kept} in {once}");
        }
        assert!(SettingsFile::open(&path).problem().is_none(), "{once}");
        settings.change(|s| s.sound = false).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), once);
    }

    #[test]
    fn an_unreadable_file_is_kept_and_set_aside_only_by_a_change() {
        for bad in [
            "",
            "not settings",
            "(theme: purple)",
            "(language: Some(\"xx\"))",
            "(volume_percent: 101)",
            "(volume_percent: -1)",
            "(text_size_percent: 1000000000000000000000)",
            "(sound: true, sound: false)",
            "(theme: dark",
            "\u{0}\u{0}",
        ] {
            let (folder, path) = file(bad);
            fs::write(folder.path().join("settings.ron.unreadable-1"), "older").unwrap();
            let mut settings = SettingsFile::open(&path);
            assert_eq!(settings.settings(), &Settings::default(), "{bad}");
            let said = settings.problem().unwrap().to_string();
            assert!(said.contains("settings.ron") && said.contains("line 1"), "{said}");
            assert_eq!(fs::read_to_string(&path).unwrap(), bad);

            let aside = settings.change(|s| s.sound = false).unwrap().unwrap();
            assert!(aside.ends_with("settings.ron.unreadable-2"));
            assert_eq!(fs::read_to_string(aside).unwrap(), bad);
            assert_eq!(fs::read_to_string(folder.path().join("settings.ron.unreadable-1")).unwrap(), "older");
            assert!(settings.problem().is_none());
            assert!(!SettingsFile::open(&path).settings().sound);
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_kept_too() {
        let (_folder, path) = file("");
        fs::write(&path, [0xff, 0xfe, 0x00]).unwrap();
        let mut settings = SettingsFile::open(&path);
        assert!(settings.problem().is_some());
        let aside = settings.change(|s| s.sound = false).unwrap().unwrap();
        assert_eq!(fs::read(aside).unwrap(), [0xff, 0xfe, 0x00]);
    }

    #[test]
    fn what_another_window_set_stays() {
        let (_folder, path) = file("()");
        let (mut one, mut two) = (SettingsFile::open(&path), SettingsFile::open(&path));
        one.change(|s| s.theme = Theme::Light).unwrap();
        two.change(|s| s.sound = false).unwrap();
        assert_eq!(two.settings().theme, Theme::Light);
        assert_eq!(SettingsFile::open(&path).settings(), two.settings());
    }

    #[test]
    fn a_change_that_cannot_be_saved_holds_and_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = SettingsFile::open(folder.path().join("gone/settings.ron"));
        let error = settings.change(|s| s.sound = false).unwrap_err().to_string();
        assert!(error.contains("until you close"), "{error}");
        assert!(!settings.settings().sound);
    }

    #[test]
    fn a_demo_keeps_nothing() {
        let mut settings = SettingsFile::in_memory();
        assert!(settings.change(|s| s.sound = false).unwrap().is_none());
        assert!(!settings.settings().sound);
    }
}
