//! The signs on paper: what ends a hold, what forbids one, when to call.

use super::document::{Block, Frame};
use crate::therapy::guard::Urgency;

/// When to call, boxed; `emergency` is the number.
pub(super) fn call(emergency: &str) -> Block {
    Block::Boxed(Frame::Strong, group(&format!("Call {emergency} at once"), Urgency::Call))
}

/// The signs of a group under their heading.
pub(super) fn group(heading: &str, urgency: Urgency) -> Vec<Block> {
    let signs = urgency.rules().iter().map(|rule| rule.text.into()).collect();
    vec![Block::Heading(2, heading.to_owned()), Block::Bullets(signs)]
}
