import { isNamedReport } from '../core/report/file-name.ts';
import { isReport } from '../core/report/recognise.ts';
import type { Localized } from '../core/text/localized.ts';
import { NOT_TEXT, readStamped } from '../files/read.ts';
import type { StoredText } from '../files/rewrite.ts';
import type { FileStamp } from '../files/stamp.ts';
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
export interface FileText extends InputText, StoredText {
  /** Null for a pipe, whose text comes once. */
  readonly stamp: FileStamp | null;
}

/**
 * Reads the inputs one after the other and hands on those that count: a file that was named
 * always, a file found in a folder if its name or its content says that it is a report. What goes
 * wrong is added to `problems`.
 */
export function* readTexts(
  inputs: Inputs,
  problems: Problem[],
  terminal: Terminal,
): Generator<FileText> {
  const counted = new Set<string>();
  for (const text of readReports(inputs, problems, terminal)) {
    counted.add(text.file);
    yield text;
  }
  problems.push(...emptyFolders(inputs, counted, problems));
}

/** The same without a word on folders in which nothing counts. */
export function* readReports(
  { files, problems: earlier }: Inputs,
  problems: Problem[],
  terminal: Terminal,
): Generator<FileText> {
  problems.push(...earlier);
  const step = progress(files.length, terminal);
  for (const input of files) {
    step();
    const text = readInput(input, problems);
    if (text !== null && (isSure(input) || isReport(text.text))) yield text;
  }
  step();
}

/** Whether a file counts whatever it holds. */
export function isSure({ path, named }: Input): boolean {
  return named || isNamedReport(path);
}

/** The text of a file; null when it has none, which is a problem unless it was only found in a folder. */
export function readInput({ path, named }: Input, problems: Problem[]): FileText | null {
  const { read, stamp } = readStamped(path);
  switch (read.kind) {
    case 'text':
      return { file: path, text: read.text, encoding: read.encoding, bom: read.bom, stamp };
    case 'binary':
      // In a folder it is just another file; named, someone expected a report.
      if (named) problems.push({ file: path, place: null, message: NOT_TEXT });
      return null;
    case 'failed':
      problems.push({ file: path, place: null, message: read.message });
      return null;
  }
}

/**
 * Says of each folder that was searched in vain that it holds no reports.
 *
 * @param counted the files that turned out to be reports.
 * @param problems files with a problem may have been reports, so their folders are not in vain.
 */
export function emptyFolders(
  { files, folders }: Pick<Inputs, 'files' | 'folders'>,
  counted: ReadonlySet<string>,
  problems: readonly Problem[],
): Problem[] {
  const troubled = new Set(problems.map(({ file }) => file));
  const empty = new Set(folders);
  for (const { path, folders: holders } of files) {
    if (!counted.has(path) && !troubled.has(path)) continue;
    for (const folder of holders) empty.delete(folder);
  }
  return [...empty].map((file) => ({ file, place: null, message: NO_REPORTS }));
}

const NO_REPORTS: Localized = {
  zh: '这个文件夹里没有找到年度报告（.txt、.md、.gongkai）；要检查某个文件，请直接写出它的名字。',
  en: 'No annual reports (.txt, .md, .gongkai) were found in this folder; name a file to have it read in any case.',
};
