import { routesOf } from './budget-use.js';
import type { Config } from './config.js';
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
  const withoutLimit = budgets
    .filter((budget) => budget.daily_limit_usd === undefined && budget.hourly_limit_usd === undefined)
    .map(({ name }) => `the budget "${name}" has no limit: give it daily_limit_usd or hourly_limit_usd`);
  const withoutCode = [...new Set(unused.map(({ route }) => route))].map(
    (route) =>
      `the route "${route}" has no call: check its "match", or name it in a comment \`// llm-cost: route=${route}\``,
  );
  return [...withoutTraffic, ...withoutLimit, ...withoutCode];
}
