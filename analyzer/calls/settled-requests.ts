import type ts from 'typescript';
import type { OpenRequest } from './http-call.js';
import type { RecognisedCall } from './recognise.js';

/** What the callers of open requests make of them: a helper that asks a model now and then is still no call of a model. */
export interface Votes {
  /** One caller's request; `undefined` for one that nobody bills. What is still open does not count. */
  add(site: OpenRequest, request: RecognisedCall | OpenRequest | undefined): void;
  /** The requests that at least half of the callers send to a model, as the first of them does. */
  won(): ReadonlyMap<ts.CallExpression, RecognisedCall>;
}

export function openVotes(): Votes {
  const billed = new Map<ts.CallExpression, RecognisedCall[]>();
  const others = new Map<ts.CallExpression, number>();
  return {
    add({ node }, request) {
      if (request === undefined) others.set(node, (others.get(node) ?? 0) + 1);
      else if (request.by !== 'callers') billed.set(node, [...(billed.get(node) ?? []), request]);
    },
    won() {
      const most = [...billed].filter(([node, requests]) => requests.length >= (others.get(node) ?? 0));
      return new Map(most.map(([node, [first]]) => [node, first as RecognisedCall]));
    },
  };
}
