import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { activateExtension, discardEdits, open, replace, untilRules, uriOf } from './editor.js';

suite('edits', () => {
  suiteSetup(activateExtension);
  teardown(discardEdits);

  test('typing adds and removes a finding in an unsaved file', async () => {
    const document = await open('chat.ts');
    await untilRules(document.uri, ['require-max-tokens']);
    await replace(document, "model: 'gpt-4o-mini',", "model: 'gpt-4o-mini', max_tokens: 200,");
    await untilRules(document.uri, []);
    await replace(document, ' max_tokens: 200,', '');
    await untilRules(document.uri, ['require-max-tokens']);
  });

  test('half-typed code does no harm', async () => {
    const document = await open('chat.ts');
    await untilRules(document.uri, ['require-max-tokens']);
    await replace(
      document,
      'export async function answer(question: string) {',
      'export async function answer(question: {{{ (',
    );
    await replace(
      document,
      'export async function answer(question: {{{ (',
      'export async function answer(question: string) {',
    );
    await untilRules(document.uri, ['require-max-tokens']);
  });

  test('an unsaved change in an imported file refreshes its importer', async () => {
    const importer = await open('chat.ts');
    await untilRules(importer.uri, ['require-max-tokens']);
    const client = await open('client.ts');
    await replace(client, 'maxRetries: 2', 'maxRetries: 9');
    await untilRules(importer.uri, ['no-excessive-retries', 'require-max-tokens']);
    await replace(client, 'maxRetries: 9', 'maxRetries: 1');
    await untilRules(importer.uri, ['require-max-tokens']);
  });

  test('a change on disk of an imported file refreshes its importer', async () => {
    const importer = await open('chat.ts');
    await untilRules(importer.uri, ['require-max-tokens']);
    const client = (text: string) => writeFileSync(uriOf('client.ts').fsPath, text);
    client("import OpenAI from 'openai';\n\nexport const openai = new OpenAI({ maxRetries: 7 });\n");
    await untilRules(importer.uri, ['no-excessive-retries', 'require-max-tokens']);
    client("import OpenAI from 'openai';\n\nexport const openai = new OpenAI({ maxRetries: 2 });\n");
    await untilRules(importer.uri, ['require-max-tokens']);
  });

  test('a new document without a file is linted', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'typescript',
      content:
        "import OpenAI from 'openai';\n\nnew OpenAI().responses.create({ model: 'gpt-5-mini', input: 'Hello' });\n",
    });
    await vscode.window.showTextDocument(document);
    await untilRules(document.uri, ['require-max-tokens']);
  });

  test('findings survive a restart of the server', async () => {
    const document = await open('chat.ts');
    await untilRules(document.uri, ['require-max-tokens']);
    await vscode.commands.executeCommand('llmCost.restartServer');
    await untilRules(document.uri, ['require-max-tokens']);
    await replace(document, "model: 'gpt-4o-mini',", "model: 'gpt-4o-mini', max_tokens: 200,");
    await untilRules(document.uri, []);
  });

  test('settings take effect at once', async () => {
    const document = await open('chat.ts');
    const settings = vscode.workspace.getConfiguration('llmCost');
    await untilRules(document.uri, ['require-max-tokens']);
    await settings.update('rules', { 'require-max-tokens': 'off' }, vscode.ConfigurationTarget.Workspace);
    await untilRules(document.uri, []);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await untilRules(document.uri, ['require-max-tokens']);
    await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
    await untilRules(document.uri, []);
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
    await untilRules(document.uri, ['require-max-tokens']);
  });
});
