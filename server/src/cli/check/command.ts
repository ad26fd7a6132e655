import type { Localized } from '../../core/text/localized.ts';
import { decode } from '../../files/decode.ts';
import { LARGEST_FILE, NOT_TEXT, TOO_LARGE } from '../../files/read.ts';
import { type Command, EXIT, type Invocation } from '../command.ts';
import { FORMATS, type FormatName, isFormatName } from '../formats/formats.ts';
import { collectInputs, type Inputs } from '../inputs.ts';
import { type Problem, problemLine } from '../problem.ts';
import { type InputText, readTexts } from '../texts.ts';
import { configurations } from './configurations.ts';
import { CHECK_DETAILS, CHECK_OPTIONS } from './options.ts';
import type { Outcome } from './outcome.ts';
import { runCheck } from './run.ts';

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
    if (chosen !== undefined && found.of(chosen) === null)
      return finish(null, problems, invocation);
    const stdin = options.get('stdin-file-path');
    const inputs: Inputs =
      stdin === undefined ? collectInputs(operands) : { files: [], folders: [], problems: [] };
    const texts =
      stdin === undefined
        ? readTexts(inputs, problems, terminal)
        : await readStandardInput(stdin, problems, invocation);
    return finish(runCheck(texts, found, inputs.folders, problems), problems, invocation);
  },
};

/** Prints the outcome in the chosen format, the problems beside it, and decides the exit code. */
function finish(
  outcome: Outcome | null,
  problems: readonly Problem[],
  { options, locale, terminal }: Invocation,
): number {
  for (const problem of problems) terminal.note(problemLine(problem, locale));
  if (outcome === null) return EXIT.failed;
  const format = formatOf(options.get('format'));
  const shown = options.has('quiet') ? withErrorsOnly(outcome) : outcome;
  terminal.write(FORMATS[format](shown, { locale, colours: terminal.colours }));
  if (problems.length > 0) return EXIT.failed;
  const { error, warning } = outcome.summary;
  const allowed = Number(options.get('max-warnings') ?? Number.POSITIVE_INFINITY);
  return error > 0 || warning > allowed ? EXIT.found : EXIT.clean;
}

function formatOf(name = 'text'): FormatName {
  return isFormatName(name) ? name : 'text';
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

function wrongUse({ options, operands }: Invocation): Localized | null {
  const allowed = options.get('max-warnings');
  if (allowed !== undefined && !/^\d{1,9}$/u.test(allowed)) return WRONG_NUMBER;
  if (options.has('stdin-file-path')) return operands.length > 0 ? PATHS_AND_INPUT : null;
  return operands.length === 0 ? NO_PATHS : null;
}

const WRONG_NUMBER: Localized = {
  zh: '--max-warnings 应当是 0 或正整数。',
  en: '--max-warnings must be a whole number, 0 or more.',
};
const PATHS_AND_INPUT: Localized = {
  zh: '用 --stdin-file-path 从标准输入读取时，不能再写路径。',
  en: 'With --stdin-file-path the text comes from the standard input; name no paths beside it.',
};
const NO_PATHS: Localized = {
  zh: '没有写要检查的文件或文件夹。用法：gongkai check 路径…',
  en: 'Name the files or folders to check: gongkai check PATH…',
};
