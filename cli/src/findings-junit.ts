import type { Finding } from '../../rules/finding.js';
import type { Inspection } from './inspection.js';
import { jsonSpan } from './json-findings.js';
import { printable } from './terminal.js';

/**
 * `check --format junit`: a suite per file and a failed test per finding, as CI servers show them. Where there is nothing to
 * report, one test that passed: some servers take a document without tests for a mistake.
 */
export function findingsJunit({ findings, source }: Inspection): string {
  const files = [...new Set(findings.map(({ at }) => at.file))];
  const suites = files.map((file) =>
    suite(
      source.shown(file),
      findings.filter(({ at }) => at.file === file),
      source,
    ),
  );
  const passed = suite('llm-cost-lint', [], source);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="llm-cost-lint" tests="${Math.max(1, findings.length)}" failures="${findings.length}">`,
    ...(suites.length > 0 ? suites : [passed]),
    '</testsuites>\n',
  ].join('\n');
}

function suite(name: string, findings: readonly Finding[], source: Inspection['source']): string {
  const tests = findings.map((finding) => failedTest(finding, source));
  const passed = `    <testcase classname="llm-cost-lint" name="no findings"/>`;
  return [
    `  <testsuite name="${escaped(name)}" tests="${Math.max(1, findings.length)}" failures="${findings.length}">`,
    ...(tests.length > 0 ? tests : [passed]),
    '  </testsuite>',
  ].join('\n');
}

function failedTest({ at, ruleId, severity, message }: Finding, source: Inspection['source']): string {
  const { file, line, column } = jsonSpan(at, source);
  const place = `${file}:${line}:${column}`;
  return [
    `    <testcase classname="${escaped(file)}" name="${escaped(`${ruleId} (${line}:${column})`)}">`,
    `      <failure type="${severity}" message="${escaped(message)}">${escaped(`${place} ${message}`)}</failure>`,
    '    </testcase>',
  ].join('\n');
}

/** Control characters have no place in XML, escaped or not. */
function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
