import { FORMAT_2021 } from '../../src/core/template/format-2021.ts';
import { present, stepsOf } from './layouts/walk.ts';
import { consistentModel } from './report-model.ts';

const ZEROS = '0\t0\t0\t0\t0\t0\t0';

/**
 * Part three alone, with tabs between its cells: zeros, but for the rows that are given as they
 * shall stand there, perhaps with a cursor or a fault in them.
 */
export function requestsText(rows: Readonly<Record<string, string>> = {}): string {
  const { tables } = consistentModel({ organ: '', year: 2024 });
  const lines = stepsOf(tables.requests).map(({ row, stub }) =>
    [...present(stub), rows[row.id] ?? ZEROS].join('\t'),
  );
  const columns = FORMAT_2021.tables.requests.rows[0]?.columns.map(({ label }) => label) ?? [];
  const header = ['申请人情况', ...columns].join('\t');
  return `${['三、收到和处理政府信息公开申请情况', header, ...lines].join('\n')}\n`;
}
