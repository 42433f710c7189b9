import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activateExtension, discardEdits, findings, hints, open, rangeOf, untilRules, uriOf } from './editor.js';

suite('diagnostics', () => {
  suiteSetup(activateExtension);
  teardown(discardEdits);

  test('stand at the callee, with the rule, its page and its severity', async () => {
    const document = await open('chat.ts');
    const [finding] = await untilRules(document.uri, ['require-max-tokens']);
    assert.ok(finding);
    assert.deepEqual(finding.range, rangeOf(document, 'openai.chat.completions.create'));
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(finding.source, 'llm-cost');
    assert.match(finding.message, /No `max_(completion_)?tokens`/);
    assert.ok(typeof finding.code === 'object');
    assert.match(finding.code.target.toString(), /^https:.*require-max-tokens/);
  });

  test('point to the client in another file', async () => {
    const document = await open('chat.ts');
    const [finding] = await untilRules(document.uri, ['require-max-tokens']);
    const related = finding?.relatedInformation?.map(({ location }) => location.uri.path.split('/').at(-1));
    assert.deepEqual(related, ['client.ts']);
  });

  test('stand at the value that is too high', async () => {
    const document = await open('summary.ts');
    const [finding] = await untilRules(document.uri, ['no-excessive-retries']);
    assert.deepEqual(finding?.range, rangeOf(document, '5 }').with({ end: rangeOf(document, ' },\n  );').start }));
  });

  for (const file of ['reply-form.tsx', 'reply-form.jsx', 'legacy.js']) {
    test(`are there in ${file}`, async () => {
      const document = await open(file);
      const [finding] = await untilRules(document.uri, ['require-max-tokens']);
      const callee = file === 'legacy.js' ? 'client.responses.create' : 'generateText(';
      assert.deepEqual(finding?.range.start, rangeOf(document, callee).start);
    });
  }

  test('and hints are absent where no SDK is called', async () => {
    const document = await open('plain.ts');
    // The hints are answered only after the file has been analysed.
    assert.deepEqual(await hints(document), []);
    assert.deepEqual(findings(document.uri), []);
  });

  test('of a config file stand in the config file', async () => {
    await open('misconfigured/chat.ts');
    const config = uriOf('misconfigured/llm-cost.config.json');
    const [problem] = await untilRules(config, ['config']);
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Error);
    assert.match(problem?.message ?? '', /rulez.*rules/);
    assert.equal(problem?.range.start.line, 1);
  });

  test('of a config file go away when it is mended, before it is saved', async () => {
    const source = await open('misconfigured/chat.ts');
    const config = await open('misconfigured/llm-cost.config.json');
    await untilRules(config.uri, ['config']);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(config.uri, rangeOf(config, 'rulez'), 'rules');
    await vscode.workspace.applyEdit(edit);
    await untilRules(config.uri, []);
    await untilRules(source.uri, []);
  });
});
