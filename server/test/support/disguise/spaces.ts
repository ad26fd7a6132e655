/** Puts a space behind the numeral of a row's label: 1. 属于国家秘密, （一） 予以公开. */
export function withSpacedNumerals(text: string): string {
  return text.replace(
    /([0-9]\.|（[一二三四五六七]）)(?=[属其危保本没补信重要无申予部不总])/gu,
    '$1 ',
  );
}

/** Puts spaces inside words, as justified text out of a PDF has them: 总 计, 上年 结转. */
export function withSpacedWords(text: string): string {
  return text
    .replace(/总计/gu, '总 计')
    .replace(/自然人/gu, '自 然 人')
    .replace(/上年结转/gu, '上年 结转')
    .replace(/结果维持/gu, '结果 维持')
    .replace(/重复申请/gu, '重复 申请');
}
