// Runs in any browser, however old, and says in a sentence why the program does not: nothing in here is newer than ES5.
(function () {
    'use strict';

    // These words are needed where the program and its files of words cannot be had.
    var ENGLISH = (function () {
        var safe = 'What was saved is saved.';
        var old = 'This browser is too old for Knotmap';
        var other = 'Update the browser, or the system of the phone, then open this page again. Or open it in another browser.';
        return {
            loading: 'Loading',
            reload: 'Reload',
            detail: 'What the browser says: ',
            file: ['Knotmap cannot start from a file', 'This page was opened from a file on this device, where a browser keeps nothing for it. Open the address that you were given instead; it begins with https.'],
            old: [old, other],
            wasm: [old, other + ' If the phone is in lockdown mode, allow this page in its settings.'],
            draw: ['This browser cannot draw the map', 'Switch on hardware acceleration in its settings, then reload the page. Or open it in another browser.'],
            keep: ['This browser has no place to keep anything', 'Knotmap keeps what you note in the browser. Open this page in the browser itself, not inside another app.'],
            load: ['Knotmap could not be loaded', 'Check the connection, then reload the page. ' + safe],
            memory: ['There is too little memory for Knotmap', 'Close other pages and apps, then reload the page. ' + safe],
            crash: ['Knotmap has stopped', safe + ' Reload the page to go on. If a hold was running, you are asked about it then.'],
            picture: ['The picture is gone', 'The system has taken back the memory of the picture. ' + safe + ' Reload the page to go on. If a hold was running, you are asked about it then.']
        };
    }());
    var GERMAN = (function () {
        var safe = 'Was gespeichert war, ist gespeichert.';
        var old = 'Dieser Browser ist zu alt für Knotmap';
        var other = 'Aktualisieren Sie den Browser oder das System des Telefons, dann öffnen Sie diese Seite noch einmal. Oder öffnen Sie sie in einem anderen Browser.';
        return {
            loading: 'Wird geladen',
            reload: 'Neu laden',
            detail: 'Was der Browser sagt: ',
            file: ['Aus einer Datei kann Knotmap nicht starten', 'Diese Seite wurde aus einer Datei auf diesem Gerät geöffnet; dort speichert ein Browser nichts für sie. Öffnen Sie die Adresse, die Sie bekommen haben; sie beginnt mit https.'],
            old: [old, other],
            wasm: [old, other + ' Ist das Telefon im Blockierungsmodus, erlauben Sie diese Seite in seinen Einstellungen.'],
            draw: ['Dieser Browser kann die Karte nicht zeichnen', 'Schalten Sie in seinen Einstellungen die Hardwarebeschleunigung ein, dann laden Sie die Seite neu. Oder öffnen Sie sie in einem anderen Browser.'],
            keep: ['Dieser Browser kann nichts speichern', 'Knotmap speichert im Browser, was Sie notieren. Öffnen Sie diese Seite im Browser selbst, nicht in einer anderen App.'],
            load: ['Knotmap konnte nicht geladen werden', 'Prüfen Sie die Verbindung, dann laden Sie die Seite neu. ' + safe],
            memory: ['Für Knotmap ist zu wenig Speicher frei', 'Schließen Sie andere Tabs und Apps, dann laden Sie die Seite neu. ' + safe],
            crash: ['Knotmap läuft nicht mehr', safe + ' Laden Sie die Seite neu, um weiterzumachen. Lief eine Haltezeit, werden Sie danach gefragt.'],
            picture: ['Das Bild ist fort', 'Das System hat den Speicher des Bildes zurückgenommen. ' + safe + ' Laden Sie die Seite neu, um weiterzumachen. Lief eine Haltezeit, werden Sie danach gefragt.']
        };
    }());
    var isGerman = /^de\b/i.test(navigator.language || '');
    var WORDS = isGerman ? GERMAN : ENGLISH;
    if (isGerman) {
        document.documentElement.lang = 'de';
    }
    // A reload changes nothing about these.
    var FOR_GOOD = { file: true, old: true, wasm: true };

    var isTold = false;
    var loading = document.getElementById('loading');
    var canvas = document.getElementById('knotmap');

    function byId(id) {
        return document.getElementById(id);
    }

    // Says what is wrong, once: what follows from it is no news.
    function tell(what, detail) {
        if (isTold) {
            return;
        }
        isTold = true;
        loaded();
        var trouble = byId('trouble');
        var reload = byId('trouble-reload');
        // The words come after the section is there: only a change of what is there is heard.
        trouble.removeAttribute('hidden');
        byId('trouble-title').textContent = WORDS[what][0];
        byId('trouble-text').textContent = WORDS[what][1];
        byId('trouble-detail').textContent = detail ? WORDS.detail + String(detail).slice(0, 300) : '';
        if (!FOR_GOOD[what]) {
            reload.textContent = WORDS.reload;
            reload.removeAttribute('hidden');
            reload.onclick = function () {
                location.reload();
            };
        }
        // Nothing of a program that has stopped can be pressed or heard.
        canvas.setAttribute('hidden', '');
        byId('mirror').setAttribute('hidden', '');
        trouble.focus();
    }

    // What an exception means for whoever sees the page; null where the program goes on all the same.
    function kindOf(error) {
        var wasm = window.WebAssembly || {};
        var is = function (name) {
            return typeof wasm[name] === 'function' && error instanceof wasm[name];
        };
        if (is('CompileError')) {
            return 'wasm';
        }
        if (is('LinkError')) {
            return 'load';
        }
        if (error instanceof RangeError && /memory/i.test(error.message)) {
            return 'memory';
        }
        return is('RuntimeError') ? 'crash' : null;
    }

    window.addEventListener('error', function (event) {
        // Without an error in it, it is one of a page's many small complaints, or of a script that is not ours.
        if (!event.error) {
            return;
        }
        var own = location.href.replace(/[?#].*$/, '').replace(/[^\/]*$/, '');
        var kind = kindOf(event.error);
        if (!kind && (event.filename || '').indexOf(own) === 0) {
            kind = event.error instanceof SyntaxError ? 'old' : 'crash';
        }
        if (kind) {
            tell(kind, event.error);
        }
    });

    window.addEventListener('unhandledrejection', function (event) {
        // A wish that the browser refuses, such as to keep the screen on, stops nothing.
        var kind = kindOf(event.reason);
        if (kind) {
            tell(kind, event.reason);
        }
    });

    canvas.addEventListener('webglcontextlost', function () {
        tell('picture');
    });

    function loaded() {
        if (loading && loading.parentNode) {
            loading.parentNode.removeChild(loading);
        }
        loading = null;
    }

    // For start.js.
    window.knotmapPage = {
        failed: function (error) {
            // Trying it before would cost each start some hundredths of a second.
            tell(kindOf(error) || (/webgl/i.test(error && error.message || error) ? 'draw' : 'load'), error);
        },
        loaded: loaded
    };

    function hasPlace() {
        try {
            return Boolean(window.indexedDB);
        } catch (forbidden) {
            // There is one, and it is closed to this page: the program says so, and can be looked at.
            return true;
        }
    }

    function missing() {
        if (location.protocol === 'file:') {
            return 'file';
        }
        if (!('noModule' in document.createElement('script')) || typeof Promise !== 'function') {
            return 'old';
        }
        if (typeof window.WebAssembly !== 'object' || typeof window.WebAssembly.instantiate !== 'function') {
            return 'wasm';
        }
        return hasPlace() ? null : 'keep';
    }

    function start() {
        var script = document.createElement('script');
        script.type = 'module';
        script.src = 'start.js';
        // Also where one of the files that it needs does not come.
        script.onerror = function () {
            tell('load');
        };
        document.body.appendChild(script);
    }

    // A new version that lies ready is taken now, before the program runs, and only if no other page of it is open: there a
    // hold may be running. `then` goes on with the version that is here.
    function withNewest(then) {
        var workers = navigator.serviceWorker;
        var hasGoneOn = false;
        function goOn() {
            if (!hasGoneOn) {
                hasGoneOn = true;
                then();
            }
        }
        if (!workers || !workers.controller || typeof MessageChannel !== 'function') {
            goOn();
            return;
        }
        workers.getRegistration().then(function (registration) {
            var waiting = registration && registration.waiting;
            if (!waiting) {
                goOn();
                return;
            }
            // A slow phone needs its time to wake the new version; one that does not answer waits for the next start.
            var patience = setTimeout(goOn, 5000);
            var channel = new MessageChannel();
            channel.port1.onmessage = function (answer) {
                if (hasGoneOn || answer.data !== true) {
                    goOn();
                    return;
                }
                clearTimeout(patience);
                setTimeout(goOn, 5000);
                workers.addEventListener('controllerchange', function () {
                    if (!hasGoneOn) {
                        hasGoneOn = true;
                        location.reload();
                    }
                });
                waiting.postMessage('take over');
            };
            // While the version before still brings files, none takes its place; and the last ones are asked for after all others.
            onceLoaded(function () {
                setTimeout(function () {
                    waiting.postMessage('alone?', [channel.port2]);
                }, 500);
            });
        }).then(null, goOn);
    }

    function onceLoaded(then) {
        if (document.readyState === 'complete') {
            then();
        } else {
            window.addEventListener('load', then);
        }
    }

    var what = missing();
    if (what) {
        tell(what);
        return;
    }
    // Who does not wait reads nothing.
    setTimeout(function () {
        if (loading) {
            loading.textContent = WORDS.loading;
        }
    }, 300);
    withNewest(start);
}());
