// The page around the program: what it says where it cannot start, that it needs no connection later, and that it is let do little.
import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { FOLDER, device, folder, leave, onEachScreen, open, picture, ready, site, trouble } from './hands.mjs';
import { headersOf } from './server.mjs';

after(leave);

const shipped = (name) => readFile(path.join(FOLDER, name), 'utf8');

/** Waits until the page is kept for the time without a connection. */
async function isKept(page) {
    await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
    });
}

onEachScreen(test, 'the canvas fills the screen, and nothing is refused', async (t, screen) => {
    const served = await site(t);
    const own = await device(t, screen);
    const page = await ready(await open(own, served.url));
    await isKept(page);
    const { width, height } = page.viewportSize();
    assert.deepEqual(await page.locator('#knotmap').boundingBox(), { x: 0, y: 0, width, height });
    const scrolls = await page.evaluate(() => [document.documentElement, document.body]
        .map((part) => [part.scrollWidth - part.clientWidth, part.scrollHeight - part.clientHeight]));
    assert.deepEqual(scrolls, [[0, 0], [0, 0]]);
    assert.equal(await page.title(), 'Knotmap');
    await picture(page, `page-${screen}`);
    assert.deepEqual(own.complaints, []);
});

test('the rule in the page is that of the server, but for frames', async () => {
    const rule = headersOf(await shipped('headers.txt'))['Content-Security-Policy'];
    const own = (await shipped('index.html')).match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)[1];
    assert.equal(rule, `${own}; frame-ancestors 'none'`);
    assert.ok(!/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/.test(rule), rule);
});

test('what runs in old browsers is written for them', async () => {
    const code = (await shipped('boot.js')).replace(/\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");
    assert.ok(!/=>|`|\b(?:let|const|class|async|await)\b|\.\.\.|\?\?|\?\./.test(code));
});

test('it can be installed', async (t) => {
    const served = await site(t);
    const own = await device(t);
    const page = await ready(await open(own, served.url));
    const session = await own.context.newCDPSession(page);
    const told = await session.send('Page.getAppManifest');
    assert.deepEqual(told.errors, []);
    assert.equal(told.url, `${served.url}manifest.webmanifest`);
    for (const icon of JSON.parse(told.data).icons) {
        assert.equal((await fetch(served.url + icon.src)).status, 200, icon.src);
    }
    await isKept(page);
    const faults = (await session.send('Page.getInstallabilityErrors')).installabilityErrors.map((fault) => fault.errorId);
    // A browser that forgets everything when it is closed offers no installing.
    assert.deepEqual(faults.filter((fault) => fault !== 'in-incognito'), []);
});

test('opened from a file, it says so', async (t) => {
    const own = await device(t);
    const page = await open(own, pathToFileURL(path.join(FOLDER, 'index.html')).href);
    assert.match(await trouble(page), /opened from a file on this device.*Open the address that you were given/);
    assert.equal(await page.getByRole('button', { name: 'Reload' }).isVisible(), false);
    await picture(page, 'from-a-file');
});

const lacks = [
    ['WebAssembly', () => delete window.WebAssembly, /too old for Knotmap.*Update the browser/s],
    ['modules', () => delete HTMLScriptElement.prototype.noModule, /too old for Knotmap.*Update the browser/s],
    ['a way to draw', () => { HTMLCanvasElement.prototype.getContext = () => null; }, /cannot draw the map.*hardware acceleration/s],
    ['a place to keep', () => Object.defineProperty(window, 'indexedDB', { value: undefined }), /no place to keep anything/],
];
for (const [what, early, sentence] of lacks) {
    test(`a browser without ${what} is told so`, async (t) => {
        const served = await site(t);
        const page = await open(await device(t), served.url, early);
        await page.waitForFunction(() => !document.getElementById('trouble').hidden);
        assert.match(await trouble(page), sentence);
        assert.equal(await page.locator('#knotmap').isVisible(), false);
        assert.ok(!served.asked.includes('GET /clinic/knotmap/service-worker.js'));
    });
}

test('without JavaScript it says what it needs', async (t) => {
    const served = await site(t);
    const page = await open(await device(t, 'phone', { javaScriptEnabled: false }), served.url);
    const [english, german] = await page.locator('noscript p').allInnerTexts();
    assert.match(english, /Switch it on for this page/);
    assert.match(german, /Schalten Sie es für diese Seite/);
    await picture(page, 'without-javascript');
});

test('a German browser gets a German page, and its troubles in German', async (t) => {
    const served = await site(t);
    const phone = await device(t, 'phone', { locale: 'de-AT' });
    const page = await open(phone, served.url);
    await page.getByRole('button', { name: 'Verlauf' }).waitFor({ state: 'attached' });
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
    await picture(page, 'german');
    served.instead['start.js'] = 503;
    const other = await open(await device(t, 'phone', { locale: 'de-AT' }), served.url);
    await other.getByRole('button', { name: 'Neu laden' }).waitFor();
    assert.match(await trouble(other), /konnte nicht geladen werden.*Prüfen Sie die Verbindung/s);
});

for (const name of ['start.js', 'knotmap.js', 'knotmap_bg.wasm']) {
    test(`a load without ${name} is said, and a reload mends it`, async (t) => {
        const served = await site(t);
        served.instead[name] = 503;
        const page = await open(await device(t), served.url);
        await page.getByRole('button', { name: 'Reload' }).waitFor();
        assert.match(await trouble(page), /could not be loaded.*Check the connection/s);
        assert.match(await page.evaluate(() => document.activeElement.id), /trouble/);
        delete served.instead[name];
        await page.getByRole('button', { name: 'Reload' }).click();
        await ready(page);
    });
}

test('“Loading” is said only to who waits', async (t) => {
    const served = await site(t);
    const own = await device(t);
    const page = await own.context.newPage();
    let letThrough;
    await page.route('**/knotmap_bg.wasm', (route) => { letThrough = () => route.continue(); });
    await page.goto(served.url, { waitUntil: 'commit' });
    assert.equal(await page.locator('#loading').innerText(), '');
    await page.getByText('Loading').waitFor();
    await picture(page, 'loading');
    letThrough();
    await ready(page);
});

/** An error of this kind, thrown where nobody catches it. */
const thrown = (page, code) => page.evaluate((text) => {
    const script = document.createElement('script');
    // A file of the page's own could throw it; for the test, a timer does.
    script.remove();
    const kinds = {
        crash: () => { throw new WebAssembly.RuntimeError('unreachable'); },
        memory: () => { throw new RangeError('WebAssembly.instantiate(): Out of memory'); },
        wish: () => { Promise.reject(new DOMException('not now', 'NotAllowedError')); },
        late: () => { Promise.reject(new WebAssembly.RuntimeError('unreachable')); },
        small: () => { window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop limit exceeded' })); },
        picture: () => { document.getElementById('knotmap').dispatchEvent(new Event('webglcontextlost')); },
    };
    setTimeout(kinds[text]);
}, code);

for (const [kind, sentence] of [
    ['crash', /Knotmap has stopped.*What was saved is saved.*Reload/s],
    ['late', /Knotmap has stopped/],
    ['memory', /too little memory.*Close other pages/s],
    ['picture', /The picture is gone.*What was saved is saved/s],
]) {
    test(`what stops the program is said once: ${kind}`, async (t) => {
        const served = await site(t);
        const page = await ready(await open(await device(t), served.url));
        await thrown(page, kind);
        await page.getByRole('button', { name: 'Reload' }).waitFor();
        const told = await trouble(page);
        assert.match(told, sentence);
        await thrown(page, kind === 'memory' ? 'crash' : 'memory');
        await page.waitForTimeout(200);
        assert.equal(await trouble(page), told);
        await picture(page, `stopped-${kind}`);
        await page.getByRole('button', { name: 'Reload' }).click();
        await ready(page);
    });
}

test('what stops nothing is not said', async (t) => {
    const served = await site(t);
    const page = await ready(await open(await device(t), served.url));
    await thrown(page, 'wish');
    await thrown(page, 'small');
    await page.waitForTimeout(300);
    assert.equal(await trouble(page), null);
});

onEachScreen(test, 'without a connection it starts as before', async (t, screen) => {
    const served = await site(t);
    const own = await device(t, screen);
    const page = await ready(await open(own, served.url));
    await isKept(page);
    await served.stop();
    await own.context.setOffline(true);
    await page.reload();
    await ready(page);
    // By its other address, and in a second tab.
    await ready(await open(own, `${served.url}index.html?from=icon#here`));
});

test('the second start asks for no file but whether there is a newer version', async (t) => {
    const served = await site(t);
    const page = await ready(await open(await device(t), served.url));
    await isKept(page);
    assert.equal(served.asked.filter((each) => each.endsWith('/')).length, 1);
    served.asked.length = 0;
    await page.reload();
    await ready(page);
    await page.waitForTimeout(500);
    assert.deepEqual([...new Set(served.asked)].filter((each) => !each.endsWith('/service-worker.js')), []);
});

/** A newer version of the page in a folder of its own: its style says which one it is. */
async function newer(t, isWhole = true) {
    const made = await folder(t);
    await cp(FOLDER, made, { recursive: true });
    const { createHash } = await import('node:crypto');
    const style = `${await shipped('page.css')}\n:root { --version: "newer"; }\n`;
    const sum = createHash('sha256').update(style).digest('base64');
    const worker = (await shipped('service-worker.js'))
        .replace(/const VERSION = '(.*)'/, "const VERSION = '$1-newer'")
        .replace(/\['page\.css', '[^']*'\]/, `['page.css', 'sha256-${sum}']`);
    await writeFile(path.join(made, 'service-worker.js'), worker);
    if (isWhole) {
        await writeFile(path.join(made, 'page.css'), style);
    }
    return made;
}

const isNewer = (page) => page.evaluate(
    () => getComputedStyle(document.documentElement).getPropertyValue('--version').includes('newer'));

const updated = (page) => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    const coming = registration.installing;
    if (coming) {
        await new Promise((done) => coming.addEventListener('statechange', () => {
            if (['installed', 'redundant', 'activated'].includes(coming.state)) {
                done();
            }
        }));
    }
    return { waits: Boolean(registration.waiting), caches: await caches.keys() };
});

test('a new version is taken at the next start, and the old one is forgotten', async (t) => {
    const served = await site(t);
    const own = await device(t);
    const page = await ready(await open(own, served.url));
    await isKept(page);
    await page.reload();
    await ready(page);
    await page.evaluate(() => caches.open('somebody else’s'));
    served.folder = await newer(t);
    assert.equal((await updated(page)).waits, true);
    assert.equal(await isNewer(page), false);
    // Another page of it is open, where a hold may be running: not now.
    const other = await ready(await open(own, served.url));
    assert.equal(await isNewer(other), false);
    await other.close();
    await page.reload();
    await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--version').includes('newer'));
    await ready(page);
    const left = await remaining(page);
    assert.equal(left.length, 2, left.join());
    assert.ok(left.includes('somebody else’s'));
    // And that one, too, needs no connection.
    await served.stop();
    await page.reload();
    await ready(page);
    assert.equal(await isNewer(page), true);
});

/** The caches, once the old version’s is gone. */
async function remaining(page) {
    await page.waitForFunction(async () => (await caches.keys()).length <= 2);
    return page.evaluate(() => caches.keys());
}

test('a version of which a file is not there yet is not taken', async (t) => {
    const served = await site(t);
    const page = await ready(await open(await device(t), served.url));
    await isKept(page);
    await page.reload();
    await ready(page);
    served.folder = await newer(t, false);
    const now = await updated(page);
    assert.equal(now.waits, false);
    assert.equal(now.caches.length, 1, 'what came of it is gone');
    await served.stop();
    await page.reload();
    await ready(page);
    assert.equal(await isNewer(page), false);
});

test('nothing is asked of anybody else', async (t) => {
    const served = await site(t);
    const own = await device(t);
    const page = await ready(await open(own, served.url));
    await isKept(page);
    await page.reload();
    await ready(page);
    assert.deepEqual(own.asked.filter((url) => !url.startsWith(served.url) && !url.startsWith('blob:')), []);
    assert.ok(served.asked.every((each) => each.startsWith('GET /clinic/knotmap/')), served.asked.join());
});
