import type { Locale } from '../core/text/localized.ts';

/**
 * The language of everything that is printed: `--language` if it is given, else the environment's
 * if that is English, else Chinese, the language of the reports. The arguments are only glanced at
 * here, because complaints about them need a language too.
 */
export function localeOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Locale {
  const chosen = languageOption(args);
  if (chosen === 'en' || chosen === 'zh') return chosen;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const named = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return named?.toLowerCase().startsWith('en') === true ? 'en' : 'zh';
}

function languageOption(args: readonly string[]): string | null {
  const index = args.findLastIndex((each) => /^--language(=|$)/u.test(each));
  const argument = args[index];
  if (argument === undefined) return null;
  return argument.includes('=') ? argument.slice('--language='.length) : (args[index + 1] ?? null);
}
