//! Circles of modules.
//!
//! The rule: **among the children of any one module there is no circle.** A child stands here for all that is in it, so
//! two folders that use each other are a circle too, whichever of their files do it. A module and what is inside it may
//! see each other: that is one thing, told in several files. Every circle of files is one of these: take the lowest module
//! that has all the files of it inside; they lie in at least two of its children, and so those form a circle.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use super::house::Tie;

/// Children of one module that can each be reached from each other.
pub(crate) struct Circle {
    inside: Vec<String>,
    pub(crate) members: BTreeSet<String>,
    /// From one child to another: every name that ties them.
    ties: BTreeMap<(String, String), Vec<Tie>>,
}

/// From one child of a module to another.
type Graph = BTreeMap<(String, String), Vec<Tie>>;

/// All circles outside tests, the outermost first.
pub(crate) fn circles(ties: &[Tie]) -> Vec<Circle> {
    let mut graphs: BTreeMap<Vec<String>, Graph> = BTreeMap::new();
    for tie in ties.iter().filter(|tie| !tie.test) {
        let shared = tie.from.iter().zip(&tie.to).take_while(|(a, b)| a == b).count();
        if let (Some(from), Some(to)) = (tie.from.get(shared), tie.to.get(shared)) {
            let graph = graphs.entry(tie.from[..shared].to_vec()).or_default();
            graph.entry((from.clone(), to.clone())).or_default().push(tie.clone());
        }
    }
    graphs.into_iter().flat_map(|(inside, graph)| circles_in(&inside, &graph)).collect()
}

fn circles_in(inside: &[String], graph: &Graph) -> Vec<Circle> {
    let mut circles: Vec<Circle> = vec![];
    for (name, _) in graph.keys() {
        if circles.iter().any(|circle| circle.members.contains(name)) {
            continue;
        }
        let mut members = reached(graph, name);
        members.retain(|other| reached(graph, other).contains(name));
        if members.contains(name) {
            let within = |(from, to): &(String, String)| members.contains(from) && members.contains(to);
            let ties = graph.iter().filter(|(edge, _)| within(edge)).map(|(e, t)| (e.clone(), t.clone()));
            circles.push(Circle { inside: inside.to_vec(), ties: ties.collect(), members });
        }
    }
    circles
}

/// What can be reached from `name`, itself only where a way leads back.
fn reached(graph: &Graph, name: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![name.to_owned()];
    while let Some(next) = open.pop() {
        let after = graph.keys().filter(|(from, _)| *from == next).map(|(_, to)| to.clone());
        open.extend(after.filter(|to| found.insert(to.clone())));
    }
    found
}

impl fmt::Display for Circle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files: BTreeSet<_> = self.ties.values().flatten().flat_map(|tie| [&tie.from, &tie.to]).collect();
        let inside = if self.inside.is_empty() { "the crate".to_owned() } else { self.inside.join("::") };
        let members: Vec<_> = self.members.iter().map(String::as_str).collect();
        writeln!(f, "in {inside}, tied by {} files: {}", files.len(), members.join(" ↔ "))?;
        for ((from, to), ties) in &self.ties {
            let Tie { file, line, text, .. } = &ties[0];
            write!(f, "    {from} → {to}: {}:{line} {text}", file.display())?;
            let more = ties.len() - 1;
            if more > 0 { writeln!(f, " (and {more} more)")? } else { writeln!(f)? }
        }
        Ok(())
    }
}
