import { ENDS_DATE, OPENS_DATE } from '../syntax/edges.ts';
import type { Line } from '../syntax/lines.ts';
import type { Title } from '../syntax/titles.ts';
import { CONTACT, CONTACT_WORD, isSpace } from '../text/characters.ts';
import { replaceCompatibilityCharacters } from '../text/compatibility.ts';
import { chineseNumeral, yearNumber } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import type { Contact, Organ, PublicationDate } from './report.ts';

const DATE =
  /^[（(]?\s*(?:(?:发布日期|发布时间|公开日期)\s*)?(?:[:：]\s*)?(20\d\d)\s*[年\-./]\s*(\d{1,2})\s*[月\-./]\s*(\d{1,2})\s*(?:日\s*)?(?:(?<=\s)\d{1,2}:\d\d(?::\d\d)?\s*)?[）)]?$/u;
const CHINESE_DATE =
  /^[（(]?(二[〇零○][〇零○一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日[）)]?$/u;
const CONTACTS: readonly (readonly [Contact['kind'], RegExp])[] = [
  ['person', /联系人\s*[:：]/u],
  ['phone', /(?:联系)?电话\s*[:：]|联系方式\s*[:：]/u],
  ['address', /(?:办公|联系|通讯)?地址\s*[:：]/u],
  ['email', /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+|(?:电子)?邮箱\s*[:：]/u],
  ['postcode', /邮\s*(?:政\s*)?编\s*(?:码\s*)?[:：]/u],
];
const ORGAN_NAME =
  /^[\u4e00-\u9fff]{2,28}(?:政府|局|委员会|委|办公室|厅|院|部|中心|街道办事处|管委会)$/u;
/** What every contact line has in it. */
const IN_CONTACTS = CONTACT | CONTACT_WORD;
/** A line longer than this is prose, and no signature or contact line. */
const LONGEST = 240;

/** What a report's lines tell of when, by whom and from where it was published. */
export interface Signature {
  readonly published: PublicationDate | null;
  readonly contacts: readonly Contact[];
  /** The organ's name on a line of its own above the date; null when there is none. */
  readonly signer: Organ | null;
}

/** Reads dates, contact lines and the signing organ. The last date is the one that counts. */
export function readSignature(text: string, lines: readonly Line[]): Signature {
  let published: PublicationDate | null = null;
  let signer: Organ | null = null;
  const contacts: Contact[] = [];
  let above: Line | null = null;
  for (const line of lines) {
    if (line.from === line.to) continue;
    const length = line.to - line.from;
    if (length <= LONGEST && (line.classes & IN_CONTACTS) === IN_CONTACTS)
      contacts.push(...contactsOf(text, line));
    if (length <= 40 && (line.opening & OPENS_DATE) !== 0 && (line.ending & ENDS_DATE) !== 0) {
      const date = dateOf(text, line);
      if (date !== null) {
        published = date;
        signer = above === null ? signer : (organOf(text, above) ?? signer);
      }
    }
    above = line;
  }
  return { published, contacts, signer };
}

function dateOf(text: string, line: Line): PublicationDate | null {
  const words = text.slice(line.from, line.to);
  const [year, month, day] = digitDate(words) ?? chineseDate(words) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { year, month, day, span: { start: line.from, end: line.to } };
}

function digitDate(words: string): number[] | null {
  return DATE.exec(words)?.slice(1, 4).map(Number) ?? null;
}

/** 二〇二五年一月二十日 as numbers. */
function chineseDate(words: string): number[] | null {
  const [, year = '', month = '', day = ''] = CHINESE_DATE.exec(words) ?? [];
  const numbers = [yearNumber(year), chineseNumeral(month), chineseNumeral(day)];
  return numbers.every((each) => each !== null) ? numbers : null;
}

function organOf(text: string, line: Line): Organ | null {
  const name = organName(text, { start: line.from, end: line.to });
  return ORGAN_NAME.test(name) ? { name, span: { start: line.from, end: line.to } } : null;
}

/** The organ that reports: the title's, else the one that signed. */
export function readOrgan(text: string, title: Title | null, signer: Organ | null): Organ | null {
  const span = title?.organ ?? null;
  return span === null ? signer : { name: organName(text, span), span };
}

/** An organ's name as people write it: without the spaces and radicals of an extraction. */
function organName(text: string, span: Span): string {
  const name = [...text.slice(span.start, span.end)].filter(
    (character) => !isSpace(character.charCodeAt(0)),
  );
  return replaceCompatibilityCharacters(name.join(''));
}

function contactsOf(text: string, line: Line): Contact[] {
  const words = text.slice(line.from, line.to);
  const found = CONTACTS.flatMap(([kind, pattern]): Contact[] => {
    const match = pattern.exec(words);
    if (match === null) return [];
    const start = line.from + match.index;
    return [{ kind, span: { start, end: endOfContact(text, start + match[0].length, line.to) } }];
  });
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

/** A contact goes on to the next comma, full stop, bracket or wide gap. */
function endOfContact(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !'，,；;。（(）) \u3000'.includes(text.charAt(at))) at++;
  return at;
}
