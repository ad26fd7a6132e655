import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Localized } from '../core/text/localized.ts';
import type { ConfigurationProblem } from './problem.ts';

/** A mistake in the JSON itself, in words for someone who does not write programs. */
export function syntaxProblem(
  { error, offset, length }: ParseError,
  textLength: number,
): ConfigurationProblem {
  const message = MESSAGES[printParseErrorCode(error)] ?? OTHER;
  // The parser lets a comment without an end reach beyond the text.
  return { message, start: offset, end: Math.min(offset + length, textLength) };
}

const OTHER: Localized = { zh: '这里的写法不是 JSON。', en: 'This is not JSON.' };

/** By the parser's own names of its errors. */
const MESSAGES: Readonly<Record<string, Localized>> = {
  InvalidSymbol: {
    zh: '这里的文字无法识别：文字要写在英文双引号里。',
    en: 'Unknown word: text must stand in double quotes.',
  },
  InvalidNumberFormat: { zh: '数字的写法不对。', en: 'This is not a number.' },
  PropertyNameExpected: {
    zh: '这里应当是一个写在英文双引号里的键。',
    en: 'A key in double quotes is expected here.',
  },
  ValueExpected: { zh: '这里缺少一个值。', en: 'A value is missing here.' },
  ColonExpected: { zh: '键的后面缺少英文冒号 :。', en: 'A colon is missing behind the key.' },
  CommaExpected: { zh: '两项之间缺少英文逗号 ,。', en: 'A comma is missing between two entries.' },
  CloseBraceExpected: { zh: '缺少右花括号 }。', en: 'A closing brace } is missing.' },
  CloseBracketExpected: { zh: '缺少右方括号 ]。', en: 'A closing bracket ] is missing.' },
  EndOfFileExpected: {
    zh: '配置到这里应当已经结束，后面多出了内容。',
    en: 'The configuration should have ended here.',
  },
  UnexpectedEndOfComment: { zh: '注释没有结束（缺少 */）。', en: 'The comment does not end.' },
  UnexpectedEndOfString: {
    zh: '缺少结尾的英文双引号。',
    en: 'The closing double quote is missing.',
  },
  UnexpectedEndOfNumber: { zh: '数字没有写完。', en: 'The number is not complete.' },
  InvalidUnicode: {
    zh: '\\u 后面应当是四位十六进制数。',
    en: 'Four hexadecimal digits must follow \\u.',
  },
  InvalidEscapeCharacter: {
    zh: '反斜线后面的字符不对：要写反斜线本身，请写两个。',
    en: 'Wrong character behind the backslash; write two for a backslash.',
  },
  InvalidCharacter: {
    zh: '字符串里有不可见的控制字符。',
    en: 'The string holds a control character.',
  },
};
