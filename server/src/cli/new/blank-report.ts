import { newReport, newReportText } from '../../core/print/new-report.ts';
import { type Level, levelOfOrgan } from '../../core/template/level.ts';
import type { Invocation } from '../command.ts';
import type { MadeText } from './new-text.ts';

/** A blank report as the options describe it; without a year it is about the last one that is over. */
export function blankReport({ options, terminal }: Invocation): MadeText {
  const organ = options.get('organ')?.trim() ?? '';
  const pieces = newReport({
    organ: organ === '' ? null : organ,
    year: Number(options.get('year') ?? terminal.today.year - 1),
    level: levelNamed(options.get('level')) ?? levelOfOrgan(organ),
    marks: options.get('output')?.toLowerCase().endsWith('.md') === true,
  });
  return { kind: 'text', text: newReportText(pieces), encoding: 'utf-8', bom: false };
}

function levelNamed(name: string | undefined): Level | null {
  if (name === undefined) return null;
  return name === 'government' || name === '人民政府' ? 'government' : 'department';
}
