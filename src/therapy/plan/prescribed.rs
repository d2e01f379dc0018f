//! How much is prescribed: one of the four endings, with the range that a physio gave it.

use std::{fmt, str::FromStr, time::Duration};

use crate::{
    language::say,
    therapy::{Dose, Ending, ThrobbingWindow},
};

/// How much of a hold is prescribed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Prescribed {
    /// What ends the hold; its figure is the most.
    pub ending: Ending,
    /// The least: seconds of a hold for a set time, movements of one that counts them; under the most. None elsewhere.
    pub least: Option<u8>,
}

/// A dose that no plan can have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrescribedError {
    /// No dose at all.
    Unknown(String),
    /// One that is not possible.
    Impossible(String),
}

impl fmt::Display for PrescribedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(given) => f.write_str(&say!("plan-rules-dose-unknown", given = given.as_str())),
            Self::Impossible(what) => f.write_str(what),
        }
    }
}

/// The longest until it releases, where nobody names any: the cap of the short hold (C1).
const RELEASE: Dose = Dose::MAX;
/// The most movements of one spot, as of a routine.
const MOVEMENTS_MAX: u8 = 20;

impl Prescribed {
    /// This ending without a range.
    pub fn new(ending: Ending) -> Self {
        Self { ending, least: None }
    }

    /// The ending with a range, if it is one: the least is smaller than the most and possible.
    ///
    /// # Errors
    /// In a sentence, what is not possible.
    pub fn within(ending: Ending, least: Option<u32>) -> Result<Self, PrescribedError> {
        let Some(least) = least else { return Ok(Self::new(ending)) };
        let (from, most) = match ending {
            Ending::Time { dose } => (Dose::MIN.seconds(), dose.seconds()),
            Ending::Repetitions { count } => (1, u32::from(count)),
            Ending::Release { .. } | Ending::Throbbing { .. } => {
                return Err(impossible(say!("plan-rules-no-least")));
            }
        };
        match u8::try_from(least) {
            Ok(small) if (from..most).contains(&least) => Ok(Self { ending, least: Some(small) }),
            _ => Err(impossible(say!("plan-rules-least-range", least = least, from = from, most = most))),
        }
    }

    /// The longest that a hold of it takes, in seconds; movements count as long as the short hold may last (C1).
    pub fn most_s(self) -> u32 {
        self.ending.limit().as_secs() as u32
    }

    /// The dose in words: `60 s`, `30–60 s`, `until it releases, at most 2 min`, `4–6 slow movements`.
    pub fn words(self) -> String {
        match self.least {
            Some(least) => say!("plan-rules-dose-range", least = least, most = self.ending.words()),
            None => self.ending.words(),
        }
    }

    /// The same as short as it goes, beside a disc on a map: `60 s`, `max 2 min`, `10–25 min`, `4×`.
    pub fn short(self) -> String {
        match self.ending {
            Ending::Time { .. } => self.words(),
            Ending::Release { at_most } if at_most.seconds() % 60 == 0 => {
                say!("plan-rules-short-at-most-minutes", minutes = at_most.seconds() / 60)
            }
            Ending::Release { at_most } => {
                say!("plan-rules-short-at-most", dose = at_most.to_string())
            }
            Ending::Throbbing { window } => {
                let [from, to] = [window.early(), window.late()].map(minutes);
                say!("plan-rules-short-window", from = from, to = to)
            }
            Ending::Repetitions { count } => match self.least {
                Some(least) => format!("{least}–{count}×"),
                None => format!("{count}×"),
            },
        }
    }
}

/// As the command line writes it: `60s`, `30-60s`, `release:120s`, `throbbing:10-25`, `4x`.
impl fmt::Display for Prescribed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(least) = self.least {
            write!(f, "{least}-")?;
        }
        match self.ending {
            Ending::Time { dose } => write!(f, "{}s", dose.seconds()),
            Ending::Release { at_most } => write!(f, "release:{}s", at_most.seconds()),
            Ending::Throbbing { window } => {
                write!(f, "throbbing:{}-{}", minutes(window.early()), minutes(window.late()))
            }
            Ending::Repetitions { count } => write!(f, "{count}x"),
        }
    }
}

impl FromStr for Prescribed {
    type Err = PrescribedError;

    fn from_str(text: &str) -> Result<Self, PrescribedError> {
        let unknown = || PrescribedError::Unknown(text.chars().take(40).collect());
        let word = text.trim().to_lowercase();
        let (name, figure) = word.split_once(':').map_or((word.as_str(), None), |(n, f)| (n, Some(f)));
        match (name, figure) {
            ("release", figure) => {
                let at_most = figure.map_or(Ok(RELEASE), dose)?;
                Ok(Self::new(Ending::Release { at_most }))
            }
            ("throbbing", None) => Ok(Self::new(Ending::Throbbing { window: ThrobbingWindow::DEFAULT })),
            ("throbbing", Some(figure)) => {
                let figure = figure.strip_suffix("min").unwrap_or(figure);
                let (from, to) = figure.split_once('-').ok_or_else(unknown)?;
                let minutes = |n: &str| n.trim().parse::<u8>().map(|n| Duration::from_mins(n.into()));
                let (Ok(from), Ok(to)) = (minutes(from), minutes(to)) else { return Err(unknown()) };
                let window = ThrobbingWindow::new(from, to).map_err(impossible)?;
                Ok(Self::new(Ending::Throbbing { window }))
            }
            (figure, None) => {
                let (least, most) = match figure.split_once('-') {
                    Some((least, most)) => (Some(least.trim().parse::<u32>().map_err(|_| unknown())?), most),
                    None => (None, figure),
                };
                let ending = if let Some(count) = most.strip_suffix('x') {
                    let count = count.trim().parse::<u8>().map_err(|_| unknown())?;
                    if !(1..=MOVEMENTS_MAX).contains(&count) {
                        let most = MOVEMENTS_MAX;
                        return Err(impossible(say!(
                            "plan-rules-movements-range",
                            count = count,
                            most = most
                        )));
                    }
                    Ending::Repetitions { count }
                } else {
                    if !most.ends_with('s') {
                        return Err(unknown());
                    }
                    Ending::Time { dose: dose(most)? }
                };
                Self::within(ending, least)
            }
            (_, Some(_)) => Err(unknown()),
        }
    }
}

fn dose(text: &str) -> Result<Dose, PrescribedError> {
    text.parse().map_err(impossible)
}

fn minutes(at: Duration) -> u64 {
    at.as_secs() / 60
}

fn impossible(what: impl fmt::Display) -> PrescribedError {
    PrescribedError::Impossible(what.to_string())
}
