import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Position, Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { uriOfPath } from '../../extension/paths.js';
import { Session } from './session.js';

const LLM = `import OpenAI from 'openai';
const client = new OpenAI();

export const answer = (input: string, options: { cap?: number }) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: options.cap });
`;
const CAPPED = LLM.replace('options.cap', 'options.cap ?? 500');
const WITHOUT_SDK = `export const answer = (input: string, options: { cap?: number }) => input.slice(0, options.cap);\n`;
const CALLER = `import { answer } from './llm';

export const limerick = () => answer('Write a limerick.', {});
`;

let folder: string;
let session: Session;

beforeAll(async () => {
  session = await Session.start(tmpdir());
});

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'llm-cost-wrappers-')));
  write('package.json', '{ "dependencies": { "openai": "6.0.0" } }');
  write('llm.ts', LLM);
  write('caller.ts', CALLER);
  await session.addFolder(folder);
});

afterEach(async () => {
  await session.reset();
  rmSync(folder, { recursive: true, force: true });
});

afterAll(async () => {
  expect(await session.stop()).toBe(0);
});

describe('a call of a wrapper in a file that names no SDK', () => {
  it('has a finding, which says where the request is sent, and a cap is written into its own options', async () => {
    await session.open(file('caller.ts'));
    const [finding, ...more] = await session.diagnostics(file('caller.ts'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'require-max-tokens',
      range: { start: positionOf(CALLER, 'answer('), end: positionOf(CALLER, "('Write") },
      relatedInformation: [{ message: 'The request is sent from here.', location: { uri: uriOfPath(file('llm.ts')) } }],
    });
    const [action] = await session.codeActions(file('caller.ts'), finding?.range as Range);
    expect(action?.title).toBe('Add cap: 25000');
    const [change] = action?.edit?.documentChanges ?? [];
    expect(change).toMatchObject({ textDocument: { uri: uriOfPath(file('caller.ts')) } });
    await session.replaceAll(file('caller.ts'), applied(CALLER, change));
    expect(await session.diagnostics(file('caller.ts'))).toEqual([]);
  });

  it('has a price, and the hover names the request', async () => {
    await session.open(file('caller.ts'), CALLER.replace('{}', '{ cap: 100 }'));
    const [hint] = await session.inlayHints(file('caller.ts'));
    expect(hint?.label).toMatch(/^≤ \$0\.\d+/);
    const hover = await session.hover(file('caller.ts'), positionOf(CALLER, 'answer('));
    expect(hover?.contents).toMatchObject({
      value: expect.stringContaining('through client.responses.create at llm.ts:5'),
    });
  });

  it('keeps the finding of a wrapper that decides inside the wrapper', async () => {
    write('llm.ts', LLM.replace(', max_output_tokens: options.cap', ''));
    await session.open(file('caller.ts'));
    await session.open(file('llm.ts'));
    expect(await session.diagnostics(file('caller.ts'))).toEqual([]);
    expect(await session.diagnostics(file('llm.ts'))).toMatchObject([{ code: 'require-max-tokens' }]);
  });
});

describe('the callers are reviewed again', () => {
  it('when the wrapper comes to decide, saved or not', async () => {
    await session.open(file('caller.ts'));
    await session.untilRules(file('caller.ts'), ['require-max-tokens']);
    await session.open(file('llm.ts'));
    await session.replaceAll(file('llm.ts'), CAPPED);
    await session.untilRules(file('caller.ts'), []);
    await session.close(file('llm.ts'));
    await session.untilRules(file('caller.ts'), ['require-max-tokens']);
    write('llm.ts', CAPPED);
    await session.changedOnDisk(file('llm.ts'));
    await session.untilRules(file('caller.ts'), []);
  });

  it('when the wrapper comes to ask an SDK, and when it ceases to', async () => {
    write('llm.ts', WITHOUT_SDK);
    await session.open(file('caller.ts'));
    expect(await session.diagnostics(file('caller.ts'))).toEqual([]);
    await session.open(file('llm.ts'), LLM);
    await session.untilRules(file('caller.ts'), ['require-max-tokens']);
    await session.replaceAll(file('llm.ts'), WITHOUT_SDK);
    await session.untilRules(file('caller.ts'), []);
  });

  it('when the file that they import appears, and when it goes', async () => {
    rmSync(file('llm.ts'));
    await session.open(file('caller.ts'));
    expect(await session.diagnostics(file('caller.ts'))).toEqual([]);
    write('llm.ts', LLM);
    await session.changedOnDisk(file('llm.ts'));
    await session.untilRules(file('caller.ts'), ['require-max-tokens']);
    rmSync(file('llm.ts'));
    await session.changedOnDisk(file('llm.ts'));
    await session.untilRules(file('caller.ts'), []);
  });

  it('when they come to import the wrapper', async () => {
    await session.open(file('caller.ts'), CALLER.replace("import { answer } from './llm';\n", ''));
    expect(await session.diagnostics(file('caller.ts'))).toEqual([]);
    await session.replaceAll(file('caller.ts'), CALLER);
    await session.untilRules(file('caller.ts'), ['require-max-tokens']);
  });

  it('when a tsconfig comes to lead to the wrapper', async () => {
    await session.open(file('caller.ts'), CALLER.replace('./llm', '@/llm'));
    expect(await session.diagnostics(file('caller.ts'))).toEqual([]);
    write('tsconfig.json', '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }');
    await session.changedOnDisk(file('tsconfig.json'));
    await session.untilRules(file('caller.ts'), ['require-max-tokens']);
  });
});

describe('suppression', () => {
  const comment = '// llm-cost-disable-next-line require-max-tokens -- a limerick has an end\n';

  it('works at the caller', async () => {
    const text = CALLER.replace('export', `${comment}export`);
    await session.open(file('caller.ts'), text);
    expect(await session.diagnostics(file('caller.ts'))).toEqual([]);
  });

  it('covers a call that begins on the suppressed line and has its options further down', async () => {
    const text = CALLER.replace("'Write a limerick.', {}", "\n  'Write a limerick.',\n  {},\n");
    await session.open(file('caller.ts'), text.replace('export', `${comment}export`));
    expect(await session.diagnostics(file('caller.ts'))).toEqual([]);
  });

  it('works inside the wrapper that decides, and there does nothing for callers that decide', async () => {
    const decides = LLM.replace(', max_output_tokens: options.cap', '').replace('  client', `  ${comment}  client`);
    await session.open(file('llm.ts'), decides);
    expect(await session.diagnostics(file('llm.ts'))).toEqual([]);
    await session.open(file('caller.ts'));
    expect(await session.diagnostics(file('caller.ts'))).toEqual([]);
    await session.replaceAll(file('llm.ts'), LLM.replace('  client', `  ${comment}  client`));
    await session.untilRules(file('llm.ts'), ['unused-suppression']);
    await session.untilRules(file('caller.ts'), ['require-max-tokens']);
  });
});

function file(name: string): string {
  return `${folder}/${name}`;
}

function write(name: string, text: string): void {
  writeFileSync(file(name), text);
}

function positionOf(text: string, searched: string): Position {
  return TextDocument.create('', '', 0, text).positionAt(text.indexOf(searched));
}

function applied(text: string, change: unknown): string {
  const { edits } = change as { edits: Parameters<typeof TextDocument.applyEdits>[1] };
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
}
