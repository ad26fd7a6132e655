import { escaped, isFigure, spans } from './markup.ts';
import type { MergedCell } from './merged.ts';

/** A table as a browser copies it from a site: inside a table that arranges the page, loosely written. */
export function webHtml(rows: readonly (readonly MergedCell[])[]): string {
  const body = rows.map(
    (row) => `      <tr class="firstRow">\n${row.map(cell).join('\n')}\n      </tr>`,
  );
  return `<meta charset='utf-8'><table width="1000" align="center"><tbody><tr><td>
  <div class="article" id="zoom" style="font-size: 16px;">
    <table border="1" cellpadding="0" cellspacing="0" style="width: 100%; border-collapse: collapse;">
      <colgroup><col><col></colgroup>
      <tbody>
${body.join('\n')}
      </tbody>
    </table>
    <script>document.write('<td>99</td>');</script>
  </div>
</td></tr></tbody></table>`;
}

/** Site editors leave invisible characters behind; cells are not always closed. */
function cell(each: MergedCell): string {
  const { text } = each;
  const open = `        <td${spans(each, '"')} style="word-break: break-all;">`;
  if (text === '') return `${open}<p>&nbsp;</p></td>`;
  if (isFigure(each)) return `${open}\n          &#8203;${text}&nbsp;\n        `;
  const middle = Math.ceil(text.length / 2);
  return `${open}<p style="text-align: center;"><span>${escaped(text.slice(0, middle))}&shy;${escaped(text.slice(middle))}</span></p></td>`;
}
