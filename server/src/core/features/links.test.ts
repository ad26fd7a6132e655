import { expect, test } from 'vitest';
import { readReport } from '../report/read.ts';
import { links } from './links.ts';

test.each([
  '根据«政府信息公开条例:《中华人民共和国政府信息公开条例》»编制本报告。',
  '《«政府信息公开条例:政府信息公开条例»〔修订〕》',
  '依据«政府信息公开条例:《政府信息公开条例》»«政府信息公开条例第五十条:第五十条»第四项。',
  '按照《条例》«政府信息公开条例第十四条:第十四条»、«政府信息公开条例第十五条:第15条»的规定。',
  '根据条例«政府信息公开条例第三十六条:第三十六条»处理。',
  '格式见«国办公开办函〔2021〕30号:国办公开办函〔2021〕30号»。',
  '格式见（«国办公开办函〔2019〕60号:国办公开办函[2019]60 号»）。',
  '按«国办函〔2020〕109号:国办函〔2020〕109号»和«国办函〔2020〕109号:《政府信息公开信息处理费管理办法》»收费。',
  '参见«国办公开办函〔2016〕201号:国办公开办函（2016）201号»。',
  '根据«政府信息公开条例:《中华人民共和国政府信\n  息公开条例》»，编制。',
  '根据«政府信息公开条例:《中华⼈民共和国政府信息公开条例》»，编制。',
  '«政府信息公开条例:《中华人民共和国\n政府信息公开条例》»«政府信息公开条例第四十九条:第四十九\n条»。',
])('%s', (marked) => {
  expectLinks(marked);
});

test.each([
  ['another law', '《信访工作条例》第三十条，《行政复议法实施条例》第十四条'],
  ['a local regulation', '《青禾市政府信息公开条例》第十四条'],
  ['an article of which we say nothing', '《条例》第一条、第九十九条'],
  ['an article of nothing', '第二十条第（一）项'],
  ['another notice', '国办公开办函〔2022〕30号、云政办函〔2021〕30号'],
])('%s is no link', (_, text) => {
  expectLinks(text);
});

/** `«page:characters»` marks a link; there must be exactly those. */
function expectLinks(marked: string): void {
  const expected: string[] = [];
  const text = marked.replace(/«([^:»]*):([^»]*)»/gu, (_, page: string, inner: string) => {
    expected.push(`${page} ${inner}`);
    return inner;
  });
  const found = links(readReport(text, null));
  expect(found.map(({ page, span }) => `${page} ${text.slice(span.start, span.end)}`)).toEqual(
    expected,
  );
}
