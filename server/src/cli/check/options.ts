import type { Localized } from '../../core/text/localized.ts';
import type { Option } from '../command.ts';
import { FORMATS, SUMMARY_FORMATS } from '../formats/formats.ts';

const FORMAT_NAMES = [...new Set([...FORMATS.keys(), ...SUMMARY_FORMATS.keys()])];

/** The file of `--cache`, in the working folder. */
export const DEFAULT_CACHE = '.gongkaicache';

/** The options of `gongkai check`. */
export const CHECK_OPTIONS: readonly Option[] = [
  {
    name: 'format',
    value: FORMAT_NAMES.join('|'),
    choices: FORMAT_NAMES,
    summary: {
      zh: `输出格式，默认 text；--summary 时只有 ${[...SUMMARY_FORMATS.keys()].join('、')}。`,
      en: `Output format, text by default; with --summary ${[...SUMMARY_FORMATS.keys()].join(', ')}.`,
    },
  },
  {
    name: 'fix',
    value: null,
    summary: {
      zh: '先改正可以放心改正的问题（标题、字符、版式、空着的总计；不改动已填的数据）。',
      en: 'First fix what can safely be fixed: headings, characters, layout, blank totals; no figure changes.',
    },
  },
  {
    name: 'summary',
    value: null,
    summary: {
      zh: '不列问题，只列每份报告的情况：问题数、勾稽关系、部分、表格、公布期限、结论。',
      en: 'List no findings but one line for each report: counts, sums, parts, tables, deadline, verdict.',
    },
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
    name: 'cache',
    value: null,
    summary: {
      zh: '记住检查结果，下次只读取改动过的文件和与之对照的报告。',
      en: 'Remember what was found; read only what was changed, and the years beside it, next time.',
    },
  },
  {
    name: 'cache-location',
    value: 'FILE',
    summary: {
      zh: `结果记在这个文件里，默认是当前文件夹的 ${DEFAULT_CACHE}。`,
      en: `Where that is remembered; ${DEFAULT_CACHE} in the current folder by default.`,
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
    zh: '同一机关相邻两年的报告会互相对照：凡在所写的路径里找到的，以及与直接写出的文件（或 --stdin-file-path 的文件）放在同一个文件夹里的。',
    en: 'Reports of the same organ for neighbouring years are compared: all that the paths name or hold, and those in the same folder as a named file (or the file of --stdin-file-path).',
  },
  {
    zh: '--fix 写回原文件，编码和换行不变，列出改正了什么，再报告剩下的问题。与 --stdin-file-path 同用时，改正后的全文输出到标准输出，剩下的问题输出到标准错误。',
    en: '--fix writes the files back, encoding and line ends kept, lists what was fixed, and reports what is left. With --stdin-file-path the fixed text goes to the standard output and what is left to the standard error.',
  },
  {
    zh: '--cache 按文件的大小和修改时间判断改动，输出与不用时完全相同；--fix 和 --stdin-file-path 不用它。缓存文件里有报告中出现问题的那几行，只有本人可读，请不要提交或外传。',
    en: '--cache goes by size and time of change, and prints the very same; --fix and --stdin-file-path do not use it. Its file holds the lines in which something was found; only you may read it: do not commit or share it.',
  },
  {
    zh: '退出码：0 没有错误；1 有错误；2 有文件无法检查或用法有误。',
    en: 'Exit code: 0 no errors, 1 errors found, 2 something could not be checked.',
  },
];
