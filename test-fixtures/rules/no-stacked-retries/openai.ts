import OpenAI from 'openai';
import pRetry from 'p-retry';

const client = new OpenAI();
const once = new OpenAI({ maxRetries: 0 });

export const ask = (input: string) =>
  pRetry(() => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }), { retries: 3 });
//             ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 12 requests

export async function askInALoop(content: string) {
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      const { choices } = await client.chat.completions.create(
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 24 requests
        { model: 'gpt-4o', messages: [{ role: 'user', content }], max_tokens: 200 },
        { maxRetries: 5 },
      );
      return choices[0]?.message.content;
    } catch (error) {
      console.warn(error);
    }
  }
}

export async function askInAWhile(input: string) {
  let attempt = 0;
  while (attempt < 3) {
    try {
      return await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                 ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 9 requests
    } catch {
      attempt++;
    }
  }
}

export const askInThreeLayers = (input: string) =>
  pRetry(
    () => pRetry(() => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }), { retries: 1 }),
//                     ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 18 requests
    { retries: 2 },
  );

// Two layers of one's own, none of the SDK.
export const askWithoutTheSdk = (input: string) =>
  pRetry(
    () => pRetry(() => once.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }), { retries: 1 }),
//                     ^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 6 requests
    { retries: 2 },
  );

// ok: no-stacked-retries -- the SDK does not retry, one layer does
export const askOnce = (input: string) =>
  pRetry(() => once.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }), { retries: 3 });

// ok: no-stacked-retries -- the request says so
export const askOnceByOption = (input: string) =>
  pRetry(() => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, { maxRetries: 0 }), { retries: 3 });

// ok: no-stacked-retries -- how often it is repeated is not known
export const askOften = (input: string, retries: number) =>
  pRetry(() => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }), { retries });

// ok: no-stacked-retries -- a client from outside may retry or not
export const askInjected = (openai: OpenAI, input: string) =>
  pRetry(() => openai.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }), { retries: 3 });

export async function askOthers(input: string) {
  for (const model of ['gpt-5-mini', 'gpt-4o-mini']) {
    try {
      // ok: no-stacked-retries -- another model each time is a fallback
      return await client.responses.create({ model, input, max_output_tokens: 300 });
    } catch (error) {
      console.warn(error);
    }
  }
}

// ok: no-stacked-retries -- a layer of one attempt is none
export const askOneAttempt = (input: string) =>
  pRetry(() => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }), { retries: 0 });

export async function askEach(inputs: string[]) {
  for (const input of inputs) {
    try {
      // ok: no-stacked-retries -- another input each time
      await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
    } catch (error) {
      console.warn(error);
    }
  }
}

// ok: no-stacked-retries -- the SDK alone
export const askPlainly = (input: string) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, { maxRetries: 2 });

export async function askUntilWhole(input: string) {
  let attempt = 0;
  let answer = '';
  while (attempt < 5) {
    attempt++;
    try {
      // ok: no-stacked-retries -- every failure ends the loop, in one branch or the other
      const reply = await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
      if (reply.output_text.endsWith('...')) continue;
      answer = reply.output_text;
      break;
    } catch (error) {
      if (String(error).includes('too long')) {
        return 'too long';
      } else {
        answer = 'sorry';
        break;
      }
    }
  }
  return answer;
}

export async function askUntilLong(input: string) {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
      //           ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries
    } catch (error) {
      // Only one of the branches leaves the loop.
      if (String(error).includes('too long')) {
        return undefined;
      } else {
        console.warn(error);
      }
    }
  }
  return undefined;
}

async function onNetwork<T>(fn: () => Promise<T>): Promise<T> {
  for (let i = 0; i <= 2; i++) {
    try {
      return await fn();
    } catch (error) {
      if (String(error).includes('ECONNRESET') && i < 2) continue;
      throw error;
    }
  }
  throw new Error('never');
}

async function onRateLimit<T>(fn: () => Promise<T>): Promise<T> {
  for (let i = 0; i <= 3; i++) {
    try {
      return await fn();
    } catch (error: any) {
      const isLimited = error?.status === 429;
      if (!isLimited) throw error;
    }
  }
  throw new Error('never');
}

export const askMixed = (input: string) =>
  onRateLimit(() =>
    onNetwork(() => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, { maxRetries: 0 })),
    //              ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 12 requests if every kind of failure mixes,
  );

export const askOneKind = (input: string) =>
  onRateLimit(() => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }));
  //                ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 12 requests,

class BadArguments extends Error {}
class Refused extends Error {}

async function withRetry<T>(fn: () => Promise<T>, { retryIf }: { retryIf: (error: unknown) => boolean }): Promise<T> {
  for (let i = 0; i <= 3; i++) {
    try {
      return await fn();
    } catch (error) {
      if (retryIf(error) && i < 3) {
        console.warn(error);
        continue;
      }
      throw error;
    }
  }
  throw new Error('never');
}

const argumentsOf = (input: string) => {
  if (input.length === 0) throw new BadArguments();
  return input;
};

export const askForArguments = (text: string) =>
  // ok: no-stacked-retries -- no request fails with an error of this program
  withRetry(
    () => client.responses.create({ model: 'gpt-5-mini', input: argumentsOf(text), max_output_tokens: 300 }),
    { retryIf: (error) => error instanceof BadArguments },
  );

const sent = async <T>(request: Promise<T>) => {
  try {
    return await request;
  } catch (error) {
    throw new Refused(String(error));
  }
};

export const askRefused = (input: string) =>
  withRetry(() => sent(client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 })), {
  //                   ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 12 requests,
    retryIf: (error) => error instanceof Refused,
  });

export const askUnlessAborted = (input: string) =>
  pRetry(() => onNetwork(() => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 })), {
  //                           ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 36 requests if every kind of failure mixes,
    retries: 3,
    onFailedAttempt: (error) => {
      if (!String(error).includes('429')) throw error;
    },
  });

export const askMixedInjected = (openai: OpenAI, input: string) =>
  // ok: no-stacked-retries -- these two may never repeat the same failure, and nothing tells what the client does
  onRateLimit(() => onNetwork(() => openai.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 })));

export const askTwiceInjected = (openai: OpenAI, input: string) =>
  pRetry(() => onNetwork(() => openai.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 })), {
  //                           ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 12 requests,
    retries: 3,
  });

// ok: no-stacked-retries -- what the SDK gives up on is not tried again
export async function askForJson(input: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const { output_text } = await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
      return JSON.parse(output_text);
    } catch (error) {
      if (error instanceof OpenAI.APIError) throw error;
    }
  }
}

export async function askButNotWhenLimited(input: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
      //           ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 9 requests
    } catch (error) {
      if (error instanceof OpenAI.RateLimitError) throw error;
    }
  }
}
