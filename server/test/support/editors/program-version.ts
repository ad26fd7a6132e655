import { spawnSync } from 'node:child_process';

/**
 * What an editor that is installed on this machine says of its version; null when it is not
 * installed, or when the question fails. The launcher of these tests is a shell script, so Windows
 * counts as not installed.
 */
export function programVersion(
  program: string,
  question: readonly string[] = ['--version'],
): string | null {
  if (process.platform === 'win32') return null;
  const { status, stdout } = spawnSync(program, question, { encoding: 'utf8' });
  const [line = ''] = status === 0 ? stdout.split('\n') : [];
  return line === '' ? null : line;
}
