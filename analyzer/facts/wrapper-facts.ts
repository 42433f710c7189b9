import type ts from 'typescript';
import type { LlmCall } from '../call.js';
import type { RecognisedCall } from '../calls/recognise.js';
import { type WrappedRequest, wrappedRequests } from '../calls/wrapped-requests.js';
import type { WrapperCall, Wrappers } from '../calls/wrappers.js';
import { type CallContext, factsOf } from './call-facts.js';
import { mergedCall } from './merged-call.js';
import type { Scope } from './scope.js';
import type { WayIn } from './way-in.js';

/** Gives the context that a call is read in: the versions of its own package, the marks that others set. */
export type ContextOf = (call: ts.Node) => Omit<CallContext, 'scope'>;

/** The facts of a wrapper's call: those of the requests it leads to, with what this caller hands in. `undefined` where it leads to none. */
export function factsOfWrapper(
  call: WrapperCall,
  wrappers: Wrappers,
  contextOf: ContextOf,
  scope: Scope,
): LlmCall | undefined {
  const requests = mainRequests(wrappedRequests(call, wrappers.callsOf, scope).filter(isBilled));
  const facts = requests.map(({ request, scope: inner, steps }) => {
    const way: WayIn = { at: call.node, steps };
    const context = contextOf(request.node);
    const { namedMarks } = contextOf(call.node);
    const isByRequest = namedMarks === 'nowhere' || context.namedMarks === 'around';
    return factsOf(request, { ...context, ...(isByRequest ? {} : { namedMarks }), scope: inner }, way);
  });
  const [first, ...others] = facts;
  return first && mergedCall(first, others);
}

type Billed = WrappedRequest & { readonly request: RecognisedCall };

function isBilled(found: WrappedRequest): found is Billed {
  return found.request !== undefined && found.request.by !== 'callers';
}

/** What a wrapper is there for: an answer before an image, an embedding and what is retrieved for it. */
const RANKS: readonly (readonly LlmCall['operation'][])[] = [
  ['chat', 'completion', 'agent'],
  ['image', 'audio', 'batch'],
  ['embedding'],
  ['rerank'],
  ['retrieval'],
];

function mainRequests(requests: readonly Billed[]): readonly Billed[] {
  const rank = RANKS.find((operations) => requests.some(({ request }) => operations.includes(request.operation)));
  return requests.filter(({ request }) => rank?.includes(request.operation));
}
