import { expect, test } from 'vitest';
import { createProjects } from './projects.ts';
import type { Workspace } from './workspace.ts';

const RULE = 'requests/row-total';
const setting = (value: string) => JSON.stringify({ rules: { [RULE]: value } });

test('the nearest configuration above a document governs it', async () => {
  const { projects } = projectsOver({
    'file:///a/gongkai.config.json': setting('hint'),
    'file:///a/b/gongkai.config.json': setting('off'),
  });
  const settingFor = async (uri: string) => {
    const project = await projects.projectOf(uri);
    return project?.configuration.rules[RULE];
  };
  expect(await settingFor('file:///a/b/c/x.txt')).toBe('off');
  expect(await settingFor('file:///a/x.txt')).toBe('hint');
  expect(await settingFor('file:///x.txt')).toBeUndefined();
  expect(await settingFor('untitled:x')).toBeUndefined();
});

test('a file is read once until it is said to have changed', async () => {
  const { projects, files, reads } = projectsOver({ 'file:///a/gongkai.config.json': '{}' });
  const first = await projects.projectIn('file:///a');
  expect(await projects.projectIn('file:///a')).toBe(first);
  expect(reads).toEqual(['file:///a/gongkai.config.json']);
  files['file:///a/gongkai.config.json'] = setting('off');
  projects.invalidate('file:///a/gongkai.config.json');
  expect((await projects.projectIn('file:///a'))?.configuration.rules).toEqual({ [RULE]: 'off' });
});

test('a broken file leaves the last good configuration in force', async () => {
  const { projects, files } = projectsOver({ 'file:///a/gongkai.config.json': setting('off') });
  await projects.projectIn('file:///a');
  files['file:///a/gongkai.config.json'] = '{ "rules": ';
  projects.invalidate('file:///a/gongkai.config.json');
  const project = await projects.projectIn('file:///a');
  expect(project?.parsed.problems.length).toBeGreaterThan(0);
  expect(project?.configuration.rules).toEqual({ [RULE]: 'off' });
});

test('of a file that was never good, what can be read is in force', async () => {
  const text = `{ "rules": { "${RULE}": "off", "no/such": "off" } }`;
  const { projects } = projectsOver({ 'file:///a/gongkai.config.json': text });
  const project = await projects.projectIn('file:///a');
  expect(project?.parsed.problems).toHaveLength(1);
  expect(project?.configuration.rules).toEqual({ [RULE]: 'off' });
});

/** Projects over files in memory. */
function projectsOver(files: Record<string, string>) {
  const reads: string[] = [];
  const workspace: Workspace = {
    reaches: () => true,
    listFiles: () => Promise.resolve(Object.keys(files)),
    readFile(uri) {
      reads.push(uri);
      return Promise.resolve(files[uri] ?? null);
    },
  };
  return { projects: createProjects(workspace), files, reads };
}
