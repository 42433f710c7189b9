import { commands, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';

const LANGUAGES = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact'];
const CONFIG_FILES = '**/llm-cost.config.{json,yml,yaml}';

/** The part that runs inside VS Code: it starts the language server and does nothing else. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('LLM Cost Lint', { log: true });
  const client = new LanguageClient('llmCost', 'LLM Cost Lint', serverOptions(context), clientOptions(output));
  context.subscriptions.push(
    output,
    client,
    commands.registerCommand('llmCost.showOutput', () => output.show()),
    commands.registerCommand('llmCost.restartServer', () => client.restart()),
  );
  await client.start();
}

function serverOptions(context: ExtensionContext): ServerOptions {
  const module = context.asAbsolutePath('dist/server.cjs');
  const run = { module, transport: TransportKind.ipc };
  return { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
}

function clientOptions(outputChannel: LogOutputChannel): LanguageClientOptions {
  return {
    outputChannel,
    documentSelector: [
      ...LANGUAGES.flatMap((language) => [
        { scheme: 'file', language },
        { scheme: 'untitled', language },
      ]),
      // So that a change of the configuration counts before it is saved.
      { scheme: 'file', pattern: CONFIG_FILES },
    ],
  };
}
