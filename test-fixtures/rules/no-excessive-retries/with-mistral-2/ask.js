import { Mistral } from '@mistralai/mistralai';

const body = { model: 'mistral-small-latest', maxTokens: 500, messages: [{ role: 'user', content: 'Hello' }] };

// ok: no-excessive-retries -- none unless a strategy is given
const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });
export const ask = () => client.chat.complete(body);

const patient = new Mistral({
  apiKey: process.env.MISTRAL_API_KEY,
  retryConfig: {
    strategy: 'backoff',
    //        ^^^^^^^^^ no-excessive-retries: With `strategy: 'backoff'` the SDK repeats a failing request for up to 10 minutes
    backoff: { initialInterval: 1000, maxInterval: 60000, exponent: 1.5, maxElapsedTime: 600000 },
  },
});
export const askPatiently = () => patient.chat.complete(body);
