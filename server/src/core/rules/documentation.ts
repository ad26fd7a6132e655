/** Where the pages of the rules are. Nothing is fetched from there: people open it. */
const DOCUMENTATION_BASE = 'https://github.com/gongkai-vscode/gongkai/blob/main/docs/rules/';

/** Address of the page that lists all rules. */
export const RULES_PAGE = `${DOCUMENTATION_BASE}README.md`;

/** Address of a rule's page. */
export function documentationOf(rule: string): string {
  return `${DOCUMENTATION_BASE}${rule}.md`;
}
