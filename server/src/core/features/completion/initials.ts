/**
 * The first letters of a Han character's pinyin, the usual one first: 总 is z, 重 is c and z. Empty
 * for a character that no fixed wording of ours holds; a test finds those that are missing.
 */
export function initialsOf(character: string): string {
  // Made when somebody first completes something: most sessions of a server only check.
  initials ??= initialsByCharacter([USUAL, OTHER]);
  return initials.get(character) ?? '';
}

/** The usual readings; a table of our own. */
const USUAL: Readonly<Record<string, string>> = {
  a: '安按案',
  b: '不保办报本版补被部',
  c: '出处存成持查称程采重',
  d: '到动大定对度当的督第答',
  e: '二额',
  f: '分反发复府废方服法罚范访费',
  g: '供公共关告国工改果管规购过',
  h: '函华号合后和或护获',
  j: '举件具决卷及家建机监禁究纠结继缴计进金际集',
  k: '可况开',
  l: '令例六另律理类量',
  m: '名密明民没秘',
  n: '内年纳',
  p: '平',
  q: '七全其区取强情权期求确请起',
  r: '人仍任如容然认',
  s: '三上事四实审尚属收数是申讼设诉述',
  t: '他体台投提条通题',
  w: '万为五务危外握文无未物稳维问',
  x: '下信形性息效新现相续行许询需项',
  y: '一业予于以依元因已有用由益要议逾院',
  z: '中主作再制只在总执掌政止正知章组织自责转这追针障',
};

/** Second readings of characters that have one. */
const OTHER: Readonly<Record<string, string>> = { h: '行', z: '重' };

let initials: ReadonlyMap<string, string> | null = null;

function initialsByCharacter(
  readings: readonly Readonly<Record<string, string>>[],
): Map<string, string> {
  const initials = new Map<string, string>();
  for (const [letter, characters] of readings.flatMap((each) => Object.entries(each))) {
    for (const character of characters) {
      initials.set(character, (initials.get(character) ?? '') + letter);
    }
  }
  return initials;
}
