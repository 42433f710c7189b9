import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A package of `packages.json`, and the folders of it that are looked at. */
export interface PackageToRead {
  readonly name: string;
  readonly version: string;
  readonly folders: readonly string[];
}

const command = fileURLToPath(new URL('../../cli/bin/llm-cost-lint.cjs', import.meta.url));

/** What the built command says of an unpacked package: a line for every call, then a line for every finding. */
export function rulingOn({ name, version, folders }: PackageToRead, unpacked: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'ruling-'));
  try {
    // What lies in a folder called node_modules is no code of the user's; declarations would hide the code beside them.
    cpSync(unpacked, copy, { recursive: true, filter: isWanted });
    const { calls, findings } = report(folders, copy);
    const lines = [
      `${name} ${version}: ${folders.join(', ')}`,
      '',
      ...calls.map(callLine),
      '',
      ...findings.map(findingLine),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function isWanted(path: string): boolean {
  return statSync(path).isDirectory() || /(?:\.[cm]?[jt]sx?|package\.json)$/.test(path.replace(/\.d\.[cm]?ts$/, ''));
}

interface Report {
  readonly calls: readonly Call[];
  readonly findings: readonly Finding[];
}

interface Call {
  readonly file: string;
  readonly line: number;
  readonly callee: string;
  readonly sdk: string;
  readonly operation: string;
  readonly recognisedBy: string;
  readonly model: Fact;
  readonly outputCap: Fact;
}

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly ruleId: string;
  readonly message: string;
}

type Fact = { readonly is: string; readonly value?: unknown; readonly values?: readonly unknown[] };

function report(folders: readonly string[], cwd: string): Report {
  const args = [command, 'report', ...folders, '--format', 'json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  // Findings make it 1.
  if (status !== 0 && status !== 1) throw new Error(`llm-cost-lint ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Report;
}

function callLine({ file, line, callee, sdk, operation, recognisedBy, model, outputCap }: Call): string {
  return [`${file}:${line} ${shortened(callee)}`, sdk, operation, shown(model), shown(outputCap), recognisedBy].join(
    ' | ',
  );
}

function findingLine({ file, line, ruleId, message }: Finding): string {
  return `${file}:${line} ${ruleId} ${shortened(message)}`;
}

function shortened(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length > 60 ? `${oneLine.slice(0, 60)}...` : oneLine;
}

function shown({ is, value, values }: Fact): string {
  if (is === 'known') return String(value);
  return is === 'oneOf' ? `one of ${values?.join(', ')}` : is;
}
