import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activateExtension,
  codeActions,
  discardEdits,
  hints,
  hoverText,
  labelOf,
  open,
  rangeOf,
  replace,
  untilRules,
} from './editor.js';

suite('quick fixes', () => {
  suiteSetup(activateExtension);
  teardown(discardEdits);

  test('one that is a suggestion changes the text and removes the finding', async () => {
    const document = await open('chat.ts');
    const [finding] = await untilRules(document.uri, ['require-max-tokens']);
    assert.ok(finding);
    const action = await quickFix(document.uri, finding.range, /^Add max_(completion_)?tokens: 1024$/);
    assert.equal(action.isPreferred, false);
    await apply(action);
    assert.match(document.getText(), /\n {4}max_(completion_)?tokens: 1024,\n {2}\}\);/);
    await untilRules(document.uri, []);
    const left = await codeActions(document.uri, finding.range);
    assert.deepEqual(
      left.filter(({ title }) => title === action.title),
      [],
    );
  });

  test('one that keeps the behaviour is preferred', async () => {
    const document = await open('chat.ts');
    await untilRules(document.uri, ['require-max-tokens']);
    await replace(document, "model: 'gpt-4o-mini',", "model: 'gpt-5-mini',\n    max_tokens: 300,");
    const action = await quickFix(document.uri, rangeOf(document, 'max_tokens'), /^Rename max_tokens/);
    assert.equal(action.isPreferred, true);
    await apply(action);
    assert.ok(document.getText().includes('max_completion_tokens: 300'));
    await untilRules(document.uri, []);
  });

  test('one that is asked for right after typing fits what was typed', async () => {
    const document = await open('chat.ts');
    await untilRules(document.uri, ['require-max-tokens']);
    await replace(document, 'import { openai }', '// moved\n\nimport { openai }');
    const action = await quickFix(document.uri, rangeOf(document, 'completions'), /^Add max_/);
    const before = document.getText();
    await apply(action);
    const added = /\n {4}max_(completion_)?tokens: 1024,/;
    assert.match(document.getText(), added);
    assert.equal(document.getText().replace(added, ''), before);
  });

  test('one that changes another file does so there', async () => {
    const client = await open('client.ts');
    await replace(client, 'maxRetries: 2', 'maxRetries: 9');
    const document = await open('chat.ts');
    await untilRules(document.uri, ['no-excessive-retries', 'require-max-tokens']);
    const action = await quickFix(document.uri, rangeOf(document, 'create'), /^Set maxRetries to 2$/);
    await apply(action);
    assert.ok(client.getText().includes('maxRetries: 2'));
    await untilRules(document.uri, ['require-max-tokens']);
  });
});

suite('prices', () => {
  suiteSetup(activateExtension);
  teardown(discardEdits);

  test('stand behind each call as an inlay hint', async () => {
    const document = await open('chat.ts');
    const [hint, ...more] = await hints(document);
    assert.ok(hint);
    assert.equal(more.length, 0);
    assert.match(labelOf(hint), /^≤ \$0\.\d+\/call \+ question$/);
    assert.deepEqual(hint.position, rangeOf(document, 'create({').end);
  });

  test('follow what is typed', async () => {
    const document = await open('chat.ts');
    const [before] = await hints(document);
    await replace(document, "model: 'gpt-4o-mini',", "model: 'gpt-4-turbo', max_tokens: 500,");
    const [after] = await hints(document);
    assert.ok(before !== undefined && after !== undefined);
    assert.notEqual(labelOf(after), labelOf(before));
  });

  test('are explained by the hover', async () => {
    const document = await open('chat.ts');
    const text = await hoverText(document, rangeOf(document, 'completions').start);
    assert.match(text, /LLM cost/);
    assert.match(text, /\| Part \| Tokens \| USD \|/);
    assert.match(text, /question/);
    assert.match(text, /gpt\\?-4o\\?-mini/);
    assert.match(text, /per million tokens/);
    assert.match(text, /20\d\d-\d\d-\d\d/);
  });

  test('are not shown in a hover elsewhere', async () => {
    const document = await open('chat.ts');
    await untilRules(document.uri, ['require-max-tokens']);
    assert.doesNotMatch(await hoverText(document, rangeOf(document, 'bicycle').start), /LLM cost/);
  });

  test('can be switched off', async () => {
    const document = await open('chat.ts');
    assert.equal((await hints(document)).length, 1);
    const settings = vscode.workspace.getConfiguration('llmCost.inlayHints');
    await settings.update('enabled', false, vscode.ConfigurationTarget.Workspace);
    await until('no hints', async () => (await hints(document)).length === 0);
    await settings.update('enabled', undefined, vscode.ConfigurationTarget.Workspace);
    await until('hints again', async () => (await hints(document)).length === 1);
  });
});

async function quickFix(uri: vscode.Uri, range: vscode.Range, title: RegExp): Promise<vscode.CodeAction> {
  const actions = await codeActions(uri, range);
  const action = actions.find((candidate) => title.test(candidate.title));
  assert.ok(action, `no action ${title} among ${actions.map((candidate) => candidate.title).join(', ') || 'none'}`);
  return action;
}

async function apply({ title, edit }: vscode.CodeAction): Promise<void> {
  assert.ok(edit, `"${title}" has no edit`);
  assert.ok(await vscode.workspace.applyEdit(edit), `"${title}" was refused`);
}

async function until(what: string, isReached: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isReached())) if (Date.now() > end) throw new Error(`timed out waiting for ${what}`);
}
