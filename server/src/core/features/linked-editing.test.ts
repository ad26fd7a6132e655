import { expect, test } from 'vitest';
import { atCursor } from '../../../test/support/cursor.ts';
import { readReport } from '../report/read.ts';
import { linkedEditing } from './linked-editing.ts';

const TITLE = '云溪县人民政府2024年政府信息公开工作年度报告\n\n';

test.each([
  [
    'the year, written alike',
    `${TITLE.replace('2024', '20$024')}2024年、二〇二四年、2 024年、2024年`,
    '2024',
    3,
  ],
  [
    'the organ, written alike',
    `${TITLE}$0云溪县人民政府、云溪县⼈民政府、云溪县人民政府办公室`,
    '云溪县人民政府',
    2,
  ],
  ['the year in Chinese', `${TITLE}二〇二四$0年、二〇二四年`, '二〇二四', 2],
])('%s', (_, marked, written, count) => {
  const { text, offset } = atCursor(marked);
  const linked = linkedEditing(readReport(text, null), offset);
  const shown = linked?.spans.map(({ start, end }) => text.slice(start, end));
  expect(shown).toEqual(Array.from({ length: count }, () => written));
  expect(written).toMatch(new RegExp(`^(?:${linked?.pattern})$`, 'u'));
});

test.each([
  ['one place alone', `${TITLE.replace('2024', '$02024')}公开信息。`],
  ['what is written otherwise elsewhere', `${TITLE.replace('2024', '$02024')}二〇二四年公开信息。`],
  ['other words', `${TITLE}2024年公$0开信息。`],
])('%s has nothing to be linked with', (_, marked) => {
  const { text, offset } = atCursor(marked);
  expect(linkedEditing(readReport(text, null), offset)).toBeNull();
});

test('an input method may pass through letters, and everything may be deleted', () => {
  const { text, offset } = atCursor(`$0${TITLE}云溪县人民政府`);
  const organ = new RegExp(`^(?:${linkedEditing(readReport(text, null), offset)?.pattern})$`, 'u');
  for (const typed of ['', "yun'xi县人民政府", '云溪市人民政府']) expect(typed).toMatch(organ);
  expect('云溪县，').not.toMatch(organ);
});
