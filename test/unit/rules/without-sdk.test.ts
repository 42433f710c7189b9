import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../../analyzer/host.js';
import { openProject } from '../../../analyzer/project.js';
import { isSdkModule } from '../../../analyzer/text/prefilter.js';
import { emptyConfig } from '../../../rules/config.js';
import { diskHost } from '../../../rules/disk-host.js';
import { lint } from '../../../rules/lint.js';
import { settingsFrom } from '../../../rules/settings.js';
import { ruleFixtures } from '../../fixtures/rule-fixtures.js';
import { mapHost } from './map-host.js';

const settings = settingsFrom(emptyConfig, { preset: 'strict' });

function findingsIn(files: readonly string[], host: Host) {
  return lint(openProject(host).analyze(files), settings, (path) => host.readFile(path) ?? '').map(
    ({ ruleId, at }) => `${ruleId} at ${host.readFile(at.file)?.slice(at.start, at.end)}`,
  );
}

/** A request over plain HTTP needs no SDK. */
const fixtures = ruleFixtures().filter(({ name }) => !/raw-http|http-helper/.test(name));

describe('no finding when the same code imports packages that nobody knows', () => {
  const disk = diskHost();
  const host = { ...disk, readFile: (path: string) => withUnknownPackages(disk.readFile(path)) };

  test.each(fixtures.map(({ name, file }) => [name, file] as const))('%s', (_, file) => {
    expect(findingsIn([file], host)).toEqual([]);
  });

  test('all together', () => {
    const files = fixtures.map(({ file }) => file);
    expect(files.some((file) => host.readFile(file) !== disk.readFile(file))).toBe(true);
    expect(findingsIn(files, host)).toEqual([]);
  });
});

/** `from 'openai'` becomes `from 'unknown-openai'`. */
function withUnknownPackages(text: string | undefined): string | undefined {
  return text?.replace(/(\b(?:from|import|require)\s*\(?\s*)(['"])([^'"\n]+)\2/g, (whole, before, quote, specifier) =>
    isSdkModule(specifier) ? `${before}${quote}unknown-${specifier.replace('@', '')}${quote}` : whole,
  );
}

test('no finding in the look-alikes', () => {
  const folder = fileURLToPath(new URL('../../../test-fixtures/lookalikes', import.meta.url)).replaceAll('\\', '/');
  const files = readdirSync(folder).filter((name) => /\.[cm]?[jt]sx?$/.test(name));
  expect(files.length).toBeGreaterThan(15);
  expect(
    findingsIn(
      files.map((name) => `${folder}/${name}`),
      diskHost(),
    ),
  ).toEqual([]);
  expect(readFileSync(`${folder}/messaging.ts`, 'utf8')).toContain('messages.create');
});

describe('a call that is only known by its shape', () => {
  const shape = 'client.chat.completions.create({ model: "gpt-4o", messages: [] });\n';
  const body = `// llm-cost-disable-next-line no-excessive-retries\nexport const ask = (client) => ${shape}`;

  test('is listed, and gives no finding where no SDK is in reach, not even about comments', () => {
    const host = mapHost({ '/app/ask.js': body });
    const analysis = openProject(host).analyze(['/app/ask.js']);
    expect(analysis.calls.map(({ recognisedBy }) => recognisedBy)).toEqual(['shape']);
    expect(analysis.withoutSdk).toEqual(['/app/ask.js']);
    expect(lint(analysis, settings, () => body)).toEqual([]);
  });

  test('gives findings where one is, however far', () => {
    const files = {
      '/app/ask.js': `import './setup.js';\n${body}`,
      '/app/setup.js': `import './client.js';\n`,
      '/app/client.js': `import OpenAI from 'openai';\n`,
    };
    expect(findingsIn(['/app/ask.js'], mapHost(files))).toContain(
      'require-max-tokens at client.chat.completions.create',
    );
  });
});
