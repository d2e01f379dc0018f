// Keeps the page's own files, so that it starts without a connection from the second time on. It knows no other address, and
// nothing of what somebody notes.
'use strict';

// Written by packaging/web/make: a name that follows from what is in the files, and each file with its checksum.
const VERSION = '';
const FILES = [];

// Other pages of the same server have caches, too, and another folder may have another Knotmap.
const OURS = `knotmap ${self.registration.scope} `;
const CACHE = OURS + VERSION;

const address = (name) => new URL(name, self.registration.scope).href;
const KNOWN = new Set(FILES.map(([name]) => address(name)));

// One file as it was when this version was made, or an error: a version that is half on the server is not taken.
async function fetched([name, integrity]) {
    const response = await fetch(address(name), { cache: 'no-cache', integrity });
    if (response.status !== 200) {
        throw new Error(`${name}: ${response.status}`);
    }
    // A page that was led elsewhere is refused later on, so the trace of it is left out.
    const { headers } = response;
    return [address(name), response.redirected ? new Response(await response.blob(), { headers }) : response];
}

async function takeAll() {
    try {
        const all = await Promise.all(FILES.map(fetched));
        const cache = await caches.open(CACHE);
        await Promise.all(all.map(([url, response]) => cache.put(url, response)));
    } catch (error) {
        await caches.delete(CACHE);
        throw error;
    }
}

async function forgetOlder() {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
}

async function pagesOpen() {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    return pages.filter((page) => page.url.startsWith(self.registration.scope)).length;
}

// A page that has just been closed, or has given way to its own reload, is counted for a moment longer.
async function isAlone() {
    for (let left = 4; left > 0; left -= 1) {
        if (await pagesOpen() <= 1) {
            return true;
        }
        await new Promise((done) => { setTimeout(done, 250); });
    }
    return false;
}

async function answer(url, request) {
    const cache = await caches.open(CACHE);
    return (await cache.match(url, { ignoreVary: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(takeAll()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));

// boot.js asks before it starts the program: with another page open, where a hold may run, the next start asks again.
self.addEventListener('message', (event) => {
    if (event.data === 'alone?') {
        event.waitUntil(isAlone().then((alone) => event.ports[0].postMessage(alone)));
    } else if (event.data === 'take over') {
        event.waitUntil(isAlone().then((alone) => alone && self.skipWaiting()));
    }
});

self.addEventListener('fetch', (event) => {
    const { request } = event;
    const url = request.url.replace(/[?#].*$/, '');
    if (request.method !== 'GET') {
        return;
    }
    if (url === self.registration.scope && KNOWN.size > 0) {
        event.respondWith(answer(address('index.html'), request));
    } else if (KNOWN.has(url)) {
        event.respondWith(answer(url, request));
    }
});
