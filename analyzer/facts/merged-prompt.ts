import type { PromptPart } from '../call.js';
import { commonLifetime } from './cache-mark.js';
import { type Hole, holesOf, type Text } from './text.js';

/** The prompt of a call that sends one of several: what all of them say, and a hole where they differ. */
export function mergedPrompt(prompts: readonly (readonly PromptPart[])[]): readonly PromptPart[] {
  const [first = [], ...others] = prompts;
  if (others.every((other) => isSamePrompt(other, first))) return first;
  const isAlike = others.every((other) => rolesOf(other).join() === rolesOf(first).join());
  if (isAlike) return first.map((part, index) => oneOfParts([part, ...others.flatMap((other) => other[index] ?? [])]));
  const roles = [...new Set(prompts.flatMap(rolesOf))];
  return roles.flatMap((role) => partOfRole(role, prompts));
}

/** Whether two prompts read the same. */
export function isSamePrompt(one: readonly PromptPart[], other: readonly PromptPart[]): boolean {
  return one.length === other.length && one.every((part, index) => isSamePart(part, other[index]));
}

function rolesOf(prompt: readonly PromptPart[]): readonly PromptPart['role'][] {
  return prompt.map(({ role }) => role);
}

function isSamePart(one: PromptPart, other: PromptPart | undefined): boolean {
  return one.role === other?.role && JSON.stringify(shapeOf(one.text)) === JSON.stringify(shapeOf(other.text));
}

function shapeOf({ parts }: Text): readonly unknown[] {
  return parts.map((part) => (part.is === 'static' ? part.value : [part.name]));
}

/** One message, whichever of the prompts is sent. */
function oneOfParts(parts: readonly PromptPart[]): PromptPart {
  const [first] = parts as [PromptPart, ...PromptPart[]];
  if (parts.every((part) => isSamePart(part, first))) return first;
  const { cachedFor: _, ...rest } = first;
  const cacheMarked = parts.every((part) => part.cacheMarked);
  return { ...rest, cacheMarked, ...(cacheMarked ? commonLifetime(parts) : {}), text: oneOf(parts, first.role) };
}

/** What may be sent in a role, where the prompts do not have the same messages. */
function partOfRole(role: PromptPart['role'], prompts: readonly (readonly PromptPart[])[]): readonly PromptPart[] {
  const all = prompts.map((prompt) => prompt.filter((part) => part.role === role));
  const [first = []] = all;
  if (all.every((parts) => isSamePrompt(parts, first))) return first;
  const parts = all.flat();
  const [some] = parts as [PromptPart, ...PromptPart[]];
  return [{ ...some, cacheMarked: false, text: oneOf(parts, role) }];
}

function oneOf(parts: readonly PromptPart[], role: PromptPart['role']): Text {
  const volatile = parts.flatMap(({ text }) => holesOf(text)).find((found) => found.volatile !== undefined)?.volatile;
  const name = `one of several ${role === 'system' ? 'system prompts' : 'prompts'}`;
  const hole: Hole = { is: 'hole', name, at: parts[0]?.at, maxTokens: null, volatile };
  return { parts: [hole] };
}
