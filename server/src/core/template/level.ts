/** Who reports: a government, or a department of one. They have different dates and contents. */
export type Level = 'government' | 'department';

/** What an organ's name says of it: 云溪县人民政府 is a government, its 办公室 a department. */
export function levelOfOrgan(organ: string): Level {
  return organ.endsWith('政府') ? 'government' : 'department';
}
