import { exampleReview, exampleWholeRequests } from './relation-example.ts';

/** A short report whose part one is some prose beside whole tables; invented figures. */
export function exampleProse(
  sentences: string,
  tables: {
    readonly requests?: Parameters<typeof exampleWholeRequests>[0];
    readonly review?: readonly number[];
  },
): string {
  return [
    '云溪县水务局2024年政府信息公开工作年度报告',
    '一、总体情况',
    sentences,
    '',
    ...(tables.requests === undefined ? [] : [exampleWholeRequests(tables.requests)]),
    ...(tables.review === undefined ? [] : [exampleReview(tables.review)]),
  ].join('\n');
}
