import OpenAI from 'openai';

const patient = new OpenAI({ maxRetries: 5 });
//                                       ^ no-excessive-retries
const usual = new OpenAI();
const twice = new OpenAI({ maxRetries: 2 });
const never = new OpenAI({ maxRetries: 0 });

export const fromClient = (question: string) =>
  patient.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });

// ok: no-excessive-retries -- the SDK's own default is two
export const byDefault = (question: string) =>
  usual.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });

export const atTheLimit = (question: string) =>
  twice.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });

export const fromRequest = (question: string) =>
  usual.chat.completions.create(
    { model: 'gpt-5-mini', messages: [{ role: 'user', content: question }], max_completion_tokens: 300 },
    { maxRetries: 4, timeout: 20_000 },
    //            ^ no-excessive-retries
  );

export const requestWinsUpwards = (question: string) =>
  never.responses.create(
    { model: 'gpt-5-mini', input: question, max_output_tokens: 300 },
    { maxRetries: 8 },
    //            ^ no-excessive-retries
  );

const stubborn = new OpenAI({ maxRetries: 10 });

export const requestWinsDownwards = (question: string) =>
  // ok: no-excessive-retries -- the request's zero is in force, not the client's ten
  stubborn.responses.create(
    { model: 'gpt-5-mini', input: question, max_output_tokens: 300 },
    { maxRetries: 0, timeout: 5_000 },
  );

export const fromWithOptions = (question: string) =>
  usual
    .withOptions({ maxRetries: 6 })
    //                         ^ no-excessive-retries
    .responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });

export const lowered = (question: string) => {
  const quick = stubborn.withOptions({ maxRetries: 1 });
  return quick.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });
};

export const paidForAnEmbedding = (input: string) =>
  usual.embeddings.create({ model: 'text-embedding-3-small', input }, { maxRetries: 7 });
  //                                                                                ^ no-excessive-retries

export const streamed = async (question: string) => {
  const stream = await usual.chat.completions.create(
    { model: 'gpt-5-mini', messages: [{ role: 'user', content: question }], max_completion_tokens: 300, stream: true },
    { maxRetries: 3 },
    //            ^ no-excessive-retries
  );
  for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? '');
};
