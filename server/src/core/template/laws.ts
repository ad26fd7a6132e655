import type { Localized } from '../text/localized.ts';

/** A law or notice that reports name, with what we say of it in our own words. */
export interface Law {
  /** Its name, or its document number, as it is written in full; names the page on it. */
  readonly name: string;
  /** Other names that reports call it by. */
  readonly aliases: readonly string[];
  readonly summary: Localized;
}

/** The law that the report is made under. Source: its own text. */
export const REGULATION: Law = {
  name: '政府信息公开条例',
  aliases: ['中华人民共和国政府信息公开条例'],
  summary: {
    zh: '《中华人民共和国政府信息公开条例》（国务院令第711号）2019年4月3日修订，2019年5月15日起施行。第四十九条规定年度报告由谁在什么时候公布，第五十条规定报告的内容。',
    en: '《中华人民共和国政府信息公开条例》 (Order 711 of the State Council), the Regulation on the Disclosure of Government Information, was revised on 3 April 2019 and is in force since 15 May 2019. Article 49 says who publishes the annual report and when, article 50 what it contains.',
  },
};

/** The notices on the report. No official text of them was at hand, so nothing is quoted. */
export const NOTICES: readonly Law[] = [
  {
    name: '国办公开办函〔2021〕30号',
    aliases: [],
    summary: {
      zh: '2021年9月印发，规定年度报告的格式，适用于2021年及以后年度的报告：六个部分，第二、三、四部分各有一张表格。',
      en: 'Issued in September 2021. Prescribes the format of reports on 2021 and later: six parts, with a table in each of the parts two, three and four.',
    },
  },
  {
    name: '国办公开办函〔2019〕60号',
    aliases: [],
    summary: {
      zh: '规定年度报告的试行格式，适用于2019年和2020年的报告，后来由国办公开办函〔2021〕30号的格式取代。',
      en: 'Prescribes the trial format of reports on 2019 and 2020, which the format of 国办公开办函〔2021〕30号 has replaced.',
    },
  },
  {
    name: '国办函〔2020〕109号',
    aliases: ['政府信息公开信息处理费管理办法'],
    summary: {
      zh: '关于政府信息公开信息处理费：申请的数量、频次明显超过合理范围时可以收取（条例第四十二条）。收取的情况一般在报告第六部分写明，参见原文。',
      en: 'On the information processing fee, which may be charged when requests are excessive in number or frequency (article 42 of the Regulation). What was charged is usually reported in part six; see the notice itself.',
    },
  },
  {
    name: '国办公开办函〔2016〕201号',
    aliases: [],
    summary: {
      zh: '关于政府信息公开的行政诉讼案件由谁统计：复议机关仅作为共同被告的，一般由作出原行政行为的机关统计，复议机关不计，参见原文。',
      en: 'On who counts a lawsuit on disclosure: where the review organ is only a co-defendant, the organ that acted first usually counts it and the review organ does not; see the notice itself.',
    },
  },
];
