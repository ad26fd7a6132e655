import { type CodeLens, commands, type Uri, workspace } from 'vscode';
import { writeFile } from './documents.ts';
import { until } from './until.ts';
import { fileNamed } from './workspace.ts';

/** What a report of 结转下年度 says: the same as the next year's 上年结转, or something else. */
export type Handed = 'as-taken' | 'otherwise';

const LEFT = '| 四、结转下年度继续办理 |';
const TAKEN = `${LEFT} 7 | 1 | 0 | 0 | 0 | 0 | 8 |`;
const OTHER = `${LEFT} 9 | 2 | 0 | 0 | 0 | 0 | 11 |`;

/** So many columns differ between the two. */
export const DIFFERING = 3;

/** A report of an invented organ, whose 上年结转 is always the same. */
export async function yearText(organ: string, year: number, handed: Handed): Promise<string> {
  const bytes = await workspace.fs.readFile(await fileNamed('correct.gongkai'));
  return new TextDecoder()
    .decode(bytes)
    .replaceAll('云溪县人民政府', organ)
    .replaceAll('2024', String(year))
    .replace(OTHER, handed === 'as-taken' ? TAKEN : OTHER);
}

/** Writes a report into a file at the top of the workspace. */
export async function writeYear(
  name: string,
  organ: string,
  year: number,
  handed: Handed,
): Promise<Uri> {
  return writeFile(name, await yearText(organ, year, handed));
}

/** Waits until a line above a table has these words in its title, and gives it. */
export function untilLens(uri: Uri, words: string): Promise<CodeLens> {
  return until(`the line “${words}”`, async () => {
    const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri);
    return lenses.find(({ command }) => command?.title.includes(words)) ?? null;
  });
}
