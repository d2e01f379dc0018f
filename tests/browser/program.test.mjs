// The three jobs in a browser, and what can go wrong with what is kept there.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { day, journalOf, planOf } from './formats.mjs';
import {
    activate, control, device, entries, fill, journal, keep, kept, leave, onEachScreen, open, picture, press, ready, said, site, type, until,
    words,
} from './hands.mjs';

after(leave);

const POINT = 'Rhomboid major, upper';
const PLAN = '5f0c2c9e-7f3b-4f0e-9a64-2f0d3c1b7a55';
const TABLES = fileURLToPath(new URL('../csv/', import.meta.url));

/** Finds the point by its name and opens it. */
async function findPoint(page, name = POINT, side = 'left') {
    await type(page, 'Find a point or muscle', name.toLowerCase().replace(',', ''));
    await press(page, new RegExp(`^${name}, your ${side}`));
    await control(page, new RegExp('^Tenderness before 0')).waitFor({ state: 'attached' });
}

/** Rates it and starts the hold; the first one shows the rules before. */
async function startHold(page, before, isFirst = true) {
    await press(page, new RegExp(`^Tenderness before ${before}\\b`));
    await press(page, /^Start hold/);
    if (isFirst) {
        await press(page, 'None of these is true for me');
    }
    await press(page, 'Start now');
    await control(page, 'It released').waitFor({ state: 'attached' });
}

/** A whole hold that ends when it releases, rated after it. */
async function holdPoint(page, before, later, isFirst = true) {
    await startHold(page, before, isFirst);
    await page.waitForTimeout(2500);
    await press(page, 'It released');
    await press(page, new RegExp(`^Tenderness after ${later}\\b`));
    await until('the number after the hold', async () =>
        (await journal(page)).filter((entry) => entry.text.includes(`after:Set(${later})`) || entry.text.includes(`after:${later}`)));
}

/** Goes to a page of the program. */
const go = (page, name) => press(page, name, 'button');

/** Chooses a file where the page asks for one. */
async function choose(page, name, files) {
    const asked = page.waitForEvent('filechooser');
    await press(page, name);
    await (await asked).setFiles(files);
}

onEachScreen(test, 'a sore spot is marked and timed', async (t, screen) => {
    const served = await site(t);
    const own = await device(t, screen);
    const page = await ready(await open(own, served.url));
    await picture(page, `map-${screen}`);
    await findPoint(page);
    await picture(page, `point-${screen}`);
    await press(page, /^Tenderness before 5\b/);
    await press(page, /^Start hold/);
    await control(page, 'None of these is true for me').waitFor({ state: 'attached' });
    await picture(page, `rules-${screen}`);
    await press(page, 'None of these is true for me');
    await press(page, 'Start now');
    await control(page, 'It released').waitFor({ state: 'attached' });
    await page.waitForTimeout(2500);
    await picture(page, `hold-${screen}`);
    await press(page, 'It released');
    await press(page, /^Tenderness after 3\b/);
    await until('the number after the hold', async () => (await journal(page)).filter((entry) => entry.text.includes('after:Set(3)')));
    await picture(page, `after-${screen}`);
    const holds = await entries(page, 'Hold');
    assert.equal(holds.length, 1);
    assert.match(holds[0].text, /point:"RHO-MAJ1",side:left,held_ms:[2-9]\d{3}\b.*ended:released,before:5/);
    await page.reload();
    await ready(page);
    await control(page, new RegExp(`^${POINT}, your left, tenderness 3 of 10`)).waitFor({ state: 'attached' });
    assert.equal((await entries(page, 'Hold')).length, 1);
    await picture(page, `map-with-a-point-${screen}`);
    assert.deepEqual(own.complaints, []);
});

onEachScreen(test, 'a plan comes as a file, is done, and the result goes back', async (t, screen) => {
    const served = await site(t);
    const page = await ready(await open(await device(t, screen), served.url));
    await go(page, 'Plan');
    await choose(page, 'Import plan', {
        name: 'plan.knotmap', mimeType: 'application/octet-stream', buffer: Buffer.from(planOf(PLAN, 'RHO-MAJ1', 'left', 5)),
    });
    await words(page, 'Look before you import').waitFor({ state: 'attached' });
    await picture(page, `plan-before-it-is-taken-${screen}`);
    await press(page, 'Import 1 point');
    await press(page, /^(Done|Close|Go to the plan)$/);
    await go(page, 'Map');
    await picture(page, `your-plan-${screen}`);
    await press(page, /^(Tenderness before|How tender is it now\?) 4\b/);
    await press(page, new RegExp(`^(Start|Start hold).*`));
    await press(page, 'None of these is true for me');
    await press(page, 'Start now');
    // Five seconds, and it ends by itself.
    await press(page, /^Tenderness after 2\b/);
    const hold = await until('a hold of the plan', async () => (await entries(page, 'Hold')).find((entry) => entry.text.includes(PLAN)));
    assert.match(hold.text, /ended:time,before:4/);
    await go(page, 'Back to map');
    await go(page, 'Plan');
    await press(page, /^Send what you did/);
    await picture(page, `result-${screen}`);
    const coming = page.waitForEvent('download');
    await press(page, 'Save the file');
    const download = await coming;
    assert.match(download.suggestedFilename(), /\.knotmap$/);
    const result = await readFile(await download.path(), 'utf8');
    assert.match(result, /^\/\/ Knotmap result, format 1, /);
    assert.match(result, new RegExp(`plan: "${PLAN}"`));
    assert.match(result, /point: "RHO-MAJ1", side: left, seconds: 5, ended: time, before: 4, after: 2/);
    assert.ok(!result.includes('patient 17'));
});

onEachScreen(test, 'the trends show how tenderness develops', async (t, screen) => {
    const served = await site(t);
    const page = await ready(await open(await device(t, screen), served.url));
    const file = `/knotmap/journal/copy-5eed0001-1/${day().slice(0, 7)}.ron`;
    const holds = Array.from({ length: 16 }, (_, i) => [32 - 2 * i, 8 - Math.floor(i / 3), 5 - Math.floor(i / 4)]);
    await keep(page, { [file]: journalOf('RHO-MAJ1', 'left', holds) });
    await page.reload();
    await ready(page);
    await go(page, 'Trends');
    const row = control(page, new RegExp(`^${POINT}, your left: lower, from [0-9.]+ to [0-9.]+, 16 days`));
    await row.waitFor({ state: 'attached' });
    await picture(page, `trends-${screen}`);
    await activate(page, new RegExp(`^${POINT}, your left: lower`));
    await words(page, /^Tenderness from 0, not tender, to 10/).waitFor({ state: 'attached' });
    await picture(page, `trend-of-a-point-${screen}`);
});

test('a table of another program is taken in', async (t) => {
    const served = await site(t);
    const page = await ready(await open(await device(t, 'desk'), served.url));
    await go(page, 'Settings');
    await activate(page, 'Import entries');
    // Without the number after: it would have to say of which hold that is.
    const table = (await readFile(path.join(TABLES, 'excel_utf8_bom.csv'), 'utf8')).replace('before,after', 'before').replace('7,4', '7');
    await choose(page, /^Choose/, { name: 'spreadsheet.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await words(page, /^Questions$/).waitFor({ state: 'attached' });
    await picture(page, 'import-desk');
    await press(page, /^Here: /);
    await press(page, /^Import 1 /);
    const [taken] = await until('the row as an entry', () => entries(page, 'Hold').then(async (found) =>
        [...found, ...await entries(page, 'Rating')]));
    assert.match(taken.text, /point:"RHO-MAJ1",side:left/);
});

onEachScreen(test, 'without a connection a hold is noted as always', async (t, screen) => {
    const served = await site(t);
    const own = await device(t, screen);
    const page = await ready(await open(own, served.url));
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await served.stop();
    await own.context.setOffline(true);
    await page.reload();
    await ready(page);
    await findPoint(page);
    await holdPoint(page, 5, 3);
    await page.reload();
    await ready(page);
    await control(page, new RegExp(`^${POINT}, your left, tenderness 3 of 10`)).waitFor({ state: 'attached' });
});

test('where there is no room it says so, loses nothing, and saves once there is', async (t) => {
    const served = await site(t);
    const own = await device(t);
    const page = await ready(await open(own, served.url));
    await findPoint(page);
    const makeRoom = await fill(own, page);
    await startHold(page, 5);
    await page.waitForTimeout(1500);
    await press(page, 'It released');
    await words(page, /not saved/i).waitFor({ state: 'attached' });
    await words(page, /nothing can be stored in this browser: it has no room left for this page\. Make room on this device/i).waitFor({ state: 'attached' });
    await picture(page, 'storage-full');
    assert.deepEqual(await entries(page, 'Hold'), []);
    await makeRoom();
    await activate(page, 'Try again');
    const holds = await until('the hold that waited', () => entries(page, 'Hold'));
    assert.equal(holds.length, 1);
    assert.match(holds[0].text, /ended:released,before:5/);
    await said(page, /Saved/);
    await page.reload();
    await ready(page);
    await control(page, new RegExp(`^${POINT}, your left`)).waitFor({ state: 'attached' });
});

onEachScreen(test, 'a copy of everything is saved, and brought back after everything was erased', async (t, screen) => {
    const served = await site(t);
    const page = await ready(await open(await device(t, screen), served.url));
    await findPoint(page);
    await press(page, /^Tenderness before 5\b/);
    await activate(page, 'Save rating without a hold');
    await until('the rating', () => entries(page, 'Rating'));
    await go(page, 'Settings');
    await activate(page, 'Save a copy of everything');
    const coming = page.waitForEvent('download');
    await press(page, 'Save copy');
    const download = await coming;
    assert.match(download.suggestedFilename(), /^knotmap-.*\.zip$/);
    const copy = await readFile(await download.path());
    await words(page, /1 entry/).waitFor({ state: 'attached' });
    await press(page, 'Done');
    await activate(page, 'Erase everything');
    await type(page, /^Type “erase”/, 'erase');
    // The button goes by what has come into the field.
    await page.locator('#mirror [aria-valuetext="erase"]').waitFor({ state: 'attached' });
    await press(page, 'Erase everything now');
    await until('nothing is left', async () => (await entries(page, 'Rating')).length === 0);
    await page.reload();
    await ready(page);
    await words(page, 'No points yet').waitFor({ state: 'attached' });
    await go(page, 'Settings');
    await activate(page, 'Bring back from a copy');
    await choose(page, 'Choose a file', { name: 'copy.zip', mimeType: 'application/zip', buffer: copy });
    await press(page, 'Bring back');
    const [rating] = await until('the rating again', () => entries(page, 'Rating'));
    assert.match(rating.text, /point:"RHO-MAJ1",side:left/);
});

test('a first visit to a full phone saves what was noted once there is room', async (t) => {
    const served = await site(t);
    const own = await device(t);
    const page = await open(own, served.url, () => {
        const write = IDBObjectStore.prototype.put;
        globalThis.isFull = true;
        IDBObjectStore.prototype.put = function put(...all) {
            if (globalThis.isFull) {
                this.transaction.abort();
            }
            return write.apply(this, all);
        };
    });
    await ready(page);
    await findPoint(page);
    await press(page, /^Tenderness before 5\b/);
    await activate(page, 'Save rating without a hold');
    await words(page, /not saved/i).waitFor({ state: 'attached' });
    await page.evaluate(() => { globalThis.isFull = false; });
    await activate(page, 'Try again');
    await until('the rating that waited', () => entries(page, 'Rating'));
    await page.reload();
    await ready(page);
    await control(page, new RegExp(`^${POINT}, your left, tenderness 5`)).waitFor({ state: 'attached' });
});

test('two tabs at once write both, and show both', async (t) => {
    const served = await site(t);
    const own = await device(t, 'desk');
    const one = await ready(await open(own, served.url));
    const other = await ready(await open(own, served.url));
    await one.bringToFront();
    await findPoint(one);
    await press(one, /^Tenderness before 5\b/);
    await activate(one, 'Save rating without a hold');
    await until('the first rating', async () => (await entries(one, 'Rating')).length === 1);
    await other.bringToFront();
    await findPoint(other, POINT, 'right');
    await press(other, /^Tenderness before 4\b/);
    await activate(other, 'Save rating without a hold');
    const both = await until('both ratings', async () => {
        const found = await entries(other, 'Rating');
        return found.length === 2 && found;
    });
    assert.equal(new Set(both.map((entry) => entry.writer)).size, 2, 'each writes its own file');
    for (const page of [one, other]) {
        await page.bringToFront();
        await activate(page, /^(Back to all points|All points)$/);
        for (const shown of ['left, tenderness 5', 'right, tenderness 4']) {
            await control(page, new RegExp(`^${POINT}, your ${shown} of 10`)).waitFor({ state: 'attached' });
        }
    }
    await picture(other, 'two-tabs');
});

onEachScreen(test, 'a reload in a hold offers what was held', async (t, screen) => {
    const served = await site(t);
    const page = await ready(await open(await device(t, screen), served.url));
    await findPoint(page);
    await startHold(page, 5);
    await until('the running hold is kept', async () => {
        const running = Object.entries(await kept(page)).find(([name]) => name.startsWith('/knotmap/running/'));
        return /held_ms:[3-9]\d{3}\b/.test(running?.[1] ?? '');
    });
    await page.reload();
    await ready(page);
    await words(page, 'A hold was interrupted').waitFor({ state: 'attached' });
    await picture(page, `interrupted-${screen}`);
    await press(page, /^Keep 0:0[3-9]$/);
    const [hold] = await until('the hold in the journal', () => entries(page, 'Hold'));
    assert.match(hold.text, /held_ms:[3-9]\d{3}\b.*ended:interrupted,before:5/);
    await until('the running hold is put away', async () => Object.keys(await kept(page)).every((name) => !name.startsWith('/knotmap/running/')));
});

test('where the browser lets it keep nothing, it says so and shows the map', async (t) => {
    const served = await site(t);
    const page = await open(await device(t), served.url, () => {
        IDBFactory.prototype.open = () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
        };
    });
    await ready(page);
    await words(page, /Nothing can be saved here/).waitFor({ state: 'attached' });
    await picture(page, 'storage-blocked');
});

test('a hold sends nothing anywhere', async (t) => {
    const served = await site(t);
    const own = await device(t);
    const page = await ready(await open(own, served.url));
    const before = served.asked.length;
    await findPoint(page);
    await holdPoint(page, 5, 3);
    assert.deepEqual(own.asked.filter((url) => !url.startsWith(served.url) && !url.startsWith('blob:')), []);
    const later = served.asked.slice(before);
    assert.ok(later.every((each) => each.startsWith('GET /clinic/knotmap/')), later.join());
    assert.deepEqual(own.complaints, []);
});
