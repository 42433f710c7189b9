import * as vscode from 'vscode';

const WAIT_MS = 10_000;

/** Starts the extension, so that its providers are there when the first test asks. */
export async function activateExtension(): Promise<void> {
  const extension = vscode.extensions.getExtension('llm-cost-lint.vscode-llm-cost');
  if (extension === undefined) throw new Error('the extension is not installed in this VS Code');
  await extension.activate();
}

/** Shows a file of the workspace in the editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  await vscode.window.showTextDocument(document);
  return document;
}

export function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Throws away what was typed, so that the next test finds the file as it is on disk. */
export async function discardEdits(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export async function replace(document: vscode.TextDocument, searched: string, newText: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, searched), newText);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`the edit of ${document.uri.path} was refused`);
}

/** Where a piece of text first stands. */
export function rangeOf(document: vscode.TextDocument, searched: string): vscode.Range {
  const start = document.getText().indexOf(searched);
  if (start < 0) throw new Error(`not in ${document.uri.path}: ${searched}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + searched.length));
}

export function findings(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'llm-cost');
}

export function ruleOf(diagnostic: vscode.Diagnostic): string {
  return typeof diagnostic.code === 'object' ? String(diagnostic.code.value) : String(diagnostic.code);
}

/** Waits until these rules, and no others, have findings in the document. */
export async function untilRules(uri: vscode.Uri, expected: readonly string[]): Promise<readonly vscode.Diagnostic[]> {
  const rules = () => findings(uri).map(ruleOf).sort().join();
  await untilDiagnostics(
    () => rules() === [...expected].sort().join(),
    () => `expected [${expected.join()}] in ${uri.path}, last seen [${rules()}]`,
  );
  return findings(uri);
}

export function codeActions(uri: vscode.Uri, range: vscode.Range): Thenable<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range);
}

/** Labels of the hints by line number. */
export async function hints(document: vscode.TextDocument): Promise<readonly vscode.InlayHint[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, whole);
}

export function labelOf({ label }: vscode.InlayHint): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers: readonly vscode.Hover[] = await vscode.commands.executeCommand(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Looks again whenever diagnostics change anywhere. */
function untilDiagnostics(isReached: () => boolean, describe: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      listener.dispose();
    };
    const look = () => {
      if (!isReached()) return;
      stop();
      resolve();
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    const timer = setTimeout(() => {
      stop();
      reject(new Error(describe()));
    }, WAIT_MS);
    look();
  });
}
