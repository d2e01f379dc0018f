// What a person does with the page: opens it, finds a control by its name, presses, types, looks.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { serve } from './server.mjs';

const { chromium } = await import(process.env.KNOTMAP_DRIVER);

export const FOLDER = process.env.KNOTMAP_PAGE;
export const OUT = process.env.KNOTMAP_OUT;

export const SCREENS = {
    phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 3 },
    desk: { viewport: { width: 1280, height: 800 } },
};

/** How long something may take that a person waits for; the processor draws here. */
const PATIENCE = 30_000;

// It draws without a graphics card, and asks nobody for anything.
const ARGUMENTS = [
    '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

let running;
async function browser() {
    running ??= chromium.launch({ executablePath: process.env.KNOTMAP_BROWSER, args: ARGUMENTS });
    return running;
}

/** Ends the browser; the last thing of a file of tests. */
export async function leave() {
    await (await running)?.close();
}

/** A server of the page, ended with the test. */
export async function site(t, folder = FOLDER) {
    const served = await serve(folder);
    t.after(() => served.stop().catch(() => {}));
    return served;
}

/**
 * A device of its own: nothing is kept on it yet. `asked` has the address of every request that it made, `complaints` what
 * its pages refused or threw.
 */
export async function device(t, screen = 'phone', options = {}) {
    const context = await (await browser()).newContext({
        ...SCREENS[screen], locale: 'en-GB', timezoneId: 'Europe/Berlin', acceptDownloads: true, ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    t.after(() => context.close());
    // The driver’s finer pixels do not reach this measure, which no phone would say so; the page then goes by the other one.
    await context.addInitScript(() => { delete ResizeObserverEntry.prototype.devicePixelContentBoxSize; });
    const own = { context, screen, asked: [], complaints: [] };
    context.on('request', (request) => own.asked.push(request.url()));
    context.on('weberror', (error) => own.complaints.push(String(error.error())));
    context.on('console', (message) => {
        if (message.type() === 'error') {
            own.complaints.push(message.text());
        }
    });
    return own;
}

/** A page of the device; `early` runs in it before anything else. */
export async function open(own, url, early) {
    const page = await own.context.newPage();
    if (early) {
        await page.addInitScript(early);
    }
    await page.goto(url);
    return page;
}

/** Waits until the program has drawn, and there is no trouble. */
export async function ready(page) {
    await page.waitForFunction(() => {
        const isTroubled = !document.getElementById('trouble').hidden;
        return isTroubled || (!document.getElementById('loading') && document.querySelector('#mirror *'));
    });
    assert.equal(await trouble(page), null);
    return page;
}

/** What the page says is wrong, or null. */
export async function trouble(page) {
    return page.evaluate(() => {
        const section = document.getElementById('trouble');
        return section.hidden ? null : section.innerText;
    });
}

const ROLES = [
    'button', 'textbox', 'searchbox', 'spinbutton', 'listitem', 'option', 'menuitem', 'link', 'checkbox', 'radio', 'switch', 'tab',
    'combobox', 'row', 'slider', 'treeitem',
];

/** The control of this name, a text or a pattern; the first, where there are several. */
export function control(page, name, role) {
    const roles = role ? [role] : ROLES;
    const mirror = page.locator('#mirror');
    const found = roles.map((each) => mirror.getByRole(each, { name, exact: typeof name === 'string' }));
    return found.reduce((all, one) => all.or(one)).first();
}

/** Any words in the mirror. */
export function words(page, text) {
    return page.locator('#mirror').getByText(text).or(page.locator('#mirror').getByLabel(text)).first();
}

/** Puts a finger, or the pointer of a mouse, on the middle of the control as it is drawn. */
export async function press(page, name, role) {
    const found = control(page, name, role);
    await found.waitFor({ state: 'attached' });
    const box = await settled(found);
    assert.ok(box, `${name} is drawn nowhere`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const { width, height } = page.viewportSize();
    assert.ok(x >= 0 && y >= 0 && x <= width && y <= height, `${name} lies outside the screen, at ${x}, ${y}`);
    if (await page.evaluate(() => navigator.maxTouchPoints > 0)) {
        await page.touchscreen.tap(x, y);
    } else {
        // As a hand does it: it comes first, and lets go a moment later.
        await page.mouse.move(x, y);
        await page.waitForTimeout(50);
        await page.mouse.click(x, y, { delay: 60 });
    }
}

/** Where the control lies once it has stopped moving. */
async function settled(found) {
    let before;
    for (let i = 0; i < 20; i += 1) {
        const box = await found.boundingBox();
        if (box && before && ['x', 'y', 'width', 'height'].every((side) => Math.abs(box[side] - before[side]) < 0.5)) {
            return box;
        }
        before = box;
        await found.page().waitForTimeout(100);
    }
    return before;
}

/** Presses the control in the way of a screen reader, wherever it lies. */
export async function activate(page, name, role) {
    await control(page, name, role).dispatchEvent('click');
}

/** Types into the field of this name. */
export async function type(page, name, text) {
    await press(page, name);
    await page.keyboard.type(text, { delay: 20 });
}

/** Waits until the program says so to a screen reader. */
export async function said(page, pattern) {
    await page.waitForFunction(
        ([source, flags]) => new RegExp(source, flags).test(document.getElementById('said').textContent),
        [pattern.source, pattern.flags],
    );
}

/** Every file that the program keeps, by its path, as text. */
export async function kept(page) {
    return page.evaluate(() => new Promise((done, failed) => {
        const asked = indexedDB.open(`knotmap ${new URL('.', location.href).pathname}`);
        asked.onerror = () => failed(asked.error);
        asked.onsuccess = () => {
            const database = asked.result;
            const end = (files) => {
                database.close();
                done(files);
            };
            if (!database.objectStoreNames.contains('files')) {
                end({});
                return;
            }
            const files = {};
            const cursor = database.transaction('files').objectStore('files').openCursor();
            cursor.onerror = () => failed(cursor.error);
            cursor.onsuccess = () => {
                const at = cursor.result;
                if (!at) {
                    end(files);
                    return;
                }
                files[at.key] = new TextDecoder().decode(at.value.bytes);
                at.continue();
            };
        };
    }));
}

/** Puts files there before the program starts; `files` has the text by the path. */
export async function keep(page, files) {
    await page.evaluate((all) => new Promise((done, failed) => {
        const asked = indexedDB.open(`knotmap ${new URL('.', location.href).pathname}`);
        asked.onerror = () => failed(asked.error);
        asked.onsuccess = () => {
            const database = asked.result;
            const transaction = database.transaction('files', 'readwrite');
            for (const [name, text] of Object.entries(all)) {
                transaction.objectStore('files').put({ bytes: new TextEncoder().encode(text), written: Date.now() }, name);
            }
            transaction.oncomplete = () => {
                database.close();
                done();
            };
            transaction.onabort = () => failed(transaction.error);
        };
    }), files);
}

/** The entries in the journal, each with its file and the text of its RON; without the first line of a file. */
export async function journal(page) {
    const files = Object.entries(await kept(page)).filter(([name]) => name.startsWith('/knotmap/journal/') && name.endsWith('.ron'));
    return files.flatMap(([file, text]) => text.split('\n')
        .filter((line) => line.includes(' Entry('))
        .map((line) => ({ file, writer: file.split('/')[3], text: line.slice(9) })));
}

/** The entries of a kind, `Hold` or `Rating`. */
export async function entries(page, kind) {
    return (await journal(page)).filter((entry) => entry.text.includes(`kind:${kind}(`));
}

/** Waits until `look` finds something, and returns it. */
export async function until(what, look) {
    const end = Date.now() + PATIENCE;
    for (;;) {
        const found = await look();
        if (found && (!Array.isArray(found) || found.length > 0)) {
            return found;
        }
        assert.ok(Date.now() < end, `waited in vain: ${what}`);
        await new Promise((done) => setTimeout(done, 200));
    }
}

/** Takes all room from the page; the function that comes back gives it again. */
export async function fill(own, page) {
    const session = await own.context.newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    // So long the browser goes by the room that it has seen before.
    await page.waitForTimeout(32_000);
    return () => session.send('Storage.overrideQuotaForOrigin', { origin });
}

/** Leaves a picture of the page in the folder of pictures. */
export async function picture(page, name) {
    await mkdir(OUT, { recursive: true });
    await page.screenshot({ path: path.join(OUT, `${name}.png`) });
}

/** A folder that is gone after the test. */
export async function folder(t) {
    const made = await mkdtemp(path.join(os.tmpdir(), 'knotmap-browser-'));
    t.after(() => rm(made, { recursive: true, force: true }));
    return made;
}

/** A test at both sizes. */
export function onEachScreen(test, name, run) {
    for (const screen of Object.keys(SCREENS)) {
        test(`${name}, ${screen}`, (t) => run(t, screen));
    }
}
