import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CodeAction, DiagnosticSeverity, type Range, type TextDocumentEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { uriOfPath } from '../../extension/paths.js';
import { Session } from './session.js';

const CLIENT = `import OpenAI from 'openai';
export const openai = new OpenAI({ maxRetries: 2 });
`;
const CHAT = `import { openai } from './client.js';

export const answer = (question: string) =>
  openai.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: question }] });
`;
const CAPPED = CHAT.replace("model: 'gpt-4o-mini'", "model: 'gpt-4o-mini', max_tokens: 100");

let folder: string;
let session: Session;

// One server for all: what a test leaves behind in it must not matter to the next.
beforeAll(async () => {
  session = await Session.start(tmpdir());
});

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'llm-cost-server-')));
  write('package.json', '{ "dependencies": { "openai": "5.12.0" } }');
  write('client.ts', CLIENT);
  write('chat.ts', CHAT);
});

afterEach(async () => {
  await session.reset();
  rmSync(folder, { recursive: true, force: true });
});

afterAll(async () => {
  expect(await session.stop()).toBe(0);
});

describe('the language server', () => {
  it('says what it can do', () => {
    expect(session.capabilities).toMatchObject({
      textDocumentSync: { openClose: true, change: 2 },
      codeActionProvider: { codeActionKinds: ['quickfix'] },
      inlayHintProvider: true,
      hoverProvider: true,
    });
  });

  it('publishes a finding with its rule, page, range and version', async () => {
    await session.open(file('chat.ts'));
    const [finding, ...more] = await session.diagnostics(file('chat.ts'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'require-max-tokens',
      source: 'llm-cost',
      severity: DiagnosticSeverity.Warning,
      range: rangeOf(CHAT, 'openai.chat.completions.create'),
    });
    expect(finding?.codeDescription?.href).toMatch(/^https:.*require-max-tokens/);
    expect(finding?.relatedInformation?.[0]?.location.uri).toBe(uriOfPath(file('client.ts')));
  });

  it('prices each call in a hint and explains the price in a hover', async () => {
    await session.open(file('chat.ts'), CAPPED);
    const [hint] = await session.inlayHints(file('chat.ts'));
    expect(hint?.label).toMatch(/\$0\.\d+/);
    const hover = await session.hover(file('chat.ts'), rangeOf(CAPPED, 'completions').start);
    expect(hover?.contents).toMatchObject({ kind: 'markdown' });
    expect(JSON.stringify(hover?.contents)).toContain('question');
    expect(await session.hover(file('chat.ts'), { line: 0, character: 0 })).toBeNull();
  });

  it('clears the findings of a document that is closed', async () => {
    await session.open(file('chat.ts'));
    await session.untilRules(file('chat.ts'), ['require-max-tokens']);
    await session.close(file('chat.ts'));
    await session.untilRules(file('chat.ts'), []);
  });

  it('lints a document that has no file', async () => {
    const uri = 'untitled:Untitled-1';
    await session.openUri(uri, 'typescriptreact', CHAT.replace("'./client.js'", `'${file('client.js')}'`));
    await session.until('findings', () => session.publishedFor(uri)?.length === 1);
  });
});

describe('a quick fix', () => {
  it('mends what it was offered for, and is then not offered again', async () => {
    await session.open(file('chat.ts'));
    const [finding] = await session.diagnostics(file('chat.ts'));
    const range = finding?.range as Range;
    const [action, ...more] = await session.codeActions(file('chat.ts'), range);
    expect(more).toEqual([]);
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: false });
    await session.replaceAll(file('chat.ts'), applied(CHAT, editOf(action)));
    expect(await session.diagnostics(file('chat.ts'))).toEqual([]);
    expect(await session.codeActions(file('chat.ts'), range)).toEqual([]);
  });

  it('is bound to the version of the document it was made for', async () => {
    await session.open(file('chat.ts'));
    await session.edit(file('chat.ts'), '// moved\n', at(0, 0));
    // Asked before the pause in typing: the answer waits for the new text and fits that.
    const [action] = await session.codeActions(file('chat.ts'), rangeOf(`// moved\n${CHAT}`, 'create'));
    const edit = editOf(action);
    expect(edit.textDocument).toEqual({
      uri: uriOfPath(file('chat.ts')),
      version: session.versionOf(file('chat.ts')),
    });
    const fixed = applied(`// moved\n${CHAT}`, edit);
    expect(fixed).toMatch(/question }\], max_(completion_)?tokens: 1024 }\);/);
  });

  it('is not offered when its other file has changed unseen', async () => {
    write('client.ts', CLIENT.replace('2', '9'));
    await session.open(file('chat.ts'), CAPPED);
    await session.untilRules(file('chat.ts'), ['no-excessive-retries']);
    const where = rangeOf(CAPPED, 'create');
    const [action] = await session.codeActions(file('chat.ts'), where);
    const edit = editOf(action);
    expect(edit.textDocument).toEqual({ uri: uriOfPath(file('client.ts')), version: null });
    // No watcher has told the server of this one.
    write('client.ts', `// moved\n${CLIENT.replace('2', '9')}`);
    expect(await session.codeActions(file('chat.ts'), where)).toEqual([]);
  });
});

describe('a change', () => {
  it('of an open, unsaved import refreshes its importers', async () => {
    await session.open(file('chat.ts'), CAPPED);
    await session.untilRules(file('chat.ts'), []);
    await session.open(file('client.ts'));
    await session.edit(file('client.ts'), '9', rangeOf(CLIENT, '2'));
    await session.untilRules(file('chat.ts'), ['no-excessive-retries']);
    await session.close(file('client.ts'));
    await session.untilRules(file('chat.ts'), []);
  });

  it('of an import on disk refreshes its importers', async () => {
    await session.open(file('chat.ts'), CAPPED);
    await session.untilRules(file('chat.ts'), []);
    write('client.ts', CLIENT.replace('2', '9'));
    await session.changedOnDisk(file('client.ts'));
    await session.untilRules(file('chat.ts'), ['no-excessive-retries']);
  });

  it('that brings a missing import into being refreshes its importers', async () => {
    await session.open(file('chat.ts'), CAPPED.replace('./client.js', './other.js'));
    await session.diagnostics(file('chat.ts'));
    write('other.ts', CLIENT.replace('2', '9'));
    await session.changedOnDisk(file('other.ts'));
    await session.untilRules(file('chat.ts'), ['no-excessive-retries']);
  });

  it('of a re-exported client reaches the file behind the barrel', async () => {
    write('index.ts', "export * from './client.js';\n");
    await session.open(file('chat.ts'), CAPPED.replace('./client.js', './index.js'));
    await session.untilRules(file('chat.ts'), []);
    await session.open(file('client.ts'), CLIENT.replace('2', '9'));
    await session.untilRules(file('chat.ts'), ['no-excessive-retries']);
  });

  it('in a burst leads to the findings of the last text', async () => {
    await session.open(file('chat.ts'));
    for (let count = 0; count < 50; count++) {
      await session.replaceAll(file('chat.ts'), count % 2 === 0 ? CAPPED : CHAT);
    }
    await session.replaceAll(file('chat.ts'), CAPPED);
    expect(await session.diagnostics(file('chat.ts'))).toEqual([]);
  });
});

describe('the configuration', () => {
  it('shows its mistakes at itself, and they go when they are mended', async () => {
    const config = file('llm-cost.config.json');
    write('llm-cost.config.json', '{\n  "rulez": {}\n}\n');
    await session.open(file('chat.ts'));
    await session.until('the problem', () => session.publishedFor(uriOfPath(config))?.length === 1);
    const problem = session.publishedFor(uriOfPath(config))?.[0];
    expect(problem).toMatchObject({ code: 'config', range: { start: { line: 1, character: 2 } } });
    expect(problem?.message).toMatch(/rulez/);
    await session.until('a line in the log', () => session.log.some((line) => line.includes('rulez')));

    await session.open(config, '{ "rules": { "require-max-tokens": "error" } }\n');
    await session.until('no problem', () => session.publishedFor(uriOfPath(config))?.length === 0);
    await session.until('an error', () => severity('chat.ts') === DiagnosticSeverity.Error);
  });

  it('of the editor counts at once', async () => {
    await session.open(file('chat.ts'));
    await session.untilRules(file('chat.ts'), ['require-max-tokens']);
    await session.configure({ rules: { 'require-max-tokens': 'info' } });
    await session.until('an information', () => severity('chat.ts') === DiagnosticSeverity.Information);
    await session.configure({ preset: 'strict' });
    await session.untilRules(file('chat.ts'), [
      'no-excessive-retries',
      'require-attribution',
      'require-max-tokens',
      'require-timeout',
    ]);
    await session.configure({ enable: false });
    await session.untilRules(file('chat.ts'), []);
    await session.configure({ inlayHints: { enabled: false } });
    await session.untilRules(file('chat.ts'), ['require-max-tokens']);
    expect(await session.inlayHints(file('chat.ts'))).toEqual([]);
  });
});

describe('bad input', () => {
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['half-typed code', "import { openai } from './client.js';\nopenai.chat.completions.create({{{ `${ (\n"],
    ['not code at all', 'a\u0000b\uD800c \u{1F600}'.repeat(1000)],
    ['deep nesting', `${'['.repeat(20_000)}openai.chat.completions.create({})`],
    ['a very long literal', `${CHAT}\nexport const blob = '${'x'.repeat(1_000_000)}';`],
    ['an import of itself', `import { answer as again } from './bad.js';\n${CHAT.replace('question }', 'again }')}`],
    ['nothing', ''],
  ];

  it.each(texts)('%s does not stop the analysis of others', async (_name, text) => {
    await session.open(file('bad.ts'), text);
    await session.open(file('chat.ts'));
    await session.untilRules(file('chat.ts'), ['require-max-tokens']);
    expect(Array.isArray(await session.inlayHints(file('bad.ts')))).toBe(true);
    expect(Array.isArray(await session.codeActions(file('bad.ts'), at(0, 0)))).toBe(true);
  });

  it('in a request is answered with nothing', async () => {
    expect(await session.hover(file('never-opened.ts'), { line: 3, character: 3 })).toBeNull();
    expect(await session.codeActions(file('never-opened.ts'), at(3, 3))).toEqual([]);
    await session.open(file('chat.ts'));
    expect(await session.hover(file('chat.ts'), { line: 999, character: 999 })).toBeNull();
  });
});

function file(name: string): string {
  return `${folder}/${name}`;
}

function write(name: string, text: string): void {
  writeFileSync(file(name), text);
}

function severity(name: string): DiagnosticSeverity | undefined {
  return session.publishedFor(uriOfPath(file(name)))?.[0]?.severity;
}

function at(line: number, character: number): Range {
  return { start: { line, character }, end: { line, character } };
}

function rangeOf(text: string, searched: string): Range {
  const document = TextDocument.create('', '', 0, text);
  const start = text.indexOf(searched);
  return { start: document.positionAt(start), end: document.positionAt(start + searched.length) };
}

/** The edit of the one file that the action changes. */
function editOf(action: CodeAction | undefined): TextDocumentEdit {
  const [edit, ...more] = action?.edit?.documentChanges ?? [];
  if (edit === undefined || !('edits' in edit) || more.length > 0) throw new Error('not an edit of one file');
  return edit;
}

function applied(text: string, { edits }: TextDocumentEdit): string {
  const changes = edits.flatMap((edit) => ('newText' in edit ? [{ range: edit.range, newText: edit.newText }] : []));
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), changes);
}
