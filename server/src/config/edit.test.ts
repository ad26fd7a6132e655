import { describe, expect, test } from 'vitest';
import { applyEdits } from '../core/text/edit.ts';
import type { ConfigurationChange } from './change.ts';
import { configurationEdits, newConfiguration } from './edit.ts';
import { parseConfiguration } from './parse.ts';

const IGNORE = {
  rule: 'requests/row-total',
  file: '2024.txt',
  cell: 'requests/r1/total',
  value: '21',
  reason: '已核实',
};
const ACCEPT: ConfigurationChange = { kind: 'ignore', ignore: IGNORE };
const TURN_OFF: ConfigurationChange = {
  kind: 'setting',
  rule: 'structure/residue',
  setting: 'off',
};

function changed(text: string, change: ConfigurationChange): string | null {
  const edits = configurationEdits(text, change);
  return edits === null ? null : applyEdits(text, edits);
}

describe('a change of a configuration', () => {
  const texts = {
    'with comments, tabs and a trailing comma':
      '{\n\t// 说明\n\t"rules": {\n\t\t"table/blank-cell": "hint", // 暂不处理\n\t},\n\t"ignore": [],\n}\n',
    'with CRLF': '{\r\n  "rules": {},\r\n  "ignore": []\r\n}\r\n',
    'with an ignore': JSON.stringify({ ignore: [{ ...IGNORE, value: '20' }] }, null, 4),
    'that is empty': '{}',
    'in one line': '{"rules": {"table/blank-cell": "off"}}',
  };

  test.each(Object.entries(texts))('holds in a text %s, and what was there stays', (_, text) => {
    const before = parseConfiguration(text).configuration;
    const ignoring = changed(text, ACCEPT) ?? '';
    expect(parseConfiguration(ignoring)).toMatchObject({
      problems: [],
      configuration: { rules: before.rules, ignores: [...before.ignores, IGNORE] },
    });
    const both = changed(ignoring, TURN_OFF) ?? '';
    expect(parseConfiguration(both)).toMatchObject({
      problems: [],
      configuration: {
        rules: { ...before.rules, 'structure/residue': 'off' },
        ignores: [...before.ignores, IGNORE],
      },
    });
    for (const comment of text.match(/\/\/.*/gu) ?? []) expect(both).toContain(comment);
    expect(/(?<!\r)\n/u.test(both)).toBe(!text.includes('\r'));
    if (text.includes('\t')) expect(both).not.toMatch(/^ /mu);
  });

  test('of a rule that is set already sets it anew', () => {
    const text = '{\n  "rules": { "structure/residue": "hint" } // 提示\n}\n';
    expect(changed(text, TURN_OFF)).toBe(text.replace('"hint"', '"off"'));
  });

  test('an ignore that lacks its reason gets it, and is not written twice', () => {
    const without = changed('{}', { kind: 'ignore', ignore: { ...IGNORE, reason: '' } }) ?? '';
    expect(parseConfiguration(without).problems[0]?.message.zh).toContain('理由');
    const { problems, configuration } = parseConfiguration(changed(without, ACCEPT) ?? '');
    expect(problems).toEqual([]);
    expect(configuration.ignores).toEqual([IGNORE]);
  });

  test('an ignore of every file names none', () => {
    const text = changed('{}', { kind: 'ignore', ignore: { ...IGNORE, file: null } }) ?? '';
    expect(text).not.toContain('"file"');
    expect(parseConfiguration(text).configuration.ignores[0]?.file).toBeNull();
  });

  test.each(['{ "rules": ', '[]', '', '{ "ignore": {} }', '['.repeat(100)])(
    'cannot be written into %j',
    (text) => {
      expect(changed(text, ACCEPT)).toBeNull();
    },
  );

  test('cannot be written where the rules are something else', () => {
    expect(changed('{ "rules": [] }', TURN_OFF)).toBeNull();
  });
});

test.each([ACCEPT, TURN_OFF])('a new configuration holds the change: %j', (change) => {
  const text = newConfiguration(change);
  expect(parseConfiguration(text).problems).toEqual([]);
  expect(text).toContain(change.kind === 'ignore' ? '"已核实"' : '"structure/residue": "off"');
});
