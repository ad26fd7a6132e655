import { type Extension, extensions } from 'vscode';
import type { Gongkai } from '../../src/extension.ts';

/** The extension under test. */
export function gongkaiExtension(): Extension<Gongkai> {
  const extension = extensions.getExtension<Gongkai>('gongkai.gongkai');
  if (extension === undefined) throw new Error('The extension is not there.');
  return extension;
}

/** What it gives to other extensions; it must have been started. */
export function gongkai(): Gongkai {
  return gongkaiExtension().exports;
}
