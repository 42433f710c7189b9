import type { LlmCall, OutputCap, Setting } from '../call.js';
import { commonLifetime } from './cache-mark.js';
import { absent, unknown } from './fact.js';
import { mergedFact } from './merged-fact.js';
import { isSamePrompt, mergedPrompt } from './merged-prompt.js';
import { mergedKind } from './output-kind.js';

/**
 * One call for all the requests that a wrapper may send: what is the same in all of them is known, what differs is one of
 * several or not known.
 */
export function mergedCall(first: LlmCall, others: readonly LlmCall[]): LlmCall {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const isOneBiller = others.every(({ provider, host }) => provider === first.provider && host === first.host);
  return {
    ...first,
    provider: isOneBiller ? first.provider : null,
    host: isOneBiller ? first.host : undefined,
    model: mergedFact(all.map(({ model }) => model)),
    outputCap: mergedCap(first.outputCap, all),
    serviceTier: mergedFact(all.map(({ serviceTier }) => serviceTier)),
    inferencePlace: mergedFact(all.map(({ inferencePlace }) => inferencePlace ?? absent())),
    billedBeside: [...new Set(all.flatMap(({ billedBeside }) => billedBeside ?? []))],
    retries: mergedSetting(all.map(({ retries }) => retries)),
    retryLayers: isSame(all.map(({ retryLayers }) => retryLayers.length)) ? first.retryLayers : [],
    attempts: mergedFact(all.map(({ attempts }) => attempts)),
    timeoutMs: mergedSetting(all.map(({ timeoutMs }) => timeoutMs)),
    choices: mergedSetting(all.map(({ choices }) => choices)),
    stepLimit: mergedOptional(all.map(({ stepLimit }) => stepLimit)),
    retrievalK: mergedOptional(all.map(({ retrievalK }) => retrievalK)),
    attribution: mergedOptional(all.map(({ attribution }) => attribution)),
    streamUsage: mergedOptional(all.map(({ streamUsage }) => streamUsage)),
    reasoning: mergedFact(all.map(({ reasoning }) => reasoning)),
    thinking: {
      mode: mergedFact(all.map(({ thinking }) => thinking.mode)),
      budget: mergedFact(all.map(({ thinking }) => thinking.budget)),
    },
    outputKind: mergedOutputKind(all),
    prompt: mergedPrompt(all.map(({ prompt }) => prompt)),
    promptComplete: all.every(({ promptComplete, prompt }) => promptComplete && isSamePrompt(prompt, first.prompt)),
    cacheMarker: mergedMarker(all),
    ...(all.some(({ cachedFor }) => cachedFor !== undefined) ? commonLifetime(all) : {}),
    volatilePrefix: mergedPrefix(all),
    history: isSame(all.map(({ history }) => history)) ? first.history : 'unknown',
  };
}

function isSame(values: readonly unknown[]): boolean {
  return values.every((value) => value === values[0]);
}

/** Where no request decides a place of its own, the first that can be written at the caller counts. */
function mergedSetting<T, S extends Setting<T>>(settings: readonly (S & Setting<T>)[]): S {
  const shown = settings.find(({ value, insert }) => value !== undefined || insert !== undefined) ?? settings[0];
  return { ...(shown as S), fact: mergedFact(settings.map(({ fact }) => fact)) };
}

/** A setting that some of the requests do not have says nothing about the whole. */
function mergedOptional<T, S extends Setting<T>>(settings: readonly ((S & Setting<T>) | undefined)[]): S | undefined {
  const defined = settings.filter((setting) => setting !== undefined);
  return defined.length === settings.length ? mergedSetting(defined) : undefined;
}

function mergedOutputKind(all: readonly LlmCall[]): LlmCall['outputKind'] {
  const kinds = all.flatMap(({ outputKind }) => (outputKind === undefined ? [] : [outputKind]));
  return kinds.length === all.length ? mergedKind(kinds) : undefined;
}

function mergedCap(first: OutputCap, all: readonly LlmCall[]): OutputCap {
  const caps = all.map(({ outputCap }) => outputCap);
  return {
    ...first,
    ...mergedSetting(caps),
    ignored: caps.find(({ ignored }) => ignored !== undefined)?.ignored,
    applies: caps.every(({ applies }) => applies),
    defaultIsModelMaximum: caps.every(({ defaultIsModelMaximum }) => defaultIsModelMaximum),
  };
}

function mergedMarker(all: readonly LlmCall[]): LlmCall['cacheMarker'] {
  const markers = all.flatMap(({ cacheMarker }) => (cacheMarker === undefined ? [] : [cacheMarker]));
  if (markers.length === 0) return undefined;
  return isSame(markers.map(({ is }) => is)) ? markers[0] : unknown('some of the requests behind it mark the cache');
}

function mergedPrefix(all: readonly LlmCall[]): LlmCall['volatilePrefix'] {
  const prefixes = all.map(({ volatilePrefix }) => volatilePrefix);
  const found = prefixes.find((prefix) => prefix !== undefined && prefix !== 'unknown');
  return found ?? (prefixes.includes('unknown') ? 'unknown' : undefined);
}
