import { scopeInside } from '../facts/inside-function.js';
import type { Scope } from '../facts/scope.js';
import type { Step } from '../facts/way-in.js';
import { type OpenRequest, settleRequest } from './http-call.js';
import type { RecognisedCall } from './recognise.js';
import type { RunningFunction } from './running-functions.js';
import type { CallSite } from './wrappers.js';

/** A request that a wrapper's call leads to. */
export interface WrappedRequest {
  readonly site: RecognisedCall | OpenRequest;
  /** What this caller makes of it; `undefined` where it turns out to be a request that nobody bills. */
  readonly request: RecognisedCall | OpenRequest | undefined;
  /** With the parameters of every function on the way. */
  readonly scope: Scope;
  readonly steps: readonly Step[];
}

/** Wrappers of wrappers of wrappers: further out it is the application itself. */
export const MAX_LEVELS = 8;
/** A wrapper that leads to more requests is described by the first of them. */
const MAX_REQUESTS = 6;

/** The requests behind a call, with what this caller hands in. */
export function wrappedRequests(
  site: CallSite,
  callsOf: (declaration: RunningFunction) => readonly CallSite[],
  scope: Scope,
  outer: readonly Step[] = [],
): readonly WrappedRequest[] {
  if (site.by !== 'wrapper') {
    const request = site.by === 'callers' ? settleRequest(site, scope) : site;
    return [{ site, request, scope, steps: outer }];
  }
  if (outer.length >= MAX_LEVELS) return [];
  const found: WrappedRequest[] = [];
  for (const target of site.targets) {
    // A function that calls itself leads nowhere new.
    if (outer.some(({ within }) => within === target.declaration)) continue;
    const inner = scopeInside(target, scope);
    for (const next of callsOf(target.declaration)) {
      const step: Step = { call: next.node, within: target.declaration, args: target.args };
      found.push(...wrappedRequests(next, callsOf, inner, [step, ...outer]));
      if (found.length >= MAX_REQUESTS) return found.slice(0, MAX_REQUESTS);
    }
  }
  return found;
}
