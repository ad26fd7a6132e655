import { COUNTY } from './fixtures.ts';
import { LAYOUTS } from './layouts.ts';

/** Words that some place would obey instead of showing, were they not taken for mere words. */
export const HOSTILE: readonly string[] = [
  '[点此](command:workbench.action.quit)',
  '[x](javascript:alert(1))',
  '![](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '<a href="command:x">&lt;b&gt;</a>',
  '\u001b[31m\u001b]0;x\u0007\u009b2J',
  '\u202e\u2066文\u2069\u202c',
  '::set-output name=a::b',
  '##[error]x ##vso[task.setvariable variable=a]b',
  ']]></failure>',
  '$(trash) \u0024{TM_FILENAME} `x` ``` **y** https://evil.example www.evil.example',
  "=cmd|' /C calc'!A0",
];

/** A report with faults of many kinds, whose every part that anything might quote is hostile. */
export function hostileReport(words: string): string {
  const report = LAYOUTS['tabs']?.(COUNTY) ?? '';
  return report
    .replace('云溪县人民政府2024', () => `云溪县${words}人民政府2024`)
    .replace(/^五、.*$/mu, (heading) => `${heading}${words}`)
    .replace(/^二、.*$/mu, (heading) => heading.replace('二、', '2、'))
    .replace(/^（五）监督保障/mu, () => `（五）监督${words}保障`)
    .replace('行政许可\t18342', () => `行政许可\t${words}`)
    .replace('予以公开\t96', () => `予以公开\t96（其中${words}）`)
    .replace('8.属于行政查询事项', () => `8.属于行政${words}查询事项`)
    .replace(
      '二、上年结转政府信息公开申请数量\t\t7',
      (row) => `${words}\t0\t0\t0\t0\t0\t0\t0\n${row}`,
    )
    .replace('。\n', () => `。全年新收申请${words}9999件，手机13800138000${words}。\n`)
    .replace(/$/u, () => `\n${words}\n第 3 页\n`);
}
