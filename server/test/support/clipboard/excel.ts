import { escaped, isFigure, spans } from './markup.ts';
import type { MergedCell } from './merged.ts';

/** Cells as Microsoft Excel copies them: columns first, attributes unquoted, a hidden last row. */
export function excelHtml(rows: readonly (readonly MergedCell[])[]): string {
  const body = rows.map(
    (row) => ` <tr height=19 style='height:14.25pt'>\n${row.map(cell).join('\n')}\n </tr>`,
  );
  return `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\.";
	mso-displayed-thousand-separator:"\\,";}
.xl65
	{text-align:center; border:.5pt solid windowtext; white-space:normal;}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=640 style='border-collapse:
 collapse;width:480pt'>
<!--StartFragment-->
 <col width=64 span=10 style='width:48pt'>
${body.join('\n')}
<!--EndFragment-->
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=64 style='width:48pt'>9</td>
 </tr>
 <![endif]>
</table>

</body>

</html>
`;
}

function cell(each: MergedCell): string {
  const open = `  <td${spans(each)} class=xl65 width=64 style='border-left:none;width:48pt'`;
  const { text } = each;
  if (text === '') return `${open}>　</td>`;
  if (!isFigure(each)) return `${open}>${lines(text)}</td>`;
  // An accountant's number format pads with spaces that are not there.
  const padding = "<span style='mso-spacerun:yes'>&nbsp;</span>";
  return `${open} align=right x:num="${text}">${text.length > 3 ? padding : ''}${text}</td>`;
}

function lines(text: string): string {
  const middle = Math.ceil(text.length / 2);
  if (text.length <= 16) return escaped(text);
  return `${escaped(text.slice(0, middle))}<br>\n    ${escaped(text.slice(middle))}`;
}
