import type { Localized } from '../../server/src/core/text/localized.ts';

/** Every text of the manifest that does not follow from the rules, by the key that names it there. */
export const MANIFEST_TEXTS = {
  category: { zh: '政府信息公开年报', en: 'Gongkai' },

  'command.newReport': { zh: '新建年报…', en: 'New Report…' },
  'command.newFromLastYear': {
    zh: '由上年的年报新建…',
    en: 'New Report from Last Year’s…',
  },
  'command.restart': { zh: '重新启动检查服务', en: 'Restart the Checking Service' },
  'command.showOutput': { zh: '显示日志', en: 'Show the Log' },
  'command.showProblems': { zh: '显示问题', en: 'Show Problems' },
  'command.recheck': { zh: '重新检查', en: 'Check Again' },
  'command.recognise': { zh: '把这个文件当作年报检查', en: 'Treat This File as a Report' },
  'command.unrecognise': {
    zh: '这个文件不是年报，不再检查',
    en: 'This File Is Not a Report: Stop Checking It',
  },
  'command.openConfig': {
    zh: '打开配置文件 gongkai.config.json',
    en: 'Open gongkai.config.json',
  },
  'command.recalculate': { zh: '重新计算合计', en: 'Recalculate the Totals' },
  'command.checkWorkspace': {
    zh: '检查文件夹里的所有年报',
    en: 'Check All Reports of the Folder',
  },
  'command.readiness': { zh: '查看全部年报的准备情况', en: 'Show How Far All Reports Are' },
  'command.compareWithLastYear': {
    zh: '与上年的年报对照',
    en: 'Compare with Last Year’s Report',
  },
  'command.readiness.refresh': { zh: '刷新', en: 'Refresh' },
  'command.readiness.filter': { zh: '筛选…', en: 'Filter…' },
  'command.readiness.sort': { zh: '排序…', en: 'Sort…' },
  'command.readiness.group': { zh: '按年度分组', en: 'Group by Year' },
  'command.readiness.flat': { zh: '不分组', en: 'Do Not Group' },
  'command.readiness.copy': { zh: '复制为 CSV', en: 'Copy as CSV' },
  'command.readiness.table': { zh: '以表格打开', en: 'Open as Table' },
  'view.reports': { zh: '政府信息公开年报', en: 'Annual Reports' },

  scope: { zh: '检查哪些年报。', en: 'Which reports are checked.' },
  'scope.openFiles': { zh: '打开的年报。', en: 'Open reports.' },
  'scope.workspace': { zh: '工作区里的所有年报。', en: 'All reports of the workspace.' },
  index: {
    zh: '在后台读取工作区里的全部年报，用来对照同一机关的相邻年度、按机关和年度查找。',
    en: 'Reads all reports of the workspace in the background, to compare the same organ’s years and to find organs and years.',
  },
  'index.folders': {
    zh: '另外还读取哪些文件夹里的年报（例如往年的），用来对照年度；写绝对路径，或者从工作区文件夹写起的相对路径。',
    en: 'Further folders whose reports are read, such as those of earlier years; absolute paths, or paths from the folder of the workspace.',
  },
  maxDocumentSize: {
    zh: '超过这个大小的文档不检查，只提示一次；单位是 MB（1 MB 大约是 40 万字）。',
    en: 'Documents larger than this are not checked, and say so; in MB (1 MB is some 400,000 characters).',
  },
  language: {
    zh: '提示信息用什么语言；auto 跟随编辑器的界面语言。',
    en: 'Language of the messages; auto follows the editor.',
  },
  codeLens: {
    zh: '在表格上方显示勾稽关系是否成立，以及重新计算合计的链接。',
    en: 'Shows above each table whether its equations hold, and a link that recalculates its totals.',
  },
  inlayHints: {
    zh: '在表格里用浅色字显示应有的合计和小计。',
    en: 'Expected totals and subtotals, shown faintly inside the tables.',
  },
  'inlayHints.off': { zh: '不显示。', en: 'None.' },
  'inlayHints.problems': {
    zh: '只在合计与各项之和不一致的地方显示。',
    en: 'Only where a total differs from its parts.',
  },
  'inlayHints.all': {
    zh: '另外显示（三）至（六）各组的小计和收办平衡。',
    en: 'Also the subtotals of the groups （三） to （六） and the balance.',
  },
  recognise: {
    zh: '打开纯文本或 Markdown 文件时，是否按内容识别出年报并检查。',
    en: 'Whether plain text and Markdown files whose content is a report are checked as soon as they are opened.',
  },
  'recognise.always': {
    zh: '识别出来就检查；可以在状态栏的语言状态里对单个文件撤销。',
    en: 'Always; can be undone for a file in the language status.',
  },
  'recognise.ask': { zh: '识别出来先询问。', en: 'Ask first.' },
  'recognise.never': {
    zh: '不识别；只检查 .gongkai 文件和手动指定的文件。',
    en: 'Never; only .gongkai files and files that you name are checked.',
  },
  paste: {
    zh: '粘贴从 Word、Excel、WPS、网页或 PDF 复制的三张表时，是否整理成标准版式；数字保持原样，撤销一次即恢复。',
    en: 'Whether tables of a report that were copied from Word, Excel, WPS, a web page or a PDF are pasted in the standard layout. The figures stay as they are, and one Undo takes it back.',
  },
  trace: {
    zh: '在日志里记录编辑器与检查服务之间的通信，供排查故障用。日志会包含年报的内容。',
    en: 'Writes to the log what the editor and the checking service say to each other, for finding faults. The log then holds the text of reports.',
  },
  'trace.off': { zh: '不记录。', en: 'Nothing.' },
  'trace.messages': { zh: '只记录名称。', en: 'Names only.' },
  'trace.verbose': { zh: '连同内容一起记录。', en: 'Names and contents.' },

  'task.paths': {
    zh: '要检查的文件或文件夹，相对于工作区文件夹；不写则检查整个文件夹。',
    en: 'Files or folders to check, relative to the workspace folder; all of it when left out.',
  },
  'matcher.label': { zh: '年报检查的问题', en: 'Problems in annual reports' },

  'token.heading': { zh: '标题', en: 'A title, a part or another heading.' },
  'token.dash': { zh: '代替数字的横线或“无”', en: 'A dash or 无 in place of a number.' },
  'token.title': { zh: '报告名称', en: 'The report’s title.' },
  'token.aspect': { zh: '第一部分的五个方面', en: 'One of the five aspects of part one.' },
  'token.total': { zh: '总计', en: 'A total.' },

  'welcome.explorer': {
    zh: '要检查政府信息公开年报，请打开年报文件（.txt、.md），或者打开放年报的文件夹。\n[查看使用步骤](command:workbench.action.openWalkthrough?%22gongkai.gongkai%23start%22)',
    en: 'To check annual reports on information disclosure, open a report (.txt, .md) or the folder that holds them.\n[See How It Works](command:workbench.action.openWalkthrough?%22gongkai.gongkai%23start%22)',
  },

  'walkthrough.title': { zh: '检查政府信息公开年报', en: 'Check Annual Reports on Disclosure' },
  'walkthrough.description': {
    zh: '四步：打开、看问题、改正、检查整个文件夹。',
    en: 'Four steps: open a report, read its problems, settle them, check a whole folder.',
  },
  'walkthrough.open.title': { zh: '打开一份年报', en: 'Open a Report' },
  'walkthrough.open.description': {
    zh: '打开年报的 .txt 或 .md 文件，或者新建文件并粘贴全文；Word、WPS、PDF 请先另存为纯文本。\n[打开文件](command:workbench.action.files.openFile)\n[新建文件](command:workbench.action.files.newUntitledFile)',
    en: 'Open its .txt or .md file, or paste the whole text into a new one; save Word, WPS and PDF documents as plain text first.\n[Open File](command:workbench.action.files.openFile)\n[New File](command:workbench.action.files.newUntitledFile)',
  },
  'walkthrough.read.title': { zh: '看问题', en: 'Read the Problems' },
  'walkthrough.read.description': {
    zh: '有问题的地方有波浪线，“问题”面板列出全部问题，边写边更新，不用保存。\n[显示问题](command:gongkai.showProblems)',
    en: 'They are underlined in the text and listed in the Problems panel, up to date while you type.\n[Show Problems](command:gongkai.showProblems)',
  },
  'walkthrough.settle.title': {
    zh: '改正，或写明理由予以保留',
    en: 'Correct It, or Accept It with a Reason',
  },
  'walkthrough.settle.description': {
    zh: '在有问题的地方按 Ctrl+. 选改正办法，或者自己改，问题随即消失。核实后认为不必改的，在同一个菜单里写明理由予以忽略；规则的级别也在那里调整。\n[打开配置文件](command:gongkai.openConfig)',
    en: 'Press Ctrl+. at a problem for ways to put it right, or correct it by hand. What is right as it stands is ignored from the same menu, with the reason; rules are turned off there too.\n[Open the Configuration](command:gongkai.openConfig)',
  },
  'walkthrough.folder.title': { zh: '检查整个文件夹', en: 'Check a Whole Folder' },
  'walkthrough.folder.description': {
    zh: '几十份年报可以一次检查，不必逐个打开；也可以作为任务或在命令行运行。\n[检查文件夹里的所有年报](command:gongkai.checkWorkspace)\n[运行任务](command:workbench.action.tasks.runTask?%7B%22type%22%3A%22gongkai%22%7D)',
    en: 'Dozens of reports at once, without opening them; also as a task or on the command line.\n[Check All Reports of the Folder](command:gongkai.checkWorkspace)\n[Run the Task](command:workbench.action.tasks.runTask?%7B%22type%22%3A%22gongkai%22%7D)',
  },
} satisfies Record<string, Localized>;

/** A key that a text of the manifest has. */
export type ManifestText = keyof typeof MANIFEST_TEXTS;
