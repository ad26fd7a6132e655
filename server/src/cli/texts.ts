import { isNamedReport } from '../core/report/file-name.ts';
import { isReport } from '../core/report/recognise.ts';
import type { Localized } from '../core/text/localized.ts';
import { NOT_TEXT, readTextFile } from '../files/read.ts';
import type { StoredText } from '../files/rewrite.ts';
import type { Input, Inputs } from './inputs.ts';
import type { Problem } from './problem.ts';
import { progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** A text to work on. */
export interface InputText {
  readonly file: string;
  readonly text: string;
}

/** A text that was read from a file, with what is needed to write it back. */
export interface FileText extends InputText, StoredText {}

/**
 * Reads the inputs one after the other and hands on those that count: a file that was named
 * always, a file found in a folder if its name or its content says that it is a report. What goes wrong is added to `problems`.
 */
export function* readTexts(
  { files, folders, problems: earlier }: Inputs,
  problems: Problem[],
  terminal: Terminal,
): Generator<FileText> {
  problems.push(...earlier);
  const empty = new Set(folders);
  const step = progress(files.length, terminal);
  for (const input of files) {
    step();
    const before = problems.length;
    const stored = storedText(input, problems);
    const counts = stored !== null || problems.length > before;
    if (counts) for (const folder of input.folders) empty.delete(folder);
    if (stored !== null) yield { file: input.path, ...stored };
  }
  step();
  for (const folder of empty) {
    problems.push({ file: folder, place: null, message: NO_REPORTS });
  }
}

function storedText({ path, named }: Input, problems: Problem[]): StoredText | null {
  const read = readTextFile(path);
  switch (read.kind) {
    case 'text':
      return named || isNamedReport(path) || isReport(read.text) ? read : null;
    case 'binary':
      // In a folder it is just another file; named, someone expected a report.
      if (named) problems.push({ file: path, place: null, message: NOT_TEXT });
      return null;
    case 'failed':
      problems.push({ file: path, place: null, message: read.message });
      return null;
  }
}

const NO_REPORTS: Localized = {
  zh: '这个文件夹里没有找到年度报告（.txt、.md、.gongkai）；要检查某个文件，请直接写出它的名字。',
  en: 'No annual reports (.txt, .md, .gongkai) were found in this folder; name a file to have it read in any case.',
};
