// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { describe, expect, test } from 'vitest';
import { openProject } from '../../../analyzer/project.js';
import { emptyConfig } from '../../../rules/config.js';
import { lint } from '../../../rules/lint.js';
import { priced } from '../../../rules/pricing.js';
import { textsAfter } from '../../fixtures/apply-edits.js';
import { mapHost } from './map-host.js';

const MANUAL = `const manual = 'Parcels leave on weekdays before noon. '.repeat(300);`;

/** What the suggestion makes of a file; `undefined` where there is none. */
function marked(text: string, file: string, others: Readonly<Record<string, string>> = {}): string | undefined {
  const host = mapHost({ ...others, [file]: text });
  const textOf = (path: string) => host.readFile(path) ?? '';
  const { analysis, ...prices } = priced(openProject(host).analyze([file]), emptyConfig, '/app', textOf);
  const rules = new Map([['prefer-prompt-cache', { level: 'warning' as const, options: { unknownCallers: true } }]]);
  const findings = lint(analysis, { rules, root: '/app', ...prices }, textOf);
  expect(findings).toHaveLength(1);
  const [fix] = findings[0]?.fixes ?? [];
  return fix && textsAfter(fix.edits, textOf).get(file);
}

describe('of the SDK of Anthropic', () => {
  const asked = (system: string, before = MANUAL) => `import Anthropic from '@anthropic-ai/sdk';
${before}
export const ask = (content: string) =>
  new Anthropic().messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, ${system}, messages: [{ role: 'user', content }] });
`;
  const mark = `cache_control: { type: 'ephemeral' }`;

  test.each([
    ['system: manual', `system: [{ type: 'text', text: manual, ${mark} }]`],
    ["'system': `${manual}`", `'system': [{ type: 'text', text: \`\${manual}\`, ${mark} }]`],
    ["system: [{ type: 'text', text: manual }]", `system: [{ type: 'text', text: manual, ${mark} }]`],
    [
      "system: [{ type: 'text', text: manual }, { type: 'text', text: 'Be brief.' }, { type: 'text', text: content }]",
      `system: [{ type: 'text', text: manual }, { type: 'text', text: 'Be brief.', ${mark} }, { type: 'text', text: content }]`,
    ],
  ])('%s', (system, expected) => {
    expect(marked(asked(system), '/app/ask.ts')).toBe(asked(expected));
  });

  test('a constant of another file, and a shorthand', () => {
    const others = { '/app/manual.ts': `export const system = 'Parcels leave on weekdays. '.repeat(300);` };
    const before = `import { system } from './manual.js';`;
    const expected = asked(`system: [{ type: 'text', text: system, ${mark} }]`, before);
    expect(marked(asked('system', before), '/app/ask.ts', others)).toBe(expected);
    expect(marked(asked('system: system', before), '/app/ask.ts', others)).toBe(expected);
  });

  test('none where the list stands alone, or where the types have no marks yet', () => {
    const alone = `${MANUAL}\nconst blocks = [{ type: 'text' as const, text: manual }];`;
    expect(marked(asked('system: blocks', alone), '/app/ask.ts')).toBeUndefined();
    const old = { '/app/package.json': '{ "dependencies": { "@anthropic-ai/sdk": "0.27.3" } }' };
    expect(marked(asked('system: manual'), '/app/ask.ts', old)).toBeUndefined();
    expect(marked(asked("system: [{ type: 'text', text: manual }]"), '/app/ask.ts', old)).toBeUndefined();
  });
});

describe('of Bedrock', () => {
  const asked = (
    system: string,
  ) => `const { BedrockRuntimeClient, ConverseCommand } = require('@aws-sdk/client-bedrock-runtime');
${MANUAL}
exports.ask = (text) =>
  new BedrockRuntimeClient({}).send(
    new ConverseCommand({
      modelId: 'anthropic.claude-3-7-sonnet-20250219-v1:0',
      inferenceConfig: { maxTokens: 300 },
      system: ${system},
      messages: [{ role: 'user', content: [{ text: String(text) }] }],
    }),
  );
`;
  const point = `cachePoint: { type: 'default' }`;

  test.each([
    ['[{ text: manual }]', `[{ text: manual }, { ${point} }]`],
    [
      '[\n        { text: manual }, // all\n      ]',
      `[\n        { text: manual }, // all\n        { ${point} },\n      ]`,
    ],
    [
      '[\n        { text: manual } // all\n      ]',
      `[\n        { text: manual }, // all\n        { ${point} }\n      ]`,
    ],
    ['[{ text: manual }, { text }]', `[{ text: manual }, { ${point} }, { text }]`],
    [`[{ text: manual, ${point} }]`, `[{ text: manual }, { ${point} }]`],
    [`[{ ${point}, text: manual }]`, `[{ text: manual }, { ${point} }]`],
  ])('%s', (system, expected) => {
    expect(marked(asked(system), '/app/ask.js')).toBe(asked(expected));
  });

  test('none where a comment would be lost', () => {
    expect(marked(asked(`[{ text: manual, /* here? */ ${point} }]`), '/app/ask.js')).toBeUndefined();
  });
});
