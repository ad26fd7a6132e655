import type { Localized } from '../../core/text/localized.ts';
import type { Option } from '../command.ts';
import { FORMAT_NAMES } from '../formats/formats.ts';

/** The options of `gongkai check`. */
export const CHECK_OPTIONS: readonly Option[] = [
  {
    name: 'format',
    value: FORMAT_NAMES.join('|'),
    choices: FORMAT_NAMES,
    summary: { zh: '输出格式，默认 text。', en: 'Output format; text by default.' },
  },
  {
    name: 'quiet',
    value: null,
    summary: { zh: '只列出错误。', en: 'List errors only.' },
  },
  {
    name: 'max-warnings',
    value: 'N',
    summary: {
      zh: '警告多于 N 个也算不通过。',
      en: 'Fail when there are more than N warnings.',
    },
  },
  {
    name: 'config',
    value: 'FILE',
    summary: {
      zh: '使用这个配置文件；不写则用离报告最近的 gongkai.config.json。',
      en: 'Use this configuration instead of the nearest gongkai.config.json.',
    },
  },
  {
    name: 'stdin-file-path',
    value: 'PATH',
    summary: {
      zh: '从标准输入读取报告，当作这个文件。',
      en: 'Read the report from the standard input as if it were this file.',
    },
  },
];

/** What help says behind the options. */
export const CHECK_DETAILS: readonly Localized[] = [
  {
    zh: '文件夹会逐层查找 .txt、.md、.gongkai 文件里的年度报告；直接写出的文件一定会检查。',
    en: 'Folders are searched for reports in .txt, .md and .gongkai files; a named file is always read.',
  },
  {
    zh: '退出码：0 没有错误；1 有错误；2 有文件无法检查或用法有误。',
    en: 'Exit code: 0 no errors, 1 errors found, 2 something could not be checked.',
  },
];
