// What the program asks of the browser: files in its storage, sound, speech, a screen that stays on, files that come and go.
//
// The program calls these by name (src/platform/browser/page.rs). Nothing here decides anything, and nothing goes anywhere:
// there is no address in it but the page's own files.

const STORE = 'files';

/** Another folder of the same server may have another Knotmap: what it stores is its own. */
const OURS = `knotmap ${new URL('.', location.href).pathname}`;

let database;

/** The promise of a request's result. */
const result = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** Opened once; what is stored lies in one table, by path. */
async function open() {
  const request = indexedDB.open(OURS, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  database = await result(request);
  // Another page wants to erase or renew it: this one must not stand in its way.
  database.onversionchange = () => database.close();
}

// Asked for while the program is still being read.
const opening = open();
// Who asks for the files hears it.
opening.catch(() => {});

/** Strictly: the browser answers when it is on disk, not when it means to write it. */
const transaction = (mode) => database.transaction(STORE, mode, { durability: 'strict' });

/** Once more with a new connection, where the browser has ended the one before: it may, while the page cannot be seen. */
async function connected(use) {
  try {
    return await use();
  } catch (error) {
    if (error?.name !== 'InvalidStateError' && error?.name !== 'UnknownError') throw error;
    await open();
    return use();
  }
}

const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel(OURS) : undefined;
/** What other pages have stored before the program listens. */
const early = [];
let hear = (paths) => void early.push(...paths);
others?.addEventListener('message', (message) => hear(message.data));

const canPlay = 'AudioContext' in globalThis;
let audio;

/** A browser lets a page sound once it was touched; it may fall silent again, as in a call. */
function wakeAudio() {
  if (!canPlay) return;
  audio ??= new AudioContext();
  if (audio.state !== 'running') audio.resume().catch(() => {});
}
addEventListener('pointerup', wakeAudio);
addEventListener('keydown', wakeAudio);

const ask = (event) => event.preventDefault();

let screenLock;
let wantsScreen = false;

async function lockScreen() {
  screenLock = await navigator.wakeLock.request('screen');
  if (!wantsScreen) screenLock.release();
}
// The browser takes it back while the page cannot be seen.
document.addEventListener('visibilitychange', () => {
  if (wantsScreen && document.visibilityState === 'visible') lockScreen().catch(() => {});
});

function made({ id, role }) {
  const element = document.createElement(role === 'text' ? 'span' : 'div');
  element.dataset.role = role;
  element.tabIndex = -1;
  if (role !== 'text') element.setAttribute('role', role);
  const isField = role === 'textbox' || role === 'searchbox';
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    pressed(id, isField ? 'focus' : 'click');
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowRight') pressed(id, 'more');
    if (event.key === 'ArrowDown' || event.key === 'ArrowLeft') pressed(id, 'less');
  });
  return element;
}

function describe(element, { role, name, place, value, checked, selected, expanded, disabled }, canvas) {
  const set = (attribute, says) => {
    if (says === undefined || says === null) element.removeAttribute(attribute);
    else if (element.getAttribute(attribute) !== String(says)) element.setAttribute(attribute, says);
  };
  if (role === 'text') {
    if (element.textContent !== name) element.textContent = name;
  } else {
    set('aria-label', name);
    set('aria-valuetext', value);
    set('aria-checked', checked);
    set('aria-selected', selected);
    set('aria-expanded', expanded);
    set('aria-disabled', disabled || undefined);
  }
  const [left, top, width, height] = place;
  const { style } = element;
  style.left = `${left + canvas.left}px`;
  style.top = `${top + canvas.top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

let pressed = () => {};
const mirrored = new Map();

Object.assign(globalThis.knotmapPage ??= {}, {
  /** Everything that is stored: `[[path, bytes, written], …]`. */
  async openFiles() {
    await opening;
    const store = transaction('readonly').objectStore(STORE);
    const [paths, files] = await Promise.all([result(store.getAllKeys()), result(store.getAll())]);
    return paths.map((path, at) => [path, files[at].bytes, files[at].written]);
  },

  /** The same of these paths; `null` for the bytes of one that is gone. */
  readFiles: (paths) => connected(async () => {
    const store = transaction('readonly').objectStore(STORE);
    const files = await Promise.all(paths.map((path) => result(store.get(path))));
    return paths.map((path, at) => [path, files[at]?.bytes ?? null, files[at]?.written ?? 0]);
  }),

  /** Stores all of them or none, and answers when they are on disk. */
  writeFiles: (files) => connected(() => new Promise((resolve, reject) => {
    const writing = transaction('readwrite');
    const store = writing.objectStore(STORE);
    for (const [path, bytes, written] of files) {
      if (bytes) store.put({ bytes, written }, path);
      else store.delete(path);
    }
    writing.oncomplete = () => {
      others?.postMessage(files.map(([path]) => path));
      resolve();
    };
    writing.onabort = () => reject(writing.error);
  })),

  /** Another page of this address has stored something at these paths. */
  onOthers(tell) {
    hear = tell;
    if (early.length > 0) tell(early);
  },

  /** Whether the lock of this name is this page's from now on; nothing where the browser knows no locks. */
  lock(name) {
    if (!navigator.locks) return null;
    return new Promise((resolve, reject) => {
      const held = (lock) => {
        resolve(lock !== null);
        // As long as the page is there.
        return lock && new Promise(() => {});
      };
      navigator.locks.request(`${OURS} ${name}`, { ifAvailable: true }, held).catch(reject);
    });
  },

  /** Asks that what is stored is not cleared when the disk is full. */
  async persist() {
    if (navigator.storage?.persist && !(await navigator.storage.persisted())) await navigator.storage.persist();
  },

  /** After the next picture, or soon where the page cannot be seen. */
  afterFrame() {
    return new Promise((resolve) => {
      const soon = () => setTimeout(resolve, 0);
      if (document.visibilityState === 'visible') requestAnimationFrame(soon);
      // A page that goes out of sight meanwhile has no next picture.
      setTimeout(resolve, 100);
    });
  },

  /** Milliseconds on a clock that only goes forward. */
  running: () => performance.now(),

  isExample: () => new URLSearchParams(location.search).has('example'),

  /** The example in a page of its own. */
  showExample: () => void window.open('?example', '_blank', 'noopener'),

  /** What is pressed in the mirror: which control, and how. */
  onMirror(tell) {
    pressed = tell;
  },

  /** The controls that the window shows, as elements for whoever hears the page. */
  mirror(json) {
    const mirror = document.getElementById('mirror');
    const canvas = document.getElementById('knotmap').getBoundingClientRect();
    const gone = new Set(mirrored.keys());
    const last = new Map();
    for (const control of JSON.parse(json)) {
      gone.delete(control.id);
      let element = mirrored.get(control.id);
      if (element && element.dataset.role !== control.role) {
        element.remove();
        element = undefined;
      }
      element ??= made(control);
      mirrored.set(control.id, element);
      describe(element, control, canvas);
      // In the order of the window; one that stands right is not moved, which would be heard.
      const parent = mirrored.get(control.within) ?? mirror;
      const before = last.get(parent);
      const next = before ? before.nextSibling : parent.firstChild;
      if (next !== element) parent.insertBefore(element, next);
      last.set(parent, element);
    }
    for (const id of gone) {
      mirrored.get(id).remove();
      mirrored.delete(id);
    }
  },

  /** From the example back to the page itself. */
  leave: () => location.replace('./'),

  /** The language of all words from now on, for whoever hears them. */
  speaks(code) {
    document.documentElement.lang = code;
  },

  /** Told to a screen reader. */
  said(words) {
    document.getElementById('said').textContent = words;
  },

  /** Whether leaving the page would lose something: then the browser asks before. */
  holdBack(yes) {
    if (yes) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  },

  /** A file of the user's: `[name, bytes]`, or nothing. */
  choose(accepts) {
    return new Promise((resolve, reject) => {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = accepts;
      input.addEventListener('cancel', () => resolve(null));
      input.addEventListener('change', () => {
        const [file] = input.files;
        if (!file) resolve(null);
        else file.arrayBuffer().then((bytes) => resolve([file.name, new Uint8Array(bytes)]), reject);
      });
      input.click();
    });
  },

  /** Puts a file among the browser's downloads. */
  save(name, bytes) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes]));
    link.download = name;
    link.click();
    // The browser has begun to take it by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },

  canPlay: () => canPlay,

  /** A WAV file. */
  play(bytes) {
    wakeAudio();
    audio.decodeAudioData(bytes.buffer).then((sound) => {
      const source = audio.createBufferSource();
      source.buffer = sound;
      source.connect(audio.destination);
      source.start();
    }, () => {});
  },

  shake: (pattern) => void navigator.vibrate?.(pattern),

  canSpeak: () => 'speechSynthesis' in globalThis,

  /** Aloud, in the language of this code. */
  say(words, language) {
    speechSynthesis.cancel();
    const said = new SpeechSynthesisUtterance(words);
    said.lang = language;
    speechSynthesis.speak(said);
  },

  hush: () => void speechSynthesis.cancel(),

  /** Whether the screen stays on. */
  async stayAwake(yes) {
    wantsScreen = yes;
    if (!yes) {
      await screenLock?.release();
      return true;
    }
    if (!navigator.wakeLock) return false;
    await lockScreen();
    return true;
  },

  /** Fills the screen where the browser lets a page do so. */
  fillScreen(yes) {
    const filled = document.fullscreenElement !== null;
    if (yes && !filled) document.documentElement.requestFullscreen?.().catch(() => {});
    if (!yes && filled) document.exitFullscreen();
  },

  wantsLessMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
});
