import { escaped, isFigure, spans } from './markup.ts';
import type { MergedCell } from './merged.ts';

/** A table as WPS Writer copies it: everything in fonts, each paragraph of a cell with its mark. */
export function wpsHtml(rows: readonly (readonly MergedCell[])[]): string {
  const body = rows.map((row) => `<tr style="height:15.6000pt;">${row.map(cell).join('')}</tr>`);
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="WPS Office"><title></title><!--[if gte mso 9]><xml><w:WordDocument><w:BrowserLevel>MicrosoftInternetExplorer4</w:BrowserLevel></w:WordDocument></xml><![endif]--><style>@font-face{font-family:"宋体";}table.MsoNormalTable{mso-style-name:普通表格;}</style></head><body style="tab-interval:21pt;"><!--StartFragment--><div align=center><table class=MsoTableGrid border=1 cellspacing=0 style="border-collapse:collapse;mso-border-left-alt:0.5000pt solid windowtext;"><tbody>${body.join('\n')}</tbody></table></div><!--EndFragment--></body></html>`;
}

function cell(each: MergedCell): string {
  const style = 'style="padding:0.0000pt 5.4000pt;border:1.0000pt solid windowtext;"';
  const inner = isFigure(each) ? each.text || '&nbsp;' : font(escaped(each.text));
  return `<td width=60 valign=center${spans(each, '"')} ${style}><p class=MsoNormal align=center style="text-align:center;"><span style="mso-spacerun:'yes';font-family:宋体;font-size:9.0000pt;">${inner}</span><span style="font-family:宋体;font-size:9.0000pt;"><o:p></o:p></span></p></td>`;
}

function font(text: string): string {
  return `<font face="宋体">${text}</font>`;
}
