import { docsUrl } from '../../rules/docs-url.js';
import type { Finding } from '../../rules/finding.js';
import type { Inspection } from './inspection.js';
import { jsonSpan } from './json-findings.js';
import { code, link, type MarkdownColumn, markdownTable, prose } from './markdown.js';
import type { SourceLinks } from './source-links.js';
import { plural } from './terminal.js';
import { countFindings } from './totals.js';

/** A comment on a pull request holds 65,536 characters: what is longer cannot be posted at all. */
const MOST_FINDINGS = 80;

/** `check --format markdown`: for a comment on a pull request, or the summary of a CI job. */
export function findingsMarkdown({ findings, source }: Inspection, links: SourceLinks): string {
  if (findings.length === 0) return 'No findings.\n';
  const { error, warning, info } = countFindings(findings);
  const counts = Object.entries({ error, warning, info }).filter(([, count]) => count > 0);
  const more = findings.length - MOST_FINDINGS;
  return [
    `## ${plural(findings.length, 'finding')} of LLM Cost Lint`,
    '',
    `${counts.map(([severity, count]) => `${count} ${severity}`).join(', ')}.`,
    '',
    ...markdownTable(columnsOf(source, links), findings.slice(0, MOST_FINDINGS)),
    ...(more > 0 ? ['', `${plural(more, 'more finding')}: \`llm-cost-lint check\` shows them.`] : []),
    '',
  ].join('\n');
}

function columnsOf(source: Inspection['source'], links: SourceLinks): readonly MarkdownColumn<Finding>[] {
  return [
    {
      title: 'Place',
      align: 'left',
      cell({ at }) {
        const { file, line } = jsonSpan(at, source);
        return link(code(`${file}:${line}`), links.of({ file, line }));
      },
    },
    { title: 'Level', align: 'left', cell: ({ severity }) => severity },
    { title: 'Rule', align: 'left', cell: ({ ruleId }) => link(code(ruleId), docsUrl(ruleId)) },
    { title: 'What', align: 'left', cell: ({ message }) => prose(message) },
  ];
}
