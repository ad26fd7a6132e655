import type { Target } from './target.ts';
import { DOCUMENT_TARGETS } from './targets/documents.ts';
import { EDIT_TARGETS } from './targets/edits.ts';
import { READING_TARGETS } from './targets/reading.ts';
import { TINY_TARGETS } from './targets/tiny.ts';

/** Everything that is fuzzed. */
export const TARGETS: readonly Target[] = [
  ...TINY_TARGETS,
  ...READING_TARGETS,
  ...EDIT_TARGETS,
  ...DOCUMENT_TARGETS,
];
