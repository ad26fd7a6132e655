import { basename } from 'node:path';
import { formatting, marksOf } from '../../core/features/formatting.ts';
import { readReport } from '../../core/report/read.ts';
import { splitReports } from '../../core/syntax/split.ts';
import { applyEdits } from '../../core/text/edit.ts';
import type { Localized } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import { rewriteFile } from '../../files/rewrite.ts';
import { type Command, EXIT, type Invocation } from '../command.ts';
import { collectInputs } from '../inputs.ts';
import { type Problem, problemLine } from '../problem.ts';
import { type FileText, readTexts } from '../texts.ts';
import { FORMAT_DETAILS, FORMAT_OPTIONS } from './options.ts';

/** `gongkai format`: the canonical layout, printed, written back or only asked for. */
export const formatCommand: Command = {
  name: 'format',
  operands: 'PATH…',
  summary: {
    zh: '把报告整理成标准版式，不改动任何数据。',
    en: 'Lays reports out in the standard way; no figure changes.',
  },
  details: FORMAT_DETAILS,
  options: FORMAT_OPTIONS,
  run(invocation) {
    const { options, operands, locale, terminal } = invocation;
    const problems: Problem[] = [];
    const wrong = wrongUse(invocation);
    if (wrong !== null) {
      terminal.note(`gongkai: ${wrong[locale]}\n`);
      return EXIT.failed;
    }
    const inputs = collectInputs(operands);
    if (!options.has('write') && !options.has('check') && inputs.files.length > 1) {
      terminal.note(`gongkai: ${MANY_FILES[locale]}\n`);
      return EXIT.failed;
    }
    let changes = 0;
    for (const file of readTexts(inputs, problems, terminal)) {
      const text = formattedText(file);
      if (text !== file.text) changes++;
      take(file, text, problems, invocation);
    }
    for (const problem of problems) terminal.note(problemLine(problem, locale));
    if (problems.length > 0) return EXIT.failed;
    return options.has('check') && changes > 0 ? EXIT.found : EXIT.clean;
  },
};

/** Does with a formatted text what the options ask for. */
function take(
  file: FileText,
  text: string,
  problems: Problem[],
  { options, terminal }: Invocation,
): void {
  const changed = text !== file.text;
  if (options.has('check')) {
    if (changed) terminal.write(`${printable(file.file)}\n`);
  } else if (!options.has('write')) terminal.writeText(text);
  else if (changed) {
    const message = rewriteFile(file.file, file, text);
    if (message === null) terminal.write(`${printable(file.file)}\n`);
    else problems.push({ file: file.file, place: null, message });
  }
}

function formattedText({ file, text }: FileText): string {
  const fileName = basename(file);
  const reports = splitReports(text).map(({ start, end }) => ({
    start,
    report: readReport(text.slice(start, end), fileName),
  }));
  const options = { marks: marksOf(fileName), fileName };
  return applyEdits(text, formatting({ text, reports }, options));
}

function wrongUse({ options, operands }: Invocation): Localized | null {
  if (operands.length === 0) return NO_PATHS;
  return options.has('write') && options.has('check') ? WRITE_AND_CHECK : null;
}

const NO_PATHS: Localized = {
  zh: '没有写要整理的文件或文件夹。用法：gongkai format 路径…',
  en: 'Name the files or folders to format: gongkai format PATH…',
};
const WRITE_AND_CHECK: Localized = {
  zh: '--write 和 --check 只能选一个。',
  en: 'Choose --write or --check, not both.',
};
const MANY_FILES: Localized = {
  zh: '一次只能把一个文件的结果输出到屏幕；要整理多个文件，请加 --write 或 --check。',
  en: 'Only one file can be printed; add --write or --check for several.',
};
