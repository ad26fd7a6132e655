import type { Localized } from '../../core/text/localized.ts';
import type { Option } from '../command.ts';

/** The options of `gongkai format`. */
export const FORMAT_OPTIONS: readonly Option[] = [
  {
    name: 'write',
    value: null,
    summary: {
      zh: '写回原文件，编码和换行不变，并列出改动的文件。',
      en: 'Write the files back, encoding and line ends kept, and list those that changed.',
    },
  },
  {
    name: 'check',
    value: null,
    summary: {
      zh: '只列出需要整理的文件，不改动；有这样的文件时退出码为 1。',
      en: 'Only list the files that would change; exit with 1 when there are any.',
    },
  },
];

/** What help says behind the options. */
export const FORMAT_DETAILS: readonly Localized[] = [
  {
    zh: '表格改成对齐的竖线表格，六个部分的标题改成规定的写法，正文一字不动；.md 文件的标题带 # 号，.txt 不带。',
    en: 'Tables become aligned pipe tables and the headings of the six parts the prescribed ones; prose stays as it is. Headings have # marks in .md and none in .txt.',
  },
  {
    zh: '数字、空白、横线和无法识别的内容都照原样保留；整理后读不出同样数据的表格保持原样。',
    en: 'Figures, blanks, dashes and unreadable cells stay as written; a table that would not read back the same is left alone.',
  },
  {
    zh: '不加选项时把一个文件的结果输出到屏幕。退出码：0 完成；1 --check 发现需要整理的文件；2 有文件无法处理或用法有误。',
    en: 'Without options one file is printed. Exit code: 0 done, 1 --check found files to format, 2 something could not be done.',
  },
];
