/**
 * Words that stand in every report, in characters that no extraction disguises. A text without them
 * need not be read to know that it is no report.
 */
export const REPORT_HINT = '政府信息公开';
