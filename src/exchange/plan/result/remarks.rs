//! What is to be known before a result is believed.

use crate::therapy::plan::{Plan, PlanResult, Term};

/// What `result` has that does not fit the revisions of its plan that are here, a sentence each; none of these where the
/// plan is not here at all.
pub fn remarks(result: &PlanResult, given: Option<&[Plan]>) -> Vec<String> {
    let Some(given) = given else {
        return vec!["This plan is not here. What it asks for is taken from the file.".to_owned()];
    };
    let remark = |term: &Term| {
        let number = term.revision;
        match given.iter().find(|plan| plan.revision == number) {
            None => Some(format!("Revision {number} of this plan is not here.")),
            Some(ours) if Term::of(ours) != *term => {
                Some(format!("Revision {number} in the file asks for something else than the one here."))
            }
            Some(_) => None,
        }
    };
    result.terms.iter().filter_map(remark).collect()
}
