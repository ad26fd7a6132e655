import { describe, expect, test } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { documentNumber as rule } from './document-number.ts';

const N = 'content/document-number';
const report = (words: string) => `一、总体情况\n${words}\n`;

describe('content/document-number finds', () => {
  test.each([
    [`国办公开办函«${N}:[2021]30号»`, '〔2021〕30号'],
    [`国办公开办函«${N}:(2021)30号»`, '〔2021〕30号'],
    [`云政办发«${N}:（2021）30号»`, '〔2021〕30号'],
    [`云政办发«${N}:【2021】第30号»`, '〔2021〕30号'],
    [`云政办发«${N}:〔2021〕第30号»`, '〔2021〕30号'],
    [`云政办发«${N}:﹝2021﹞30号»`, '〔2021〕30号'],
    [`云政办发«${N}:〔2021]30号»`, '〔2021〕30号'],
    [`《关于做好公开工作的通知》（云政办函\n«${N}:[2021]30号»）`, '〔2021〕30号'],
  ])('%s', (words, right) => {
    const [message] = expectFindings(rule, report(`按照${words}的要求公开信息。`));
    expect(message).toContain(`请改为“${right}”`);
  });
});

describe('content/document-number leaves alone', () => {
  test.each([
    ['the right brackets', '国办公开办函〔2021〕30号'],
    ['the number of a lawsuit', '云溪县法院（2023）云0812行初12号判决'],
    ['an announcement of a year', '云溪县公告（2023年第12号）'],
    ['a year in brackets', '规划（2021）已经公布，共30号文件'],
    ['a house', '县政府（2021）3号楼'],
    ['brackets without a name in front', '见附件 A(2021)30号'],
    ['a decree', '国务院令第711号'],
  ])('%s', (_, words) => {
    expectFindings(rule, report(words));
  });
});

test('is fixed without touching the year or the number', () => {
  expect(shownFixes(rule, report('按照云政办发【 2021 】 第３０ 号公开。'))).toEqual([
    {
      title: '改为“〔 2021 〕 ３０ 号”',
      grade: 'safe',
      after: report('按照云政办发〔 2021 〕 ３０ 号公开。'),
    },
  ]);
});
