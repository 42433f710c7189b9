const base = 'https://github.com/llm-cost-lint/llm-cost-lint/blob/main/docs/rules';

/** The page of a rule. */
export function docsUrl(ruleId: string): string {
  return `${base}/${ruleId}.md`;
}
