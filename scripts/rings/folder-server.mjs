// A folder over http, for a page on this machine.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * Serves the files of a folder on http://localhost. That name, and no number, is what the content
 * security policy of the web extension host allows.
 *
 * @param {string} folder
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export function serveFolder(folder) {
  const server = createServer((request, response) => answer(folder, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ port: server.address().port, close });
    });
  });
}

function answer(folder, { method, url }, response) {
  const { pathname } = new URL(url, 'http://localhost');
  // An absolute path never climbs above its root.
  const file = path.join(folder, path.join('/', decodeURIComponent(pathname)));
  if (method === 'OPTIONS') response.writeHead(204, HEADERS).end();
  else if (statSync(file, { throwIfNoEntry: false })?.isFile()) {
    const type = TYPES[path.extname(file)] ?? 'text/plain; charset=utf-8';
    response.writeHead(200, { ...HEADERS, 'Content-Type': type });
    createReadStream(file).pipe(response);
  } else response.writeHead(404, HEADERS).end();
}
