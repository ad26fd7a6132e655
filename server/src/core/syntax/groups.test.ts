import { describe, expect, it } from 'vitest';
import { shown, shownCell } from '../../../test/support/reading.ts';
import { collectGroups, type Group } from './groups.ts';
import { scanLines } from './lines.ts';
import { cutLine } from './pieces.ts';

/** Every group of a text: the texts before it, the one beside it in «», then blanks and values. */
function groups(text: string): string[] {
  const cut = scanLines(text).map((line) => cutLine(text, line));
  return collectGroups(text, cut).map((group) => shownGroup(text, group));
}

function shownGroup(text: string, { texts, label, before, values, after }: Group): string {
  const words = texts.map((span) => {
    const word = shown(text, span) ?? '';
    return span === label ? `«${word}»` : word;
  });
  return [...words, ...[...before, ...values, ...after].map((cell) => shownCell(text, cell))].join(
    ' ',
  );
}

describe('collectGroups takes together', () => {
  it.each([
    ['a label and the values on its line', '规章 0 1 2', ['«规章» 0 1 2']],
    [
      'a label wrapped above its values',
      '要求行政机关确认\n或重新出具 1 2',
      ['要求行政机关确认 «或重新出具» 1 2'],
    ],
    ['a label and the row of values below it', '规章\n0 1 2', ['规章 0 1 2']],
    ['one value a line, even across empty lines', '规章\n0\n\n1\n2', ['«规章» 0 1 2']],
    [
      'one cell a line, up to the empty line',
      '\t规章\n\t0\n\t1\n\n\t行政许可\n\t2',
      ['«规章» 0 1', '«行政许可» 2'],
    ],
    ['one row a line', '0 1 2\n3 4 5', ['0 1 2', '3 4 5']],
    ['the cells of a row split by tabs', '三、\t规章\t0\t\t2', ['三、 «规章» 0 · 2']],
    ['two rows side by side', '| 行政处罚 | 1 | 行政强制 | 2 |', ['«行政处罚» 1', '«行政强制» 2']],
    ['values across a page number', '规章\n0\n- 5 -\n1', ['«规章» 0 1']],
    ['the blanks around the values', '|  | 规章 |  | 1 |  |', ['«规章» · 1 ·']],
    ['a label with nothing but blanks', '| 规章 |  |  |', ['«规章» · ·']],
  ])('%s', (_, text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it('a mistyped number with its row', () => {
    expect(groups('| 规章 | 0 | 约四十 | 2 |')).toEqual(['«规章» 0 ?约四十 2']);
    expect(groups('规章\n0\nO\n2')).toEqual(['«规章» 0 ?O 2']);
  });

  it('no merged label cell as a value', () => {
    expect(groups('\t\n\t规章\n\t0\n\t1')).toEqual(['«规章» 0 1']);
  });
});

describe('collectGroups makes no group', () => {
  it.each([
    ['of words', '一、总体情况\n全年公开信息较多。'],
    ['of empty rows', '|  |  |\n|---|---|'],
    ['of nothing', ''],
  ])('%s', (_, text) => {
    expect(groups(text)).toEqual([]);
  });
});
