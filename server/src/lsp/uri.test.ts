import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fileNameOf,
  folderNamed,
  folderOf,
  foldersAround,
  isCopy,
  keyOf,
  pathWithin,
  withoutSlash,
} from './uri.ts';

test('two spellings of one URI have the same key', () => {
  expect(keyOf('file:///c%3A/%E5%B9%B4%E6%8A%A5%EF%BC%88%E7%A8%BF%EF%BC%89.txt')).toBe(
    keyOf('file:///C:/年报（稿）.txt'),
  );
  expect(keyOf('file:///a/A.txt')).not.toBe(keyOf('file:///a/a.txt'));
});

test('a stray % stands for itself', () => {
  expect(keyOf('file:///a/100%.txt')).toBe('file:///a/100%.txt');
});

test('folders around a file, up to the root', () => {
  expect(foldersAround('file:///a/b/c.txt')).toEqual(['file:///a/b', 'file:///a', 'file://']);
  expect(foldersAround('vscode-vfs://github/o/r/c.txt')).toEqual([
    'vscode-vfs://github/o/r',
    'vscode-vfs://github/o',
    'vscode-vfs://github',
  ]);
});

test('an untitled document lies in no folder', () => {
  expect(folderOf('untitled:Untitled-1')).toBeNull();
  expect(folderOf('untitled:/a/b.txt')).toBeNull();
  expect(foldersAround('no uri at all')).toEqual([]);
});

test('the path within a folder, or none', () => {
  expect(pathWithin('file:///a', 'file:///a/%E5%B1%80/b.txt')).toBe('局/b.txt');
  expect(pathWithin('file:///a/', 'file:///a/b.txt')).toBe('b.txt');
  expect(pathWithin('file:///a', 'file:///ab/c.txt')).toBeNull();
  expect(pathWithin('file:///a', 'file:///a')).toBeNull();
});

test('names and final slashes', () => {
  expect(fileNameOf('file:///a/%E5%B1%80.txt')).toBe('局.txt');
  expect(withoutSlash('file:///a//')).toBe('file:///a');
});

test('no text at all makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      keyOf(text);
      fileNameOf(text);
      foldersAround(text);
      pathWithin(text, text);
    }),
  );
});

test.each([
  ['git:/r/2024.gongkai?%7B%22ref%22%3A%22~%22%7D', true],
  ['gongkai-compare:/2023.gongkai', true],
  ['file:///r/2024.txt', false],
  ['untitled:2024', false],
  ['vscode-vfs://github/r/2024.txt', false],
])('%s is another version of a file: %s', (uri, copy) => {
  expect(isCopy(uri)).toBe(copy);
});

test.each([
  ['往年', 'file:///a/年报', 'file:///a/年报/%E5%BE%80%E5%B9%B4'],
  ['../2023/', 'file:///a/b', 'file:///a/2023'],
  ['../../..', 'file:///a', 'file://'],
  ['/srv/年 报', null, 'file:///srv/%E5%B9%B4%20%E6%8A%A5'],
  ['C:\\年报\\2023', null, 'file:///C:/%E5%B9%B4%E6%8A%A5/2023'],
  ['file:///srv/x', 'file:///a', 'file:///srv/x'],
  ['vscode-vfs://host/x', null, 'vscode-vfs://host/x'],
  ['往年', null, null],
  ['  ', 'file:///a', null],
])('the folder %j beside %j is %j', (name, base, uri) => {
  expect(folderNamed(name, base)).toBe(uri);
});
