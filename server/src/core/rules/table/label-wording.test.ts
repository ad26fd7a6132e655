import { describe, expect, it } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleDisclosure } from '../helpers/cell-example.ts';
import { exampleReview, exampleWholeRequests } from '../helpers/relation-example.ts';
import { labelWording } from './label-wording.ts';

describe('table/label-wording', () => {
  it('quotes the template’s wording for an alias', () => {
    const text = exampleDisclosure({}).replace(
      '行政规范性文件',
      '«table/label-wording:规范性文件»',
    );
    expect(expectFindings(labelWording, text)).toEqual([
      '行名“规范性文件”与模板不同，模板是“行政规范性文件”。请改为模板的名称。',
    ]);
  });

  it('finds a slip in a label', () => {
    const text = exampleWholeRequests({}).replace(
      '2.其他法律行政法规禁止公开',
      '«table/label-wording:2.其他法律行政止公开»',
    );
    const [message] = expectFindings(labelWording, text);
    expect(message).toContain('模板是“2.其他法律行政法规禁止公开”');
  });

  it('is about the row, so that an ignore outlives moved lines', () => {
    const text = exampleDisclosure({}).replace('行政规范性文件', '规范性文件');
    expect(labelWording.check(readReport(text, null)).map(({ subject }) => subject)).toEqual([
      { cell: 'disclosure/normative-documents', value: '规范性文件' },
    ]);
  });

  describe('false alarms', () => {
    it('accepts the template’s own labels in all three tables', () => {
      const zeros = Array.from({ length: 15 }, () => 0);
      const text = [exampleDisclosure({}), exampleWholeRequests({}), exampleReview(zeros)];
      expectFindings(labelWording, text.join('\n'));
    });

    it('accepts spaces, half-width brackets, other points and compatibility characters', () => {
      const text = exampleWholeRequests({})
        .replace('（一）予以公开', '(一) 予以公开')
        .replace('1.属于国家秘密', '1、属于国家秘密')
        .replace('7.属于行政执法案卷', '7．属于⾏政执法案卷');
      expectFindings(labelWording, text);
    });
  });
});

describe('table/label-wording is fixed', () => {
  it('safely where the wording is a usual one', () => {
    const text = exampleDisclosure({}).replace('行政规范性文件', '规范性文件');
    expect(shownFixes(labelWording, text)).toEqual([
      { title: '把行名改为“行政规范性文件”', grade: 'safe', after: exampleDisclosure({}) },
    ]);
  });

  it('by someone who has looked where it is not', () => {
    const text = exampleWholeRequests({}).replace('法规禁止公开', '止公开');
    expect(shownFixes(labelWording, text)).toEqual([
      {
        title: '把行名改为“2.其他法律行政法规禁止公开”',
        grade: 'choice',
        after: exampleWholeRequests({}),
      },
    ]);
  });

  it('not where the label is wrapped and only its end stands beside the values', () => {
    const text = exampleWholeRequests({})
      .replaceAll(/ ?\| ?/gu, ' ')
      .replace(
        '（二）部分公开（区分处理的，只计这一情形，',
        '（二）部分公开（区分处理的，只计这个情况，\n',
      );
    expect(proposedFixes(labelWording, text)).toEqual([]);
  });

  it('not where its rest stands below', () => {
    const text = exampleWholeRequests({})
      .replaceAll(/ ?\| ?/gu, ' ')
      .replace(
        '2.其他法律行政法规禁止公开 0 0 0 0 0 0 0',
        '2.其他法律行政法 0 0 0 0 0 0 0\n规止公开',
      );
    expect(proposedFixes(labelWording, text)).toEqual([]);
  });

  it('not where a number stands in the label', () => {
    const text = exampleWholeRequests({}).replace(
      '3.要求提供公开出版物',
      '3.要求提供公开出版 5 件',
    );
    expect(proposedFixes(labelWording, text)).toEqual([]);
  });
});
