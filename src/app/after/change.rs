//! The form of an entry of the history: everything about it that can be changed, and its deletion.

use egui::{Align, Layout, Ui, vec2};
use jiff::Zoned;

use crate::app::words::point::{Asked, score};
use crate::{
    app::{
        icons::Icon,
        parts::full,
        theme::{Tokens, Type, size, text},
        widgets::{Button, Dropdown, NumberField, PainRow, ScoreRow, TextArea, TextField, bar},
        words::{
            self, after as said, backdate,
            hold::{self, ended},
            why,
        },
    },
    journal::{HELD_MAX_MS, Held, NOTE_MAX, Record},
    session::{Actions, After, AfterWish, Edit, EntryForm, WrongWhen},
    therapy::{Ended, RestPain},
};

/// The height of words without a button beside them.
const PLAIN: f32 = 20.0;
/// The height of a row of numbers.
const ROW: f32 = 34.0;
/// Narrower, the end of the hold is asked below its seconds.
const BESIDE: f32 = 400.0;
/// The widths of the fields of the day and the time.
const DAY: f32 = 164.0;
const TIME: f32 = 116.0;
/// The width of the field of seconds.
const SECONDS: f32 = 130.0;

/// Shows the form of the entry.
pub(super) fn show(
    ui: &mut Ui,
    after: &After,
    form: &EntryForm,
    record: &Record,
    now: &Zoned,
    actions: &mut Actions,
) {
    let t = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 4.0;
    text(ui, Type::Heading, t.ink, said::entry(record.is_hold(), &record.at, now.date()));
    when(ui, form, record, now, actions);
    match &record.hold {
        None => {
            label(ui, said::rated(), false, PLAIN, None);
            let row = ScoreRow::new(score(Asked::Rated), record.before).height(ROW);
            actions.extend(row.show(ui).map(|value| AfterWish::Edit(Edit::Before(value))));
        }
        Some(held) => numbers(ui, after, record, held, actions),
    }
    ui.add_space(4.0);
    note(ui, after, actions);
    ui.add_space(6.0);
    bar(ui, size::CONTROL_MIDDLE, |ui| {
        let waits = after.wrong_part(record, now).map(why::entry);
        let done = Button::primary(said::done()).height(size::CONTROL_MIDDLE);
        if ui.add(done.waits_for(waits)).clicked() {
            actions.push(AfterWish::Look);
        }
        // As far from it as there is room.
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let delete = Button::stop(said::delete()).icon(Icon::Trash).height(size::CONTROL);
            if ui.add(delete).clicked() {
                actions.push(AfterWish::Delete);
            }
        });
    });
}

/// The day and the time of the entry; what is wrong is said below the two.
fn when(ui: &mut Ui, form: &EntryForm, record: &Record, now: &Zoned, actions: &mut Actions) {
    let t = Tokens::of(ui);
    let read = form.when.read(&record.at, now);
    let [day, time] = said::when();
    let mut field = |ui: &mut Ui, field: TextField<'_>, typed: &str, edit: fn(String) -> Edit| {
        let mut typed = typed.to_owned();
        let field = field.height(size::CONTROL).show(ui, &mut typed);
        if field.changed() {
            actions.push(AfterWish::Edit(edit(typed)));
        }
        if field.lost_focus() {
            actions.push(AfterWish::Edit(Edit::WhenDone));
        }
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(size::GAP, 4.0);
        let is_wrong = matches!(read, Err(WrongWhen::Day(_)));
        let day = TextField::new(day).hint(words::a_day()).icon(Icon::Calendar).width(DAY).wrong(is_wrong);
        field(ui, day, &form.when.day, Edit::Day);
        let is_wrong = matches!(read, Err(WrongWhen::Time(_)));
        let time = TextField::new(time).icon(Icon::Clock).width(TIME).wrong(is_wrong);
        field(ui, time, &form.when.time, Edit::Time);
    });
    match read {
        Err(WrongWhen::Day(why)) => {
            text(ui, Type::Small, t.stop, backdate::wrong_day(why));
        }
        Err(WrongWhen::Time(why)) => {
            text(ui, Type::Small, t.stop, backdate::wrong_time(why));
        }
        Ok((at, shift)) if at != record.at => {
            let day = backdate::read_as(at.date());
            let kept = backdate::kept(&form.when.time, shift, &at);
            text(
                ui,
                Type::Small,
                t.ink2,
                [Some(day), kept].into_iter().flatten().collect::<Vec<_>>().join(" · "),
            );
        }
        Ok(_) => {}
    }
}

fn numbers(ui: &mut Ui, after: &After, record: &Record, held: &Held, actions: &mut Actions) {
    label(ui, said::before(), false, PLAIN, None);
    let row = ScoreRow::new(score(Asked::Before), record.before).height(ROW).without_captions();
    actions.extend(row.show(ui).map(|value| AfterWish::Edit(Edit::Before(value))));
    let clear = record.after.map(|_| Edit::After(None));
    actions.extend(label(ui, said::after(), false, size::CHIP, clear).map(AfterWish::Edit));
    let row = ScoreRow::new(score(Asked::After), record.after).height(ROW).without_captions();
    actions.extend(row.show(ui).map(|value| AfterWish::Edit(Edit::After(Some(value)))));
    // Asked before a few methods only; elsewhere there is nothing to mend.
    if held.pain_before.is_some() {
        let (prefix, make) = (said::pain_before_prefix(), Edit::PainBefore as fn(_) -> _);
        pain(ui, said::pain_before(), prefix, held.pain_before, make, actions);
    }
    pain(ui, said::pain_word(), said::pain_prefix(), held.pain_after, Edit::PainAfter, actions);
    ui.add_space(2.0);
    let whole = ui.available_width();
    if whole < BESIDE {
        seconds(ui, after, whole, actions);
        ending(ui, held.ended, whole, actions);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        ui.vertical(|ui| {
            ui.set_width(SECONDS);
            seconds(ui, after, SECONDS, actions);
        });
        ui.vertical(|ui| ending(ui, held.ended, (whole - SECONDS - 12.0).min(240.0), actions));
    });
}

/// The row for the pain at rest, which nobody has to answer.
pub(super) fn pain(
    ui: &mut Ui,
    words: &str,
    prefix: &str,
    now: Option<RestPain>,
    make: fn(Option<RestPain>) -> Edit,
    actions: &mut Actions,
) {
    let gap = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 2.0);
    actions.extend(label(ui, words, true, size::CHIP, now.map(|_| make(None))).map(AfterWish::Edit));
    let chosen = PainRow::new(prefix, now).height(size::CHIP).show(ui);
    actions.extend(chosen.map(|pain| AfterWish::Edit(make(Some(pain)))));
    ui.add_space(4.0);
    ui.spacing_mut().item_spacing.y = gap;
}

/// What a row asks for; at its right the button that takes the answer away, if there is one.
fn label(ui: &mut Ui, words: &str, is_optional: bool, height: f32, clear: Option<Edit>) -> Option<Edit> {
    let t = Tokens::of(ui);
    // As high with the button as without: nothing jumps when an answer comes or goes.
    bar(ui, height, |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        text(ui, Type::Small, t.ink2, words);
        if is_optional && clear.is_none() {
            text(ui, Type::Small, t.ink3, said::optional());
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let edit = clear?;
            let name = said::clear(words);
            let button =
                Button::plain(&*name).text(said::clear_word()).style(Type::Small).height(size::CHIP).flush();
            ui.add(button).clicked().then_some(edit)
        })
        .inner
    })
    .inner
}

fn seconds(ui: &mut Ui, after: &After, width: f32, actions: &mut Actions) {
    let [name, unit, in_words] = said::held();
    label(ui, name, false, PLAIN, None);
    let mut typed = after.seconds.clone();
    let most = HELD_MAX_MS / 1000;
    let field = NumberField::new(name, unit, in_words, 0..=most).width(width).show(ui, &mut typed);
    if field.response.changed() {
        actions.push(AfterWish::Edit(Edit::Seconds(typed)));
    }
    if field.response.lost_focus() {
        actions.push(AfterWish::Edit(Edit::SecondsDone));
    }
}

fn ending(ui: &mut Ui, now: Ended, width: f32, actions: &mut Actions) {
    label(ui, said::ended(), false, PLAIN, None);
    // Only the program itself can tell that it was interrupted.
    let options: Vec<(Ended, String)> = Ended::ALL
        .into_iter()
        .filter(|one| *one != Ended::Interrupted || now == Ended::Interrupted)
        .map(|one| (one, words::capital(ended(one))))
        .collect();
    let options: Vec<(Ended, &str)> = options.iter().map(|(one, word)| (*one, word.as_str())).collect();
    let chosen = Dropdown::new(said::ended(), &options).width(width).show(ui, now);
    actions.extend(chosen.map(|ended| AfterWish::Edit(Edit::Ended(ended))));
}

/// The field of the note, as high as its lines.
pub(super) fn note(ui: &mut Ui, after: &After, actions: &mut Actions) {
    let mut note = after.note.clone();
    let field = TextArea::new(hold::note()[0], NOTE_MAX).hint(hold::note()[1]).rows(1).show(ui, &mut note);
    if field.changed() {
        actions.push(AfterWish::NoteText(note));
    }
    if field.lost_focus() {
        actions.push(AfterWish::NoteDone);
    }
    full(ui, &after.note, NOTE_MAX);
}
