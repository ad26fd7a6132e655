import { expect, test } from 'vitest';
import { beginningsOf, firstCharacters } from './first-characters.ts';

test.each([
  ['收到|受理', '收受'],
  ['(?:予以|同意)公开', '予同'],
  ['结?转(?:至|到)?', '结转'],
  ['(?:自然)?人', '自人'],
  ['[下次]一?年', '下次'],
  ['20\\d\\d年', '2'],
  ['\\d年', '0123456789'],
  ['[a-c]{2,}|其[他它]', 'abc其'],
  ['(?:上|去)年[^，]{0,4}结转', '上去'],
  ['信息\\d*$', '信'],
])('%s begins with one of %s', (source, characters) => {
  expect([...(firstCharacters(source) ?? [])].sort()).toEqual([...characters].sort());
});

test.each(['(?:甲)?', '[^，]年', '甲?', '(?<=甲)乙', '.甲', '\\s甲'])(
  'how %s begins cannot be told',
  (source) => {
    expect(firstCharacters(source)).toBeNull();
  },
);

test('what begins anyhow is a fault of ours', () => {
  expect(() => beginningsOf(/.*/u)).toThrow('/.*/u');
});
