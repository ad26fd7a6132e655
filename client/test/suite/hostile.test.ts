import { commands, type Hover, MarkdownString, Position, Uri, workspace } from 'vscode';
import { HOSTILE, hostileReport } from '../../../server/test/support/hostile.ts';
import { removeFiles, show, writeFile } from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { equal, ok } from '../support/expect.ts';
import { gongkai } from '../support/extension.ts';
import { untilFindings } from '../support/findings.ts';
import { until } from '../support/until.ts';

/** Every disk takes this name, and Markdown would make a link and a picture of it. */
const NAME = 'x)[点](y)![](z)$(trash)&lt;b&gt;`.gongkai';

/** What a report says is mere words to the editor, whatever they look like. */
export function hostileSuite(): void {
  suite('hostile reports', () => {
    let made: Uri[] = [];
    teardown(async () => {
      await closeEditors();
      await removeFiles(...made);
      made = [];
    });
    const write = async (name: string, text: string) => {
      const uri = await writeFile(name, text);
      made.push(uri);
      return uri;
    };

    test('hovers are not trusted, and Markdown finds no markup in them', async () => {
      for (const [index, words] of HOSTILE.entries()) {
        const { uri, lineCount } = await show(
          await write(`h${index}.gongkai`, hostileReport(words)),
        );
        await untilFindings('structure/heading-numeral', uri, 1);
        const shown: string[] = [];
        for (let line = 0; line < lineCount; line += 2) {
          for (const character of [0, 6, 30]) {
            shown.push(...(await hoverAt(uri, new Position(line, character))));
          }
        }
        ok(shown.length > 10, 'There are no hovers.');
        for (const markdown of new Set(shown))
          await expectTags(markdown, ['h3', 'p', 'pre', 'code']);
      }
    });

    test('the table of all reports is a table of words', async () => {
      for (const [index, words] of HOSTILE.entries()) {
        await write(`t${index}.gongkai`, hostileReport(words));
      }
      await write(NAME, hostileReport(''));
      await commands.executeCommand('gongkai.readiness');
      await until('the reports to be listed', () => {
        const listed = new Set(
          gongkai()
            .readiness.shown()
            .map(({ uri }) => Uri.parse(uri).path),
        );
        return made.every(({ path }) => listed.has(path)) ? true : null;
      });
      const table = Uri.from({ scheme: 'gongkai-readiness', path: '/readiness.md' });
      const document = await workspace.openTextDocument(table);
      const markdown = await until('the table to be up to date', () => {
        const rows = document.getText().split('\n| ').length - 3;
        return rows === gongkai().readiness.shown().length ? document.getText() : null;
      });
      const html = await expectTags(markdown, [
        ...['h1', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
      ]);
      equal(html.split('<tr').length, markdown.split('\n| ').length - 1);
      ok(html.includes('x)[点](y)![](z)$(trash)&amp;lt;b&amp;gt;`.gongkai'), html);
    });
  });
}

/** The Markdown of all hovers at a place. */
async function hoverAt(uri: Uri, position: Position): Promise<string[]> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  return hovers.flatMap(({ contents }) =>
    contents.map((content) => {
      if (!(content instanceof MarkdownString)) throw new Error('A hover is no Markdown.');
      const { isTrusted, supportHtml, supportThemeIcons, value } = content;
      ok(!isTrusted && supportHtml !== true && supportThemeIcons !== true, 'A hover is trusted.');
      return value;
    }),
  );
}

/**
 * Has VS Code itself make HTML of Markdown; fails unless it holds these elements alone, and the spans
 * that VS Code puts into headings.
 */
async function expectTags(markdown: string, tags: readonly string[]): Promise<string> {
  const html = await commands.executeCommand<string>('markdown.api.render', markdown);
  const found = [...html.matchAll(/<([a-z][\w-]*)/giu)].map(([, tag = '']) => tag.toLowerCase());
  const others = found.filter((tag) => tag !== 'span' && !tags.includes(tag));
  ok(others.length === 0, `Elements ${others.join(', ')} came out of ${markdown}`);
  ok(!/<[^>]*\s(?:on\w+|src|style)=/iu.test(html), `It could do something: ${html}`);
  return html;
}
