// Starts the program. boot.js has looked before whether this browser can, and says what goes wrong from here on.
import './page.js';
import init from './knotmap.js';

const page = window.knotmapPage;

// The program has drawn its first picture when the first control stands in the mirror.
function drawn() {
    const mirror = document.getElementById('mirror');
    return new Promise((done) => {
        if (mirror.firstChild) {
            done();
            return;
        }
        const observer = new MutationObserver(() => {
            observer.disconnect();
            done();
        });
        observer.observe(mirror, { childList: true });
        // The word is covered by then; this is for those who hear it.
        setTimeout(done, 5000);
    });
}

// A keyboard that lies over the page, as on an iPhone, would lie over the field that is typed in: the canvas ends above it.
function keepAboveTheKeyboard() {
    const seen = window.visualViewport;
    const canvas = document.getElementById('knotmap');
    const fit = () => {
        const covered = window.innerHeight - seen.height;
        const isKeyboard = seen.scale === 1 && covered > 100;
        canvas.style.height = isKeyboard ? `${seen.height - canvas.offsetTop}px` : '';
        if (isKeyboard) {
            window.scrollTo(0, 0);
        }
    };
    seen?.addEventListener('resize', fit);
}

try {
    keepAboveTheKeyboard();
    await init();
    await drawn();
    page.loaded();
    // After the program, which is what somebody waits for. Where the browser refuses, the page needs a connection, no more.
    navigator.serviceWorker?.register('service-worker.js', { updateViaCache: 'none' }).catch(() => {});
} catch (error) {
    page.failed(error);
}
