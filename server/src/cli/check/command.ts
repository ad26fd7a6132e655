import type { FixedFinding } from '../../core/rules/proven.ts';
import type { Localized } from '../../core/text/localized.ts';
import { decode } from '../../files/decode.ts';
import { LARGEST_FILE, NOT_TEXT, TOO_LARGE } from '../../files/read.ts';
import { type Command, EXIT, type Invocation } from '../command.ts';
import { FORMATS, type Formatter, SUMMARY_FORMATS } from '../formats/formats.ts';
import { collectInputs, type Inputs } from '../inputs.ts';
import { type Problem, problemLine } from '../problem.ts';
import { progress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { type InputText, readReports } from '../texts.ts';
import { type Cache, openCache } from './cache.ts';
import { type Configurations, configurations } from './configurations.ts';
import { fixText } from './fix.ts';
import { fixFiles } from './fix-files.ts';
import { fixedLines } from './fixed-lines.ts';
import { createKeeper, type Member } from './member.ts';
import { CHECK_DETAILS, CHECK_OPTIONS, DEFAULT_CACHE } from './options.ts';
import type { Outcome } from './outcome.ts';
import { programKey } from './program.ts';
import { type RunOptions, runCheck } from './run.ts';
import { surveyInputs, surveyText } from './survey.ts';

/** `gongkai check`: everything that the rules find, in files and folders. */
export const checkCommand: Command = {
  name: 'check',
  operands: 'PATH…',
  summary: { zh: '检查报告，列出问题。', en: 'Checks reports and lists what is wrong.' },
  details: CHECK_DETAILS,
  options: CHECK_OPTIONS,
  async run(invocation) {
    const { options, operands, locale, terminal } = invocation;
    const wrong = wrongUse(invocation);
    if (wrong !== null) {
      terminal.note(`gongkai: ${wrong[locale]}\n`);
      return EXIT.failed;
    }
    const problems: Problem[] = [];
    const found = configurations(options.get('config') ?? null, problems);
    // A configuration that was asked for must be there before anything is checked.
    const chosen = options.get('config');
    if (chosen !== undefined && found.use(chosen) === null)
      return finish(null, problems, invocation, terminal.write);
    const stdin = options.get('stdin-file-path');
    if (stdin !== undefined) return checkStandardInput(stdin, found, problems, invocation);
    const inputs = collectInputs(operands);
    const cache = cacheFor(invocation);
    const members = options.has('fix')
      ? fixedMembers(inputs, found, problems, invocation)
      : surveyInputs(inputs, problems, terminal, cache);
    const alone = inputs.files.filter((each) => each.named && each.folders.length === 0);
    const outcome = await runCheck(members, {
      ...runOptions(found, problems, invocation),
      inputs,
      named: new Set(alone.map(({ path }) => path)),
      cache,
    });
    saveCache(cache, invocation);
    return finish(outcome, problems, invocation, terminal.write);
  },
};

/** Null when nothing is to be remembered. What is fixed has to be read in any case. */
function cacheFor({ options, terminal }: Invocation): Cache | null {
  if (!options.has('cache') || options.has('fix')) return null;
  return openCache(cacheLocation(options), programKey(), terminal.today);
}

function cacheLocation(options: Invocation['options']): string {
  return options.get('cache-location') ?? DEFAULT_CACHE;
}

/** Without the cache everything was checked all the same, so that it cannot be kept is no failure. */
function saveCache(cache: Cache | null, { options, locale, terminal }: Invocation): void {
  const message = cache?.save() ?? null;
  if (message === null) return;
  terminal.note(problemLine({ file: cacheLocation(options), place: null, message }, locale));
}

/** The files as they are when they were fixed. */
function fixedMembers(
  inputs: Inputs,
  found: Configurations,
  problems: Problem[],
  invocation: Invocation,
): readonly Member[] {
  const keep = createKeeper();
  const texts = readReports(inputs, problems, invocation.terminal);
  const fixed = fixFiles(texts, found, problems, (file, what) => tell(file, what, invocation));
  return Array.from(fixed, (file) => surveyText(file, keep));
}

/** With `--fix` the fixed text is the result, and what is left is told beside it. */
async function checkStandardInput(
  file: string,
  found: Configurations,
  problems: Problem[],
  invocation: Invocation,
): Promise<number> {
  const { options, terminal } = invocation;
  const texts = await readStandardInput(file, problems, invocation);
  const run = {
    ...runOptions(found, problems, invocation),
    inputs: { files: [], folders: [] },
    named: new Set([file]),
  };
  const check = ({ text }: InputText) => surveyText({ file, text, stamp: null }, createKeeper());
  if (!options.has('fix')) {
    return finish(await runCheck(texts.map(check), run), problems, invocation, terminal.write);
  }
  const fixed = texts.map((input) => ({ file, text: fixText(input, found).text }));
  for (const { text } of fixed) terminal.writeText(text);
  return finish(await runCheck(fixed.map(check), run), problems, invocation, terminal.note);
}

function runOptions(
  configurations: Configurations,
  problems: Problem[],
  { options, terminal }: Invocation,
): Omit<RunOptions, 'inputs' | 'named'> {
  const { today } = terminal;
  const config = options.get('config') ?? null;
  const shown = (total: number) => progress(total, terminal);
  return { config, configurations, problems, today, progress: shown, cache: null };
}

/** Only the format for people has room for what was put right. */
function tell(
  file: string,
  fixed: readonly FixedFinding[],
  { options, locale, terminal }: Invocation,
): void {
  const lines = fixedLines(file, fixed, locale);
  if ((options.get('format') ?? 'text') === 'text') terminal.write(`${lines}\n`);
  else terminal.note(lines);
}

/**
 * Prints the outcome in the chosen format, the problems beside it, and decides the exit code.
 *
 * @param print where the outcome goes.
 */
function finish(
  outcome: Outcome | null,
  problems: readonly Problem[],
  invocation: Invocation,
  print: Terminal['write'],
): number {
  const { options, locale, terminal } = invocation;
  for (const problem of problems) terminal.note(problemLine(problem, locale));
  const format = formatOf(invocation);
  if (outcome === null || format === null) return EXIT.failed;
  const shown = options.has('quiet') ? withErrorsOnly(outcome) : outcome;
  const colours = terminal.colours && print === terminal.write;
  print(format(shown, { locale, colours }));
  if (problems.length > 0) return EXIT.failed;
  const { error, warning } = outcome.summary;
  const allowed = Number(options.get('max-warnings') ?? Number.POSITIVE_INFINITY);
  return error > 0 || warning > allowed ? EXIT.found : EXIT.clean;
}

/** Null when what is printed cannot be printed so. */
function formatOf({ options }: Invocation): Formatter | null {
  const formats = options.has('summary') ? SUMMARY_FORMATS : FORMATS;
  return formats.get(options.get('format') ?? 'text') ?? null;
}

function withErrorsOnly(outcome: Outcome): Outcome {
  const files = outcome.files.map((file) => ({
    ...file,
    findings: file.findings.filter(({ severity }) => severity === 'error'),
  }));
  return { ...outcome, files };
}

async function readStandardInput(
  file: string,
  problems: Problem[],
  { terminal }: Invocation,
): Promise<readonly InputText[]> {
  const bytes = await terminal.readInput(LARGEST_FILE);
  const decoded = bytes === null ? null : decode(bytes);
  if (decoded?.kind === 'text') return [{ file, text: decoded.text }];
  problems.push({ file, place: null, message: decoded === null ? TOO_LARGE : NOT_TEXT });
  return [];
}

function wrongUse(invocation: Invocation): Localized | null {
  const { options, operands } = invocation;
  if (formatOf(invocation) === null) {
    return options.has('summary') ? NOT_FOR_SUMMARY : ONLY_FOR_SUMMARY;
  }
  const allowed = options.get('max-warnings');
  if (options.has('cache-location') && !options.has('cache')) return LOCATION_WITHOUT_CACHE;
  if (allowed !== undefined && !/^\d{1,9}$/u.test(allowed)) return WRONG_NUMBER;
  if (options.has('stdin-file-path')) return operands.length > 0 ? PATHS_AND_INPUT : null;
  return operands.length === 0 ? NO_PATHS : null;
}

const NOT_FOR_SUMMARY: Localized = {
  zh: `--summary 的输出格式只能是 ${[...SUMMARY_FORMATS.keys()].join('、')}。`,
  en: `With --summary the format must be ${[...SUMMARY_FORMATS.keys()].join(', ')}.`,
};
const ONLY_FOR_SUMMARY: Localized = {
  zh: 'csv 只有加 --summary 才能用；要导出表格数据，请用 gongkai figures --format csv。',
  en: 'csv goes with --summary only; for the figures of the tables use gongkai figures --format csv.',
};
const WRONG_NUMBER: Localized = {
  zh: '--max-warnings 应当是 0 或正整数。',
  en: '--max-warnings must be a whole number, 0 or more.',
};
const LOCATION_WITHOUT_CACHE: Localized = {
  zh: '--cache-location 要与 --cache 同用。',
  en: '--cache-location goes with --cache only.',
};
const PATHS_AND_INPUT: Localized = {
  zh: '用 --stdin-file-path 从标准输入读取时，不能再写路径。',
  en: 'With --stdin-file-path the text comes from the standard input; name no paths beside it.',
};
const NO_PATHS: Localized = {
  zh: '没有写要检查的文件或文件夹。用法：gongkai check 路径…',
  en: 'Name the files or folders to check: gongkai check PATH…',
};
