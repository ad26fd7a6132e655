import { fixAllReports } from '../../core/features/fix-all-reports.ts';
import type { FixedFinding } from '../../core/rules/proven.ts';
import { analyse } from '../../core/snapshot.ts';
import { applyEdits } from '../../core/text/edit.ts';
import type { InputText } from '../texts.ts';
import { type Configurations, optionsFor } from './configurations.ts';

/** A text after its safe fixes. */
export interface FixedText {
  readonly text: string;
  /** What was put right; empty when the text is as it was. */
  readonly fixed: readonly FixedFinding[];
}

/** Applies every safe fix to the reports of a text, under the configuration that governs its file. */
export function fixText({ file, text }: InputText, configurations: Configurations): FixedText {
  const options = optionsFor(file, configurations);
  const snapshot = analyse(text, options);
  const { edits, fixed } = fixAllReports(snapshot, options);
  return { text: applyEdits(text, edits), fixed };
}
