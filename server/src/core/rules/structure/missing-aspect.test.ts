import { describe, expect, test } from 'vitest';
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
