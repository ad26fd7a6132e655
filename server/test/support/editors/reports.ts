import { fixture } from '../report-files.ts';

/** A report with a wrong total, and with a line of a web site that `structure/residue` finds. */
const FAULTY = `${fixture('faults/wrong-row-total.txt').trimEnd()}\n分享到：\n`;

/** The row that breaks the report, and how it ought to be. */
export const REPAIR = repairOf(FAULTY, '（一）予以公开', '\t21', '\t12');

/** What an editor is to open, in this order: first a text that is no report. */
export const FILES = [
  { name: '通知.txt', text: fixture('unrelated/notice.txt'), faulty: false },
  { name: 'plain.txt', text: FAULTY, faulty: true },
  { name: 'native.gongkai', text: FAULTY, faulty: true },
  { name: '年报.md', text: FAULTY, faulty: true },
];

function repairOf(text: string, label: string, wrong: string, right: string) {
  const line = text.split('\n').find((each) => each.includes(label));
  if (line?.includes(wrong) !== true) throw new Error(`The report has no ${wrong} in ${label}.`);
  return { wrong: line, right: line.replace(wrong, right) };
}
