import { TextDocument } from 'vscode-languageserver-textdocument';
import { outline } from '../../server/src/core/features/outline.ts';
import { analyse } from '../../server/src/core/snapshot.ts';
import { asJson } from '../as-json.ts';
import type { Bench, Goal, Measurement, Setting } from '../measurement.ts';
import { copiesOf, timeOf } from '../passes.ts';
import { type JsonService, loadPeers, type Peers } from '../peers.ts';
import { ownReports, type ReportFile, realReports } from '../reports.ts';
import { scan } from '../scan.ts';
import { medianOf } from '../statistics.ts';
import { varied } from '../varied.ts';

/** A whole warm analysis of one report, against one look at each of its characters. */
export const analysis: Bench = {
  name: 'analysis',
  async measure(setting) {
    const peers = await loadPeers();
    const real = await measureAll(realReports(), peers, setting);
    const own = await measureAll(ownReports(), peers, setting);
    if (real.length === 0) setting.tell('../shared/reports is not there: our own reports count.');
    const [judged, ours] = [{ mostRatio: 10 }, { mostRatio: 0.85 }];
    const none = real.length === 0;
    return [
      ...extremes('real report', real, 'scan', judged),
      ...extremes('real report', real, 'json', ours),
      ...extremes('own report', own, 'scan', none ? judged : null),
      ...extremes('own report', own, 'json', none ? ours : null),
      ...orientation(none ? own : real),
    ];
  },
};

/** Turns before the first that counts; code is hot by then. */
const WARM_UP = 20;
/** Turns to a round. Each is measured alone, so that one disturbance spoils one of them only. */
const TURNS = 3;
/** A scan is so short that the clock is coarse beside it. */
const SCANS = 100;
/** One pass alone would mostly measure how cold the processor's caches are after the other sides. */
const PASSES = 6;

/** The sides that are measured. */
type Side = 'ours' | 'scan' | 'json' | 'lezer' | 'markdownIt';

/** Microseconds of every turn, for one report. */
interface Times extends Readonly<Record<Side, number[]>> {
  readonly name: string;
}

async function measureAll(
  reports: readonly ReportFile[],
  peers: Peers,
  { rounds, tell }: Setting,
): Promise<readonly Times[]> {
  const all = reports.map(({ name, text }) => {
    const reports = analyse(text).reports.map(({ report }) => asJson(report));
    const json = `[${reports.join()}]`;
    const times: Times = { name, ours: [], scan: [], json: [], lezer: [], markdownIt: [] };
    return { text, json, times };
  });
  tell(`measuring ${reports.length} reports`);
  for (let turn = -WARM_UP; turn < rounds * TURNS; turn++) {
    for (const { text, json, times } of all) {
      const samples: Record<Side, number> = {
        scan: await timeOf(copiesOf(text, SCANS), scan),
        ours: await timeOf(variantsOf(text, turn + WARM_UP), analyseAll),
        json: await timeOf(copiesOf(json, PASSES), (copy) => validate(peers.json, copy)),
        lezer: await timeOf(copiesOf(text, PASSES), peers.lezer),
        markdownIt: await timeOf(copiesOf(text, PASSES), peers.markdownIt),
      };
      if (turn < 0) continue;
      for (const side of SIDES) times[side].push(samples[side]);
    }
  }
  return all.map(({ times }) => times);
}

/** Texts that none of the turns before had. */
function variantsOf(text: string, turn: number): readonly string[] {
  return Array.from({ length: PASSES }, (_, pass) => varied(text, turn * PASSES + pass + 1));
}

const SIDES: readonly Side[] = ['ours', 'scan', 'json', 'lezer', 'markdownIt'];

/** Reads, applies all rules and makes the outline. */
function analyseAll(text: string): number {
  const { reports } = analyse(text);
  return reports.reduce((sum, { report }) => sum + outline(report).children.length, reports.length);
}

async function validate(json: JsonService, text: string): Promise<number> {
  const document = TextDocument.create('report.json', 'json', 1, text);
  const parsed = json.parseJSONDocument(document);
  const problems = await json.doValidation(document, parsed);
  return problems.length + json.findDocumentSymbols2(document, parsed).length;
}

const NAMES = { scan: 'scan', json: 'vscode-json' };

/** The worst report, which is judged, and the one in the middle. */
function extremes(
  kind: string,
  times: readonly Times[],
  peer: 'scan' | 'json',
  goal: Goal | null,
): readonly Measurement[] {
  const ratio = ({ ours, [peer]: others }: Times) =>
    medianOf(ours.map((each, round) => each / (others[round] ?? Number.NaN)));
  const sorted = [...times].sort((a, b) => ratio(a) - ratio(b));
  const pick = (which: string, found: Times | undefined, judged: Goal | null) =>
    found === undefined ? [] : [measurement(`${which} ${kind}`, found, peer, judged)];
  return [
    ...pick('worst', sorted.at(-1), goal),
    ...pick('middle', sorted[Math.floor(sorted.length / 2)], null),
  ];
}

function measurement(
  which: string,
  times: Times,
  peer: 'scan' | 'json',
  goal: Goal | null,
): Measurement {
  return {
    what: `analysis, ${which}`,
    against: NAMES[peer],
    unit: 'µs',
    ours: times.ours,
    peer: times[peer],
    goal,
  };
}

/** How far the peers that read Markdown are from a scan: all reports together. */
function orientation(times: readonly Times[]): readonly Measurement[] {
  const turns = (side: Side) =>
    (times[0]?.[side] ?? []).map((_, turn) =>
      times.reduce((sum, each) => sum + (each[side][turn] ?? Number.NaN), 0),
    );
  const of = (what: string, side: Side): Measurement => ({
    what: `(${what}, all these reports)`,
    against: 'scan',
    unit: 'µs',
    ours: turns(side),
    peer: turns('scan'),
    goal: null,
  });
  return [
    of('ours', 'ours'),
    of('vscode-json', 'json'),
    of('@lezer/markdown', 'lezer'),
    of('markdown-it', 'markdownIt'),
  ];
}
