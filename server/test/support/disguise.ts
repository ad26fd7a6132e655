import { withBom, withFullWidthDigits, withLineEnds, withRadicals } from './disguise/characters.ts';
import { withHeadings } from './disguise/headings.ts';
import { withPageNumbers } from './disguise/page-numbers.ts';
import { withSiteChrome } from './disguise/site-chrome.ts';
import { withSpacedNumerals, withSpacedWords } from './disguise/spaces.ts';

/** Changes to a printed report that leave its figures, its parts and their order as they are. */
export const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'all radicals': (text) => withRadicals(text),
  'some radicals': (text) => withRadicals(text, 3),
  'full-width digits': withFullWidthDigits,
  'byte order mark': withBom,
  'CRLF line ends': (text) => withLineEnds(text, 'crlf'),
  'CR line ends': (text) => withLineEnds(text, 'cr'),
  'mixed line ends': (text) => withLineEnds(text, 'mixed'),
  'headings 5、': (text) => withHeadings(text, 'arabic'),
  'headings （五）': (text) => withHeadings(text, 'bracketed'),
  'headings 五.': (text) => withHeadings(text, 'half-width'),
  'headings ## 五、': (text) => withHeadings(text, 'marks'),
  'accepted title variants': (text) => withHeadings(text, 'variant'),
  'spaces in headings': (text) => withHeadings(text, 'spaced'),
  'spaces behind numerals': withSpacedNumerals,
  'spaces inside words': withSpacedWords,
  'page numbers': (text) => withPageNumbers(text, 23),
  'site chrome': withSiteChrome,
};
