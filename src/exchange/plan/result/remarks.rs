//! What is to be known before a result is believed.

use crate::{
    language::say,
    therapy::plan::{Plan, PlanResult, Term},
};

/// What `result` has that does not fit the revisions of its plan that are here, a sentence each; none of these where the
/// plan is not here at all.
pub fn remarks(result: &PlanResult, given: Option<&[Plan]>) -> Vec<String> {
    let Some(given) = given else {
        return vec![say!("exchange-plan-not-here").to_owned()];
    };
    let remark = |term: &Term| {
        let number = term.revision;
        match given.iter().find(|plan| plan.revision == number) {
            None => Some(say!("exchange-revision-not-here", revision = number)),
            Some(ours) if Term::of(ours) != *term => {
                Some(say!("exchange-revision-differs", revision = number))
            }
            Some(_) => None,
        }
    };
    result.terms.iter().filter_map(remark).collect()
}
