import type { Analysis, LlmCall } from '../../analyzer/call.js';
import type { Place } from '../../analyzer/facts/fact.js';
import { priceNotes, unaskedModels } from '../../rules/price-notes.js';
import type { PricedAnalysis } from '../../rules/pricing.js';
import { commentWithoutCall, routeComments } from '../../rules/route-comments.js';
import { budgetsWithoutRequests, leftOutNotes, otherModelNotes, uncheckedBudgets } from '../../rules/sum-notes.js';
import { outdoneLabels, strayHoles, strayLabels, straySteps, trafficNotes } from '../../rules/traffic-notes.js';
import type { Engine } from './engine.js';
import type { Note, PricedCall, SourceView } from './inspection.js';
import type { Policy } from './policies.js';
import type { LoadedUsage } from './usage-file.js';

/** The calls under one configuration, as they were found and as they are priced. */
export interface Part {
  readonly policy: Policy;
  readonly found: Analysis;
  readonly priced: PricedAnalysis;
}

/** What the notes on the money of some files are made from. */
export interface NotedFiles {
  readonly policies: ReadonlyMap<string, Policy>;
  readonly source: SourceView;
  /** The directory of which all files are looked at; `undefined` where single paths are. */
  readonly whole: string | undefined;
  readonly usage: LoadedUsage | undefined;
}

/** What in configurations, comments and a usage file leads nowhere, or is in no sum. */
export function moneyNotes(
  files: NotedFiles,
  parts: readonly Part[],
  calls: readonly PricedCall[],
  { providers, textOf }: Pick<Engine, 'providers' | 'textOf'>,
): readonly Note[] {
  const { whole, usage, source } = files;
  return [
    ...parts.flatMap((part) => trafficNotesOf(part, files, providers)),
    ...(whole === undefined || usage === undefined ? [] : labelNotes(parts, usage.usage.source)),
    ...commentNotes(files, calls, textOf),
    ...parts.flatMap((part) => sumNotesOf(part, source)),
  ];
}

const PARTLY =
  'budgets are held against the files that were looked at alone: run it without paths to hold them against all';

/** What in the configuration and in comments leads nowhere. @param providers who can bill a call. */
function trafficNotesOf(
  { policy, priced: { analysis, routes, costOf } }: Part,
  { source, whole }: NotedFiles,
  providers: readonly string[],
): readonly Note[] {
  const { config, path, directory } = policy;
  // The code of a route may lie where nobody has looked.
  const isWhole = whole !== undefined && isUnder(directory, whole);
  const holesOf = (call: LlmCall) => costOf(call).input.holes.map(({ name }) => name);
  const ofConfig = [
    ...trafficNotes(config, { unused: isWhole ? routes.unused : [] }),
    ...priceNotes(config.prices, providers),
    ...(isWhole || config.budgets.length === 0 ? [] : [PARTLY]),
    ...(isWhole
      ? [...strayHoles(routes, holesOf), ...straySteps(routes), ...unaskedModels(config.prices, analysis.calls, costOf)]
      : []),
  ].map((message): Note => ({ file: source.shown(path ?? directory), message }));
  const ofComments = [
    ...routes.unknown.map(({ at, route }) => ({
      at,
      message: `the comment names the route "${route}", which has no entry in "traffic"`,
    })),
    ...routes.misplaced,
  ].map(({ at, message }) => noteAt(at, message, source));
  return [...ofConfig, ...ofComments];
}

/** Under the name by which the usage file was asked for. */
function labelNotes(parts: readonly Part[], source: string): readonly Note[] {
  const routes = parts.map(({ priced }) => priced.routes);
  const stray = strayLabels(routes).map(({ file, line, message }) => ({
    ...{ file, message },
    ...(line === undefined ? {} : { line }),
  }));
  return [...stray, ...outdoneLabels(routes).map((message) => ({ file: source, message }))];
}

/** Comments that are meant to say something of a call, wherever something is reported. */
function commentNotes(
  { policies, source }: NotedFiles,
  calls: readonly PricedCall[],
  textOf: Engine['textOf'],
): readonly Note[] {
  const withCalls = new Set(calls.map(({ call }) => call.file));
  return [...policies].flatMap(([file, policy]) => {
    const { mistakes, routes } = routeComments(file, textOf(file));
    const idle = withCalls.has(file) ? [] : routes.map(commentWithoutCall);
    const all = [...mistakes, ...idle];
    return all.length > 0 && !policy.isSilent(file, textOf(file))
      ? all.map(({ at, message }) => noteAt(at, message, source))
      : [];
  });
}

function noteAt({ file, start }: Place, message: string, source: SourceView): Note {
  return { file: source.shown(file), ...source.lines(file).position(start), message };
}

/** What of the projections is in no sum, and why. */
function sumNotesOf({ policy, priced: { analysis, routes, costOf } }: Part, source: SourceView): readonly Note[] {
  const placeText = ({ callee }: LlmCall) =>
    `${source.shown(callee.file)}:${source.lines(callee.file).position(callee.start).line}`;
  const file = source.shown(policy.path ?? policy.directory);
  const unchecked = uncheckedBudgets(policy.config, routes, costOf, placeText).map((message) => ({ file, message }));
  const without = budgetsWithoutRequests(policy.config, analysis.calls, costOf, placeText);
  const ofCalls = [...leftOutNotes(analysis.calls, costOf, placeText), ...otherModelNotes(routes)];
  return [
    ...unchecked,
    ...without.map((message) => ({ file, message })),
    ...ofCalls.map(({ call, message }) => ({
      file: source.shown(call.callee.file),
      line: source.lines(call.callee.file).position(call.callee.start).line,
      message,
    })),
  ];
}

function isUnder(directory: string, whole: string): boolean {
  return directory === whole || directory.startsWith(`${whole.replace(/\/$/, '')}/`);
}
