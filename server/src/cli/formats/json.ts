import { printableJson } from '../../files/printable-json.ts';
import type { CheckedFile, LocatedFinding } from '../check/outcome.ts';
import type { Formatter } from './formats.ts';
import { slashed } from './path.ts';

/** The shape's own version, for programs that read it. */
const VERSION = 1;

/** Everything as one JSON object; lines and characters are zero-based and UTF-16, as in LSP. */
export const formatJson: Formatter = ({ files, problems, summary }, { locale }) => {
  const finding = (file: CheckedFile, { line: _line, elsewhere, ...rest }: LocatedFinding) => ({
    file: slashed(file.file),
    ...rest,
    message: rest.message[locale],
    related: [...rest.related.map((each) => ({ ...each, file: file.file })), ...elsewhere].map(
      (each) => ({ file: slashed(each.file), message: each.message[locale], range: each.range }),
    ),
  });
  const shape = {
    version: VERSION,
    files: files
      .filter(({ reports }) => reports > 0)
      .map(({ file, reports }) => ({ file: slashed(file), reports })),
    findings: files.flatMap((file) => file.findings.map((each) => finding(file, each))),
    problems: problems.map(({ file, place, message }) => ({
      file: slashed(file),
      place,
      message: message[locale],
    })),
    summary,
  };
  return `${printableJson(shape)}\n`;
};
