import {
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleAll,
  type IPolicy,
  retry,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel';
import OpenAI from 'openai';

const openai = new OpenAI();

const retrying = retry(handleAll, { maxAttempts: 3, backoff: new ExponentialBackoff() });
const breaking = circuitBreaker(handleAll, { halfOpenAfter: 10_000, breaker: new ConsecutiveBreaker(5) });
const careful = wrap(retrying, breaking, timeout(30_000, TimeoutStrategy.Aggressive));

export async function answer(question: string) {
  return retrying.execute(async () => {
    // call: chat | sdk openai | model gpt-4o | provider openai | cap 300 | retries default 2 | attempts 12 | priced
    const reply = await openai.chat.completions.create({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: question }],
      max_completion_tokens: 300,
    });
    return reply.choices[0]?.message.content;
  });
}

export async function answerCarefully(question: string) {
  return careful.execute(({ signal }) =>
    // call: chat | model gpt-4o-mini | provider openai | cap absent | retries default 2 | attempts 12 | priced
    openai.chat.completions.create(
      { model: 'gpt-4o-mini', messages: [{ role: 'user', content: question }] },
      { signal },
    ),
  );
}

export async function embedForEver(input: string) {
  const endlessly = retry(handleAll, { backoff: new ExponentialBackoff() });
  // call: embedding | model text-embedding-3-small | provider openai | retries default 2 | attempts default Infinity
  return endlessly.execute(() => openai.embeddings.create({ model: 'text-embedding-3-small', input }));
}

export async function embedOnce(input: string) {
  // call: embedding | model text-embedding-3-small | provider openai | retries default 2 | attempts default 3
  return breaking.execute(() => openai.embeddings.create({ model: 'text-embedding-3-small', input }));
}

export async function embedWith(policy: IPolicy, input: string) {
  // call: embedding | model text-embedding-3-small | provider openai | retries default 2 | attempts unknown
  return policy.execute(() => openai.embeddings.create({ model: 'text-embedding-3-small', input }));
}
