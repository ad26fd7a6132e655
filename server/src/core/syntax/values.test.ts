import { describe, expect, it } from 'vitest';
import { shown, shownCell } from '../../../test/support/reading.ts';
import { blank, readValue, unreadable } from './values.ts';

/** The value of a whole text, as a word: see shownCell. Null when it is none. */
function read(text: string): string | null {
  const cell = readValue(text, 0, text.length);
  return cell === null ? null : shownCell(text, cell);
}

describe('readValue reads the number', () => {
  it.each([
    ['0', '0'],
    ['00', '0'],
    ['17', '17'],
    ['  17\u3000', '17'],
    ['１７', '17'],
    ['1,234', '1234'],
    ['1，234，567', '1234567'],
    ['1, 234', '1234'],
    ['1 7', '17'],
    ['１\u3000７', '17'],
    ['1264.0385', '1264.0385'],
    ['１２．５', '12.5'],
    ['-3', '-3'],
    ['－3', '-3'],
    ['−3', '-3'],
    ['+2', '2'],
    ['＋2', '2'],
    ['-0', '0'],
  ])('%j as %s', (text, value) => {
    expect(read(text)).toBe(value);
  });
});

describe('readValue keeps the states apart', () => {
  it.each([
    ['0', 'zero'],
    ['0.0', 'zero'],
    ['1', 'number'],
    ['-', 'dash'],
    ['－', 'dash'],
    ['—', 'dash'],
    ['——', 'dash'],
    ['–', 'dash'],
    ['--', 'dash'],
    ['/', 'dash'],
    ['／', 'dash'],
    ['\\', 'dash'],
    ['无', 'dash'],
    ['⽆', 'dash'],
  ])('%j is a %s', (text, state) => {
    const cell = readValue(text, 0, text.length);
    expect(cell?.state).toBe(state);
    expect(cell?.value === null).toBe(state === 'dash');
  });

  it('a blank covers nothing and says where the value would stand', () => {
    expect(blank(7)).toMatchObject({ span: { start: 7, end: 7 }, state: 'blank', value: null });
  });

  it('what is unreadable has no value', () => {
    expect(unreadable(2, 5)).toMatchObject({
      span: { start: 2, end: 5 },
      state: 'unreadable',
      value: null,
    });
  });
});

describe('readValue sets apart what is written behind the number', () => {
  it.each([
    ['251000元', 251000, '元', null],
    ['12.5万元', 12.5, '万元', null],
    ['3 件', 3, '件', null],
    ['22（其中修订16件）', 22, null, '（其中修订16件）'],
    ['22(含转办)', 22, null, '(含转办)'],
    ['22件（其中修订16件）', 22, '件', '（其中修订16件）'],
    ['40%', 40, '%', null],
  ])('%j', (text, value, unit, note) => {
    const cell = readValue(text, 0, text.length);
    expect(cell).toMatchObject({ state: 'number', value, unit });
    expect(cell && shown(text, cell.note)).toBe(note);
    expect(cell && shown(text, cell.span)).toBe(text);
  });

  it('covers the value without the white space around it', () => {
    const text = '|  1 234 件 |';
    const cell = readValue(text, 1, text.length - 1);
    expect(cell && shown(text, cell.span)).toBe('1 234 件');
  });
});

describe('readValue leaves to the caller what is no value', () => {
  it.each([
    '',
    '   ',
    '总计',
    '1.属于国家秘密',
    '2.重复申请',
    '（七）',
    '约四十',
    'O',
    '12x',
    '3（未完',
    '无法提供',
    '---',
    '1-2',
    '2024年',
    '1.2.3',
    '\ud83d',
    '\u0000',
  ])('%j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('and what is far too long for a cell', () => {
    expect(read('9'.repeat(65))).toBeNull();
    expect(read('9'.repeat(15))).toBe('999999999999999');
  });
});
