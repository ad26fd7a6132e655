import {
  type Disposable,
  env,
  l10n,
  ProcessExecution,
  type ProcessExecutionOptions,
  Task,
  type TaskDefinition,
  TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

/** The type that tasks have in tasks.json. */
const TYPE = 'gongkai';
/** The problem matcher of the manifest that reads the command line's output. */
const MATCHER = '$gongkai';

/**
 * Offers `gongkai check` as a task. It needs no Node on the user's machine: the editor's own runs
 * the command line that comes with the extension.
 *
 * @param cli path of the command line's bundle.
 */
export function registerTasks(cli: string): Disposable {
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).map((folder) => checkTask(cli, { type: TYPE }, folder)),
    resolveTask: ({ definition, scope }) =>
      checkTask(cli, definition, typeof scope === 'object' ? scope : TaskScope.Workspace),
  });
}

function checkTask(
  cli: string,
  definition: TaskDefinition,
  scope: WorkspaceFolder | TaskScope.Workspace,
): Task {
  const execution = new ProcessExecution(
    process.execPath,
    [cli, 'check', '--format=lines', `--language=${language()}`, ...pathsOf(definition)],
    optionsIn(scope),
  );
  const name = l10n.t('Check all reports');
  return new Task(definition, scope, name, TYPE, execution, MATCHER);
}

function pathsOf({ ['paths']: paths }: TaskDefinition): readonly string[] {
  const named = Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
  return named.length > 0 ? named : ['.'];
}

/** The language of the messages, as the editor has it: the terminal's may be another. */
function language(): 'zh' | 'en' {
  const chosen = workspace.getConfiguration('gongkai').get('language');
  const name = chosen === 'zh-cn' || chosen === 'en' ? chosen : env.language;
  return name.startsWith('zh') ? 'zh' : 'en';
}

/** The editor's own program is Node only when it is told so. */
function optionsIn(scope: WorkspaceFolder | TaskScope.Workspace): ProcessExecutionOptions {
  const asNode = { env: { ELECTRON_RUN_AS_NODE: '1' } };
  return typeof scope === 'object' ? { ...asNode, cwd: scope.uri.fsPath } : asNode;
}
