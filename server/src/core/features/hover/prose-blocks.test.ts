import { expect, test } from 'vitest';
import { atCursor } from '../../../../test/support/cursor.ts';
import { exampleProse } from '../../rules/helpers/prose-example.ts';
import { analyse } from '../../snapshot.ts';
import { hover } from '../hover.ts';

const REQUESTS = {
  new: [2, 0, 0, 0, 0, 0, 2],
  carried: [1, 0, 0, 0, 0, 0, 1],
  r1: [3, 0, 0, 0, 0, 0, 3],
  r7: [3, 0, 0, 0, 0, 0, 3],
};

/** What is shown of the figure at `$0`. */
function shown(sentence: string): string[] {
  const { text, offset } = atCursor(exampleProse(sentence, { requests: REQUESTS }));
  const [found] = analyse(text).reports;
  if (found === undefined) return [];
  const { blocks } = hover({ ...found, findings: [] }, offset) ?? { blocks: [] };
  return blocks.map(({ kind, text: { zh } }) => (kind === 'heading' ? `# ${zh}` : zh));
}

test('a figure that agrees: the cell that it means, then what else it might have meant', () => {
  const [heading, first, ...others] = shown('全年收到政府信息公开申请$02件。');
  expect(heading).toBe('# 文字中的 2件');
  expect(first).toBe('✓ 本年新收（一、本年新收 · 总计）：2');
  expect(others.every((line) => line.startsWith('· '))).toBe(true);
});

test('a sum that agrees is worked out', () => {
  expect(shown('全年受理政府信息公开申请$03件。')).toContainEqual(
    expect.stringMatching(/^✓ .*：2 \+ 1 = 3$/u),
  );
});

test('a figure that agrees with nothing: every reading with what the table says', () => {
  const lines = shown('全年收到政府信息公开申请$09件。');
  expect(lines[0]).toBe('# 文字中的 9件');
  expect(lines.filter((line) => line.startsWith('✗ ')).length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.startsWith('✓ '))).toEqual([]);
  expect(lines.at(-1)).toBe('表格中没有与它相符的数。');
});

test('a figure that no table has is not explained', () => {
  expect(shown('全年召开会议$02次。')).toEqual([]);
});
