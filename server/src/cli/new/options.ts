import type { Localized } from '../../core/text/localized.ts';
import type { Option } from '../command.ts';

/** The options of `gongkai new`. */
export const NEW_OPTIONS: readonly Option[] = [
  {
    name: 'organ',
    value: 'NAME',
    summary: {
      zh: '机关全称；不写则留待填写。',
      en: 'Full name of the organ; left open without it.',
    },
  },
  {
    name: 'year',
    value: 'YEAR',
    summary: {
      zh: '报告的年度，默认是去年。',
      en: 'The year that the report is about; last year by default.',
    },
  },
  {
    name: 'level',
    value: 'government|department',
    choices: ['government', 'department', '人民政府', '部门'],
    summary: {
      zh: '人民政府（government）还是部门（department）；不写则按机关名称判断。',
      en: 'A government or a department; told by the organ’s name without it.',
    },
  },
  {
    name: 'from',
    value: 'FILE',
    summary: {
      zh: '由上年的报告改成，原文件不动。',
      en: 'Start from last year’s report, which stays as it is.',
    },
  },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    summary: {
      zh: '写到这个新文件；不写则输出到屏幕。',
      en: 'Write this new file; printed without it.',
    },
  },
  {
    name: 'force',
    value: null,
    summary: {
      zh: '--output 的文件已经存在时覆盖它。',
      en: 'Replace the file of --output if it exists.',
    },
  },
];

/** What help says behind the options. */
export const NEW_DETAILS: readonly Localized[] = [
  {
    zh: '新报告有标题、六个部分和空白表格，要写的地方用【待填写：…】标出；--output 写 .md 文件时标题带 # 号。',
    en: 'A new report has its title, six parts and blank tables; 【待填写：…】 marks what is to be written. In .md headings have # marks.',
  },
  {
    zh: '--from 把年份改为下一年，“上年结转”填上年的“结转下年度继续办理”，其余数据清空，文字保留并标上【上年内容，请改写】。分不出空白格的表格改成标准版式，旧格式的表格改成现行格式。',
    en: 'With --from the year moves on, last year’s 结转下年度 becomes 上年结转, other figures are cleared, and the prose stays, marked 【上年内容，请改写】. Tables without room for blanks are laid out anew, and old formats become the one in force.',
  },
];
