import type { Finding } from '../../rules/finding.js';
import type { Inspection } from './inspection.js';
import { jsonSpan } from './json-findings.js';

/**
 * `check --format github`: a workflow command for each finding, which GitHub Actions shows as an annotation on its line.
 * Format and escapes: docs.github.com/actions/reference/workflow-commands-for-github-actions.
 */
export function findingsGithub({ findings, source }: Inspection): string {
  return findings.map((finding) => `${annotation(finding, source)}\n`).join('');
}

const COMMANDS: Readonly<Record<Finding['severity'], string>> = { error: 'error', warning: 'warning', info: 'notice' };

function annotation(finding: Finding, source: Inspection['source']): string {
  const { file, line, column, endLine, endColumn } = jsonSpan(finding.at, source);
  // Columns are heeded on one line alone.
  const columns = endLine === line ? { col: column, endColumn } : {};
  const properties = { file, line, endLine, ...columns, title: `llm-cost-lint: ${finding.ruleId}` };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${COMMANDS[finding.severity]} ${written.join(',')}::${escaped(finding.message)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
