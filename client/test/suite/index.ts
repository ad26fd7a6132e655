import { activationSuite } from './activation.test.ts';
import { closedFilesSuite } from './closed-files.test.ts';
import { codeActionsSuite } from './code-actions.test.ts';
import { commandsSuite } from './commands.test.ts';
import { completionSuite } from './completion.test.ts';
import { configurationSuite } from './configuration.test.ts';
import { diagnosticsSuite } from './diagnostics.test.ts';
import { foldingSuite } from './folding.test.ts';
import { hostileSuite } from './hostile.test.ts';
import { largeSuite } from './large.test.ts';
import { newReportSuite } from './new-report.test.ts';
import { outlineSuite } from './outline.test.ts';
import { pasteSuite } from './paste.test.ts';
import { readinessSuite } from './readiness.test.ts';
import { recalculateSuite } from './recalculate.test.ts';
import { recognitionSuite } from './recognition.test.ts';
import { renameSuite } from './rename.test.ts';
import { restartSuite } from './restart.test.ts';
import { statusSuite } from './status.test.ts';
import { tasksSuite } from './tasks.test.ts';
import { yearsSuite } from './years.test.ts';

/** Every suite, one for each topic. The first finds out whether anything works at all. */
const SUITES: readonly (() => void)[] = [
  activationSuite,
  diagnosticsSuite,
  outlineSuite,
  foldingSuite,
  recognitionSuite,
  statusSuite,
  commandsSuite,
  codeActionsSuite,
  completionSuite,
  recalculateSuite,
  newReportSuite,
  pasteSuite,
  renameSuite,
  tasksSuite,
  configurationSuite,
  closedFilesSuite,
  yearsSuite,
  readinessSuite,
  hostileSuite,
  largeSuite,
  restartSuite,
];

/** Defines all suites for Mocha. */
export function defineSuites(): void {
  for (const define of SUITES) define();
}
