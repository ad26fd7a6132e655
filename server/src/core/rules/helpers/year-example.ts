import { exampleDisclosure } from './cell-example.ts';
import { exampleWholeRequests } from './relation-example.ts';

/** A short report of an invented organ for some year, for rules that compare years. */
export function exampleYear(
  year: number,
  requests: Parameters<typeof exampleWholeRequests>[0],
  documents: readonly [issued: number, repealed: number, inForce: number] = [0, 0, 0],
): string {
  return [
    `云溪县水务局${year}年政府信息公开工作年度报告`,
    '',
    exampleDisclosure({ documents }),
    exampleWholeRequests(requests),
  ].join('\n');
}
