import {
  CancellationTokenSource,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Random } from '../server/test/support/random.ts';
import { type Desk, editOf, type OpenDocument, rangeOf } from './desk.ts';
import type { Folder } from './folder.ts';
import { ABOUT_FOLDER, afterChange, onDemand } from './questions.ts';

/** What an action works with. */
export interface Scene {
  readonly desk: Desk;
  readonly folder: Folder;
  readonly random: Random;
  /** The editor's settings; an action may change them. */
  settings: object;
  /** Names documents that were never saved. */
  untitled: number;
}

/** Something that a person does, in an editor or beside it. */
export type Action = (scene: Scene) => Promise<void>;

/** What people do, by name; how often tells how many times out of all it comes. */
export const ACTIONS: Readonly<Record<string, { readonly often: number; readonly act: Action }>> = {
  type: { often: 30, act: onDocument(type) },
  'type fast': { often: 12, act: onDocument(typeFast) },
  delete: { often: 10, act: onDocument(remove) },
  undo: { often: 8, act: onDocument(undo) },
  'move the cursor': { often: 8, act: onDocument(moveCursor) },
  'ask at the cursor': { often: 8, act: onDocument(askAtCursor) },
  'paste text': { often: 4, act: onDocument(pasteText) },
  'paste a table': { often: 3, act: onDocument(pasteTable) },
  format: { often: 3, act: onDocument(format) },
  fix: { often: 6, act: onDocument(fix) },
  'fix all': { often: 2, act: onDocument(fixAll) },
  complete: { often: 5, act: onDocument(complete) },
  recalculate: { often: 2, act: onDocument(recalculate) },
  rename: { often: 2, act: onDocument(rename) },
  revert: { often: 4, act: onDocument(revert) },
  open: { often: 5, act: openFile },
  close: { often: 4, act: onDocument(closeDocument) },
  'save and close': { often: 2, act: onDocument(saveAndClose) },
  'new report': { often: 1, act: newReport },
  'file changes on disk': { often: 3, act: changeOnDisk },
  'file comes and goes': { often: 2, act: comeAndGo },
  'configuration changes': { often: 1, act: changeConfiguration },
  'mend the configuration': { often: 1, act: mendConfiguration },
  'settings change': { often: 1, act: changeSettings },
  'ask about the folder': { often: 3, act: askAboutFolder },
};

/** Documents that one person has open at once. */
const MOST_OPEN = 6;

type OnDocument = (scene: Scene, uri: string, document: OpenDocument) => Promise<void>;

function onDocument(act: OnDocument): Action {
  return async (scene) => {
    const { desk, random } = scene;
    if (desk.open.size === 0) return openFile(scene);
    const [uri, document] = random.pick([...desk.open]);
    return act(scene, uri, document);
  };
}

async function type(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  for (const character of scene.random.pick(TYPED)) {
    await insert(scene, uri, document, character);
    await askAfterChange(scene, uri);
    if (character === '|' || character === '\n') await formatTyped(scene, uri, character);
  }
}

/** Types on without waiting: an editor takes back what it has asked about the text before. */
async function typeFast(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  const asked: Promise<unknown>[] = [];
  for (const character of scene.random.pick(TYPED)) {
    await insert(scene, uri, document, character);
    const source = new CancellationTokenSource();
    const { desk } = scene;
    for (const [method, params] of afterChange(uri, document)) {
      asked.push(desk.ask(method, params, source.token));
    }
    if (scene.random.chance(0.7)) source.cancel();
  }
  await Promise.all(asked);
  await askAfterChange(scene, uri);
}

async function remove(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  const { random } = scene;
  const length = random.chance(0.8) ? 1 + random.below(4) : random.below(300);
  const start = Math.max(0, document.cursor - length);
  await scene.desk.edit(uri, [editOf(document.text, start, document.cursor, '')]);
  document.cursor = start;
  await askAfterChange(scene, uri);
}

async function undo(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  for (let steps = scene.random.below(8); steps >= 0; steps--) {
    const before = document.before.pop();
    if (before === undefined) return;
    await replaceAll(scene, uri, document, before);
    document.before.pop();
    await askAfterChange(scene, uri);
  }
}

async function moveCursor(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  const length = document.text.getText().length;
  document.cursor = scene.random.below(length + 1);
  await ask(scene.desk, afterChange(uri, document).slice(7));
}

async function askAtCursor(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  await ask(scene.desk, onDemand(uri, document, document.cursor));
}

async function pasteText(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  const from = scene.random.pick(scene.folder.texts);
  const start = scene.random.below(from.length);
  const piece = from.slice(start, start + scene.random.below(600));
  await insert(scene, uri, document, piece);
  await askAfterChange(scene, uri);
}

async function pasteTable(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  const { desk, random, folder } = scene;
  const range = rangeOf(document.text, document.cursor, document.cursor);
  const blocks = [random.pick(folder.clipboards)];
  const pasted = await desk.ask('gongkai/paste', { textDocument: { uri }, range, blocks });
  await insert(scene, uri, document, typeof pasted === 'string' ? pasted : blocks.join(''));
  await askAfterChange(scene, uri);
}

async function format(scene: Scene, uri: string): Promise<void> {
  const options = { tabSize: 4, insertSpaces: true };
  const edits = await scene.desk.ask('textDocument/formatting', { textDocument: { uri }, options });
  await scene.desk.edit(uri, editsIn(edits));
  await askAfterChange(scene, uri);
}

async function formatTyped(scene: Scene, uri: string, ch: string): Promise<void> {
  const document = scene.desk.open.get(uri);
  if (document === undefined) return;
  const position = document.text.positionAt(document.cursor);
  const options = { tabSize: 4, insertSpaces: true };
  const params = { textDocument: { uri }, position, ch, options };
  const edits = editsIn(await scene.desk.ask('textDocument/onTypeFormatting', params));
  if (edits.length > 0) await scene.desk.edit(uri, edits);
}

async function fix(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  const { desk, random } = scene;
  const pulled = await desk.ask('textDocument/diagnostic', { textDocument: { uri } });
  const { items = [] } = pulled as { items?: readonly { range: object; code: string }[] };
  if (items.length === 0) return;
  const { range, code } = random.pick(items);
  const context = { diagnostics: [{ range, code }], triggerKind: 1 };
  const params = { textDocument: { uri }, range, context };
  await applyOneOf(scene, await desk.ask('textDocument/codeAction', params));
  document.cursor = Math.min(document.cursor, document.text.getText().length);
  await askAfterChange(scene, uri);
}

async function fixAll(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  const context = { diagnostics: [], only: ['source.fixAll.gongkai'], triggerKind: 1 };
  const range = rangeOf(document.text, 0, document.text.getText().length);
  const params = { textDocument: { uri }, range, context };
  await applyOneOf(scene, await scene.desk.ask('textDocument/codeAction', params));
  await askAfterChange(scene, uri);
}

async function applyOneOf({ desk, random }: Scene, actions: unknown): Promise<void> {
  const edits = (Array.isArray(actions) ? actions : []).flatMap(
    ({ edit }: { edit?: WorkspaceEdit }) => edit ?? [],
  );
  if (edits.length > 0) await desk.apply(random.pick(edits));
}

async function complete(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  const { desk, random } = scene;
  const position = document.text.positionAt(document.cursor);
  const answer = await desk.ask('textDocument/completion', { textDocument: { uri }, position });
  const list = (Array.isArray(answer) ? answer : (answer as { items?: unknown })?.items) ?? [];
  const edits = (list as { textEdit?: TextEdit }[]).flatMap(({ textEdit }) => textEdit ?? []);
  if (edits.length > 0) await desk.edit(uri, [random.pick(edits)]);
  await askAfterChange(scene, uri);
}

async function recalculate(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  const position = document.text.positionAt(document.cursor);
  const table = scene.random.pick(['disclosure', 'requests', 'review', null]);
  const argument = { uri, position, table };
  const command = scene.random.pick(['gongkai.recalculateTable', 'gongkai.showFailure']);
  await scene.desk.ask('workspace/executeCommand', { command, arguments: [argument] });
  await askAfterChange(scene, uri);
}

async function rename(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  const at = Math.max(0, document.text.getText().search(/政府信息公开/u) - 3);
  const position = document.text.positionAt(at);
  const params = { textDocument: { uri }, position };
  const range = await scene.desk.ask('textDocument/prepareRename', params);
  if (range === null) return;
  const newName = scene.random.pick(['云溪县人民政府', '青禾市统计局', '2023', '白石岭区']);
  const edit = await scene.desk.ask('textDocument/rename', { ...params, newName });
  if (edit !== null && typeof edit === 'object' && !('failed' in edit)) {
    await scene.desk.apply(edit as WorkspaceEdit);
  }
  await askAfterChange(scene, uri);
}

async function revert(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  await replaceAll(scene, uri, document, document.original);
  document.before.length = 0;
  await askAfterChange(scene, uri);
}

async function openFile(scene: Scene): Promise<void> {
  const { desk, folder, random } = scene;
  if (desk.open.size >= MOST_OPEN) return;
  const uri = random.pick(folder.uris());
  const text = folder.read(uri);
  if (desk.open.has(uri) || text === null) return;
  if ((await desk.ask('gongkai/isReport', { text })) !== true) return;
  await desk.show(uri, text);
  await askAfterChange(scene, uri);
}

async function closeDocument({ desk }: Scene, uri: string): Promise<void> {
  await desk.hide(uri);
}

async function saveAndClose(scene: Scene, uri: string, document: OpenDocument): Promise<void> {
  if (!scene.folder.has(uri)) return closeDocument(scene, uri);
  scene.folder.write(uri, document.text.getText());
  await scene.desk.hide(uri);
  await changed(scene, uri, 2);
}

async function newReport(scene: Scene): Promise<void> {
  const { desk, folder, random } = scene;
  if (desk.open.size >= MOST_OPEN) return;
  const answer = random.chance(0.5)
    ? await desk.ask('gongkai/newReport', {
        organ: '鹿鸣区教育局',
        year: 2025,
        level: 'department',
      })
    : await desk.ask('gongkai/fromLastYear', { uri: random.pick(folder.uris()), text: null });
  const pieces = Array.isArray(answer) ? answer.map(String).join('') : JSON.stringify(answer);
  scene.untitled++;
  const uri = `untitled:年报-${scene.untitled}`;
  const { text = pieces } = (answer ?? {}) as { text?: string };
  await desk.show(uri, text);
  await askAfterChange(scene, uri);
}

async function changeOnDisk(scene: Scene): Promise<void> {
  const { folder, random } = scene;
  const uri = random.pick(folder.uris());
  if (scene.desk.open.has(uri)) return;
  folder.write(uri, random.pick(folder.texts));
  await changed(scene, uri, 2);
}

/** A file of a name that never was before: what is remembered of it must not stay for ever. */
async function comeAndGo(scene: Scene): Promise<void> {
  const { folder, random } = scene;
  const passing = folder.uris().filter((uri) => uri.includes('passing'));
  if (passing.length < 3) {
    const uri = folder.create(random.pick(folder.texts));
    await changed(scene, uri, 1);
    return;
  }
  const uri = random.pick(passing);
  if (scene.desk.open.has(uri)) return;
  folder.remove(uri);
  await changed(scene, uri, 3);
}

async function changeConfiguration(scene: Scene): Promise<void> {
  const { folder, random } = scene;
  const uri = folder.configure(random.pick(CONFIGURATIONS));
  await changed(scene, uri, 2);
}

async function mendConfiguration(scene: Scene): Promise<void> {
  await changed(scene, scene.folder.configure('{ "rules": { "structure/residue": "off" } }\n'), 2);
}

async function changeSettings(scene: Scene): Promise<void> {
  scene.settings = scene.random.pick(SETTINGS);
  await scene.desk.tell('workspace/didChangeConfiguration', { settings: null });
}

async function askAboutFolder({ desk }: Scene): Promise<void> {
  await ask(desk, ABOUT_FOLDER);
}

async function changed(scene: Scene, uri: string, kind: number): Promise<void> {
  await scene.desk.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: kind }] });
}

async function insert(
  { desk }: Scene,
  uri: string,
  document: OpenDocument,
  text: string,
): Promise<void> {
  const { cursor } = document;
  await desk.edit(uri, [editOf(document.text, cursor, cursor, text)]);
  document.cursor = cursor + text.length;
}

async function replaceAll(
  { desk, random }: Scene,
  uri: string,
  document: OpenDocument,
  text: string,
): Promise<void> {
  const old = document.text.getText();
  let [start, tail] = [0, 0];
  // Editors send what differs; some send everything.
  if (random.chance(0.9)) {
    while (start < old.length && start < text.length && old[start] === text[start]) start++;
    const most = Math.min(old.length, text.length) - start;
    while (tail < most && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  }
  const edit = editOf(
    document.text,
    start,
    old.length - tail,
    text.slice(start, text.length - tail),
  );
  await desk.edit(uri, [edit]);
}

async function askAfterChange({ desk }: Scene, uri: string): Promise<void> {
  const document = desk.open.get(uri);
  if (document === undefined) return;
  const [report] = await ask(desk, afterChange(uri, document));
  const { resultId = null } = (report ?? {}) as { resultId?: string | null };
  document.resultId = resultId;
}

function ask(desk: Desk, questions: readonly (readonly [string, unknown])[]): Promise<unknown[]> {
  return Promise.all(questions.map(([method, params]) => desk.ask(method, params)));
}

function editsIn(answer: unknown): TextEdit[] {
  return Array.isArray(answer) ? (answer as TextEdit[]) : [];
}

const TYPED = [
  ...['1', '12', '0', '305', '-', '| ', '\n', ' ', '件', '。', '一、', '二、总体情况'],
  ...['本年收到政府信息公开申请', '1234|', '\n| 总计 | 5 |', '\t7\t', '（三）', '（其中1件）'],
];

const CONFIGURATIONS = [
  '{}\n',
  '{ "rules": { "requests/row-total": "warning" } }\n',
  '{ "rules": { "table/blank-cell": "off", "structure/title": "error" } }\n',
  '{ // 写到一半\n "rules": { "requests/row-total": ',
];

const SETTINGS = [
  { check: { scope: 'workspace' } },
  { check: { scope: 'workspace' }, inlayHints: 'all' },
  { check: { scope: 'openFiles' }, codeLens: { enabled: false } },
  { check: { scope: 'workspace' }, language: 'en' },
  { check: { scope: 'workspace' }, rules: { 'requests/balance': 'off' } },
];
