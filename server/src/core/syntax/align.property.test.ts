import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../../test/support/random.ts';
import { FORMATS } from '../template/formats.ts';
import type { FormatId } from '../template/template.ts';
import { align, alignWhole } from './align.ts';
import type { Sides } from './align-grid.ts';
import { cheapestReading } from './cheapest-reading.ts';
import { collectGroups, type Group } from './groups.ts';
import { likenesses } from './labels.ts';
import { leastCost } from './least-cost.ts';
import { scanLines } from './lines.ts';
import { cutLine } from './pieces.ts';
import { alignTable } from './read-table.ts';
import { readersFor, type TableReader, type TableReaders, tableReaders } from './table-reader.ts';

/** So many texts are tried; each is another one. */
const TRIES = 400;

const readersOf = (id: 'requests' | 'disclosure') =>
  tableReaders(FORMATS.map((format) => format.tables[id]));
const tables = { requests: readersOf('requests'), disclosure: readersOf('disclosure') };

/** The rows of a table of either format, some of them lost, doubled, torn or short of values. */
function damagedTable(random: Random, { template, widths }: TableReader): string {
  const care = random.below(30);
  const lines = template.rows.map(({ label }, row) => {
    const values = Array.from({ length: widths[row] ?? 0 }, () => random.below(30));
    const line = `${label} ${values.join(' ')}`;
    if (random.below(30) <= care) return line;
    const damaged = [
      '',
      `${line}\n${line}`,
      line.slice(random.below(label.length)),
      line.slice(0, -2),
      `${values.join(' ')}`,
      `${label}\n${values.join('\n')}`,
      `${label} ${values.slice(0, 3).join(' ')}\n${values.slice(3).join(' ')}`,
      `${values.join(' ')} ${values.join(' ')}`,
      `| ${label} | ${values.map(() => '').join(' | ')} |`,
      `另有 ${random.below(9)}\n${line}`,
    ];
    return random.pick(damaged);
  });
  return lines.join('\n');
}

function groupsOf(text: string): Group[] {
  return collectGroups(
    text,
    scanLines(text).map((line) => cutLine(text, line)),
  );
}

function sidesOf(text: string, { labels }: TableReaders, reader: TableReader): Sides {
  const groups = groupsOf(text);
  const alike = groups.flatMap((group) => likenesses(text, group, labels)[reader.rank] ?? []);
  const { widths, kinds, template } = reader;
  return { groups, widths, kinds, alike, needsLabel: template.id === 'disclosure' };
}

/** Every try once, with a text for the table and all formats to read it in. */
function forEachText(
  id: 'requests' | 'disclosure',
  look: (text: string, readers: TableReaders) => void,
): void {
  const random = createRandom(2024);
  for (let each = 0; each < TRIES; each++) {
    look(damagedTable(random, random.pick(tables[id].readers)), tables[id]);
  }
}

describe.each(['requests', 'disclosure'] as const)('the alignment of %s', (id) => {
  it('is the same with anchors as without', () => {
    forEachText(id, (text, readers) => {
      for (const reader of readers.readers) {
        const sides = sidesOf(text, readers, reader);
        expect(align(sides), text).toEqual(alignWhole(sides));
      }
    });
  });

  it('never costs less than is foreseen', () => {
    forEachText(id, (text, readers) => {
      for (const reader of readers.readers) {
        const sides = sidesOf(text, readers, reader);
        const foreseen = leastCost(sides, reader);
        expect(alignTable(sides, reader, true).cost, text).toBeGreaterThan(foreseen - 1e-9);
      }
    });
  });
});

describe('cheapestReading', () => {
  const { labels, readers } = tables.requests;

  /** The reading in the format that costs least, after each was read to the end. */
  function cheapest(text: string, preferred: FormatId): FormatId | null {
    const groups = groupsOf(text);
    const weighed = readers.flatMap((reader) => {
      const source = { text, groups, needsLabel: false };
      const reading = cheapestReading(source, readersFor(labels, [reader]), preferred);
      const { format } = reader.template;
      return reading === null
        ? []
        : [{ format, cost: reading.cost - (format === preferred ? 0.01 : 0) }];
    });
    return weighed.toSorted((a, b) => a.cost - b.cost)[0]?.format ?? null;
  }

  it.each(FORMATS.map((format) => format.id))(
    'looks no further than it has to for %s',
    (preferred) => {
      forEachText('requests', (text) => {
        const source = { text, groups: groupsOf(text), needsLabel: false };
        const reading = cheapestReading(source, tables.requests, preferred);
        expect(reading?.reader.template.format ?? null, text).toBe(cheapest(text, preferred));
      });
    },
  );
});
