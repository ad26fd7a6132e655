// The findings in the examples, in the terminal.
import { cli } from '../bundle.mjs';
import { runNode } from '../processes.mjs';

/** @returns {Promise<number>} 0 although the examples hold errors; more when the check could not run */
export async function checkExamples() {
  const { code } = await runNode(cli, ['check', '--language=zh', 'examples'], { inherit: true });
  if (code > 1) return code;
  console.log(`
以上是 examples/ 里示例年报的检查结果。其中的差错是故意写进去的，所以这里仍然算运行成功。
检查自己的年报：npm run check -- 文件或文件夹

These are the findings in the reports of examples/. The mistakes were put there on purpose, so this run counts as a success.
Check your own reports: npm run check -- FILE-OR-FOLDER`);
  return 0;
}
