import { COUNTY } from '../support/fixtures.ts';
import { LAYOUTS } from '../support/layouts.ts';

/** A correct report in Markdown. */
export const COUNTY_REPORT: string = LAYOUTS['markdown']?.(COUNTY) ?? '';

const ROW = '| 二、上年结转政府信息公开申请数量 | 7 | 1 | 0 | 0 | 0 | 0 | 8 |';

/** The same with one wrong cell, which breaks its row and its column. */
export const WRONG_REPORT: string = COUNTY_REPORT.replace(ROW, ROW.replace('| 7 |', '| 9 |'));
