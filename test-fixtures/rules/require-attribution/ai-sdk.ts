//// preset = strict
import { createOpenAI, openai } from '@ai-sdk/openai';
import { generateObject, generateText, streamText, ToolLoopAgent } from 'ai';
import { z } from 'zod';

export const ask = (prompt: string) => generateText({ model: openai('gpt-4o'), prompt, maxOutputTokens: 300 });
//                                     ^^^^^^^^^^^^ require-attribution: Set `telemetry`

export const askUnnamed = (prompt: string) =>
  streamText({
//^^^^^^^^^^ require-attribution: Set `telemetry.functionId`
    model: openai('gpt-4o'),
    prompt,
    telemetry: { recordInputs: false },
  });

export const askSilently = (prompt: string) =>
  generateText({ model: openai('gpt-4o'), prompt, telemetry: { isEnabled: false, functionId: 'help' } });
//^^^^^^^^^^^^ require-attribution

export const classify = (prompt: string) =>
  generateObject({ model: openai('gpt-4o-mini'), prompt, schema: z.object({ ok: z.boolean() }), maxOutputTokens: 50 });
//^^^^^^^^^^^^^^ require-attribution

const agent = new ToolLoopAgent({ model: openai('gpt-4o'), instructions: 'You plan trips.' });
export const plan = (prompt: string) => agent.generate({ prompt });
//                                      ^^^^^^^^^^^^^^ require-attribution

// ok: require-attribution -- telemetry has a name, under the old name of the option too
export const named = (prompt: string) => [
  generateText({ model: openai('gpt-4o'), prompt, telemetry: { functionId: 'help' } }),
  generateText({ model: openai('gpt-4o'), prompt, experimental_telemetry: { functionId: 'help' } }),
];

// ok: require-attribution -- the provider is told
export const told = (prompt: string, userId: string) => [
  generateText({ model: openai('gpt-4o'), prompt, providerOptions: { openai: { user: userId } } }),
  generateText({ model: 'openai/gpt-4o', prompt, providerOptions: { gateway: { tags: ['help'] } } }),
  generateText({ model: openai('gpt-4o'), prompt, headers: { 'Helicone-User-Id': userId } }),
];

const gateway = createOpenAI({ baseURL: 'https://api.openai.com/v1', headers: { 'Helicone-Property-Feature': 'help' } });
// ok: require-attribution -- the provider's headers say it
export const askGateway = (prompt: string) => generateText({ model: gateway('gpt-4o'), prompt });

// ok: require-attribution -- what is spread, or an object of unknown options, may say it
export const open = (prompt: string, more: object, providerOptions: any, telemetry: any) => [
  generateText({ model: openai('gpt-4o'), prompt, ...more }),
  generateText({ model: openai('gpt-4o'), prompt, providerOptions }),
  generateText({ model: openai('gpt-4o'), prompt, telemetry }),
];

// ok: require-attribution -- the model comes in, and with it what it was made with
export const askModel = (prompt: string, model: any) => generateText({ model, prompt });
