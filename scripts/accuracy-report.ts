import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReach } from '../analyzer/modules/reach.js';
import { diskHost, hostPath } from '../rules/disk-host.js';
import type { Predicted } from './accuracy-facts.js';
import type { ReportedFinding } from './accuracy-findings.js';

/** What the tool says of a repository: nothing where it failed. */
export interface Reported {
  readonly failed: boolean;
  readonly calls: readonly Predicted[];
  readonly findings: readonly ReportedFinding[];
}

export interface Tool {
  /** All of the checkout where no path is given. */
  reportOn(checkout: string, paths: readonly string[]): Reported;
}

/** The built `llm-cost-lint` of this repository. */
export function openTool(root: string): Tool {
  const command = join(root, 'cli/bin/llm-cost-lint.cjs');
  return {
    reportOn(checkout, paths) {
      const report = withConfig((config) =>
        json([command, 'report', ...paths, '--format', 'json', '--config', config], checkout),
      );
      if (report === undefined) return { failed: true, calls: [], findings: [] };
      return { failed: false, calls: report.calls, findings: withReach(report.findings, checkout) };
    },
  };
}

/** Rows lie in examples and tests too, which are silent unless a configuration says otherwise. */
function withConfig<T>(use: (config: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
  try {
    const config = join(folder, 'llm-cost.config.json');
    writeFileSync(config, JSON.stringify({ silent: [] }));
    return use(config);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Json {
  readonly calls: readonly Predicted[];
  readonly findings: readonly Omit<ReportedFinding, 'reachesSdk'>[];
}

function json(command: readonly string[], cwd: string): Json | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  // Findings make it 1; whether they are right is what is measured here.
  if (status === 0 || status === 1) return JSON.parse(stdout) as Json;
  console.error(`llm-cost-lint failed in ${cwd} with ${status}: ${stderr.slice(0, 500)}`);
  return undefined;
}

function withReach(findings: Json['findings'], checkout: string): ReportedFinding[] {
  const reach = openReach(diskHost());
  const folder = hostPath(realpathSync(checkout));
  return findings.map((finding) => ({ ...finding, reachesSdk: reach.reachesSdk(`${folder}/${finding.file}`) }));
}
