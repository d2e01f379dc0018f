//! Where pain comes from.
use super::*;
#[test]
fn explore() {
    for t in ["shoulder blade","calf","buttock","sole","low back","lower back pain","neck","jaw","heel","forearm","hip","temple","headache","tailbone","trapezuis","levator superior","rotator cuff","eye","chest","between the shoulder blades","knee","upper","teres","thumb"] {
        let f=atlas().find(t);
        println!("== {t} {:?}\n  P {:?}\n  M {:?}\n  Pain {:?}", f.read_as, f.points.iter().map(|p|p.id.0.as_str()).collect::<Vec<_>>(), f.muscles.iter().map(|p|p.name.as_str()).collect::<Vec<_>>(), f.pain.iter().map(|p|p.id.0.as_str()).collect::<Vec<_>>());
    }
    for r in &atlas().regions {
        let p=atlas().pain_in(r, Side::Left).unwrap();
        let v: Vec<_>=atlas().referrals(&p).iter().map(|r|format!("{}{}{}", r.point.id.0, if r.side==Side::Left {""} else {"(R)"}, if r.grade==atlas::Grade::Essential {"!"} else {""})).collect();
        println!("{} {:?} {}: {}", r.name, r.view, v.len(), v.join(" "));
    }
    for m in atlas().muscles() { if let Some(s)=atlas().sight(&m.id, ViewId::Back) { print!("{} {:?} {:?}; ", m.id, s.view, s.picture);} else {print!("{} NONE; ", m.id);} }
}
