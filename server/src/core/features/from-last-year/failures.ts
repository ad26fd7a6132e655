import type { Localized } from '../../text/localized.ts';
import type { RolledReport } from '../from-last-year.ts';

/** Why there is no new report, for those who asked for one. */
export function rollingFailure(failure: Exclude<RolledReport, { kind: 'report' }>): Localized {
  switch (failure.kind) {
    case 'no-report':
      return {
        zh: '这里面没有认出年度报告的任何部分或表格。',
        en: 'No part and no table of an annual report was recognised in it.',
      };
    case 'no-year':
      return {
        zh: '看不出这是哪一年的报告。请在报告的标题或文件名里写上年份。',
        en: 'It does not say what year it is about. Put the year into its title or its file’s name.',
      };
    case 'other-year':
      return {
        zh: `这是${failure.found}年度的报告，只能改成${failure.found + 1}年度的报告。`,
        en: `This report is about ${failure.found} and can only become the one about ${failure.found + 1}.`,
      };
    default:
      return failure satisfies never;
  }
}
