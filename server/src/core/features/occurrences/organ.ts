import type { Report } from '../../report/report.ts';
import { isSpace } from '../../text/characters.ts';
import { replaceCompatibilityCharacters } from '../../text/compatibility.ts';
import { contains, type Span, textOf } from '../../text/span.ts';
import { documentTitles } from './document-titles.ts';

/**
 * Where a report names the organ that reports: in the title, in the signature, and in the prose where
 * the same name stands, whatever spaces, line ends and radicals an extraction has left in it. A name
 * that is part of a longer one belongs to another organ, one in 《》 to another document.
 */
export function organOccurrences({ text, title, organ }: Report): readonly Span[] {
  if (organ === null) return [];
  const titles = documentTitles(text);
  const words = squeezed(text);
  return placesOf(words.text, organ.name).flatMap((at): Span[] => {
    const [start, last] = [words.offsets[at], words.offsets[at + organ.name.length - 1]];
    if (start === undefined || last === undefined) return [];
    const span = { start, end: last + 1 };
    if (title?.organ && contains(title.organ, span)) return [title.organ];
    const before = words.text.slice(Math.max(0, at - 1), at);
    const behind = words.text.slice(at + organ.name.length, at + organ.name.length + LONGEST_TAIL);
    const isOthers = continues(before, organ.name) || isLonger(organ.name, behind);
    const isCited = titles.some((each) => contains(each, span));
    return isOthers || isCited || EMPTY_LINE.test(textOf(text, span)) ? [] : [span];
  });
}

/** A name goes over from one line to the next, never from one paragraph to another. */
const EMPTY_LINE = /(?:\r\n|\r|\n)[^\S\r\n]*[\r\n]/u;

/** The end of a place or an organ to which the name belongs: 青禾市 before 云溪县人民政府. */
const BELONGS_BEFORE = /[省市县区州盟旗镇乡府局委厅院]/u;

/** A name without a place, such as 工信局, may be the end of any other: 科技工信局. */
const HAS_PLACE = /[省市县区州盟旗镇乡]./u;
const WORD_BEFORE = /[\u4e00-\u9fff]/u;
const PARTICLES = new Set([...'由和及与或向将把为对是年我本在于经请']);

/** Whether a name goes on a longer one that the character before it ends. */
function continues(before: string, name: string): boolean {
  if (HAS_PLACE.test(name)) return BELONGS_BEFORE.test(before);
  return WORD_BEFORE.test(before) && !PARTICLES.has(before);
}

const LONGEST_TAIL = 24;

/**
 * What makes a longer name: a few characters that name a field of work, and a word for an organ. Verbs
 * and particles do not occur in names, so what follows them is something else.
 */
const LONGER =
  /^[^的和与及或对在向由将把被于为是等以其各本未不要共均也全年收受立设召开组织制订定印发布推坚持依托通过根据按照结合加强指导督促责成委同联经从至到请门户网站，。；：、？！“”《》〈〉〔〕（）()|\d]{0,10}?(?:办公[室厅]|办(?![公理结好事件文法案复证])|局(?![域面部势限])|委员会|中心|办事处|派出所|[支大总中]队|研究室|督查室|指挥部)/u;

/** The rooms of a bureau are the bureau; the office of a government is an organ of its own. */
const OWN_ROOM = /^(?:办公室|[^，。；：、（）()\d]{0,6}?[科股])/u;

function isLonger(name: string, behind: string): boolean {
  if (!name.endsWith('政府') && OWN_ROOM.test(behind)) return false;
  return LONGER.test(behind);
}

/** A text without its white space, radicals as characters; each code unit knows where it stood. */
function squeezed(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let out = '';
  const plain = replaceCompatibilityCharacters(text);
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (isSpace(code) || code === SOFT_HYPHEN) continue;
    out += plain.charAt(at);
    offsets.push(at);
  }
  return { text: out, offsets };
}

const SOFT_HYPHEN = 0xad;

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  if (name === '') return places;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    places.push(at);
  }
  return places;
}
