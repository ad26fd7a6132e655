import type { ColumnMeaning, Meaning, ReadingTemplate } from './meaning.ts';

/**
 * How prose speaks of table three. Readings are those of published reports: 收到 and 受理 may count
 * what was carried over, 答复 and 办结 mostly mean the total of all results.
 */

const NEW: ReadingTemplate = {
  rows: ['new'],
  name: { zh: '本年新收', en: 'received this year' },
};
const CARRIED: ReadingTemplate = {
  rows: ['carried'],
  name: { zh: '上年结转', en: 'carried over from last year' },
};
const ALL_IN: ReadingTemplate = {
  rows: ['new', 'carried'],
  name: { zh: '本年新收与上年结转之和', en: 'received plus carried over' },
};
const HANDLED: ReadingTemplate = {
  rows: ['r7'],
  name: { zh: '办理结果（七）总计', en: 'total of all results (七)' },
};
/** What was answered in substance: without the requests that were only closed. */
const ANSWERED: ReadingTemplate = {
  rows: ['r1', 'r2', 'r3.', 'r4.', 'r5.'],
  name: { zh: '办理结果（一）至（五）之和', en: 'results （一） to （五） together' },
};
const ANSWERED_BY_CONTENT: ReadingTemplate = {
  rows: ['r1', 'r2', 'r3.', 'r4.'],
  name: { zh: '办理结果（一）至（四）之和', en: 'results （一） to （四） together' },
};
const NEXT: ReadingTemplate = {
  rows: ['next'],
  name: { zh: '结转下年度继续办理', en: 'carried to next year' },
};

/** How the labels of （六） go on. */
const DROPPED = '(?:、?(?:行政机关)?不再处理(?:其政府信息公开申请)?)?';

export const REQUEST_MEANINGS: readonly Meaning[] = [
  meaning('收到|受理|接收|收办|接到|接获|收悉|申请(?:总数|总量|数量)?(?:共|共计|为)', [
    NEW,
    ALL_IN,
  ]),
  meaning('新收到?|新增|新受理', [NEW]),
  meaning('(?:上一?年度?|去年|往年|上期)[^，]{0,4}结转|结转(?:自)?上一?年度?|20\\d\\d年度?结转', [
    CARRIED,
  ]),
  meaning('办结|办理(?:完毕|完成)?|处理(?:完毕)?|办复', [HANDLED, ALL_IN, NEW]),
  meaning('答复|回复', [HANDLED, ANSWERED, ANSWERED_BY_CONTENT, ALL_IN, NEW]),
  meaning(
    '结?转(?:至|到|入)?(?:[下次]一?年度?|明年|20\\d\\d年度?)(?:继续)?(?:办理)?(?:答复)?|(?:正在|尚在|仍在|继续)办理|(?:尚)?未(?:办结|办理完毕|答复)',
    [NEXT],
  ),
  meaning('(?:予以|同意|给予|全部)公开(?:答复)?', [
    { rows: ['r1'], name: { zh: '（一）予以公开', en: '（一）予以公开' } },
    { rows: ['r1', 'r2'], name: { zh: '（一）（二）之和', en: '（一） and （二） together' } },
  ]),
  result('部分公开(?:答复)?', 'r2', '（二）部分公开'),
  group('不予公开(?:答复)?', 'r3.', '（三）不予公开'),
  group('无法提供(?:答复)?', 'r4.', '（四）无法提供'),
  group('不予处理(?:答复)?', 'r5.', '（五）不予处理'),
  group('其[他它](?:方式)?处理(?:答复)?', 'r6*', '（六）其他处理'),
  result('属于国家秘密', 'r3.1', '（三）1.属于国家秘密'),
  result('三安全一稳定', 'r3.3', '（三）3.危及“三安全一稳定”'),
  result('第三方合法权益', 'r3.4', '（三）4.保护第三方合法权益'),
  result('内部事务信息', 'r3.5', '（三）5.属于三类内部事务信息'),
  result('过程性信息', 'r3.6', '（三）6.属于四类过程性信息'),
  result('行政执法案卷', 'r3.7', '（三）7.属于行政执法案卷'),
  result('行政查询事项', 'r3.8', '（三）8.属于行政查询事项'),
  result('不掌握相关(?:政府)?信息', 'r4.1', '（四）1.本机关不掌握相关政府信息'),
  result('没有现成信息(?:需要另行制作)?', 'r4.2', '（四）2.没有现成信息需要另行制作'),
  result('补正后(?:申请内容)?仍不明确', 'r4.3', '（四）3.补正后申请内容仍不明确'),
  result('信访、?举报、?投诉类?(?:申请)?', 'r5.1', '（五）1.信访举报投诉类申请'),
  result('重复申请', 'r5.2', '（五）2.重复申请'),
  result('公开出版物', 'r5.3', '（五）3.要求提供公开出版物'),
  result('大量反复申请', 'r5.4', '（五）4.无正当理由大量反复申请'),
  result(`逾期不补正${DROPPED}`, 'r6.1', '（六）1.申请人无正当理由逾期不补正'),
  result(
    `逾期未(?:按收费通知要求)?缴纳(?:费用)?${DROPPED}`,
    'r6.2',
    '（六）2.申请人逾期未按收费通知要求缴纳费用',
  ),
];

const LEGAL = ['business', 'research', 'welfare', 'legal', 'other'];

export const APPLICANT_MEANINGS: readonly ColumnMeaning[] = [
  applicant('自然人|公民', ['natural-person'], '自然人'),
  applicant('法人(?:(?:或|和|及|与|、)?其[他它]组织)?|企业法人', LEGAL, '法人或其他组织'),
  applicant('商业企业', ['business'], '商业企业'),
  applicant('科研机构', ['research'], '科研机构'),
  applicant('社会公益组织', ['welfare'], '社会公益组织'),
  applicant('法律服务机构', ['legal'], '法律服务机构'),
];

function meaning(words: string, readings: readonly ReadingTemplate[]): Meaning {
  return { table: 'requests', words: new RegExp(words, 'gu'), readings, columns: ['total'] };
}

function result(words: string, row: string, name: string): Meaning {
  return meaning(words, [{ rows: [row], name: { zh: name, en: name } }]);
}

function group(words: string, rows: string, name: string): Meaning {
  return meaning(words, [
    { rows: [rows], name: { zh: `${name}各项之和`, en: `all rows of ${name} together` } },
  ]);
}

function applicant(words: string, columns: readonly string[], name: string): ColumnMeaning {
  return {
    table: 'requests',
    words: new RegExp(words, 'gu'),
    columns,
    name: { zh: name, en: name },
  };
}
