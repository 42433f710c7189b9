import type { LlmCall } from '../call.js';
import type { Slot } from '../calls/slots.js';
import { absent, unknown } from './fact.js';
import type { SettingContext } from './found-slots.js';
import type { Layers } from './layer.js';
import { numberSetting } from './number-setting.js';
import { textFact } from './text-setting.js';

/** How hard a call is to think, in a word and in tokens. */
export function thinkingOf(
  ways: readonly Layers[],
  provider: string | null,
  context: SettingContext,
): Pick<LlmCall, 'reasoning' | 'thinking'> {
  const own = ways.map((layers) =>
    layers.map((layer) => ({ ...layer, slots: layer.slots.filter((slot) => isFor(slot, provider)) })),
  );
  const mode = takes(own, 'ThinkingMode') ? textFact(own, 'ThinkingMode', context) : absent<string>();
  const thinking = { mode, budget: numberSetting(own, ['ThinkingBudget'], context).fact };
  return { reasoning: reasoningOf(own, thinking, context), thinking };
}

/** A budget alone is no effort, and no proof either that nothing is said. */
function reasoningOf(
  ways: readonly Layers[],
  { mode, budget }: LlmCall['thinking'],
  context: SettingContext,
): LlmCall['reasoning'] {
  const effort = textFact(ways, 'Reasoning', context);
  if (effort.is !== 'absent' && takes(ways, 'Reasoning')) return effort;
  if (mode.is !== 'absent') return mode;
  if (budget.is !== 'absent') return unknown('a budget for thinking is set, and no effort');
  return takes(ways, 'ThinkingMode') ? absent() : effort;
}

function takes(ways: readonly Layers[], role: string): boolean {
  return ways.flat().some(({ slots }) => slots.some((slot) => slot.role === role));
}

/** The names in the AI SDK's `providerOptions` that a provider reads; all others count for another one's models. */
const READS: Readonly<Record<string, readonly string[]>> = {
  anthropic: ['anthropic'],
  aws: ['bedrock', 'anthropic'],
  azure: ['azure', 'openai'],
  google: ['google'],
  'google-vertex': ['google', 'anthropic'],
  openai: ['openai'],
  openrouter: ['openrouter'],
};

function isFor({ path: [first, name = ''] }: Slot, provider: string | null): boolean {
  const names = first === 'providerOptions' && provider !== null ? READS[provider] : undefined;
  return names === undefined || names.includes(name);
}
