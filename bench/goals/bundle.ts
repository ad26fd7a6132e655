import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Bench } from '../measurement.ts';
import { bundled } from '../processes.ts';

/** The size of what has to be read before the server runs. */
export const bundle: Bench = {
  name: 'bundle',
  async measure() {
    const [ours, peer] = [readFileSync('dist/server.js'), readFileSync(bundled('idle-server'))];
    const common = { against: 'do-nothing', unit: 'KB', goal: { mostRatio: 2 } };
    return [
      {
        ...common,
        what: 'server bundle, minified',
        ours: [kilobytes(ours)],
        peer: [kilobytes(peer)],
      },
      {
        ...common,
        what: 'server bundle, gzip',
        ours: [kilobytes(gzipSync(ours))],
        peer: [kilobytes(gzipSync(peer))],
      },
    ];
  },
};

function kilobytes({ length }: Buffer): number {
  return length / 1000;
}
