import { HTML_CLIPBOARDS, tabSeparated } from './clipboard.ts';
import { encodeGb18030, encodeUtf8, encodeUtf16 } from './encodings.ts';
import { LAYOUTS } from './layouts.ts';
import { consistentModel } from './report-model.ts';

/** An invented county, in the format of 2021. */
export const COUNTY = consistentModel({
  organ: '云溪县人民政府',
  year: 2024,
  figures: {
    disclosure: {
      regulations: [0, 0, 0],
      'normative-documents': [6, 2, 41],
      licences: [18342],
      penalties: [2706],
      coercion: [58],
      fees: [1264.0385],
    },
    requests: {
      carried: [7, 1],
      r1: [96, 8, 0, 1, 2, 3],
      r2: [21, 3],
      'r3.1': [1],
      'r3.3': [2],
      'r3.4': [5, 1],
      'r3.5': [4],
      'r3.6': [3, 0, 0, 0, 1],
      'r3.7': [6],
      'r3.8': [9, 2],
      'r4.1': [47, 5, 0, 0, 1],
      'r4.2': [8],
      'r4.3': [2],
      'r5.1': [13],
      'r5.2': [4, 1],
      'r5.4': [1],
      'r6.1': [5],
      'r6.2': [1],
      'r6.3': [12, 1],
      next: [9, 2],
    },
    review: {
      reconsideration: [11, 3, 2, 4],
      'litigation-direct': [2, 0, 1, 0],
      'litigation-after-review': [5, 1, 0, 2],
    },
  },
});

/** An invented bureau, in the trial format of 2019. */
export const BUREAU = consistentModel({
  organ: '澄湾市水利局',
  year: 2020,
  formats: { disclosure: '2019', requests: '2019', review: '2019' },
  figures: {
    disclosure: {
      'normative-documents': [3, 3, 27],
      licences: [14, -2, 385],
      'other-services': [6, 1, 92],
      penalties: [38, 0, 61],
      coercion: [5, 0, 2],
      fees: [2, 0],
      procurement: [17, 236.58],
    },
    requests: {
      carried: [1],
      r1: [12, 2],
      r2: [3],
      'r3.4': [1],
      'r3.6': [2],
      'r4.1': [5, 1],
      'r5.1': [2],
      r6: [1],
      next: [0, 1],
    },
    review: { reconsideration: [1, 0, 0, 1], 'litigation-after-review': [0, 0, 0, 1] },
  },
});

/**
 * Every generated file below test-fixtures, by its path there: both reports in every layout, one
 * report in every encoding, and tables as programs put them on the clipboard. The same code always gives the same bytes.
 */
export function generatedFixtures(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [name, print] of Object.entries(LAYOUTS)) {
    const extension = name.startsWith('markdown') ? 'md' : 'txt';
    files.set(`layouts/${name}.${extension}`, encodeUtf8(print(COUNTY)));
    files.set(`layouts/${name}-2019.${extension}`, encodeUtf8(print(BUREAU)));
  }
  const text = LAYOUTS['tabs']?.(COUNTY) ?? '';
  files.set('encodings/utf-8.txt', encodeUtf8(text));
  files.set('encodings/utf-8-bom.txt', encodeUtf8(`\uFEFF${text}`));
  files.set('encodings/utf-16le-bom.txt', encodeUtf16(`\uFEFF${text}`, 'little'));
  files.set('encodings/utf-16be-bom.txt', encodeUtf16(`\uFEFF${text}`, 'big'));
  files.set('encodings/gb18030.txt', encodeGb18030(text));
  for (const [program, copied] of Object.entries(HTML_CLIPBOARDS)) {
    files.set(`clipboard/${program}-requests.html`, encodeUtf8(copied(COUNTY.tables.requests)));
  }
  files.set(
    'clipboard/excel-disclosure.html',
    encodeUtf8(HTML_CLIPBOARDS.excel(BUREAU.tables.disclosure)),
  );
  files.set('clipboard/excel-requests.tsv', encodeUtf8(tabSeparated(COUNTY.tables.requests)));
  files.set('clipboard/wps-review.html', encodeUtf8(HTML_CLIPBOARDS.wps(COUNTY.tables.review)));
  return files;
}
