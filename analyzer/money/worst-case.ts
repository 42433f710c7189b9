import type { LlmCall } from '../call.js';
import { highest } from './output-tokens.js';

export interface WorstCase {
  /** USD; null when a factor or a bound is not known. */
  readonly usd: number | null;
  /** "3 attempts x 10 steps x 2 choices"; `undefined` when nothing multiplies. */
  readonly factors: string | undefined;
  readonly notes: readonly string[];
}

/**
 * One call when everything that can repeat does. Choices are already in the request, so they are named here and
 * multiplied there. @param request USD of one request at its upper bounds, null when one is open.
 */
export function worstCaseOf(call: LlmCall, request: number | null): WorstCase {
  const attempts = highest(call.attempts, undefined);
  const steps = stepsAtMost(call);
  const choices = highest(call.choices.fact, 1);
  const factors = [named(attempts, 'attempts'), named(steps, 'steps'), named(choices, 'choices')].filter(
    (factor) => factor !== undefined,
  );
  // Nothing, however often, is nothing.
  const free = request === 0 ? 0 : null;
  const known = request !== null && attempts !== undefined && steps !== undefined;
  return {
    usd: known ? request * attempts * steps : free,
    factors: factors.length > 0 ? factors.join(' x ') : undefined,
    notes: request === 0 ? [] : notesOn(call, attempts, steps),
  };
}

/** Requests to the model that one call makes; `undefined` where nothing that is known ends it. */
export function stepsAtMost(call: LlmCall): number | undefined {
  return call.stepLimit && !isOneStep(call) ? highest(call.stepLimit.fact, undefined) : 1;
}

/** Nothing that is in sight could make the agent ask again, and nobody wrote that it may. */
function isOneStep({ operation, prompt, promptComplete, stepLimit }: LlmCall): boolean {
  if (operation !== 'agent') return false;
  return stepLimit?.fact.is === 'absent' && promptComplete && !prompt.some(({ role }) => role === 'tools');
}

function named(factor: number | undefined, many: string): string | undefined {
  return factor === undefined || factor === 1 ? undefined : `${factor} ${many}`;
}

function notesOn(call: LlmCall, attempts: number | undefined, steps: number | undefined): readonly string[] {
  const notes: string[] = [];
  if (attempts === undefined) notes.push('no worst case: the number of attempts is not known');
  if (call.stepLimit && steps === undefined) {
    const open = call.stepLimit.fact.is === 'absent' ? 'there is no step limit' : 'the step limit is not known';
    notes.push(`no worst case: ${open}`);
  }
  if (steps !== undefined && steps > 1) notes.push('what earlier steps add to the prompt of later ones is not counted');
  return notes;
}
