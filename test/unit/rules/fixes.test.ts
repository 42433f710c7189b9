import ts from 'typescript';
import { expect, test } from 'vitest';
import type { Host } from '../../../analyzer/host.js';
import { openProject } from '../../../analyzer/project.js';
import { diskHost } from '../../../rules/disk-host.js';
import type { Edit, Finding } from '../../../rules/finding.js';
import { lint } from '../../../rules/lint.js';
import { type RuleFixture, ruleFixtures } from '../../fixtures/rule-fixtures.js';

const disk = diskHost();
const edited = new Map<string, string>();
const host: Host = { ...disk, readFile: (path) => edited.get(path) ?? disk.readFile(path) };
const project = openProject(host);

/** Every fix of every fixture: applied, the file parses, this finding is gone and no other came, nothing is left to fix. */
test.each(ruleFixtures().map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
  const before = findingsIn(fixture);
  for (const finding of before) {
    for (const fix of finding.fixes) {
      const texts = textsAfter(fix.edits);
      const after = withTexts(texts, () => findingsIn(fixture));
      const where = `${finding.message} at ${finding.at.start}: ${fix.title}`;
      for (const [file, text] of texts) expect(newSyntaxErrors(file, text), where).toEqual([]);
      expect(after.length, where).toBeLessThan(before.length);
    }
  }
});

function findingsIn({ file, rule, options }: RuleFixture): Finding[] {
  const rules = new Map([[rule.id, { level: 'warning' as const, options }]]);
  const settings = { rules, root: '/', costOf: () => undefined };
  return lint(project.analyze([file]), settings, (path) => host.readFile(path) ?? '');
}

function textsAfter(edits: readonly Edit[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    const text = texts.get(edit.file) ?? host.readFile(edit.file) ?? '';
    texts.set(edit.file, text.slice(0, edit.start) + edit.newText + text.slice(edit.end));
  }
  return texts;
}

function withTexts<T>(texts: ReadonlyMap<string, string>, run: () => T): T {
  for (const [file, text] of texts) edited.set(file, text);
  project.changed([...texts.keys()]);
  const result = run();
  edited.clear();
  project.changed([...texts.keys()]);
  return result;
}

function newSyntaxErrors(file: string, text: string): string[] {
  const known = syntaxErrors(file, disk.readFile(file) ?? '');
  return syntaxErrors(file, text).slice(known.length);
}

function syntaxErrors(fileName: string, text: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { fileName, reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
