import { describe, expect, it } from 'vitest';
import { fold, foldCode, foldWithOffsets, unfold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['radicals and characters', '⼀、⾏政许可', '一、行政许可'],
    ['spaces inside words', '总　 计', '总计'],
    ['half-width and full-width brackets', '（一）予以公开', '(一) 予以公开'],
    ['full-width digits and letters', '１．属于ＡＢ', '1.属于ab'],
    ['kinds of point', '1、其他', '1．其他'],
    ['curved, straight and corner quotes', '危及“三安全一稳定”', '危及「三安全一稳定"'],
    ['Markdown marks', '## **五、存在的主要问题**', '五、存在的主要问题'],
    ['line ends', '申请人无正当理由\r\n逾期不补正', '申请人无正当理由逾期不补正'],
    ['invisible characters', '\ufeff行\u200b政\u00ad复议', '行政复议'],
    ['kinds of dash', '增—减', '增-减'],
  ])('evens out %s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['五', '六'],
    ['予以公开', '不予公开'],
    ['1.其他', '2.其他'],
    ['人', '入'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('folds only what it was given', () => {
    expect(fold('二、总 计（件）', 2, 5)).toBe('总计');
  });

  it('leaves surrogates as they are, paired or alone', () => {
    expect(fold('\u{1F600}')).toBe('\u{1F600}');
    expect(fold('a\ud83d')).toBe('a\ud83d');
  });

  it('leaves nothing of punctuation', () => {
    expect(fold(' 、。，：；（）【】《》—…|-*#_"\'\t\r\n')).toBe('');
    expect(foldCode('、'.charCodeAt(0))).toBe(0);
  });
});

describe('foldWithOffsets and unfold', () => {
  const text = '四、 ⾏政 复议（表）';
  const folded = foldWithOffsets(text, 0, text.length);

  it('agree with fold', () => {
    expect(folded.folded).toBe(fold(text));
  });

  it('find the way back into the original, with what lies between', () => {
    const from = folded.folded.indexOf('行政复议');
    const span = unfold(folded, from, from + 4);
    expect(span && text.slice(span.start, span.end)).toBe('⾏政 复议');
  });

  it('give no span for nothing, or for what lies outside', () => {
    expect(unfold(folded, 2, 2)).toBeNull();
    expect(unfold(folded, 0, 99)).toBeNull();
  });
});
