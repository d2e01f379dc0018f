//! The list of routines: which of them are shown, and under which heading.

use std::time::Duration;

use super::{routine_filter::RoutineGroup, routines::Routines};
use crate::{
    desktop::Settings,
    therapy::routine::{BodyPart, Routine},
};

impl Routines {
    /// The routines that the list shows, in its order: those with a star, the user's own, then by the part of the body; in
    /// a search what is called so before what only tells of it.
    pub fn shown(&self, settings: &Settings) -> Vec<(RoutineGroup, Vec<&Routine>)> {
        let get_in_place = Duration::from_secs(settings.get_in_place_s.into());
        let wanted = self.search.trim().to_lowercase();
        let taken = self.all().filter(|one| self.filter.takes(one, get_in_place) && tells_of(one, &wanted));
        let mut taken: Vec<&Routine> = taken.collect();
        if !wanted.is_empty() {
            taken.sort_by_key(|one| !has_all(&one.name, &wanted));
            return Vec::from_iter((!taken.is_empty()).then_some((RoutineGroup::Found, taken)));
        }
        let star = |one: &Routine| settings.starred_routines.iter().position(|id| *id == one.id);
        let group = |one: &Routine| match (star(one), one.body_parts().first()) {
            (Some(_), _) => RoutineGroup::Starred,
            _ if one.is_own() => RoutineGroup::Own,
            (_, Some(part)) => RoutineGroup::Of(*part),
            _ => RoutineGroup::Others,
        };
        let parts = BodyPart::ALL.map(RoutineGroup::Of);
        let heads = [RoutineGroup::Starred, RoutineGroup::Own].into_iter().chain(parts);
        let mut taken: Vec<_> = taken.into_iter().map(|one| (group(one), one)).collect();
        taken.sort_by_key(|(_, one)| star(one));
        let groups = heads.chain([RoutineGroup::Others]).map(|head| {
            let of = taken.iter().filter(|(group, _)| *group == head).map(|(_, one)| *one);
            (head, of.collect::<Vec<_>>())
        });
        groups.filter(|(_, of)| !of.is_empty()).collect()
    }
}

/// Whether every word that was typed stands somewhere in the routine.
fn tells_of(routine: &Routine, wanted: &str) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let mut all = format!("{} {}", routine.name, routine.about);
    for method in routine.used() {
        all = format!("{all} {} {} {}", method.tool.name(), method.position.name(), method.name);
    }
    routine.steps.iter().for_each(|step| all = format!("{all} {}", step.name));
    has_all(&all, wanted)
}

/// Whether every word of `wanted`, which is in small letters, stands in `text`.
fn has_all(text: &str, wanted: &str) -> bool {
    let text = text.to_lowercase();
    wanted.split_whitespace().all(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{
        super::routine_filter::{RoutineFilter, RoutineLength},
        *,
    };
    use crate::therapy::{
        guide::Tool,
        routine::{builtin, read_own},
    };

    fn ids(shown: &[(RoutineGroup, Vec<&Routine>)], group: RoutineGroup) -> Vec<String> {
        let of = shown.iter().filter(|(one, _)| *one == group).flat_map(|(_, of)| of);
        of.map(|one| one.id.clone()).collect()
    }

    #[test]
    fn those_with_a_star_come_first_then_ones_own_then_by_the_body() {
        let own = r#"Routine(id: "mine", name: "Mine", steps: [
            (name: "A", at: Points(ids: ["RHO-MAJ1"]), method: "S0-R1")])"#;
        let routines = Routines { own: vec![Arc::new(read_own(own).unwrap())], ..Routines::default() };
        let mut settings = Settings::default();
        let all = routines.shown(&settings);
        assert_eq!(all[0].0, RoutineGroup::Own);
        assert_eq!(all.iter().map(|(_, of)| of.len()).sum::<usize>(), builtin().len() + 1, "each once");
        settings.starred_routines = vec!["lacrosse-ball-foot".to_owned(), "mine".to_owned()];
        let starred = routines.shown(&settings);
        assert_eq!(starred[0].0, RoutineGroup::Starred);
        assert_eq!(ids(&starred, RoutineGroup::Starred), ["lacrosse-ball-foot", "mine"]);
        assert!(ids(&starred, RoutineGroup::Own).is_empty());
        let legs = ids(&starred, RoutineGroup::Of(BodyPart::LegAndFoot));
        assert_eq!(legs, ["lacrosse-ball-calf", "lacrosse-ball-shin"]);
    }

    #[test]
    fn the_list_is_narrowed_by_part_tool_and_time() {
        let mut routines = Routines::default();
        let settings = Settings::default();
        let mut shown = |filter: RoutineFilter| -> Vec<String> {
            routines.filter = filter;
            let shown = routines.shown(&settings);
            shown.iter().flat_map(|(_, of)| of).map(|one| one.id.clone()).collect()
        };
        let usual = RoutineFilter::default();
        let neck = shown(RoutineFilter { part: Some(BodyPart::Neck), ..usual });
        assert!(
            neck.contains(&"levator-release".to_owned()) && neck.contains(&"posterior-neck-hook".to_owned())
        );
        assert!(!neck.contains(&"lacrosse-ball-foot".to_owned()));
        let strap = RoutineFilter { tool: Some(Tool::BackStrap), ..usual };
        assert_eq!(shown(strap), ["backstrap-lying", "backstrap-sitting"]);
        assert_eq!(
            shown(RoutineFilter { length: Some(RoutineLength::Short), ..strap }),
            [""; 0],
            "up to 25 min a point"
        );
        let short = shown(RoutineFilter { length: Some(RoutineLength::Short), ..usual });
        assert!(short.contains(&"lacrosse-ball-foot".to_owned()), "{short:?}");
        assert!(!short.contains(&"medial-scapula-rolling".to_owned()), "{short:?}");
        let middle = shown(RoutineFilter { length: Some(RoutineLength::Middle), ..usual });
        assert!(
            short.iter().chain([&"medial-scapula-rolling".to_owned()]).all(|id| middle.contains(id)),
            "{middle:?}"
        );
    }
}
