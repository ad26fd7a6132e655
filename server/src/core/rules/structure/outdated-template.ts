import type { Table } from '../../report/report.ts';
import { formatForYear, formatOf } from '../../template/formats.ts';
import type { Format, TableTemplate } from '../../template/template.ts';
import type { Localized } from '../../text/localized.ts';
import { tablesOf } from '../helpers/cell-walk.ts';
import { prescribedFormat } from '../helpers/section-format.ts';
import { firstLineOf } from '../helpers/section-line.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { rebuildTable } from './fixes/rebuild-table.ts';

export const outdatedTemplate: Rule = {
  id: 'structure/outdated-template',
  severity: 'warning',
  summary: {
    zh: '表格用的是旧格式。',
    en: 'A table follows a format that is no longer in force.',
  },
  reason: {
    zh: '2021年度起的报告适用国办公开办函〔2021〕30号的格式，此前的国办公开办函〔2019〕60号（试行）只用于2019、2020年度。两种格式的行、列不同，数据不能直接对照，也无法汇总。',
    en: 'Reports for 2021 and later follow 国办公开办函〔2021〕30号; the trial format 国办公开办函〔2019〕60号 was for 2019 and 2020. Their rows and columns differ, so figures cannot be compared or added up.',
  },
  remedy: {
    zh: '按现行格式重新填报这个表格；旧表的“制作数量”不等于新表的“制发件数”，不能照搬。',
    en: 'Fill in the table of the format in force. Figures of the old first block (制作) are not those of the new one (制发), so they cannot be copied.',
  },
  invalid: [
    {
      text: `云溪县水务局2024年政府信息公开工作年度报告

二、主动公开政府信息情况
第二十条第（一）项
信息内容	本年新制作数量	本年新公开数量	对外公开总数量
规章	0	0	0
规范性文件	2	2	9
第二十条第（五）项
信息内容	上一年项目数量	本年增/减	处理决定数量
行政许可	6	0	31
其他对外管理服务事项	2	0	4
`,
      caption: {
        zh: '2024年度的报告用了2019年的表',
        en: 'The table of 2019 in a report for 2024',
      },
    },
  ],
  valid: [
    {
      text: `云溪县水务局2020年政府信息公开工作年度报告

二、主动公开政府信息情况
第二十条第（一）项
信息内容	本年新制作数量	本年新公开数量	对外公开总数量
规章	0	0	0
规范性文件	2	2	9
第二十条第（五）项
信息内容	上一年项目数量	本年增/减	处理决定数量
行政许可	6	0	31
其他对外管理服务事项	2	0	4
`,
      caption: {
        zh: '2020年度的报告本来就用这个格式',
        en: 'A report for 2020 follows that format by right',
      },
    },
    {
      text: `云溪县水务局2024年政府信息公开工作年度报告

二、主动公开政府信息情况
第二十条第（一）项
信息内容	本年制发件数	本年废止件数	现行有效件数
规章	0	0	0
规范性文件	2	0	9
第二十条第（五）项
信息内容	本年处理决定数量
行政许可	31
`,
      caption: {
        zh: '新格式的表，只是行名沿用“规范性文件”',
        en: 'The new table; only one row has its old label',
      },
    },
  ],
  check(report) {
    const year = report.year?.value ?? null;
    if (year === null) return [];
    return tablesOf(report)
      .filter(({ format }) => isOutdated(formatOf(format), year))
      .toSorted((a, b) => a.span.start - b.span.start)
      .flatMap((table) => findingOn(report.text, table, year));
  },
  fixes(report, { subject }) {
    const table = Object.values(report.tables).find((each) => each?.id === subject.cell);
    if (!table) return [];
    const template = prescribedFormat(report).tables[table.id];
    const fix = rebuildTable(report, table, template, NAMES[table.id]);
    return fix === null ? [] : [fix];
  },
};

function isOutdated({ years }: Format, year: number): boolean {
  return years.to !== null && year > years.to;
}

/** One finding, or none when the table did not change between the two formats. */
function findingOn(text: string, table: Table, year: number): readonly RuleFinding[] {
  const format = formatForYear(year);
  const present = format.tables[table.id];
  const removed = labelsOnlyIn(table.template, present);
  const added = labelsOnlyIn(present, table.template);
  if (removed.length === 0 && added.length === 0) return [];
  const names = NAMES[table.id];
  return [
    {
      span: firstLineOf(text, table.span),
      message: {
        zh: `${names.zh}是${formatOf(table.format).notice}的旧格式，${year}年度的报告应当用${format.notice}的格式。旧格式填${quoted(removed).zh}，现行格式改填${quoted(added).zh}。请按现行格式重新填报，旧数据不要照搬。`,
        en: `${names.en} follows ${formatOf(table.format).notice}, but a report for ${year} follows ${format.notice}. In place of ${quoted(removed).en} the present format has ${quoted(added).en}. Fill in the present table; do not copy the old figures over.`,
      },
      subject: { cell: table.id, value: table.format },
    },
  ];
}

const NAMES: Readonly<Record<Table['id'], Localized>> = {
  disclosure: { zh: '第二部分的表格', en: 'The table of part two' },
  requests: { zh: '第三部分的表格', en: 'The table of part three' },
  review: { zh: '第四部分的表格', en: 'The table of part four' },
};

/** Labels of the rows and columns that the first template has and the second has not. */
function labelsOnlyIn(template: TableTemplate, other: TableTemplate): readonly string[] {
  if (template === other) return [];
  const others = labelsOf(other);
  return [...labelsOf(template)].filter((label) => !others.has(label));
}

/** Templates are few and never change. */
const known = new WeakMap<TableTemplate, ReadonlySet<string>>();

function labelsOf(template: TableTemplate): ReadonlySet<string> {
  const labels = known.get(template) ?? listLabels(template);
  known.set(template, labels);
  return labels;
}

function listLabels({ rows }: TableTemplate): ReadonlySet<string> {
  return new Set([
    ...rows.flatMap(({ columns }) => columns.map(({ label }) => label)),
    ...rows.map(({ label }) => label),
  ]);
}

/** More labels than this would hide what the message says. */
const SHOWN = 4;

function quoted(labels: readonly string[]): Localized {
  const shown = labels.slice(0, SHOWN).map((label) => `“${label}”`);
  const isCut = labels.length > SHOWN;
  return {
    zh: shown.join('、') + (isCut ? '等' : ''),
    en: shown.join(', ') + (isCut ? ' and others' : ''),
  };
}
