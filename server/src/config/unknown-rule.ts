import type { Localized } from '../core/text/localized.ts';
import { nearestName } from './nearest.ts';

/** Says that no rule has this id, and names the one that was probably meant. */
export function unknownRule(id: string, ruleIds: readonly string[]): Localized {
  const nearest = nearestName(id, ruleIds);
  return nearest === null
    ? {
        zh: `没有名为 "${id}" 的规则，用 gongkai explain 可以列出全部规则。`,
        en: `There is no rule "${id}"; gongkai explain lists them all.`,
      }
    : {
        zh: `没有名为 "${id}" 的规则，是不是 "${nearest}"？`,
        en: `There is no rule "${id}"; did you mean "${nearest}"?`,
      };
}
