//! The machine: clocks, sound, folders, settings, dialogs, the display, files written for others.
//!
//! Every part may fail without harm: a missing player is silence, a missing dialog looks like Cancel, an unreadable
//! settings file means the usual settings. It may use the rooms below for the words that settings and files hold. It must
//! not block the window, and knows no hold, no journal line and no egui.

#[cfg(not(target_arch = "wasm32"))]
mod awake;
#[cfg(target_arch = "wasm32")]
#[path = "browser/awake.rs"]
mod awake;
#[cfg(all(unix, not(target_os = "macos"), feature = "window"))]
mod bus;
mod checkpoint;
mod clock;
#[cfg(not(target_arch = "wasm32"))]
mod dialogs;
#[cfg(target_arch = "wasm32")]
#[path = "browser/dialogs.rs"]
mod dialogs;
mod display;
mod folders;
#[cfg(not(target_arch = "wasm32"))]
mod fonts;
#[cfg(target_arch = "wasm32")]
#[path = "browser/fonts.rs"]
mod fonts;
mod locale;
mod machine;
#[cfg(not(target_arch = "wasm32"))]
mod motion;
#[cfg(target_arch = "wasm32")]
#[path = "browser/motion.rs"]
mod motion;
mod own_routine;
mod picture;
pub mod place;
mod plans;
mod priority;
mod private;
#[cfg(not(target_arch = "wasm32"))]
mod process;
#[cfg(not(target_arch = "wasm32"))]
mod programs;
#[cfg(target_arch = "wasm32")]
#[path = "browser/programs.rs"]
mod programs;
mod recognise;
mod regular;
mod routines;
mod settings;
mod settings_file;
mod signals;
#[cfg(not(target_arch = "wasm32"))]
mod sound;
#[cfg(target_arch = "wasm32")]
#[path = "browser/sound.rs"]
mod sound;
mod terminal;
mod tones;
mod typed_path;
#[cfg(not(target_arch = "wasm32"))]
mod voice;
#[cfg(target_arch = "wasm32")]
#[path = "browser/voice.rs"]
mod voice;
mod whole;
mod windows_names;
mod within;
#[cfg(target_arch = "wasm32")]
#[path = "browser/writers.rs"]
mod writers;
mod written;

use crate::platform::shown;

pub use awake::Awake;
#[cfg(all(unix, not(target_os = "macos"), feature = "window"))]
pub use bus::follow_theme;
pub use checkpoint::{
    Checkpoints, read_checkpoint, remove_checkpoint, set_checkpoint_aside, write_checkpoint,
};
pub use clock::{Clock, ManualClock, SystemClock};
pub use dialogs::{OpenDialog, Pending};
#[cfg(not(target_arch = "wasm32"))]
pub use dialogs::{SaveDialog, open_file, reveal, start_another};
pub use display::{
    APP_ID, explain_missing_library, explain_window_error, missing_display, wayland_is_gone, without_a_window,
};
pub use folders::{DataFolder, FolderError, home, paths_in};
pub use fonts::{fonts_for, unprintable};
pub use locale::spoken;
pub use machine::machine_name;
pub use motion::reduced_motion;
pub use own_routine::{KeepError, Looked, keep_routine, look_at_routine, remove_routine, take_in_routine};
pub use picture::{Photo, PhotoError, read_photo};
pub use plans::{
    FOLLOWED, Follow, GiveOutError, KeptPlan, PlanKind, PlanOut, Plans, PlansError, RESULT_FILE_MAX,
    ResultFileError, ResultOut, SendError, TakeInError, WholePlan, give_out, look_at_plan, look_at_result,
    send_result,
};
pub use priority::{StandBack, stand_back};
pub use programs::Programs;
pub use recognise::{FileKind, recognise};
pub use regular::read_named;
pub use routines::{OwnFile, OwnRoutines, own_routines, read_routine};
pub use settings::{Breathing, ImportWord, Look, Settings, Theme};
pub use settings_file::{SettingsError, SettingsFile, read_settings};
pub use signals::ends;
pub use sound::Player;
pub use terminal::{complain, plain, told};
pub use tones::{Cue, wav};
pub use typed_path::{named_path, typed_path};
pub use voice::Voice;
pub use windows_names::refused_by_windows;
#[cfg(target_arch = "wasm32")]
pub use writers::{lock_writers, take_writer};
pub use written::{WriteError, is_unchecked, taken, write_checked, write_file};
