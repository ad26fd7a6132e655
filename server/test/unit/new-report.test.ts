import { describe, expect, it } from 'vitest';
import type { TextPiece } from '../../src/core/print/blocks.ts';
import { newReport, newReportText } from '../../src/core/print/new-report.ts';
import { analyse } from '../../src/core/snapshot.ts';
import { formatForYear } from '../../src/core/template/formats.ts';
import { applyEdits } from '../../src/core/text/edit.ts';

const COUNTY = { organ: '云溪县人民政府', year: 2026, level: 'government', marks: false } as const;
const BUREAU = { organ: null, year: 2020, level: 'department', marks: true } as const;

/** What is found in a text, each rule once. */
function rulesIn(text: string): string[] {
  const findings = analyse(text).reports.flatMap((each) => each.findings);
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

/** Writes into every place what a clerk may write there; totals and other blanks become 0. */
function filled(pieces: readonly TextPiece[]): string {
  const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : wordsFor(piece.text)));
  const whole = text.join('');
  const { reports } = analyse(whole);
  const blanks = reports.flatMap(({ report }) =>
    Object.values(report.tables).flatMap((table) =>
      (table?.rows ?? []).flatMap(
        (row) => row?.cells.filter((cell) => cell?.state === 'blank') ?? [],
      ),
    ),
  );
  const edits = blanks.flatMap((cell) => (cell === null ? [] : [{ span: cell.span, text: '0' }]));
  return applyEdits(whole, edits);
}

function wordsFor(place: string): string {
  if (place === '' || place.includes('填0')) return '0';
  if (place.includes('机关名称')) return '青禾市统计局';
  if (place.includes('发布日期')) return '2027年1月20日';
  if (place.includes('责任追究')) return '开展了工作考核和社会评议，没有发生责任追究的情形。';
  return '按照要求开展工作，存在的问题已经改进。';
}

describe.each([
  ['of a government, in the format of 2021', COUNTY],
  ['of a department, in the format of 2019', BUREAU],
])('a new report %s', (_, options) => {
  const pieces = newReport(options);
  const text = newReportText(pieces);

  it('lacks nothing but what has to be filled in', () => {
    expect(rulesIn(text)).toEqual(['content/placeholder', 'table/blank-cell']);
    const [snapshot] = analyse(text).reports;
    expect(snapshot?.report.sections).toHaveLength(6);
    expect(snapshot?.report.year?.value).toBe(options.year);
    const formats = Object.values(snapshot?.report.tables ?? {}).map((table) => table?.format);
    expect(formats.slice(0, 2)).toEqual([
      formatForYear(options.year).id,
      formatForYear(options.year).id,
    ]);
  });

  it('is free of findings once it is filled in', () => {
    expect(analyse(filled(pieces)).reports.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('numbers its places in the order of the text, the organ’s the same', () => {
    const stops = pieces.flatMap((piece) => (piece.kind === 'stop' ? [piece.stop] : []));
    const first = [...new Set(stops)];
    expect(first).toEqual(first.map((_each, at) => at + 1));
    expect(stops.filter((stop) => stop === 1)).toHaveLength(options.organ === null ? 3 : 1);
  });

  it('has a place in each cell that someone counts, and in no total', () => {
    const { tables } = formatForYear(options.year);
    const cells = pieces.filter((piece) => piece.kind === 'stop' && piece.text === '');
    const disclosure = tables.disclosure.rows.flatMap((row) => row.columns).length;
    expect(cells).toHaveLength(disclosure + (tables.requests.rows.length - 1) * 6 + 12);
  });
});
