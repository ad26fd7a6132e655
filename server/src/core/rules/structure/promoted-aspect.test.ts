import { describe, expect, test } from 'vitest';
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
    expect(messages[0]).toContain('改为二级标题“（三）政府信息管理”');
    expect(messages[1]).toContain('改为二级标题“（四）政府信息公开平台建设”');
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
