/** A text with half-width brackets and commas, as web pages often have them. */
export function narrow(text: string): string {
  return text.replace(/[（），：；]/gu, (mark) => NARROW[mark] ?? mark);
}

const NARROW: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '；': ';',
};
