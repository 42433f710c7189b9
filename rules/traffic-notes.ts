import type { LlmCall } from '../analyzer/call.js';
import { ALL_OTHERS } from '../analyzer/money/prompt-layout.js';
import { routesOf } from './budget-use.js';
import type { Config, RouteTraffic, UsageLabel } from './config.js';
import { nearestName } from './nearest.js';
import type { Routes } from './routes.js';

/** What in the traffic and the budgets leads nowhere, a sentence each; everything else in them still counts. */
export function trafficNotes({ traffic, budgets }: Config, { unused }: Pick<Routes, 'unused'>): readonly string[] {
  const declared = new Set(traffic.map(({ route }) => route));
  const withoutTraffic = budgets.flatMap((budget) =>
    routesOf(budget).flatMap((route) =>
      declared.has(route)
        ? []
        : [
            `the budget "${budget.name}" counts the route "${route}", which has no entry in "traffic": nothing is held against it`,
          ],
    ),
  );
  const withoutRoute = budgets
    .filter(({ routes }) => routes?.length === 0)
    .map(({ name }) => `the budget "${name}" counts no route, because "routes" is empty: nothing is held against it`);
  const withoutLimit = budgets
    .filter((budget) => budget.daily_limit_usd === undefined && budget.hourly_limit_usd === undefined)
    .map(({ name }) => `the budget "${name}" has no limit: give it daily_limit_usd or hourly_limit_usd`);
  const declaredOnly = unused.filter(({ label }) => label === undefined);
  const withoutCode = [...new Set(declaredOnly.map(({ route }) => route))].map(
    (route) =>
      `the route "${route}" has no call: check its "match", or name it in a comment \`// llm-cost: route=${route}\``,
  );
  return [...withoutTraffic, ...withoutRoute, ...withoutLimit, ...withoutCode];
}

/** A label of a usage file under which no call is, and where it stands. */
export interface StrayLabel extends UsageLabel {
  /** Without a full stop. */
  readonly message: string;
}

/** The labels that no call is measured under, in any configuration. What was measured under them is in no figure. */
export function strayLabels(routes: readonly Pick<Routes, 'of' | 'unused' | 'outdone'>[]): readonly StrayLabel[] {
  const used = new Set(routes.flatMap(({ of }) => [...of.values()].map(({ measured }) => measured?.label)));
  const outdone = new Set(routes.flatMap((each) => each.outdone));
  const stray = new Map(
    routes.flatMap(({ unused }) =>
      unused.flatMap(({ route, label }) =>
        label && !used.has(route) && !outdone.has(route) ? [[route, label] as const] : [],
      ),
    ),
  );
  return [...stray].map(([route, label]) => ({
    ...label,
    message: `the label "${route}" fits no call: it is the name of a route, of a function, or file#function`,
  }));
}

/** The labels whose calls are all measured under others, as sentences. What was measured under them is in no figure. */
export function outdoneLabels(routes: readonly Pick<Routes, 'of' | 'outdone'>[]): readonly string[] {
  const used = new Set(routes.flatMap(({ of }) => [...of.values()].map(({ measured }) => measured?.label)));
  const outdone = new Set(routes.flatMap((each) => each.outdone));
  return [...outdone]
    .filter((label) => !used.has(label))
    .map(
      (label) =>
        `what is measured under "${label}" is in no sum: its calls are measured under other labels, and each request belongs under one`,
    );
}

/** Sizes that are declared for values which no call of the route sends: whatever these send instead stays open. */
export function strayHoles(
  { of }: Pick<Routes, 'of'>,
  holesOf: (call: LlmCall) => readonly string[],
): readonly string[] {
  const sent = new Map<RouteTraffic, Set<string>>();
  for (const [call, traffic] of of) {
    const names = sent.get(traffic) ?? new Set();
    for (const name of holesOf(call)) names.add(name);
    sent.set(traffic, names);
  }
  return [...sent].flatMap(([{ route, holes = {} }, names]) =>
    Object.keys(holes)
      .filter((name) => name !== ALL_OTHERS && !names.has(name))
      .map(
        (name) =>
          `the route "${route}" declares the size of "${name}", which no prompt of it has${adviceOn(name, [...names])}`,
      ),
  );
}

function adviceOn(name: string, names: readonly string[]): string {
  const near = nearestName(name, names);
  if (near !== undefined) return `: did you mean "${near}"?`;
  return names.length === 0 ? '' : `: they have ${names.map((each) => `"${each}"`).join(', ')}`;
}

/** Steps that are declared where no call goes on by itself: they count for nothing. */
export function straySteps({ of }: Pick<Routes, 'of'>): readonly string[] {
  const agents = new Map<string, boolean>();
  for (const [{ stepLimit }, { route, stepsPerCall }] of of) {
    if (stepsPerCall !== undefined) agents.set(route, (agents.get(route) ?? false) || stepLimit !== undefined);
  }
  return [...agents].flatMap(([route, isAgent]) =>
    isAgent
      ? []
      : [`the route "${route}" declares stepsPerCall, and no call of it makes several requests: it counts for nothing`],
  );
}
