// A web server as a clinic may have one: a folder below some address, with the headers of headers.txt.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const KINDS = {
    '.css': 'text/css; charset=utf-8',
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.md': 'text/plain; charset=utf-8',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.txt': 'text/plain; charset=utf-8',
    '.wasm': 'application/wasm',
    '.webmanifest': 'application/manifest+json',
};

/** The headers that headers.txt asks for, by their names. */
export function headersOf(text) {
    const lines = text.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
    return Object.fromEntries(lines.map((line) => {
        const at = line.indexOf(': ');
        return [line.slice(0, at), line.slice(at + 2)];
    }));
}

/**
 * Serves `folder` at `below`. `instead` answers for a file in place of what lies there: a text, or a status.
 * Every request is in `asked`.
 */
export async function serve(folder, below = '/clinic/knotmap/') {
    const headers = headersOf(await readFile(path.join(folder, 'headers.txt'), 'utf8'));
    const site = { asked: [], folder, instead: {} };
    const server = createServer(async (request, response) => {
        const { pathname } = new URL(request.url, 'http://here');
        site.asked.push(`${request.method} ${pathname}`);
        const send = (status, body = '', more = {}) => response.writeHead(status, { ...headers, ...more }).end(body);
        if (!pathname.startsWith(below) || pathname.includes('..')) {
            return send(404);
        }
        const name = decodeURIComponent(pathname.slice(below.length)) || 'index.html';
        const other = site.instead[name];
        if (typeof other === 'number') {
            return send(other);
        }
        try {
            const body = other ?? await readFile(path.join(site.folder, name));
            const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`;
            if (request.headers['if-none-match'] === tag) {
                return send(304, '', { ETag: tag });
            }
            return send(200, body, { ETag: tag, 'Content-Type': KINDS[path.extname(name)] ?? 'application/octet-stream' });
        } catch {
            return send(404);
        }
    });
    const listen = (port) => new Promise((done) => server.listen(port, '127.0.0.1', done));
    await listen(0);
    const { port } = server.address();
    site.url = `http://127.0.0.1:${port}${below}`;
    // Without it nothing answers, as on a train.
    site.stop = () => new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
    });
    site.again = () => listen(port);
    return site;
}
