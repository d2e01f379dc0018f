//! How long a hold was, as it is told.

/// Milliseconds held in whole seconds, rounded. Wherever a hold is told it is this many: it is as long on every page.
pub fn whole_seconds(ms: u32) -> u32 {
    ms.saturating_add(500) / 1000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_second_counts_and_none_is_made_up() {
        assert_eq!([0, 499, 500, 11_499, 11_500, 11_999].map(whole_seconds), [0, 0, 1, 11, 12, 12]);
        assert_eq!(whole_seconds(u32::MAX), u32::MAX / 1000);
    }
}
