import { describe, expect, it } from 'vitest';
import {
  compatibilityCharacters,
  isCompatibilityCharacter,
  replaceCompatibilityCharacters,
} from './compatibility.ts';

describe('replaceCompatibilityCharacters', () => {
  it('replaces every Kangxi radical as NFKC does, but for three that the mainland writes otherwise', () => {
    const radicals = Array.from({ length: 214 }, (_, i) => String.fromCharCode(0x2f00 + i));
    const others = radicals.filter(
      (radical) => replaceCompatibilityCharacters(radical) !== radical.normalize('NFKC'),
    );
    expect(others.map((radical) => replaceCompatibilityCharacters(radical))).toEqual([
      '户',
      '青',
      '黄',
    ]);
  });

  it.each([
    ['⺠', '民'],
    ['⻔', '门'],
    ['⻓', '长'],
    ['⻅', '见'],
    ['⻬', '齐'],
    ['⻛', '风'],
    ['⻥', '鱼'],
    ['⻋', '车'],
    ['⻚', '页'],
    ['⺟', '母'],
  ])('replaces the supplement radical %s, which NFKC mostly leaves, by %s', (radical, plain) => {
    expect(replaceCompatibilityCharacters(radical)).toBe(plain);
  });

  it('keeps everything else and the length, so that offsets stay', () => {
    const text = '⼀、⽅便⺠众\u{2F804}\u{1F600}\ud83d（１）ﬁ';
    const replaced = replaceCompatibilityCharacters(text);
    expect(replaced).toBe('一、方便民众\u{2F804}\u{1F600}\ud83d（１）ﬁ');
    expect(replaced).toHaveLength(text.length);
  });
});

describe('isCompatibilityCharacter', () => {
  it('knows exactly the characters that would be replaced', () => {
    const replaced = Array.from({ length: 0x10000 }, (_, code) => code).filter(
      (code) => replaceCompatibilityCharacters(String.fromCharCode(code)).charCodeAt(0) !== code,
    );
    const known = Array.from({ length: 0x10000 }, (_, code) => code).filter(
      isCompatibilityCharacter,
    );
    expect(known).toEqual(replaced);
    const listed = Array.from(compatibilityCharacters(), ([radical]) => radical);
    expect(new Set(listed)).toEqual(new Set(known));
  });

  it('never has an ordinary character that is a radical itself', () => {
    for (const [, plain] of compatibilityCharacters()) {
      expect(isCompatibilityCharacter(plain)).toBe(false);
    }
  });
});
