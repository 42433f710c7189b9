import type { LlmCall } from '../call.js';
import type { RecognisedCall } from '../calls/recognise.js';
import type { CallSite, WrapperCall, Wrappers } from '../calls/wrappers.js';
import { type CallContext, factsOf } from './call-facts.js';
import { scopeInside } from './inside-function.js';
import { mergedCall } from './merged-call.js';
import type { Scope } from './scope.js';
import type { Step, WayIn } from './way-in.js';

/** Gives the context that a file's calls are read in: the versions of its own package. */
export type ContextOf = (file: string) => Omit<CallContext, 'scope'>;

/** The facts of a wrapper's call: those of the requests it leads to, with what this caller hands in. `undefined` where it leads to none. */
export function factsOfWrapper(
  call: WrapperCall,
  wrappers: Wrappers,
  contextOf: ContextOf,
  scope: Scope,
): LlmCall | undefined {
  const requests = mainRequests(requestsOf(call, wrappers, scope));
  const facts = requests.map(({ request, scope: inner, steps }) => {
    const way: WayIn = { at: call.node, steps };
    const context = contextOf(request.node.getSourceFile().fileName);
    const { mayMarkCache } = contextOf(call.node.getSourceFile().fileName);
    return factsOf(request, { ...context, mayMarkCache: mayMarkCache || context.mayMarkCache, scope: inner }, way);
  });
  const [first, ...others] = facts;
  return first && mergedCall(first, others);
}

interface Request {
  readonly request: RecognisedCall;
  /** With the parameters of every function on the way. */
  readonly scope: Scope;
  readonly steps: readonly Step[];
}

/** A wrapper that leads to more requests is described by the first of them. */
const MAX_REQUESTS = 6;
const MAX_LEVELS = 8;

function requestsOf(site: CallSite, wrappers: Wrappers, scope: Scope, outer: readonly Step[] = []): readonly Request[] {
  if (site.by !== 'wrapper') return [{ request: site, scope, steps: outer }];
  if (outer.length >= MAX_LEVELS) return [];
  const found: Request[] = [];
  for (const target of site.targets) {
    // A function that calls itself leads nowhere new.
    if (outer.some(({ within }) => within === target.declaration)) continue;
    const inner = scopeInside(target, scope);
    for (const next of wrappers.callsOf(target.declaration)) {
      const step: Step = { call: next.node, within: target.declaration, args: target.args };
      found.push(...requestsOf(next, wrappers, inner, [step, ...outer]));
      if (found.length >= MAX_REQUESTS) return found.slice(0, MAX_REQUESTS);
    }
  }
  return found;
}

/** What a wrapper is there for: an answer before an image, an embedding and what is retrieved for it. */
const RANKS: readonly (readonly LlmCall['operation'][])[] = [
  ['chat', 'completion', 'agent'],
  ['image', 'audio', 'batch'],
  ['embedding'],
  ['rerank'],
  ['retrieval'],
];

function mainRequests(requests: readonly Request[]): readonly Request[] {
  const rank = RANKS.find((operations) => requests.some(({ request }) => operations.includes(request.operation)));
  return requests.filter(({ request }) => rank?.includes(request.operation));
}
