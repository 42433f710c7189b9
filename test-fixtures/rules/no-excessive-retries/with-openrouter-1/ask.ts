import { OpenRouter } from '@openrouter/sdk';

const client = new OpenRouter({ apiKey: process.env.OPENROUTER_API_KEY, timeoutMs: 60000 });
const body = { model: 'openai/gpt-5-mini', messages: [{ role: 'user' as const, content: 'Hello' }], maxTokens: 500 };

export const ask = () => client.chat.send({ chatRequest: body });
//                       ^^^^^^^^^^^^^^^^ no-excessive-retries: By default the SDK repeats a failing request for up to 60 minutes, and attempts that time out may be billed like answers (one request: ≤ $0.0011/call). Set `strategy` to 'none', or shorten the `maxElapsedTime` of its `backoff`.

// ok: no-excessive-retries -- none
export const askOnce = () => client.chat.send({ chatRequest: body }, { retries: { strategy: 'none' } });

export const askForHalfAMinute = () =>
  client.chat.send(
    { chatRequest: body },
    { retries: { strategy: 'backoff', backoff: { initialInterval: 500, maxInterval: 60000, exponent: 1.5, maxElapsedTime: 30000 } } },
    // @27 ^^^^^^^^^ no-excessive-retries: With `strategy: 'backoff'` the SDK repeats a failing request for up to 30 seconds
  );

export const askFor = (maxElapsedTime: number) =>
  client.chat.send(
    { chatRequest: body },
    { retries: { strategy: 'backoff', backoff: { initialInterval: 500, maxInterval: 60000, exponent: 1.5, maxElapsedTime } } },
    // @27 ^^^^^^^^^ no-excessive-retries: With `strategy: 'backoff'` the SDK repeats a failing request until a time is up, and without a count
  );
