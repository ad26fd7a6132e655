import { expect, test } from 'vitest';
import { parseArguments } from './arguments.ts';
import type { Command } from './command.ts';

const COMMAND: Command = {
  name: 'check',
  operands: 'PATH…',
  summary: { zh: '', en: '' },
  details: [],
  options: [
    {
      name: 'format',
      value: 'text|json',
      choices: ['text', 'json'],
      summary: { zh: '', en: '' },
    },
    { name: 'quiet', value: null, summary: { zh: '', en: '' } },
    { name: 'config', value: 'FILE', summary: { zh: '', en: '' } },
  ],
  run: () => 0,
};

/** Options and operands, or the English complaint. */
function parse(...args: readonly string[]) {
  const parsed = parseArguments(COMMAND, args);
  return parsed.kind === 'wrong'
    ? parsed.message.en
    : { options: Object.fromEntries(parsed.options), operands: parsed.operands };
}

test('tells options and operands apart', () => {
  expect(parse('a.txt', '--format', 'json', '--quiet', 'b.txt')).toEqual({
    options: { format: 'json', quiet: '' },
    operands: ['a.txt', 'b.txt'],
  });
  expect(parse('--config=x=y', '-h')).toEqual({
    options: { config: 'x=y', help: '' },
    operands: [],
  });
});

test('everything behind -- is an operand', () => {
  expect(parse('--', '--quiet')).toEqual({ options: {}, operands: ['--quiet'] });
});

test.each([
  [['--formt', 'json'], 'gongkai check has no option --formt; did you mean --format?'],
  [['--fix'], 'gongkai check has no option --fix'],
  [['-z'], 'gongkai check has no option -z'],
  [['--format', 'jsno'], 'The option --format must be text, json; did you mean json?'],
  [['--format', '--quiet'], 'The option --format must be text, json'],
  [['--config'], 'The option --config needs a value: FILE'],
  [['--quiet=yes'], 'The option --quiet takes no value.'],
])('%j is refused', (args, complaint) => {
  expect(parse(...args)).toBe(complaint);
});
