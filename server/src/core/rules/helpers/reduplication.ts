/** Verbs that Chinese doubles: 研究研究, 了解了解. */
const VERBS = new Set(
  '研究 讨论 商量 考虑 学习 了解 打听 锻炼 休息 参考 琢磨 比较 体验 尝试 熟悉 交流 沟通 整理 收拾 检查 介绍 解释 宣传 活动 评议 请教 关心 照顾 合计 斟酌 掂量 思考 反思'.split(
    ' ',
  ),
);
/** 一件一件, 逐项逐项, 几次几次; numbers alone; 层层层层 is no word at all. */
const COUNTED =
  /^(?:[一两几逐每各半].{1,2}|[零〇一二两三四五六七八九十百千万亿]+|(?<one>.)\k<one>+)$/u;
/**
 * Words that end one compound and begin the next: 人民政府 + 政府信息公开, 政务公开 + 公开栏. By the word,
 * what follows it then.
 */
const JOINTS: ReadonlyMap<string, RegExp> = new Map([
  [
    '政府',
    /^(?:信息|网|门户|公报|采购|工作报告|文件|规章|部门|常务|性|购买|购置|投资|债|主导|机关|职能)/u,
  ],
  [
    '公开',
    /^(?:栏|专栏|指南|目录|制度|平台|方式|渠道|内容|范围|力度|属性|条例|年报|工作|事项|程序|流程|透明|网|窗口|课)/u,
  ],
  ['信息', /^(?:化|员|系统|平台|网|资源|处理|中心|技术|发布|安全|管理|数据|港|产业|公开)/u],
  [
    '服务',
    /^(?:中心|大厅|质量|水平|能力|窗口|平台|热线|指南|事项|站|业|对象|台|网|体系|意识|效能)/u,
  ],
  ['管理', /^(?:办法|规定|制度|条例|局|水平|人员|处|中心|体制|机制|系统|平台|部门|职责|体系)/u],
  ['工作', /^(?:人员|报告|要点|方案|机制|制度|规则|组|会|日|站|动态|者|流程|规程|任务|情况)/u],
  ['公司', /^(?:法|章程|员工|治理|名称|登记|债)/u],
  ['中心', /^(?:城|镇|校|工作|任务|广场|医院|小学|主任)/u],
  ['部门', /^(?:预算|决算|规章|规范|职责|联动|协同|网站|间|之间|信息|负责|文件)/u],
  ['单位', /^(?:预算|决算|网站|名称|职责|内部|负责|信息)/u],
  ['项目', /^(?:管理|资金|名称|库|部|建设|申报|审批|清单|负责|单位|所在|实施|化)/u],
  ['资金', /^(?:池|链|管理办法)/u],
  ['审查', /^(?:会|意见|委员|机制|制度|程序|员)/u],
  ['审核', /^(?:员|表|机制|制度|程序|意见|把关)/u],
  ['社区', /^(?:工作|居民|服务|干部|书记|居委|治理|矫正|医|教育)/u],
  ['街道', /^(?:办|社区|党|干部|各|辖|层面)/u],
  ['学校', /^(?:食堂|教师|学生|章程|名称|信息|负责)/u],
  ['企业', /^(?:家|法人|信用|名称|登记|开办|信息|服务|年报|化|文化|负责)/u],
  ['社会', /^(?:评议|公众|力量|保障|监督|组织|信用|关切|治理|化|各界|稳定)/u],
  ['行政', /^(?:复议|诉讼|机关|许可|处罚|强制|审批|规范|执法|村|区|部门|管理)/u],
  ['发布', /^(?:会|厅|平台|制度|机制|渠道|者|人)/u],
  ['解读', /^(?:材料|形式|方案|稿|文章|视频|率|机制|产品)/u],
  ['申请', /^(?:人|表|书|材料|渠道|量|件|方式|办理|数量)/u],
  ['培训', /^(?:班|会|课|计划|机构|内容|材料|制度)/u],
  ['委员会', /^(?:议|面|场|主任|副主任|办公室)/u],
]);
/** 鼓楼区 + 区域 would need a name twice; 青禾市 + 青禾市场 has it. */
const PLACE = /[省市州县区乡镇村]$/u;
const BEHIND_PLACE = /^[场域级直内长委属辖外民府政容貌花]/u;
/** A numeral in front: then the word is a heading, and the text begins with it once more. */
const NUMBERED =
  /(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．])\s*$/u;
/** Inside quotation marks a doubled word is a name or a slogan. */
const QUOTE_OPEN = /[“‘「《](?<![“‘「《][^”’」》]*[“‘「《])[^”’」》]*$/u;

/**
 * Whether two equal words side by side are right: reduplication, numbers, two compounds that meet, a
 * heading before its text, something quoted.
 *
 * @param before a few characters in front of the pair, on its line.
 * @param after a few characters behind it.
 */
export function isDoubleOnPurpose(word: string, before: string, after: string): boolean {
  return (
    COUNTED.test(word) ||
    VERBS.has(word) ||
    JOINTS.get(word)?.test(after) === true ||
    (PLACE.test(word) && BEHIND_PLACE.test(after)) ||
    NUMBERED.test(before) ||
    QUOTE_OPEN.test(before)
  );
}
