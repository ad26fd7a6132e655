/**
 * How much of a text is looked at while something runs, in UTF-16 code units: each `charCodeAt`
 * counts one, a search and a regular expression what lies between where they begin and where they
 * end. Nothing here depends on the machine or on how busy it is.
 */
export function workOf(run: () => void): number {
  let units = 0;
  const { charCodeAt, indexOf } = String.prototype;
  const { exec } = RegExp.prototype;
  String.prototype.charCodeAt = function (at) {
    units++;
    return charCodeAt.call(this, at);
  };
  String.prototype.indexOf = function (searched, from = 0) {
    const found = indexOf.call(this, searched, from);
    units += (found < 0 ? this.length : found + searched.length) - from;
    return found;
  };
  // Whatever is done with a regular expression goes through here, once it is not the engine's own.
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    units += (match === null ? text.length : match.index + match[0].length) - from;
    return match;
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, { charCodeAt, indexOf });
    Object.assign(RegExp.prototype, { exec });
  }
  return units;
}
