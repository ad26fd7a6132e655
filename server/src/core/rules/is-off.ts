import { type RuleConfiguration, settingOf } from './configuration.ts';
import { RULES } from './registry.ts';

/** Whether the rule of an id does not run: set to off, or off by default and not set at all. */
export function isOff(id: string, configuration: RuleConfiguration): boolean {
  const rule = RULES.find((each) => each.id === id);
  return rule !== undefined && settingOf(rule, configuration) === 'off';
}
