// Bundles the peers and the probes in the same way as the server that ships.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { BUNDLES } from '../scripts/bundles.mjs';
import { root } from '../scripts/processes.mjs';

const server = BUNDLES.find(({ outfile }) => outfile === 'dist/server.js');
const entries = ['peers', 'probes'].flatMap((folder) =>
  readdirSync(path.join(root, 'bench', folder)).map((name) => path.join('bench', folder, name)),
);

await Promise.all(
  entries.map((entry) =>
    build({
      ...server,
      // A peer has none of our tricks.
      alias: {},
      plugins: [],
      entryPoints: [entry],
      outfile: path.join('dist', 'bench', `${path.basename(entry, '.ts')}.js`),
      minify: true,
      absWorkingDir: root,
    }),
  ),
);
