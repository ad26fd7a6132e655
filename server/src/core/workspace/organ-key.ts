import { fold } from '../text/fold.ts';

/** A higher place in front of another: 澄湾市 in 澄湾市富川区…, but nothing in 青禾市统计局. */
const HIGHER =
  /^[^省市州盟区县旗]{2,8}(?:省|自治区|市|自治州|州|盟|地区)(?=[^省市州盟区县旗镇乡]{1,8}(?:市|州|盟|区|县|旗|镇|乡|街道))/u;

/**
 * What an organ is known by from year to year: its name without spaces, radicals and the places
 * above its own, which some titles name and others do not. Empty for an empty name.
 */
export function organKey(name: string): string {
  let key = fold(name);
  for (let shorter = key.replace(HIGHER, ''); shorter !== key; shorter = key.replace(HIGHER, '')) {
    key = shorter;
  }
  return key;
}

/** Organs that were renamed: any former name, and the name that follows it. */
export type RenamedOrgans = Readonly<Record<string, string>>;

/** Every key under which the reports of one organ may be found, its own first. */
export function organKeys(name: string, renamed: RenamedOrgans = {}): readonly string[] {
  const pairs = Object.entries(renamed).map(
    ([from, to]) => [organKey(from), organKey(to)] as const,
  );
  const keys = new Set([organKey(name)]);
  for (let size = 0; size !== keys.size; ) {
    size = keys.size;
    for (const [from, to] of pairs) {
      if (keys.has(from)) keys.add(to);
      else if (keys.has(to)) keys.add(from);
    }
  }
  return [...keys];
}
