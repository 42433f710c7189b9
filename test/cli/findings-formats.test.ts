import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Log, Region } from 'sarif';
import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from './run-cli.js';

const NAME = 'src/a b,c:%<&>.ts';
const TEXT = `import OpenAI from 'openai';
const client = new OpenAI({ maxRetries: 8 });
export const ask = (input: string) =>
  client.responses.create({
    model: 'gpt-4o-mini', input, max_output_tokens: 200 });
export const forever = (é: string) => client.responses.create({ model: 'gpt-4o-mini', input: é, max_tokens: 20 });
`;
const FOUND = ['no-excessive-retries', 'require-max-tokens'];

const folder = () => folderWith({ [NAME]: TEXT });
const check = (cwd: string, ...args: string[]) => runCli(cwd, ['check', ...args]);
const only = ['--rule', 'no-superseded-model:off'];

/** The text of a region, counted as SARIF counts: lines and columns from 1, the end not included. */
function textAt({ startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 }: Region): string {
  const lines = TEXT.split('\n').slice(startLine - 1, endLine);
  const cut = [...lines.slice(0, -1), lines.at(-1)?.slice(0, endColumn - 1)].join('\n');
  return cut.slice(startColumn - 1);
}

describe('--format sarif', () => {
  const { stdout, code } = check(folder(), '--format', 'sarif', ...only);
  const { version, runs } = JSON.parse(stdout) as Log;
  const [run] = runs;
  const results = run?.results ?? [];

  it('has every finding with its place, its rule and a fingerprint', () => {
    expect([version, code, run?.columnKind]).toEqual(['2.1.0', 1, 'utf16CodeUnits']);
    expect(results.map(({ ruleId }) => ruleId).sort()).toEqual(FOUND);
    for (const { ruleId, ruleIndex = -1, partialFingerprints, message } of results) {
      expect(run?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
      expect(Object.values(partialFingerprints ?? {})).toEqual([expect.stringMatching(/^[\da-f]{8,}$/)]);
      expect(message.text).toMatch(/\$/);
    }
  });

  it('points into the source, related places too', () => {
    const places = results.map(({ locations }) => locations?.[0]?.physicalLocation);
    expect(places.map((place) => decodeURIComponent(place?.artifactLocation?.uri ?? ''))).toEqual([NAME, NAME]);
    expect(places.map((place) => textAt(place?.region ?? {})).sort()).toEqual(['8', 'max_tokens']);
    const related = results.flatMap(({ relatedLocations }) => relatedLocations ?? []);
    expect(related.map(({ physicalLocation }) => textAt(physicalLocation?.region ?? {}))).toContain(
      'new OpenAI({ maxRetries: 8 })',
    );
  });

  it('says of each rule what it asks for, why, and where to read on', () => {
    for (const rule of run?.tool.driver.rules ?? []) {
      expect(rule.shortDescription?.text).not.toBe('');
      expect(rule.help?.markdown).toContain(`docs/rules/${rule.id}.md`);
      expect(rule.defaultConfiguration?.level).toBe('warning');
    }
  });

  it('carries the fixes as replacements', () => {
    const [fix] = results.find(({ ruleId }) => ruleId === 'no-excessive-retries')?.fixes ?? [];
    const [replacement] = fix?.artifactChanges[0]?.replacements ?? [];
    expect(textAt(replacement?.deletedRegion ?? {})).toBe('8');
    expect(replacement?.insertedContent?.text).toBe('2');
  });

  it('of nothing is a run without results', () => {
    const run = check(folderWith({ 'a.ts': 'export {};\n' }), '--format', 'sarif');
    expect((JSON.parse(run.stdout) as Log).runs[0]?.results).toEqual([]);
    expect(run.code).toBe(0);
  });
});

describe('--format github', () => {
  it('is a workflow command per finding, in which no text of a file can begin another', () => {
    const lines = check(folder(), '--format', 'github', ...only).stdout.split('\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(0, -1).map((line) => line.replace(/::.*(?=::)::.*/s, ''))).toEqual(['', '']);
    expect(lines[0]).toMatch(
      /^::warning file=src\/a b%2Cc%3A%25<&>\.ts,line=2,endLine=2,col=41,endColumn=42,title=llm-cost-lint%3A no-excessive-retries::With `maxRetries: 8`/,
    );
  });

  it('names no columns where a finding goes over several lines', () => {
    const text =
      "import OpenAI from 'openai';\nnew OpenAI()\n  .responses\n  .create({ model: 'gpt-4o', input: 'hi' });\n";
    const { stdout } = check(folderWith({ 'a.ts': text }), '--format', 'github');
    const long = stdout.split('\n').filter((line) => !/line=(\d+),endLine=\1\b/.test(line) && line !== '');
    for (const line of long) expect(line).not.toContain('col=');
  });
});

describe('--format junit', () => {
  const parse = (text: string) => {
    expect(XMLValidator.validate(text)).toBe(true);
    return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(text).testsuites;
  };

  it('is a failed test per finding, in a suite per file', () => {
    const suites = parse(check(folder(), '--format', 'junit', ...only).stdout);
    expect(suites).toMatchObject({ tests: '2', failures: '2', testsuite: { tests: '2', failures: '2' } });
    const tests = suites.testsuite.testcase as { name: string; failure: { type: string } }[];
    expect(tests.map(({ name }) => name)).toEqual(['no-excessive-retries (2:41)', 'require-max-tokens (6:97)']);
    expect(tests.map(({ failure }) => failure.type)).toEqual(['warning', 'warning']);
  });

  it('of nothing is a test that passed', () => {
    const suites = parse(check(folderWith({ 'a.ts': 'export {};\n' }), '--format', 'junit').stdout);
    expect(suites).toMatchObject({ tests: '1', failures: '0', testsuite: { testcase: { name: 'no findings' } } });
  });
});

describe('--format markdown', () => {
  it('is a table that links places and rules', () => {
    const { stdout } = check(folder(), '--format', 'markdown', ...only);
    expect(stdout).toContain('## 2 findings of LLM Cost Lint\n\n2 warning.\n');
    expect(stdout).toMatch(/^\| \[`src\/a b,c:%<&>\.ts:2`\]\(src\/a%20b%2Cc%3A%25%3C%26%3E\.ts#L2\) \| warning \| \[/m);
  });

  it('is short enough for a comment, and says what it leaves out', () => {
    const many = Array.from(
      { length: 90 },
      (_, index) =>
        `export const ask${index} = () => client.responses.create({ model: 'gpt-4o-mini', input: '${index}' });`,
    );
    const text = `import OpenAI from 'openai';\nconst client = new OpenAI();\n${many.join('\n')}\n`;
    const { stdout } = check(folderWith({ 'a.ts': text }), '--format', 'markdown', ...only);
    expect(stdout.length).toBeLessThan(65_536);
    expect(stdout).toContain('10 more findings: `llm-cost-lint check` shows them.');
  });
});

describe('--output', () => {
  it('writes each file besides what is shown', () => {
    const cwd = folder();
    const shown = check(cwd, ...only);
    const outputs = ['sarif:out/a.sarif', 'json:b.json', 'text:c.txt'].flatMap((output) => ['-o', output]);
    expect(check(cwd, ...only, ...outputs)).toEqual(shown);
    expect(readFileSync(join(cwd, 'out/a.sarif'), 'utf8')).toBe(check(cwd, '--format', 'sarif', ...only).stdout);
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(check(cwd, '--format', 'json', ...only).stdout);
    expect(readFileSync(join(cwd, 'c.txt'), 'utf8')).toBe(shown.stdout);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.sarif']);
  });

  it('of a report, too', () => {
    const cwd = folder();
    const { stdout } = runCli(cwd, ['report', '--format', 'csv', '-o', 'html:cost.html', '-o', 'markdown:cost.md']);
    expect(stdout).toBe(runCli(cwd, ['report', '--format', 'csv']).stdout);
    expect(readFileSync(join(cwd, 'cost.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    expect(readFileSync(join(cwd, 'cost.md'), 'utf8')).toContain('## What the LLM calls cost');
  });

  it.each([
    [['-o', 'sarif'], '--output sarif: write it as format:file, for example sarif:llm-cost.sarif.'],
    [
      ['-o', 'sarf:a'],
      '--output sarf:a: the format is one of text, json, sarif, github, junit, markdown; did you mean sarif?',
    ],
    [['-o', 'json:a', '-o', 'sarif:./a'], '--output sarif:./a: another --output writes this file already.'],
  ])('%j is refused in one sentence', (args, sentence) => {
    expect(check(folder(), ...args)).toEqual({ code: 2, stdout: '', stderr: `llm-cost-lint: ${sentence}\n` });
  });

  it('that cannot be written leaves nothing half-written', () => {
    const cwd = folderWith({ [NAME]: TEXT, taken: 'a file' });
    const run = check(cwd, '-o', 'json:ok.json', '-o', 'sarif:taken/a.sarif');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^llm-cost-lint: --output: taken\/a\.sarif could not be written: .+\.\n$/);
    expect(existsSync(join(cwd, 'ok.json'))).toBe(false);
  });
});
