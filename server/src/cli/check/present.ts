import type { Severity } from '../../core/rules/rule.ts';
import type { Format, FormatContext } from '../formats/format.ts';
import { FORMATS, SUMMARY_FORMATS } from '../formats/formats.ts';
import type { FileCheck, FileResult } from './file-result.ts';
import type { CheckedFile } from './outcome.ts';

/** How an outcome is to be printed: plain data, so that threads can be told. */
export interface View extends FormatContext {
  /** The name of a format. */
  readonly format: string;
  /** Whether reports are listed instead of findings. */
  readonly isSummary: boolean;
  /** Whether only errors are listed. */
  readonly isQuiet: boolean;
  /** Whether checks are to be remembered. */
  readonly isStored: boolean;
}

/** Turns each checked file at once into what is kept of it. */
export function presenter(view: View): (check: FileCheck) => FileResult {
  const format = formatFor(view);
  return (check) => {
    const { file, usedIgnores } = check;
    const shown = view.isQuiet ? withErrorsOnly(file) : file;
    return {
      file: file.file,
      reports: file.reports,
      // A piece of a text is a window onto the whole; what is kept must not keep the text.
      readiness: view.isSummary ? structuredClone(file.readiness) : [],
      counts: countsOf(file),
      shown: shown.findings.length,
      usedIgnores,
      printed: bytesOf(format?.file(shown, view) ?? ''),
      stored: view.isStored ? bytesOf(JSON.stringify(check)) : null,
    };
  };
}

/** Null when what is printed cannot be printed so. */
export function formatFor({
  format,
  isSummary,
}: Pick<View, 'format' | 'isSummary'>): Format | null {
  return (isSummary ? SUMMARY_FORMATS : FORMATS).get(format) ?? null;
}

function withErrorsOnly(file: CheckedFile): CheckedFile {
  return { ...file, findings: file.findings.filter(({ severity }) => severity === 'error') };
}

function countsOf({ findings }: CheckedFile): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

const ENCODER = new TextEncoder();

/** Unlike those of `Buffer.from` these bytes share no memory, so that a thread sends only them. */
function bytesOf(text: string): Uint8Array {
  return ENCODER.encode(text);
}
