import type { SectionId } from '../../template/template.ts';

/**
 * A short report in the prescribed form, for the documentation of rules; the organ is invented.
 *
 * @param changes other words for the title or for a whole part; an empty string leaves it out.
 */
export function exampleReport(
  changes: Partial<Readonly<Record<'title' | SectionId, string>>> = {},
): string {
  return Object.values({ ...PIECES, ...changes })
    .filter((piece) => piece !== '')
    .map((piece) => `${piece}\n`)
    .join('\n');
}

const PIECES: Readonly<Record<'title' | SectionId, string>> = {
  title: '云溪县水务局2024年政府信息公开工作年度报告',
  overview: `一、总体情况
（一）主动公开。全年通过县政府网站主动公开信息128条。
（二）依申请公开。全年收到政府信息公开申请3件，均按期答复。
（三）政府信息管理。严格执行信息发布审核制度。
（四）政府信息公开平台建设。做好网站专栏的日常维护。
（五）监督保障。组织业务培训2次。`,
  disclosure: `二、主动公开政府信息情况
（表略）`,
  requests: `三、收到和处理政府信息公开申请情况
（表略）`,
  review: `四、政府信息公开行政复议、行政诉讼情况
（表略）`,
  problems: `五、存在的主要问题及改进情况
主要问题是政策解读的形式还不够多样。下一步将丰富解读形式。`,
  other: `六、其他需要报告的事项
本年度未收取政府信息公开信息处理费。`,
};
