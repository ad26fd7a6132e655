import { basename } from 'node:path';
import { rollingFailure } from '../../core/features/from-last-year/failures.ts';
import { fromLastYear } from '../../core/features/from-last-year.ts';
import type { Localized } from '../../core/text/localized.ts';
import { NOT_TEXT, readTextFile } from '../../files/read.ts';
import { isSameFile } from '../../files/same-file.ts';
import type { Invocation } from '../command.ts';
import type { MadeText } from './new-text.ts';

/** A report out of last year's file, in the encoding of that file. */
export function reportFromLastYear(path: string, { options }: Invocation): MadeText {
  const output = options.get('output');
  if (output !== undefined && isSameFile(output, path)) return refused(path, SAME_FILE);
  const read = readTextFile(path);
  if (read.kind === 'failed') return refused(path, read.message);
  if (read.kind === 'binary') return refused(path, NOT_TEXT);
  const year = options.get('year');
  const rolled = fromLastYear(read.text, {
    fileName: basename(path),
    year: year === undefined ? null : Number(year),
  });
  if (rolled.kind !== 'report') return refused(path, rollingFailure(rolled));
  return { kind: 'text', text: rolled.text, encoding: read.encoding, bom: read.bom };
}

function refused(path: string, { zh, en }: Localized): MadeText {
  return { kind: 'refused', message: { zh: `${path}：${zh}`, en: `${path}: ${en}` } };
}

const SAME_FILE: Localized = {
  zh: '上年的报告要留着，请把新报告写到另一个文件。',
  en: 'Last year’s report has to stay; write the new one to another file.',
};
