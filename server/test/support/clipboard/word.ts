import { escaped, isFigure, spans } from './markup.ts';
import type { MergedCell } from './merged.ts';

/** A table as Microsoft Word copies it: conditional comments, its own tags, labels in several runs. */
export function wordHtml(rows: readonly (readonly MergedCell[])[]): string {
  const body = rows.map(
    (row, index) =>
      ` <tr style='mso-yfti-irow:${index};height:14.2pt'>\n${row.map(cell).join('\n')}\n </tr>`,
  );
  return `${HEAD}
<body lang=ZH-CN style='tab-interval:21.0pt;word-wrap:break-word'>
<!--StartFragment-->

<div align=center>

<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0
 style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt;
 mso-yfti-tbllook:1184;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>
${body.join('\n')}
 <![if !supportMisalignedColumns]>
 <tr height=0>
${nothing(rows)}
 </tr>
 <![endif]>
</table>

</div>

<!--EndFragment-->
</body>

</html>
`;
}

/** The last row, which only tells how wide the columns are. */
function nothing(rows: readonly (readonly MergedCell[])[]): string {
  const widest = Math.max(...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)));
  return Array.from({ length: widest }, () => "  <td width=57 style='border:none'></td>").join(
    '\n',
  );
}

const HEAD = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml>
 <w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument>
</xml><![endif]-->
<style>
<!--
 @font-face {font-family:宋体; panose-1:2 1 6 0 3 1 1 1 1 1;}
 p.MsoNormal, li.MsoNormal {margin:0cm; text-align:justify; mso-pagination:none;}
-->
</style>
<!--[if gte mso 10]>
<style>
 table.MsoNormalTable {mso-style-name:普通表格; mso-style-noshow:yes;}
</style>
<![endif]-->
</head>
`;

function cell(each: MergedCell): string {
  const style = "style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'";
  return `  <td width=57${spans(each)} ${style}>\n${isFigure(each) ? figure(each) : label(each)}\n  </td>`;
}

function figure({ text }: MergedCell): string {
  const run = text === '' ? '<o:p>&nbsp;</o:p>' : `${text}<o:p></o:p>`;
  return `  <p class=MsoNormal align=center style='text-align:center'><span lang=EN-US\n  style='font-size:9.0pt'>${run}</span></p>`;
}

/** Numerals are runs of their own, and the source breaks its lines where it likes. */
function label({ text }: MergedCell): string {
  const [, numeral = '', words = ''] = /^(\d*[.．]?)(.*)$/su.exec(text) ?? [];
  const latin = numeral === '' ? '' : `<span lang=EN-US style='font-size:9.0pt'>${numeral}</span>`;
  const half = Math.ceil(words.length / 2);
  const chinese = `${escaped(words.slice(0, half))}\n  ${escaped(words.slice(half))}`;
  return `  <p class=MsoNormal>${latin}<span style='font-size:9.0pt;font-family:宋体'>${words.length > 12 ? chinese : escaped(words)}<span\n  lang=EN-US><o:p></o:p></span></span></p>`;
}
