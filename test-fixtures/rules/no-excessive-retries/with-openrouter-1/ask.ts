import { OpenRouter } from '@openrouter/sdk';

const client = new OpenRouter({ apiKey: process.env.OPENROUTER_API_KEY, timeoutMs: 60000 });
const body = { model: 'openai/gpt-5-mini', messages: [{ role: 'user' as const, content: 'Hello' }], maxTokens: 500 };

export const ask = () => client.chat.send({ chatRequest: body });
//                       ^^^^^^^^^^^^^^^^ no-excessive-retries: By default the SDK repeats a failing request for up to 60 minutes, and attempts that time out may be billed like answers (one request: ≤ $0.0011/call). Give them a `backoff` with a `maxElapsedTime` of less than a minute, or `strategy: 'none'`.

// ok: no-excessive-retries -- none
export const askOnce = () => client.chat.send({ chatRequest: body }, { retries: { strategy: 'none' } });

// ok: no-excessive-retries -- in half a minute there is room for a few
export const askForHalfAMinute = () =>
  client.chat.send(
    { chatRequest: body },
    { retries: { strategy: 'backoff', backoff: { initialInterval: 500, maxInterval: 60000, exponent: 1.5, maxElapsedTime: 30000 } } },
  );

// ok: no-excessive-retries -- who knows
export const askFor = (maxElapsedTime: number) =>
  client.chat.send(
    { chatRequest: body },
    { retries: { strategy: 'backoff', backoff: { initialInterval: 500, maxInterval: 60000, exponent: 1.5, maxElapsedTime } } },
  );
