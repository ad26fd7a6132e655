import type { Heading, Report, Section } from '../../../report/report.ts';
import { scanLines } from '../../../syntax/lines.ts';
import type { TableTemplate } from '../../../template/template.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { partStyle } from '../../helpers/heading-style.ts';
import { insertLines, lineIndexAt } from '../../helpers/line-insertion.ts';
import { zeroTable } from './table-lines.ts';

/** The edit that puts a table of zeros below a part's heading, or the sentence that introduces it. */
export function insertTable(
  report: Report,
  { span }: Section,
  heading: Heading,
  template: TableTemplate,
): TextEdit {
  const { text } = report;
  const { lines, isMarkdown } = zeroTable(report, template);
  const { blank } = partStyle(report);
  const written = scanLines(text);
  const index = lineIndexAt(written, heading.span.end);
  const first = written.findIndex(({ from, to }, at) => at > index && from < to);
  const line = written[first];
  const isOwn = line !== undefined && line.to <= span.end;
  const introduces = isOwn && INTRODUCES.test(text.slice(line.from, line.to));
  const below = written[(introduces ? first : index) + 1];
  return insertLines(text, below?.start ?? text.length, lines, {
    above: isMarkdown || blank.below,
    below: isMarkdown || blank.above,
  });
}

/** A short line that speaks of the table below it: 数据见下表。 该部分以表格形式报告，表格如下： （表略） */
const INTRODUCES = /^.{0,60}(?:如下|下表|附表|表略)[^。]{0,12}[:：。）)]?$|^.{1,60}[:：]$/u;
