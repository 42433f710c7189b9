import type { LlmCall, PromptPart } from '../call.js';
import { staticPart } from '../facts/text.js';
import { countTokens } from './tokens/count.js';
import type { EncodingName } from './tokens/encoding.js';

/**
 * OpenAI's published rule (openai-cookbook, How_to_count_tokens_with_tiktoken, section 6): three tokens around each message
 * plus its role, which is one token in both encodings, one more for a name and the name itself, and three that prime the reply.
 */
const PER_MESSAGE = 4;
const PER_NAME = 1;
const PER_REPLY = 3;

const MESSAGE_ROLES = new Set<PromptPart['role']>(['system', 'user', 'assistant', 'tool']);

/** Tokens that OpenAI adds around the messages of a chat. No other vendor publishes a rule. */
export function framingTokens(call: LlmCall, encoding: EncodingName): number {
  const messages = isChat(call) ? call.prompt.filter(isMessage) : [];
  if (messages.length === 0) return 0;
  const names = messages.map(({ sender }) => (sender ? PER_NAME + countTokens(staticPart(sender), encoding) : 0));
  return messages.length * PER_MESSAGE + names.reduce((sum, name) => sum + name, PER_REPLY);
}

export function isChat({ operation }: LlmCall): boolean {
  return operation === 'chat' || operation === 'agent' || operation === 'batch';
}

/** A part without a role is a message when it holds text (`input: 'Hi'`); a bare hole may be any number of them. */
function isMessage({ role, text, continues }: PromptPart): boolean {
  if (continues) return false;
  return MESSAGE_ROLES.has(role) || (role === 'unknown' && text.parts.some((piece) => piece.is === 'static'));
}
