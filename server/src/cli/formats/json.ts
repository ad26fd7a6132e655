import type { Locale } from '../../core/text/localized.ts';
import { hasFindings, type LocatedFinding } from '../check/outcome.ts';
import type { Format } from './format.ts';
import { jsonEntries, jsonFrame } from './framed-json.ts';
import { slashed } from './path.ts';

/** The shape's own version, for programs that read it. */
const VERSION = 1;

/** Everything as one JSON object; lines and characters are zero-based and UTF-16, as in LSP. */
export const formatJson: Format = {
  file({ file, findings }, { locale }) {
    const entries = findings.map((finding) => entryOf(finding, file, locale));
    return jsonEntries(entries, INDENT);
  },
  frame({ files, problems, summary }, { locale }) {
    const shapeWith = (findings: readonly unknown[]) => ({
      version: VERSION,
      files: files
        .filter(({ reports }) => reports > 0)
        .map(({ file, reports }) => ({ file: slashed(file), reports })),
      findings,
      problems: problems.map(({ file, place, message }) => ({
        file: slashed(file),
        place,
        message: message[locale],
      })),
      summary,
    });
    return jsonFrame(shapeWith, INDENT, !hasFindings(files));
  },
};

/** Findings stand in an array of the outermost object. */
const INDENT = '    ';

function entryOf(
  { line: _line, elsewhere, ...rest }: LocatedFinding,
  file: string,
  locale: Locale,
) {
  return {
    file: slashed(file),
    ...rest,
    message: rest.message[locale],
    related: [...rest.related.map((each) => ({ ...each, file })), ...elsewhere].map((each) => ({
      file: slashed(each.file),
      message: each.message[locale],
      range: each.range,
    })),
  };
}
