import { describe, expect, test } from 'vitest';
import { isInRange, openVersions } from '../../../analyzer/modules/versions.js';
import { mapHost } from '../rules/map-host.js';
import { callIn, type Files, shown } from './world.js';

const json = (value: unknown) => JSON.stringify(value);
const declares = (range: string) => json({ dependencies: { ai: range } });

function versionOf(files: Files, directory = '/repo/apps/api/src', name = 'ai'): string | undefined {
  return openVersions(mapHost(files)).versionOf(name, directory);
}

describe('the version of an SDK', () => {
  test('is what is installed, at the nearest place', () => {
    const files = {
      '/repo/node_modules/ai/package.json': json({ version: '4.3.1' }),
      '/repo/apps/api/node_modules/ai/package.json': json({ version: '5.0.2' }),
      '/repo/apps/api/package.json': declares('^3.0.0'),
    };
    expect(versionOf(files)).toBe('5.0.2');
    expect(versionOf(files, '/repo/apps/web')).toBe('4.3.1');
  });

  test('else what the lock file says', () => {
    const files = {
      '/repo/package.json': declares('^4.0.0'),
      '/repo/package-lock.json': json({ packages: { 'node_modules/ai': { version: '4.3.19' } } }),
    };
    expect(versionOf(files)).toBe('4.3.19');
  });

  test('also for a package of the workspace, whose lock file lies at the root', () => {
    const files = {
      '/repo/package.json': json({ workspaces: ['apps/*'] }),
      '/repo/apps/api/package.json': declares('^4.0.0'),
      '/repo/package-lock.json': json({ packages: { 'node_modules/ai': { version: '4.3.19' } } }),
    };
    expect(versionOf(files)).toBe('4.3.19');
  });

  test.each<[string, string | undefined]>([
    ['4.3.1', '4.3.1'],
    ['^4.3.1', '4.3.1'],
    ['~4.3', '4.3'],
    ['>=4', '4'],
    ['v4.1.0', '4.1.0'],
    ['4.x', '4'],
    ['npm:ai@4.2.0', '4.2.0'],
    ['npm:@acme/ai@^4.2.0', '4.2.0'],
    ['5.0.0-beta.3', '5.0.0'],
    ['^4.0.0 || ^5.0.0', '4.0.0'],
    ['*', undefined],
    ['latest', undefined],
    ['workspace:*', undefined],
    ['catalog:', undefined],
    ['github:vercel/ai', undefined],
    ['', undefined],
  ])('else the least of the declared range %s: %s', (range, version) => {
    expect(versionOf({ '/repo/apps/api/package.json': declares(range) })).toBe(version);
  });

  test.each([
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
  ])('declared under %s', (field) => {
    expect(versionOf({ '/repo/package.json': json({ [field]: { ai: '^4.1.0' } }) })).toBe('4.1.0');
  });

  test('of a package with a scope', () => {
    const files = { '/repo/node_modules/@anthropic-ai/sdk/package.json': json({ version: '0.39.0' }) };
    expect(versionOf(files, '/repo/src', '@anthropic-ai/sdk')).toBe('0.39.0');
  });

  test.each([
    '{',
    '[]',
    'null',
    '{"version": 5}',
    '',
  ])('is not known when all there is is a package.json of %j', (text) => {
    expect(versionOf({ '/repo/node_modules/ai/package.json': text, '/repo/package.json': text })).toBeUndefined();
  });
});

describe('the version decides', () => {
  const call = (files: Files) =>
    callIn(
      `import { generateText } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n` +
        `generateText({ model: openai('gpt-4o'), prompt: 'hi', maxTokens: 5 });`,
      files,
    );

  test('which name caps', () => {
    expect(shown(call({ '/app/package.json': declares('^4.0.0') }).outputCap.fact)).toBe('5');
    const five = call({ '/app/package.json': declares('^5.0.0') }).outputCap;
    expect([shown(five.fact), five.ignored?.name.text]).toEqual(['absent', 'maxTokens']);
  });

  test('and when nothing says which it is, a name of any major may be the right one', () => {
    const { outputCap, sdkVersion } = call({});
    expect([sdkVersion, shown(outputCap.fact), outputCap.ignored]).toEqual([undefined, '5', undefined]);
  });
});

test.each<[string | undefined, string, boolean]>([
  ['4.3.1', '<5', true],
  ['5.0.0', '<5', false],
  ['5.0.0', '<=5', true],
  ['5.0.0-beta.3', '>=5', true],
  ['10.0.0', '>=9', true],
  ['5.9.9', '>5', false],
  ['1', '*', true],
  ['1', 'never', false],
  [undefined, '>=7', true],
  [undefined, '<5', false],
  ['1.3.23', '<1.3.24', true],
  ['1.3.24', '<1.3.24', false],
  ['1.3', '<1.3.24', true],
  ['0.3.24', '>=1.3.24', false],
])('%s is in the range %s: %s', (version, range, expected) => {
  expect(isInRange(version, range)).toBe(expected);
});

describe('lock files of every package manager', () => {
  const app = { '/repo/apps/web/package.json': json({ dependencies: { ai: '^5.0.0', '@ai-sdk/openai': 'catalog:' } }) };
  const pnpm = `lockfileVersion: '9.0'

importers:

  .:
    devDependencies:
      ai:
        specifier: ^4.0.0
        version: 4.3.19(zod@3.25.76)

  apps/web:
    dependencies:
      '@ai-sdk/openai':
        specifier: 'catalog:'
        version: 2.0.131(zod@3.25.76)
      ai:
        specifier: ^5.0.0
        version: 5.0.10(zod@3.25.76)

packages:

  ai@5.0.10:
`;
  const yarn = `# yarn lockfile v1

ai@^4.0.0:
  version "4.3.19"

"ai@^5.0.0", ai@^5.0.3:
  version "5.0.10"
`;
  const berry = `"ai@npm:^5.0.0":
  version: 5.0.10
  resolution: "ai@npm:5.0.10"
`;
  const bun = `{ "lockfileVersion": 1,
  "packages": {
    "ai": ["ai@5.0.10", "", {}, "sha512-"],
  } }`;

  test.each<[string, string, string]>([
    ['pnpm', 'pnpm-lock.yaml', pnpm],
    ['pnpm with CRLF', 'pnpm-lock.yaml', pnpm.replaceAll('\n', '\r\n')],
    ['yarn 1', 'yarn.lock', yarn],
    ['yarn berry', 'yarn.lock', berry],
    ['bun', 'bun.lock', bun],
  ])('%s', (_, file, text) => {
    const versions = openVersions(mapHost({ ...app, [`/repo/${file}`]: text }));
    expect(versions.versionOf('ai', '/repo/apps/web/src')).toBe('5.0.10');
  });

  test('a range of the workspace, locked or declared', () => {
    const locked = openVersions(mapHost({ ...app, '/repo/pnpm-lock.yaml': pnpm }));
    expect(locked.versionOf('@ai-sdk/openai', '/repo/apps/web')).toBe('2.0.131');
    const workspace = `packages:\n  - apps/*\ncatalog:\n  '@ai-sdk/openai': ^2.0.5\n  ai: ^5.0.0\n`;
    const declared = openVersions(mapHost({ ...app, '/repo/pnpm-workspace.yaml': workspace }));
    expect(declared.versionOf('@ai-sdk/openai', '/repo/apps/web')).toBe('2.0.5');
  });

  test('a broken one says nothing', () => {
    for (const file of ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock']) {
      const versions = openVersions(mapHost({ ...app, [`/repo/${file}`]: '}{ importers: [' }));
      expect(versions.versionOf('ai', '/repo/apps/web')).toBe('5.0.0');
    }
  });
});
