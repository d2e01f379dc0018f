//! The sounds of a hold: a few soft sine tones, made by numbers, packed as a WAV file.

use std::{
    f32::consts::{PI, TAU},
    time::Duration,
};

/// Samples a second.
const RATE: u32 = 44_100;

/// The loudest sample at full volume: –18 dBFS, 10^(–18/20) of full scale.
const LOUDEST: f32 = 0.125_892_54;

/// The same of the alarm: –6 dBFS.
const ALARM: f32 = 0.501_187_2;

/// Rise of a tone in seconds; a rise from zero makes no click.
const ATTACK: f32 = 0.03;

/// What a sound says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cue {
    /// The hold begins.
    Start,
    /// Half of the hold is over.
    Halfway,
    /// The last seconds begin.
    LastTen,
    /// The hold is over.
    End,
    /// The hold was ended early.
    Stop,
    /// The interval bell.
    Bell,
    /// A sign is asked for: it wakes.
    CheckIn,
    /// One movement is counted.
    Movement,
    /// A long hold has ended by itself: it wakes whoever fell asleep.
    Alarm,
}

impl Cue {
    /// Every cue.
    pub const ALL: [Self; 9] = [
        Self::Start,
        Self::Halfway,
        Self::LastTen,
        Self::End,
        Self::Stop,
        Self::Bell,
        Self::CheckIn,
        Self::Movement,
        Self::Alarm,
    ];

    /// The tones in turn: hertz and seconds. Rising begins, falling ends, a single one is on the way, the same one
    /// several times asks for something.
    fn tones(self) -> &'static [(f32, f32)] {
        match self {
            Self::Start => &[(392.0, 0.22), (523.25, 0.38)],
            Self::Halfway => &[(523.25, 0.40)],
            Self::LastTen => &[(587.33, 0.16), (587.33, 0.24)],
            Self::End => &[(659.25, 0.30), (523.25, 0.30), (392.0, 0.70)],
            Self::Stop => &[(293.66, 0.25), (293.66, 0.45)],
            Self::Bell => &[(440.0, 0.50)],
            Self::CheckIn => &[(493.88, 0.30), (659.25, 0.30), (493.88, 0.30), (659.25, 0.45)],
            Self::Movement => &[(349.23, 0.32)],
            Self::Alarm => &[(880.0, 0.24), (659.25, 0.24), (880.0, 0.24), (659.25, 0.24), (880.0, 0.40)],
        }
    }

    /// The word used for its file.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Halfway => "halfway",
            Self::End => "end",
            Self::Stop => "stop",
            Self::LastTen => "last-ten",
            Self::Bell => "bell",
            Self::CheckIn => "check-in",
            Self::Movement => "movement",
            Self::Alarm => "alarm",
        }
    }
}

/// The cue as a WAV file: mono, 16 bit, 44.1 kHz. `volume_percent` 0–100 (more counts as 100); 100 peaks at –18 dBFS, of
/// the alarm at –6 dBFS.
pub fn wav(cue: Cue, volume_percent: u8) -> Vec<u8> {
    wav_after(Duration::ZERO, cue, volume_percent)
}

/// The same behind so long a silence.
pub(super) fn wav_after(silence: Duration, cue: Cue, volume_percent: u8) -> Vec<u8> {
    let loudest = if cue == Cue::Alarm { ALARM } else { LOUDEST };
    let loudness = loudest * f32::from(volume_percent.min(100)) / 100.0;
    let silence = std::iter::repeat_n(0, (silence.as_secs_f32() * RATE as f32) as usize);
    let tones = cue.tones().iter().flat_map(|&(hertz, seconds)| tone(hertz, seconds, loudness));
    packed(&silence.chain(tones).collect::<Vec<i16>>())
}

/// One tone that swells, and fades to nothing over the rest of its length.
fn tone(hertz: f32, seconds: f32, loudness: f32) -> impl Iterator<Item = i16> {
    let count = (seconds * RATE as f32) as u32;
    (0..count).map(move |i| {
        let t = i as f32 / RATE as f32;
        let swell = if t < ATTACK {
            (1.0 - (PI * t / ATTACK).cos()) / 2.0
        } else {
            f32::midpoint(1.0, (PI * (t - ATTACK) / (seconds - ATTACK)).cos())
        };
        // Truncation towards zero keeps every sample below the limit.
        ((TAU * hertz * t).sin() * swell * loudness * f32::from(i16::MAX)) as i16
    })
}

/// The samples behind the 44 bytes of a WAV header.
fn packed(samples: &[i16]) -> Vec<u8> {
    let data_bytes = samples.len() as u32 * 2;
    let mut file = Vec::with_capacity(44 + samples.len() * 2);
    file.extend_from_slice(b"RIFF");
    file.extend_from_slice(&(36 + data_bytes).to_le_bytes());
    file.extend_from_slice(b"WAVEfmt ");
    file.extend_from_slice(&16_u32.to_le_bytes());
    file.extend_from_slice(&1_u16.to_le_bytes()); // uncompressed
    file.extend_from_slice(&1_u16.to_le_bytes()); // one channel
    file.extend_from_slice(&RATE.to_le_bytes());
    file.extend_from_slice(&(RATE * 2).to_le_bytes());
    file.extend_from_slice(&2_u16.to_le_bytes()); // bytes a sample
    file.extend_from_slice(&16_u16.to_le_bytes()); // bits a sample
    file.extend_from_slice(b"data");
    file.extend_from_slice(&data_bytes.to_le_bytes());
    file.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples(cue: Cue, volume: u8) -> Vec<i16> {
        wav(cue, volume)[44..].chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect()
    }

    #[test]
    fn no_cue_is_louder_than_18_db_below_full_scale_but_the_alarm() {
        for cue in Cue::ALL {
            let most = if cue == Cue::Alarm { -6.0 } else { -18.0 };
            let peak = samples(cue, 100).iter().map(|s| f64::from(s.unsigned_abs())).fold(0.0, f64::max);
            let dbfs = 20.0 * (peak / 32_768.0).log10();
            assert!(dbfs <= most, "{cue:?}: {dbfs}");
            assert!(dbfs > most - 1.0, "{cue:?} can be heard: {dbfs}");
        }
    }

    #[test]
    fn volume_scales_the_peak_and_zero_is_silence() {
        let peak = |volume| samples(Cue::End, volume).iter().map(|s| s.unsigned_abs()).max().unwrap();
        assert!(peak(50).abs_diff(peak(100) / 2) <= 1);
        assert_eq!(peak(0), 0);
        assert_eq!(peak(255), peak(100));
    }

    #[test]
    fn nothing_clicks() {
        // The steepest step of a 659 Hz sine at -18 dBFS is 387; a cut or an abrupt start would jump by thousands.
        for cue in Cue::ALL {
            let all = samples(cue, 100);
            assert!(
                all[0].unsigned_abs() <= 1 && all[all.len() - 1].unsigned_abs() <= 1,
                "{cue:?} ends at rest"
            );
            let step = all.windows(2).map(|pair| pair[0].abs_diff(pair[1])).max().unwrap();
            // The alarm is four times as loud, and higher.
            let most = if cue == Cue::Alarm { 2_100 } else { 400 };
            assert!(step < most, "{cue:?} jumps by {step}");
        }
    }

    #[test]
    fn the_header_tells_the_length_and_each_cue_is_short() {
        for cue in Cue::ALL {
            let file = wav(cue, 100);
            let data = u32::from_le_bytes(file[40..44].try_into().unwrap());
            assert_eq!(data as usize, file.len() - 44);
            assert_eq!(u32::from_le_bytes(file[4..8].try_into().unwrap()) as usize, file.len() - 8);
            let seconds = f64::from(data) / 2.0 / f64::from(RATE);
            assert!((0.3..1.5).contains(&seconds), "{cue:?} lasts {seconds} s");
        }
    }

    #[test]
    fn no_two_cues_sound_alike() {
        for (i, a) in Cue::ALL.into_iter().enumerate() {
            for b in &Cue::ALL[i + 1..] {
                assert_ne!(wav(a, 100), wav(*b, 100));
            }
        }
    }
}
