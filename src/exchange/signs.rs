//! The signs on paper: what ends a hold, what forbids one, when to call.

use super::document::{Block, Frame};
use crate::{language::say, therapy::guard::Urgency};

/// When to call, boxed; `emergency` is the number.
pub(super) fn call(emergency: &str) -> Block {
    Block::Boxed(Frame::Strong, group(&say!("document-call-at-once", number = emergency), Urgency::Call))
}

/// What ends a hold.
pub(super) fn stop_if() -> Vec<Block> {
    group(say!("document-stop-if"), Urgency::Stop)
}

/// The signs of a group under their heading.
pub(super) fn group(heading: &str, urgency: Urgency) -> Vec<Block> {
    let signs = urgency.rules().iter().map(|rule| rule.text().into()).collect();
    vec![Block::Heading(2, heading.to_owned()), Block::Bullets(signs)]
}
