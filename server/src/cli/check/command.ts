import type { FixedFinding } from '../../core/rules/proven.ts';
import type { Localized } from '../../core/text/localized.ts';
import { decode } from '../../files/decode.ts';
import { LARGEST_FILE, NOT_TEXT, TOO_LARGE } from '../../files/read.ts';
import { type Command, EXIT, type Invocation } from '../command.ts';
import { SUMMARY_FORMATS } from '../formats/formats.ts';
import { collectInputs, type Inputs } from '../inputs.ts';
import { type Problem, problemLine } from '../problem.ts';
import { progress } from '../progress.ts';
import { type InputText, readReports } from '../texts.ts';
import { type Cache, openCache } from './cache.ts';
import { type Configurations, configurations } from './configurations.ts';
import { fixText } from './fix.ts';
import { fixFiles } from './fix-files.ts';
import { fixedLines } from './fixed-lines.ts';
import { type LastRun, readLastRun } from './last-run.ts';
import { createKeeper, type Member } from './member.ts';
import { CHECK_DETAILS, CHECK_OPTIONS, DEFAULT_CACHE } from './options.ts';
import { formatFor, type View } from './present.ts';
import { printedParts } from './printed.ts';
import { programKey } from './program.ts';
import { type RunOptions, type RunOutcome, runCheck } from './run.ts';
import { runKey } from './run-key.ts';
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
    if (chosen !== undefined && found.use(chosen) === null) {
      tellProblems(problems, invocation);
      return EXIT.failed;
    }
    const stdin = options.get('stdin-file-path');
    if (stdin !== undefined) return checkStandardInput(stdin, found, problems, invocation);
    const inputs = collectInputs(operands);
    if (isCached(invocation)) return checkCached(inputs, found, problems, invocation);
    const members = options.has('fix')
      ? fixedMembers(inputs, found, problems, invocation)
      : surveyInputs(inputs, problems, terminal, null);
    const outcome = await runCheck(members, {
      ...runOptions(found, problems, invocation),
      inputs,
      named: namedAlone(inputs),
    });
    tellProblems(problems, invocation);
    await terminal.print(printedParts(outcome, viewOf(invocation)));
    return exitCode(outcome, invocation);
  },
};

/** Files in whose own folder the years beside them are looked for too. */
function namedAlone({ files }: Inputs): ReadonlySet<string> {
  const alone = files.filter(({ named, folders }) => named && folders.length === 0);
  return new Set(alone.map(({ path }) => path));
}

/** What is fixed, or comes only once, has to be read in any case. */
function isCached({ options }: Invocation): boolean {
  return options.has('cache') && !options.has('fix') && !options.has('stdin-file-path');
}

/**
 * With `--cache`: when nothing at all has changed since a run that was told the same, what that run
 * printed is printed again. Else only what has changed is read.
 */
async function checkCached(
  inputs: Inputs,
  found: Configurations,
  problems: Problem[],
  invocation: Invocation,
): Promise<number> {
  const { options, terminal } = invocation;
  const location = cacheLocation(options);
  const program = programKey();
  const key = runKey(inputs, found, invocation);
  const last = key === null ? null : readLastRun(location, program, key);
  if (last !== null) {
    await terminal.print(last.printed);
    return last.code;
  }
  const cache = openCache(location, program, terminal.today);
  const outcome = await runCheck(surveyInputs(inputs, problems, terminal, cache), {
    ...runOptions(found, problems, invocation),
    inputs,
    named: namedAlone(inputs),
    cache,
  });
  const printed = [...printedParts(outcome, viewOf(invocation))];
  const code = exitCode(outcome, invocation);
  saveCache(cache, key === null || problems.length > 0 ? null : { key, printed, code }, invocation);
  tellProblems(problems, invocation);
  await terminal.print(printed);
  return code;
}

function cacheLocation(options: Invocation['options']): string {
  return options.get('cache-location') ?? DEFAULT_CACHE;
}

/** Without the cache everything was checked all the same, so that it cannot be kept is no failure. */
function saveCache(
  cache: Cache,
  run: LastRun | null,
  { options, locale, terminal }: Invocation,
): void {
  const message = cache.save(run);
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
    const outcome = await runCheck(texts.map(check), run);
    tellProblems(problems, invocation);
    await terminal.print(printedParts(outcome, viewOf(invocation)));
    return exitCode(outcome, invocation);
  }
  const fixed = texts.map((input) => ({ file, text: fixText(input, found).text }));
  for (const { text } of fixed) terminal.writeText(text);
  const view = { ...viewOf(invocation), colours: false };
  const outcome = await runCheck(fixed.map(check), { ...run, view });
  tellProblems(problems, invocation);
  terminal.note(Buffer.concat([...printedParts(outcome, view)]).toString('utf8'));
  return exitCode(outcome, invocation);
}

function runOptions(
  configurations: Configurations,
  problems: Problem[],
  invocation: Invocation,
): Omit<RunOptions, 'inputs' | 'named'> {
  const { options, terminal } = invocation;
  const { today } = terminal;
  const view = viewOf(invocation);
  const config = options.get('config') ?? null;
  const shown = (total: number) => progress(total, terminal);
  return { config, configurations, problems, today, view, progress: shown, cache: null };
}

function viewOf(invocation: Invocation): View {
  const { options, locale, terminal } = invocation;
  return {
    format: options.get('format') ?? 'text',
    isSummary: options.has('summary'),
    isQuiet: options.has('quiet'),
    isStored: isCached(invocation),
    locale,
    colours: terminal.colours,
  };
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

/** Says beside the outcome what could not be checked. */
function tellProblems(problems: readonly Problem[], { locale, terminal }: Invocation): void {
  for (const problem of problems) terminal.note(problemLine(problem, locale));
}

function exitCode({ problems, summary }: RunOutcome, { options }: Invocation): number {
  if (problems.length > 0) return EXIT.failed;
  const allowed = Number(options.get('max-warnings') ?? Number.POSITIVE_INFINITY);
  return summary.error > 0 || summary.warning > allowed ? EXIT.found : EXIT.clean;
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
  if (formatFor(viewOf(invocation)) === null) {
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
