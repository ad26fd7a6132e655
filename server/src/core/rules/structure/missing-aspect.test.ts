import { describe, expect, test } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { missingAspect } from './missing-aspect.ts';

describe('structure/missing-aspect', () => {
  test('names the aspect on which part one is silent', () => {
    const [message] = expectFindings(
      missingAspect,
      exampleReport({
        overview: `«structure/missing-aspect:一、总体情况»
全年通过网站主动公开信息128条，收到政府信息公开申请3件，严格执行信息发布审核制度。`,
      }),
    );
    expect(message).toContain('没有谈到“监督保障”');
  });

  test('names all five where part one is empty', () => {
    const text = exampleReport({ overview: '一、总体情况' });
    const findings = missingAspect.check(readReport(text, null));
    expect(findings.map(({ subject }) => subject.value)).toEqual([
      '主动公开',
      '依申请公开',
      '政府信息管理',
      '政府信息公开平台建设',
      '监督保障',
    ]);
  });

  test('does not count what other parts say', () => {
    expectFindings(
      missingAspect,
      exampleReport({
        overview: `«structure/missing-aspect:一、总体情况»
全年通过网站主动公开信息128条，收到政府信息公开申请3件，严格执行信息发布审核制度。`,
        problems: '五、存在的主要问题及改进情况\n监督不够有力，今后加强培训。',
      }),
    );
  });
});

describe('structure/missing-aspect leaves alone', () => {
  test('five aspects under headings of their own', () => {
    expectFindings(missingAspect, exampleReport());
  });

  test('five aspects in running text', () => {
    expectFindings(
      missingAspect,
      exampleReport({
        overview: `一、总体情况
全年通过网站主动公开信息128条，收到政府信息公开申请3件，严格执行信息发布审核制度，组织业务培训2次。`,
      }),
    );
  });

  test('aspects promoted to the first level', () => {
    expectFindings(
      missingAspect,
      exampleReport({
        overview: `一、总体情况
全年通过网站主动公开信息128条，收到政府信息公开申请3件。
二、政府信息管理
做好登记归档。
三、监督保障
做好有关工作。`,
      }),
    );
  });

  test('words broken over two lines or written with radical characters', () => {
    expectFindings(
      missingAspect,
      exampleReport({
        overview: `一、总体情况
全年通过⻔户网
站主动公
开信息128条，收到政府信息公开申 请3件，严格执行信息发布审
核制度，组织业务培
训2次。`,
      }),
    );
  });

  test('a report without part one, which another rule names', () => {
    expectFindings(missingAspect, exampleReport({ overview: '' }));
  });
});

describe('structure/missing-aspect is fixed', () => {
  const mark = '【待填写：本年度政府信息管理的情况；没有开展的，写明没有开展】';

  test('between its neighbours, which give way', () => {
    const text = exampleReport({
      overview:
        '一、总体情况\n（一）主动公开。公开128条。\n（二）依申请公开。收到3件。\n（三）平台建设。维护网站。\n（四）监督保障。组织培训。',
    });
    expect(shownFixes(missingAspect, text)).toEqual([
      {
        title: '在第一部分补上“（三）政府信息管理”',
        grade: 'choice',
        after: exampleReport({
          overview: `一、总体情况\n（一）主动公开。公开128条。\n（二）依申请公开。收到3件。\n（三）政府信息管理。${mark}\n（四）平台建设。维护网站。\n（五）监督保障。组织培训。`,
        }),
      },
    ]);
  });

  test('under its own number where that is free', () => {
    const text = exampleReport({
      overview:
        '一、总体情况\n（一）主动公开。公开128条。\n（二）依申请公开。收到3件。\n（四）平台建设。维护网站。\n（五）监督保障。组织培训。',
    });
    const [fix] = shownFixes(missingAspect, text);
    expect(fix?.after).toContain(`收到3件。\n（三）政府信息管理。${mark}\n（四）平台建设。`);
  });

  test.each(['\n', '\r\n', '\r'])('as a Markdown heading like the others, line end %j', (end) => {
    const lines = (overview: string) => exampleReport({ overview }).replaceAll('\n', end);
    const before =
      '## 一、总体情况\n\n### (一) 主动公开\n\n公开128条。\n\n### (二) 依申请公开\n\n收到3件。\n\n';
    const behind = (number: string) => `### (${number}) 监督保障\n\n组织培训，维护网站。`;
    const [fix] = shownFixes(missingAspect, lines(before + behind('三')));
    expect(fix?.after).toBe(lines(`${before}### (三) 政府信息管理\n\n${mark}\n\n${behind('四')}`));
  });

  test('at the end of part one', () => {
    const text = exampleReport({
      overview:
        '一、总体情况\n　　（一）主动公开。公开128条。\n　　（二）依申请公开。收到3件，均经审核，\n在网站答复。',
    });
    const [fix] = shownFixes(missingAspect, text);
    expect(fix?.after).toBe(
      exampleReport({
        overview:
          '一、总体情况\n　　（一）主动公开。公开128条。\n　　（二）依申请公开。收到3件，均经审核，\n在网站答复。\n　　（五）监督保障。【待填写：本年度监督保障的情况；没有开展的，写明没有开展】',
      }),
    );
  });

  test('as a paragraph where part one has no headings', () => {
    const overview =
      '一、总体情况\n　　全年公开信息128条，主动公开及时。\n　　收到政府信息公开申请3件，维护网站，组织培训。';
    expect(shownFixes(missingAspect, exampleReport({ overview }))).toEqual([
      {
        title: '在第一部分补写“政府信息管理”一段',
        grade: 'choice',
        after: exampleReport({ overview: `${overview}\n　　政府信息管理方面，${mark}` }),
      },
    ]);
  });
});

describe('structure/missing-aspect is not fixed', () => {
  test('where part one is the last, and a signature may follow', () => {
    const text = exampleReport({
      disclosure: '',
      requests: '',
      review: '',
      problems: '',
      other: '',
      overview: '一、总体情况\n全年公开128条。',
    });
    expect(proposedFixes(missingAspect, text)).toEqual([]);
  });
});
