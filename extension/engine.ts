import type { LlmCall } from '../analyzer/call.js';
import type { Reach } from '../analyzer/modules/reach.js';
import type { Cost } from '../analyzer/money/cost.js';
import { formatCost, formatMonth } from '../analyzer/money/format.js';
import { openProject } from '../analyzer/project.js';
import { fileScope } from '../rules/file-scope.js';
import type { Finding } from '../rules/finding.js';
import { lint } from '../rules/lint.js';
import { priced } from '../rules/pricing.js';
import { settingsFrom } from '../rules/settings.js';
import type { EditorHost } from './editor-host.js';
import { directoryOf } from './paths.js';
import { type ConfigProblem, configFor, isConfigFile } from './project-config.js';
import type { Settings } from './settings.js';
import { wayToRequest } from './way-to-request.js';
import type { WorkspaceFolders } from './workspace-folders.js';

/**
 * All that the editor asks of the analyzer, the rules and the prices: the one file that calls them, and a bundle of its
 * own that is loaded with the first document, because the compiler and the price catalog are in it.
 */
export interface Engine {
  /** Findings and prices of one file, from the text that the host gives now. */
  review(path: string, settings: Settings): EngineReview;
  /** The text of these files, or whether they exist, has changed. */
  changed(paths: readonly string[]): void;
  /** The files reviewed so far whose result may depend on one of these, themselves included. */
  dependents(paths: readonly string[]): ReadonlySet<string>;
}

export interface EngineReview {
  readonly findings: readonly Finding[];
  readonly calls: readonly PricedCall[];
  /** What a person should know about the analysis itself. */
  readonly notes: readonly string[];
  readonly configProblems: readonly ConfigProblem[];
}

export interface PricedCall {
  readonly call: LlmCall;
  readonly cost: Cost;
  /** The price in a few characters, for the end of a line. */
  readonly label: string;
  /** Of a wrapper's call, the request that it leads to: `client.responses.create at src/llm.ts:12`. */
  readonly through: string | undefined;
}

export function openEngine(host: EditorHost, reach: Reach, folders: WorkspaceFolders): Engine {
  const project = openProject(host, reach);
  const reviewed = new Set<string>();

  return {
    review(path, settings) {
      reviewed.add(path);
      const { config, directory, problems } = configFor(path, host);
      const root = directory ?? folders.folderOf(path) ?? directoryOf(path);
      const scope = fileScope(config, root);
      if (!scope.covers(path)) return { findings: [], calls: [], notes: [], configProblems: problems };
      const textOf = (file: string) => host.readFile(file) ?? '';
      const { analysis, costOf, priceOf } = priced(project.analyze([path]), config, root, textOf);
      const costs = new Map(analysis.calls.map((call) => [call, costOf(call)]));
      const folder = folders.folderOf(path);
      const lintSettings = settingsFrom(config, {
        ...settings,
        costOf: (call) => costs.get(call),
        priceOf,
        projectionOf: (call) => costs.get(call)?.projection,
        isSilent: (file) => scope.isSilent(file, textOf(file)),
      });
      return {
        findings: lint(analysis, lintSettings, textOf),
        calls: [...costs].map(([call, cost]) => ({
          call,
          cost,
          label: labelOf(cost),
          through: wayToRequest(call, folder, textOf),
        })),
        notes: analysis.notes.map(({ file, message }) => `${file}: ${message}`),
        configProblems: problems,
      };
    },

    changed: (paths) => project.changed(paths),

    dependents(paths) {
      // After a change of a configuration every result may differ.
      if (paths.some(isConfigFile)) return reviewed;
      return new Set(paths.flatMap((path) => project.dependents(path)));
    },
  };
}

/** `≤ $0.0083/call · $2.4k/mo` where traffic is declared. */
function labelOf(cost: Cost): string {
  const month = cost.projection && formatMonth(cost.projection);
  return month === undefined ? formatCost(cost) : `${formatCost(cost)} \u00b7 ${month}`;
}
