import OpenAI from 'openai';
import { RETRIES } from 'config';
import { claude, model, patient, quick } from '~/llm';

export const slow = (input: string) =>
  patient.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//^^^^^^^^^^^^^^^^^^^^^^^^ no-excessive-retries

export const fast = (input: string) => quick.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

export const asClaude = (content: string) =>
  claude.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }] });
//^^^^^^^^^^^^^^^^^^^^^^ no-excessive-retries

export const asModel = (question: string) => model.invoke(question);
//                                           ^^^^^^^^^^^^ no-excessive-retries

export const overridden = (input: string) =>
  // ok: no-excessive-retries -- the request's option is in force, not the client's eight
  patient.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, { maxRetries: 1 });

const local = new OpenAI({ maxRetries: RETRIES });
//                                     ^^^^^^^ no-excessive-retries
export const importedConstant = (input: string) => local.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
