import { version } from '../../../../package.json';
import { stampOf } from '../../files/stamp.ts';

/**
 * What tells this program from any other that may have found something else: its version, its bundle
 * (which a developer builds many times for one version), and the engine whose Unicode tables it uses.
 */
export function programKey(): string {
  const bundle = stampOf(__filename);
  return [version, bundle?.size, bundle?.modified, process.version].join(' ');
}
