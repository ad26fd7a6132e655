import { describe, expect, test } from 'vitest';
import { atCursor } from '../../../test/support/cursor.ts';
import { readReport } from '../report/read.ts';
import { applyEdits } from '../text/edit.ts';
import { rename, renameTarget } from './rename.ts';

const REPORT = [
  '$0云溪县人民政府2024年政府信息公开工作年度报告',
  '',
  '一、总体情况',
  '2024年，云溪县⼈⺠政府收到申请3件，比2023年多1件；二〇二四年度云溪县人民政府办公室承办2件。',
  '',
  '云溪县人民政府',
  '2025年1月20日',
].join('\n');

describe('rename', () => {
  test('the organ, everywhere in the report', () => {
    expect(renamed(REPORT, ' 云溪市人民政府 ')).toBe(
      [
        '云溪市人民政府2024年政府信息公开工作年度报告',
        '',
        '一、总体情况',
        '2024年，云溪市人民政府收到申请3件，比2023年多1件；二〇二四年度云溪县人民政府办公室承办2件。',
        '',
        '云溪市人民政府',
        '2025年1月20日',
      ].join('\n'),
    );
  });

  test.each([
    ['2025', '2025', '二〇二五'],
    ['２０２５年', '2025', '二〇二五'],
    ['二〇三〇', '2030', '二〇三〇'],
  ])('the year as %s, each as it was written', (name, digits, chinese) => {
    const after = renamed(REPORT.replace('$0', '').replace('2024年政府', '20$024年政府'), name);
    expect(after).toContain(`云溪县人民政府${digits}年政府信息公开`);
    expect(after).toContain(`\n${digits}年，云溪县`);
    expect(after).toContain(`${chinese}年度`);
    expect(after).toContain('比2023年多1件');
    expect(after).toContain('2025年1月20日');
  });

  test('full-width digits stay full-width', () => {
    expect(renamed('云溪县人民政府$0２０２４年政府信息公开工作年度报告', '2025')).toBe(
      '云溪县人民政府２０２５年政府信息公开工作年度报告',
    );
  });

  test.each(['', '  ', '云溪县\n人民政府'])('%j is no name of an organ', (name) => {
    expect(refused(REPORT, name)).toContain('机关名称');
  });

  test.each(['24', '2007', '2100', '20255', '明年', ''])('%j is no year', (name) => {
    expect(refused(REPORT.replace('$0', '').replace('2024', '$02024'), name)).toContain('年度应为');
  });

  test('nothing else can be renamed', () => {
    const elsewhere = REPORT.replace('$0', '').replace('总体情况', '总$0体情况');
    expect(refused(elsewhere, '云溪市')).toContain('请把光标放在');
    const { text, offset } = atCursor(elsewhere);
    expect(renameTarget(readReport(text, null), offset)).toBeNull();
  });
});

test('what is offered for editing is the name as someone would type it', () => {
  const { text, offset } = atCursor(
    '云溪县人民政府2024年政府信息公开工作年度报告\n\n云溪县 ⼈$0⺠政府',
  );
  const target = renameTarget(readReport(text, null), offset);
  expect(target?.name).toBe('云溪县人民政府');
  expect(text.slice(target?.span.start, target?.span.end)).toBe('云溪县 ⼈⺠政府');
});

function renamed(marked: string, name: string): string {
  const { text, offset } = atCursor(marked);
  const renaming = rename(readReport(text, null), offset, name);
  if (!('edits' in renaming)) throw new Error(renaming.refusal.zh);
  return applyEdits(text, renaming.edits);
}

function refused(marked: string, name: string): string {
  const { text, offset } = atCursor(marked);
  const renaming = rename(readReport(text, null), offset, name);
  if ('edits' in renaming) throw new Error('It was renamed.');
  return renaming.refusal.zh;
}
