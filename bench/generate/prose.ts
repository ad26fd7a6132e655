import type { Prose } from '../../server/test/support/prose.ts';
import type { Random } from '../../server/test/support/random.ts';

/**
 * The same prose with more said in parts one and five, as real reports differ in length. What is
 * added agrees with any figures, because it speaks of none that stand in the tables.
 */
export function lengthened(prose: Prose, random: Random): Prose {
  return {
    ...prose,
    overview: prose.overview.map((paragraph) => paragraph + sentences(random, random.below(4))),
    problems: prose.problems.map((paragraph) => paragraph + sentences(random, random.below(3))),
  };
}

function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(SENTENCES)).join('');
}

const SENTENCES = [
  '修订完善公开指南，更新机构职能、办公地址和联系方式，方便群众查询。',
  '召开专题会议研究部署，明确分管领导和责任科室，形成一级抓一级的工作格局。',
  '严格落实先审查后公开的要求，对拟发布内容逐条核对，防止泄露个人隐私。',
  '依托政务新媒体推送惠企政策，开设专题栏目，集中展示办事流程和申报条件。',
  '组织业务骨干到先进地区学习，交流典型做法，提升答复文书的规范化水平。',
  '健全与法制机构、保密机构的会商机制，疑难事项集体讨论决定。',
  '在村（社区）便民服务点设置公开栏，由专人维护，定期更换内容。',
  '对网站错别字、失效链接和长期不更新的栏目开展排查，发现问题立即整改。',
  '把公开工作列入干部培训课程，邀请专家讲解新修订的条例和典型案例。',
  '畅通监督渠道，公布举报电话和电子邮箱，认真听取群众对公开工作的意见。',
  '按照决策、执行、管理、服务、结果全过程公开的要求，细化公开事项目录。',
  '重要文件与解读材料同步起草、同步审批、同步发布，采用图表、动漫等形式。',
];
