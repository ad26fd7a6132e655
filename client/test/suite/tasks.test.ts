import { type Task, tasks } from 'vscode';
import { equal } from '../support/expect.ts';
import { suiteOptions } from '../support/options.ts';

/** The command line as a task, where there are processes. */
export function tasksSuite(): void {
  if (suiteOptions().host !== 'node') return;

  suite('tasks', () => {
    test('the folder is checked without a Node of the user', async () => {
      const [task] = await tasks.fetchTasks({ type: 'gongkai' });
      if (task === undefined) throw new Error('There is no task.');
      equal(task.problemMatchers, ['$gongkai']);
      // The workspace holds a report with a wrong total.
      equal(await exitCodeOf(task), 1);
    });
  });
}

function exitCodeOf(task: Task): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const listener = tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.definition.type !== task.definition.type) return;
      listener.dispose();
      resolve(exitCode);
    });
    tasks.executeTask(task).then(undefined, reject);
  });
}
