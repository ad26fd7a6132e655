import { describe, expect, test } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { promotedAspect } from './promoted-aspect.ts';

describe('structure/promoted-aspect', () => {
  test('finds each aspect that stands as a part', () => {
    const messages = expectFindings(
      promotedAspect,
      exampleReport({
        overview: `一、总体情况
全年收到政府信息公开申请3件。
«structure/promoted-aspect:二、政府信息管理»
严格执行信息发布审核制度。
«structure/promoted-aspect:三、政府信息公开平台建设»
做好网站专栏的日常维护。`,
      }),
    );
    expect(messages[0]).toContain('改为第一部分的二级标题“（一）政府信息管理”');
    expect(messages[1]).toContain('改为第一部分的二级标题“（二）政府信息公开平台建设”');
  });
});

describe('structure/promoted-aspect leaves alone', () => {
  test('aspects inside part one', () => {
    expectFindings(promotedAspect, exampleReport());
  });

  test('part two, which is about proactive disclosure as well', () => {
    expectFindings(
      promotedAspect,
      exampleReport({ disclosure: '二、主动公开政府信息的情况\n（表略）' }),
    );
  });

  test('aspects numbered （1）', () => {
    expectFindings(
      promotedAspect,
      exampleReport({
        overview: '一、总体情况\n（1） 主动公开。公开128条。\n（2） 依申请公开。收到3件。',
      }),
    );
  });

  test('aspects with Markdown marks inside part one', () => {
    expectFindings(
      promotedAspect,
      exampleReport({
        overview:
          '## 一、总体情况\n\n### （一）主动公开\n\n公开128条。\n\n### （五）监督保障\n\n培训2次。',
      }),
    );
  });
});

describe('structure/promoted-aspect is fixed', () => {
  test('all together, numbered in the order in which they stand', () => {
    const text = exampleReport({
      overview:
        '一、总体情况\n全年收到申请3件。\n二、政府信息管理\n严格审核。\n三、监督保障\n组织培训，公开信息，维护网站。',
    });
    const after = exampleReport({
      overview:
        '一、总体情况\n全年收到申请3件。\n（一）政府信息管理\n严格审核。\n（二）监督保障\n组织培训，公开信息，维护网站。',
    });
    const title = '把单列的 2 个方面改为第一部分的二级标题（一）（二）';
    expect(shownFixes(promotedAspect, text)).toEqual([{ title, grade: 'safe', after }]);
    expect(shownFixes(promotedAspect, text, 1)).toEqual([{ title, grade: 'safe', after }]);
  });

  test('after the headings that part one has, and with one # more in Markdown', () => {
    const text = exampleReport({
      overview:
        '## 一、总体情况\n### (一)主动公开\n公开128条。\n### (二)依申请公开\n收到3件。\n## 二、平台建设\n维护网站。\n### (三)监督保障\n审核和培训。',
    });
    expect(shownFixes(promotedAspect, text)).toEqual([
      {
        title: '把“二、平台建设”改为“（三）平台建设”',
        grade: 'safe',
        after: exampleReport({
          overview:
            '## 一、总体情况\n### (一)主动公开\n公开128条。\n### (二)依申请公开\n收到3件。\n### (三)平台建设\n维护网站。\n### (四)监督保障\n审核和培训。',
        }),
      },
    ]);
  });
});

describe('structure/promoted-aspect is not fixed', () => {
  test('where the aspect has headings of its own', () => {
    const text = exampleReport({
      overview:
        '一、总体情况\n公开128条，收到申请3件，审核和培训。\n二、平台建设\n（一）网站。维护专栏。\n（二）新媒体。更新及时。',
    });
    expect(proposedFixes(promotedAspect, text)).toEqual([]);
  });

  test('where it stands behind another part', () => {
    const text = exampleReport({
      overview: '一、总体情况\n公开128条，收到申请3件，审核，维护网站。',
      other: '六、其他需要报告的事项\n无\n七、监督保障\n组织培训。',
    });
    expect(proposedFixes(promotedAspect, text)).toEqual([]);
  });
});
