import { DISGUISES } from '../../server/test/support/disguise.ts';
import { MISCHIEF } from '../../server/test/support/mischief.ts';
import type { Random } from '../../server/test/support/random.ts';
import { consistentModel, type ReportModel } from '../../server/test/support/report-model.ts';
import { anyFigures } from './figures.ts';
import { type Printed, printAnyhow } from './layouts.ts';
import { lengthened } from './prose.ts';

/** What is settled of a report before chance has its say. */
export interface About {
  readonly organ: string;
  readonly year: number;
  /** Last year's report of the same organ, whose unanswered requests are carried over. */
  readonly before: ReportModel | null;
}

/** A generated report: what it says, and how it is written down. */
export interface GeneratedReport extends Printed {
  /** What it says before anything goes wrong with it. */
  readonly model: ReportModel;
}

/** How many reports have something wrong in them, and how many look as some program left them. */
const FAULTY = 0.12;
const DISGUISED = 0.1;

/**
 * Prints a realistic report in any layout: figures that add up and follow from last year's, prose
 * of some length, and in one of eight a fault. The same chance gives the same report.
 */
export function generateReport(about: About, random: Random): GeneratedReport {
  const model = modelOf(about, random);
  const faults = random.chance(FAULTY) ? [random.pick(Object.values(MISCHIEF))] : [];
  const faulty = faults.reduce((each, fault) => fault.model?.(each) ?? each, model);
  const { text, extension } = printAnyhow(faulty, random);
  const damaged = faults.reduce((each, fault) => fault.text?.(each) ?? each, text);
  const disguise = random.chance(DISGUISED) ? random.pick(Object.values(DISGUISES)) : null;
  return { model, text: disguise?.(damaged) ?? damaged, extension };
}

function modelOf({ organ, year, before }: About, random: Random): ReportModel {
  const format = year < 2021 ? '2019' : '2021';
  const requests = anyFigures(format, 'requests', random);
  const model = consistentModel({
    organ,
    year,
    formats: { disclosure: format, requests: format, review: format },
    figures: {
      disclosure: anyFigures(format, 'disclosure', random),
      requests: before === null ? requests : { ...requests, carried: remainderOf(before) },
      review: anyFigures(format, 'review', random),
    },
  });
  return { ...model, prose: lengthened(model.prose, random) };
}

function remainderOf({ tables }: ReportModel): readonly number[] {
  const next = tables.requests.rows.find(({ id }) => id === 'next');
  return next?.values.map(Number) ?? [];
}
