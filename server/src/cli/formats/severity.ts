import type { Severity } from '../../core/rules/rule.ts';
import type { Localized } from '../../core/text/localized.ts';

/** What severities are called to people. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Localized>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
  hint: { zh: '提示', en: 'hint' },
};
