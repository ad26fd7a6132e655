import { describe, expect, it } from 'vitest';
import { shown, shownCell } from '../../../test/support/reading.ts';
import { scanLines } from './lines.ts';
import { cutLine, isCell, type Piece } from './pieces.ts';

/** The shape of a line and its pieces: labels in «», values as shownCell has them. */
function cut(text: string): string {
  const [line] = scanLines(text);
  if (line === undefined) return 'no line';
  const { shape, pieces } = cutLine(text, line);
  return [`${shape}:`, ...pieces.map((piece) => shownPiece(text, piece))].join(' ');
}

function shownPiece(text: string, piece: Piece): string {
  return isCell(piece) ? shownCell(text, piece) : `«${shown(text, piece)}»`;
}

describe('cutLine cuts a line', () => {
  it.each([
    ['of nothing', '', 'empty:'],
    ['of white space', ' \u3000 ', 'empty:'],
    ['of words', '（三）不予公开', 'text: «（三）不予公开»'],
    ['of values split by spaces', '3 0 - 12', 'run: 3 0 [-] 12'],
    ['of a label and its values', '2.重复申请 3 0 12', 'run: «2.重复申请» 3 0 12'],
    ['of a label with spaces', '四、结转 下年度 3 0', 'run: «四、结转 下年度» 3 0'],
    ['with a slip between numbers', '予以公开 3 O 0', 'run: «予以公开» 3 ?O 0'],
    ['with notes behind numbers', '22（其中6件） 3', 'run: 22 3'],
    ['of cells split by tabs', '规章\t0\t\t3', 'row: «规章» 0 · 3'],
    ['with a tab before and after', '\t规章\t0\t', 'row: · «规章» 0 ·'],
    ['with one cell behind a tab', '\t自然人', 'cell: «自然人»'],
    ['with one value behind a tab', '\t12', 'cell: 12'],
    ['of a tab alone, an empty cell', '\t', 'cell: ·'],
    ['of Markdown cells', '| 规章 | 0 |  | 3 |', 'row: «规章» 0 · 3'],
    ['of Markdown cells, not closed', '| 规章 | 0', 'row: «规章» 0'],
    ['of cells out of a web page', '规章 | 0 |  | 3', 'row: «规章» 0 · 3'],
    ['with trailing empty cells', '规章 | 0 | ', 'row: «规章» 0 ·'],
    ['with spaces inside a cell', '| 总 计 | 1 2 |', 'row: «总 计» 12'],
    ['of mere pipes', '|||', 'row: · ·'],
    ['of one pipe', '|', 'row: ·'],
  ])('%s', (_, text, pieces) => {
    expect(cut(text)).toBe(pieces);
  });

  it.each(['|---|---|', '| --- | ---: |', '|-|-|-|', '|:-:|:-:|:-:|', '- 5 -', '第 3 页'])(
    'that is layout and no content: %j',
    (text) => {
      expect(cut(text)).toBe('rule:');
    },
  );

  it.each([
    ['| 规章 | - | - | - |', 'row: «规章» [-] [-] [-]'],
    ['| - | - | - |', 'row: [-] [-] [-]'],
    ['- | - | -', 'row: [-] [-] [-]'],
  ])('of dashes for values, which are no Markdown rule: %j', (text, pieces) => {
    expect(cut(text)).toBe(pieces);
  });

  it('of prose that ends in a number, whose words stay together', () => {
    expect(cut('全年共收到申请 12')).toBe('run: «全年共收到申请» 12');
    expect(cut('全年共收到申请12件。')).toBe('text: «全年共收到申请12件。»');
  });
});
