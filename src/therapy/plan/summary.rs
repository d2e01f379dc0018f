//! What a result says, point by point: prescribed beside done, and what is in neither.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::civil::Date;

use super::{DoneHold, PlanResult, SkipReason, in_force};
use crate::{
    anatomy::PointKey,
    language::decimal,
    therapy::{Ended, Tenderness},
};

/// What was done at one point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// So often was it due, under the revision in force on each day.
    pub prescribed: u32,
    /// Holds that came to their end, at most as many as were due on their day.
    pub done: u32,
    /// Days with a hold that came to its end.
    pub days: u32,
    /// Holds that did not come to their end; why, is among the endings.
    pub stopped: u32,
    /// So often was it due and nothing is recorded. It may have been done all the same.
    pub not_done: u32,
    /// Holds that came to their end and were not prescribed: more than were due, or a point of an earlier revision.
    pub extra: u32,
    /// The median of the seconds held, of all its holds; a half counts up. None without a hold.
    pub seconds: Option<u32>,
    /// How the holds ended, and how many did so.
    pub endings: BTreeMap<Ended, u32>,
    /// Days on which it was left out, by the reason. They are among those that are not done or not wholly done.
    pub reasons: BTreeMap<SkipReason, u32>,
    /// The median tenderness before, on the first day that tells one.
    pub before: Option<Middle>,
    /// The median tenderness after, on the last day that tells one.
    pub after: Option<Middle>,
    /// Holds that the program timed.
    pub timed: u32,
    /// Holds that were typed in.
    pub typed: u32,
}

/// A median of tenderness values, 0–10 in steps of a half.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Middle {
    halves: u8,
}

impl Middle {
    /// The median of `values`; none of none.
    pub fn of(values: impl IntoIterator<Item = Tenderness>) -> Option<Self> {
        let mut values: Vec<u8> = values.into_iter().map(Tenderness::get).collect();
        values.sort_unstable();
        let (lower, upper) = middle(&values)?;
        Some(Self { halves: lower + upper })
    }

    /// In halves, 0–20.
    pub fn halves(self) -> u8 {
        self.halves
    }
}

impl std::fmt::Display for Middle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let places = usize::from(!self.halves.is_multiple_of(2));
        f.write_str(&decimal(f64::from(self.halves) / 2.0, places))
    }
}

/// The two values in the middle of sorted ones; the same one twice where their number is odd.
fn middle<T: Copy>(sorted: &[T]) -> Option<(T, T)> {
    let upper = sorted.get(sorted.len() / 2)?;
    Some((sorted[(sorted.len() - 1) / 2], *upper))
}

impl Summary {
    /// Whether something hurt unexpectedly.
    pub fn has_unexpected_pain(&self) -> bool {
        self.endings.contains_key(&Ended::UnexpectedPain)
    }

    /// What `holds` of one point, by their days, say about what was `due`.
    fn new(due: &BTreeMap<Date, u32>, holds: &BTreeMap<Date, Vec<&DoneHold>>) -> Self {
        let mut sum = Self { prescribed: due.values().sum(), ..Self::default() };
        for (day, holds) in holds {
            let ended = holds.iter().filter(|hold| hold.ended.is_done()).count() as u32;
            let stopped = holds.len() as u32 - ended;
            let asked = due.get(day).copied().unwrap_or_default();
            let done = ended.min(asked);
            sum.done += done;
            sum.extra += ended - done;
            sum.days += u32::from(ended > 0);
            sum.stopped += stopped;
            // What was begun and stopped is no gap.
            sum.not_done += (asked - done).saturating_sub(stopped);
        }
        sum.not_done +=
            due.iter().filter(|(day, _)| !holds.contains_key(day)).map(|(_, due)| due).sum::<u32>();
        let all = || holds.values().flatten();
        for hold in all() {
            *sum.endings.entry(hold.ended).or_default() += 1;
            *if hold.is_timed { &mut sum.timed } else { &mut sum.typed } += 1;
        }
        let mut seconds: Vec<u32> = all().map(|hold| hold.seconds).collect();
        seconds.sort_unstable();
        sum.seconds = middle(&seconds).map(|(lower, upper)| (lower + upper).div_ceil(2));
        sum.before = holds.values().find_map(|day| Middle::of(day.iter().filter_map(|hold| hold.before)));
        sum.after = holds.values().rev().find_map(|day| Middle::of(day.iter().filter_map(|hold| hold.after)));
        sum
    }
}

/// Every point that was asked for in the time of `result`, or done: what hurt unexpectedly first, then in the order of the
/// newest revision, then what only earlier ones have.
pub fn summaries(result: &PlanResult) -> Vec<(&PointKey, Summary)> {
    let due = due_days(result);
    let mut holds: HashMap<&PointKey, BTreeMap<Date, Vec<&DoneHold>>> = HashMap::new();
    for hold in &result.holds {
        holds.entry(&hold.key).or_default().entry(hold.day).or_default().push(hold);
    }
    let newest_first = result.terms.iter().rev().flat_map(|term| term.points.iter().map(|asked| &asked.key));
    let (mut rows, mut seen, none) = (Vec::new(), HashSet::new(), BTreeMap::new());
    for key in newest_first.chain(result.holds.iter().map(|hold| &hold.key)) {
        let (due, holds) = (due.get(key), holds.get(key));
        let is_now = result.terms.last().is_some_and(|term| term.asked(key).is_some());
        if seen.insert(key) && (is_now || due.is_some() || holds.is_some()) {
            let mut sum = Summary::new(due.unwrap_or(&none), holds.unwrap_or(&BTreeMap::new()));
            for one in result.left_out.iter().filter(|one| one.key == *key) {
                *sum.reasons.entry(one.reason).or_default() += 1;
            }
            rows.push((key, sum));
        }
    }
    // The order among the others stays.
    rows.sort_by_key(|(_, sum): &(_, Summary)| !sum.has_unexpected_pain());
    rows
}

/// How often each point was due on each day; only days on which it was.
pub fn due_days(result: &PlanResult) -> HashMap<&PointKey, BTreeMap<Date, u32>> {
    let mut due: HashMap<&PointKey, BTreeMap<Date, u32>> = HashMap::new();
    let days = result.from.series(jiff::Span::new().days(1)).take_while(|day| *day <= result.to);
    for day in days {
        let Some(term) = in_force(&result.terms, day) else { continue };
        for asked in &term.points {
            let times = term.due(asked, day);
            if times > 0 {
                due.entry(&asked.key).or_default().insert(day, times);
            }
        }
    }
    due
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;
    use crate::{
        anatomy::Side,
        therapy::plan::{Asked, Days, LeftOutDay, Term},
    };

    fn key(id: &str) -> PointKey {
        PointKey::new(id, Side::Left)
    }

    fn asked(id: &str, times: u8, days: &str) -> Asked {
        Asked { key: key(id), name: String::new(), times, days: days.parse::<Days>().unwrap() }
    }

    fn term(revision: u32, day: i8, points: Vec<Asked>) -> Term {
        Term { revision, made: date(2026, 11, day), ended: None, points }
    }

    /// A hold of 60 s: the day of November, the point, how it ended, tenderness before and after.
    fn hold(day: i8, id: &str, ended: Ended, before: u8, after: Option<u8>) -> DoneHold {
        let t = |n| Tenderness::try_from(n).unwrap();
        DoneHold {
            id: Uuid::new_v4(),
            key: key(id),
            day: date(2026, 11, day),
            seconds: 60,
            ended,
            before: Some(t(before)),
            after: after.map(t),
            revision: 1,
            is_timed: false,
            note: String::new(),
        }
    }

    fn result(from: i8, to: i8, terms: Vec<Term>, holds: Vec<DoneHold>) -> PlanResult {
        let (from, to) = (date(2026, 11, from), date(2026, 11, to));
        let (left_out, questions) = (Vec::new(), String::new());
        PlanResult { plan: Uuid::nil(), made: to, from, to, terms, holds, left_out, questions }
    }

    fn one(result: &PlanResult) -> Summary {
        let rows = summaries(result);
        assert_eq!(rows.len(), 1);
        rows[0].1.clone()
    }

    #[test]
    fn done_gaps_surplus_and_what_was_stopped_are_told_apart() {
        // Twice a day for four days: eight. Monday two and one more, Tuesday one done and one too sore, Wednesday
        // nothing, Thursday one.
        let holds = vec![
            hold(2, "A", Ended::Time, 8, Some(6)),
            hold(2, "A", Ended::Time, 7, None),
            hold(2, "A", Ended::Release, 5, None),
            DoneHold { seconds: 90, ..hold(3, "A", Ended::Time, 6, Some(5)) },
            DoneHold { seconds: 11, ..hold(3, "A", Ended::TooSore, 6, None) },
            DoneHold { is_timed: true, ..hold(5, "A", Ended::Time, 4, Some(3)) },
            DoneHold { seconds: 61, ..hold(5, "A", Ended::Stopped, 4, Some(2)) },
        ];
        let sum = one(&result(2, 5, vec![term(1, 2, vec![asked("A", 2, "every")])], holds));
        assert_eq!((sum.prescribed, sum.done, sum.extra, sum.stopped), (8, 4, 1, 2));
        assert_eq!(sum.not_done, 2, "the whole Wednesday; what was begun and stopped is no gap");
        assert_eq!((sum.days, sum.timed, sum.typed), (3, 1, 6));
        assert_eq!(sum.seconds, Some(60), "11 60 60 60 60 61 90");
        let endings: Vec<_> = sum.endings.iter().map(|(end, n)| (end.word(), *n)).collect();
        assert_eq!(endings, [("time", 4), ("released", 1), ("too_sore", 1), ("stopped", 1)]);
        // 8, 7, 5 on the first day; 3 and 2 on the last.
        let told = [sum.before, sum.after].map(|one| one.unwrap().to_string());
        assert_eq!(told, ["7", "2.5"]);
        assert_eq!(sum.after.unwrap().halves(), 5);
    }

    #[test]
    fn nothing_recorded_is_a_gap_and_no_zero() {
        let sum = one(&result(2, 15, vec![term(1, 2, vec![asked("A", 3, "mon,wed")])], vec![]));
        assert_eq!((sum.prescribed, sum.not_done, sum.done, sum.days), (12, 12, 0, 0));
        assert_eq!((sum.seconds, sum.before, sum.after), (None, None, None));
        assert!(sum.endings.is_empty());
    }

    #[test]
    fn what_is_due_follows_the_revision_in_force_on_the_day() {
        // Every 2nd day from the 2nd: 2, 4, 6. From the 7th twice a day until the plan ended on the 9th: 7, 8.
        let terms = vec![
            term(1, 2, vec![asked("A", 1, "2"), asked("B", 1, "every")]),
            Term { ended: Some(date(2026, 11, 9)), ..term(2, 7, vec![asked("A", 2, "every")]) },
        ];
        let holds = vec![
            hold(3, "A", Ended::Time, 5, None),
            hold(4, "A", Ended::Time, 5, None),
            hold(6, "B", Ended::Time, 5, None),
            hold(8, "B", Ended::Time, 5, None),
            hold(9, "A", Ended::Time, 5, None),
        ];
        let result = result(2, 10, terms, holds);
        let rows = summaries(&result);
        let told: Vec<_> = rows
            .iter()
            .map(|(key, sum)| (key.id.0.as_str(), sum.prescribed, sum.done, sum.extra, sum.not_done))
            .collect();
        // A on the 3rd and the 9th and B on the 8th were not due.
        assert_eq!(told, [("A", 7, 1, 2, 6), ("B", 5, 1, 1, 4)]);
    }

    #[test]
    fn what_hurt_unexpectedly_comes_first_and_the_order_of_the_plan_follows() {
        let plan = vec![asked("A", 1, "every"), asked("B", 1, "every"), asked("C", 1, "every")];
        let terms = vec![term(1, 2, vec![asked("D", 1, "every"), asked("E", 1, "every")]), term(2, 3, plan)];
        let holds = vec![hold(4, "C", Ended::UnexpectedPain, 6, None), hold(4, "E", Ended::Time, 6, None)];
        let result = result(3, 4, terms, holds);
        let rows = summaries(&result);
        let order: String = rows.iter().map(|(key, _)| key.id.0.as_str()).collect();
        assert_eq!(order, "CABE", "D was neither due nor done in these days");
        assert_eq!((rows[0].1.done, rows[0].1.stopped, rows[0].1.not_done), (0, 1, 1));
    }

    #[test]
    fn the_reasons_of_what_was_left_out_are_counted_and_change_no_figure() {
        let out = |day, reason| LeftOutDay { key: key("A"), day: date(2026, 11, day), reason };
        let mut result =
            result(2, 5, vec![term(1, 2, vec![asked("A", 1, "every"), asked("B", 1, "every")])], vec![]);
        let without = summaries(&result)[0].1.clone();
        result.left_out =
            vec![out(2, SkipReason::NoTime), out(3, SkipReason::TooSore), out(4, SkipReason::NoTime)];
        let rows = summaries(&result);
        let told: Vec<_> = rows[0].1.reasons.iter().map(|(reason, n)| (reason.word(), *n)).collect();
        assert_eq!(told, [("no_time", 2), ("too_sore", 1)]);
        assert!(rows[1].1.reasons.is_empty());
        assert_eq!(Summary { reasons: BTreeMap::new(), ..rows[0].1.clone() }, without);
        assert_eq!(without.not_done, 4);
        let newer = PlanResult {
            left_out: vec![out(4, SkipReason::FeelsGood)],
            questions: "Why?".into(),
            ..result.clone()
        };
        let newer = PlanResult { from: date(2026, 11, 4), ..newer }.after(result);
        let told: Vec<_> = newer.left_out.iter().map(|one| (one.day.day(), one.reason.word())).collect();
        assert_eq!(told, [(2, "no_time"), (3, "too_sore"), (4, "feels_good")]);
        assert_eq!(newer.questions, "Why?");
    }

    #[test]
    fn a_later_result_speaks_alone_about_its_own_days() {
        let terms = |n| vec![term(n, 2, vec![asked("A", 1, "every")])];
        let [first, taken_back, mended] = [2, 4, 5].map(|day| hold(day, "A", Ended::Time, 5, None));
        let moved = DoneHold { day: date(2026, 11, 6), ..mended.clone() };
        let older = result(2, 5, terms(1), vec![first.clone(), taken_back, mended]);
        let newer = result(4, 6, terms(2), vec![moved.clone()]);
        let all = newer.after(older);
        assert_eq!(all.holds, [first, moved]);
        assert_eq!((all.from, all.to), (date(2026, 11, 2), date(2026, 11, 6)));
        assert_eq!(all.terms.iter().map(|term| term.revision).collect::<Vec<_>>(), [1, 2]);
    }
}
