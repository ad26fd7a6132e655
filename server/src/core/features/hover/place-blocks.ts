import type { Report } from '../../report/report.ts';
import { prescribedFormat } from '../../rules/helpers/section-format.ts';
import { articleSentence } from '../../template/article-sentence.ts';
import { article } from '../../template/articles.ts';
import { ASPECT_CONTENTS } from '../../template/aspect-contents.ts';
import type { AspectId, Format, SectionId } from '../../template/template.ts';
import type { Localized } from '../../text/localized.ts';
import { toChineseNumeral } from '../../text/numerals.ts';
import type { Block } from '../hover.ts';
import type { Place } from '../place.ts';
import { cellBlocks } from './cell-blocks.ts';
import { columnBlocks } from './column-blocks.ts';
import { groupBlocks, rowBlocks } from './row-blocks.ts';

/** Explains a place. */
export function placeBlocks(report: Report, place: Place): Block[] {
  switch (place.kind) {
    case 'cell':
      return cellBlocks(place);
    case 'row':
      return rowBlocks(report, place);
    case 'column':
      return columnBlocks(place);
    case 'group':
      return groupBlocks(place);
    case 'part':
      return partBlocks(prescribedFormat(report), place.section);
    case 'aspect':
      return aspectBlocks(prescribedFormat(report), place.aspect);
  }
}

function partBlocks({ sections }: Format, id: SectionId): Block[] {
  return sections
    .filter((section) => section.id === id)
    .flatMap(({ number, title, requirement }): Block[] => [
      { kind: 'heading', text: same(`${toChineseNumeral(number)}、${title}`) },
      { kind: 'text', text: requirement },
      { kind: 'text', text: articleSentence(article(50)) },
    ]);
}

function aspectBlocks({ aspects }: Format, id: AspectId): Block[] {
  const title = aspects.find((aspect) => aspect.id === id)?.title ?? id;
  const all = aspects.map((aspect) => aspect.title).join('、');
  return [
    { kind: 'heading', text: same(title) },
    {
      kind: 'text',
      text: {
        zh: `第一部分应当写到的五个方面之一（${all}）。`,
        en: `One of the five aspects that part one reports on (${all}).`,
      },
    },
    { kind: 'text', text: ASPECT_CONTENTS[id] },
  ];
}

function same(text: string): Localized {
  return { zh: text, en: text };
}
