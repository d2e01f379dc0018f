//! A sealed text behind a passphrase: a file of the format age (age-encryption.org/v1), which other programs open, too.

use std::{
    fmt,
    io::{self, Read as _},
    iter,
};

use age::{
    DecryptError, Decryptor, Encryptor,
    scrypt::{Identity, Recipient},
    secrecy::SecretString,
};

use super::seal::RESULT_MAX;
use crate::language::say;

/// The work of a file that is written here: 2 to this power; 64 MiB and some tenths of a second.
const WORK: u8 = 16;
/// The most work that a foreign file may ask for: 128 MiB and half a second or so.
const WORK_MAX: u8 = 17;
/// How a locked file begins.
const BEGINNING: &[u8] = b"age-encryption.org/v1";

/// What locks a file. It shows itself to nobody who prints it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Passphrase(String);

/// Why a file is not opened, or not locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LockError {
    /// It is locked, and no passphrase was given.
    #[error("{}", say!("exchange-locked"))]
    Locked,
    /// The passphrase is another one.
    #[error("{}", say!("exchange-locked-wrong"))]
    Wrong,
    /// It is locked for somebody else's key, or asks for more work than any passphrase needs.
    #[error("{}", say!("exchange-locked-foreign"))]
    Foreign,
    /// Something is missing or changed.
    #[error("{}", say!("exchange-locked-damaged"))]
    Damaged,
    /// It could not be locked.
    #[error("{}", say!("exchange-locked-not"))]
    NotLocked,
}

impl Passphrase {
    /// None where there is nothing but spaces; spaces around it do not count.
    pub fn of(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        (!typed.is_empty()).then(|| Self(typed.to_owned()))
    }

    fn secret(&self) -> SecretString {
        SecretString::from(self.0.clone())
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(hidden)")
    }
}

/// Whether `bytes` are those of a locked file.
pub fn is_locked(bytes: &[u8]) -> bool {
    bytes.starts_with(BEGINNING)
}

/// `bytes` behind `passphrase`.
///
/// # Errors
/// [`LockError::NotLocked`], if the system gives no randomness.
pub fn lock(bytes: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, LockError> {
    let mut recipient = Recipient::new(passphrase.secret());
    recipient.set_work_factor(WORK);
    let all = iter::once(&recipient as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(all).map_err(|_| LockError::NotLocked)?;
    let mut locked = Vec::new();
    let written = encryptor.wrap_output(&mut locked).and_then(|mut inside| {
        io::Write::write_all(&mut inside, bytes)?;
        inside.finish()
    });
    written.map(|_| ()).map_err(|_| LockError::NotLocked)?;
    Ok(locked)
}

/// What a file has inside; one that is not locked as it is.
///
/// # Errors
/// [`LockError`], all but [`LockError::NotLocked`].
pub fn unlock(bytes: Vec<u8>, passphrase: Option<&Passphrase>) -> Result<Vec<u8>, LockError> {
    if !is_locked(&bytes) {
        return Ok(bytes);
    }
    let passphrase = passphrase.ok_or(LockError::Locked)?;
    let mut identity = Identity::new(passphrase.secret());
    identity.set_max_work_factor(WORK_MAX);
    let decryptor = Decryptor::new(&bytes[..]).map_err(|error| why(&error))?;
    let all = iter::once(&identity as &dyn age::Identity);
    let inside = decryptor.decrypt(all).map_err(|error| why(&error))?;
    let mut unlocked = Vec::new();
    // One byte more than any result has: the reader then says that it is too long.
    let most = RESULT_MAX as u64 + 1024;
    inside.take(most).read_to_end(&mut unlocked).map_err(|_| LockError::Damaged)?;
    Ok(unlocked)
}

fn why(error: &DecryptError) -> LockError {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => LockError::Wrong,
        DecryptError::ExcessiveWork { .. } | DecryptError::NoMatchingKeys | DecryptError::UnknownFormat => {
            LockError::Foreign
        }
        DecryptError::InvalidHeader | DecryptError::InvalidMac | DecryptError::Io(_) => LockError::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_locked_opens_with_its_passphrase_alone() {
        let passphrase = Passphrase::of(" blue ball under the mat ").unwrap();
        let locked = lock("Shoulder, für später".as_bytes(), &passphrase).unwrap();
        assert!(is_locked(&locked) && !String::from_utf8_lossy(&locked).contains("Shoulder"));
        let opened = unlock(locked.clone(), Passphrase::of("blue ball under the mat").as_ref());
        assert_eq!(opened.unwrap(), "Shoulder, für später".as_bytes());
        assert_eq!(unlock(locked.clone(), None), Err(LockError::Locked));
        assert_eq!(unlock(locked.clone(), Passphrase::of("red ball").as_ref()), Err(LockError::Wrong));
        let cut = locked[..locked.len() - 3].to_vec();
        assert_eq!(unlock(cut, Some(&passphrase)), Err(LockError::Damaged));
        assert_eq!(unlock(b"as it is".to_vec(), None).unwrap(), b"as it is");
        assert_eq!(format!("{passphrase:?}"), "Passphrase(hidden)");
        assert_eq!(Passphrase::of("  "), None);
    }

    /// A file that asks for years of work, and one for somebody's key.
    #[test]
    fn a_foreign_file_costs_nothing() {
        let passphrase = Passphrase::of("x").unwrap();
        let locked = lock(b"x", &passphrase).unwrap();
        let text = String::from_utf8_lossy(&locked).into_owned();
        let costly = text.replacen(" 16\n", " 40\n", 1).into_bytes();
        assert_eq!(unlock(costly, Some(&passphrase)), Err(LockError::Foreign));
        let key = b"age-encryption.org/v1\n-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n0123456789abcdef";
        let refused = unlock(key.to_vec(), Some(&passphrase));
        assert!(matches!(refused, Err(LockError::Foreign | LockError::Damaged)), "{refused:?}");
    }
}
