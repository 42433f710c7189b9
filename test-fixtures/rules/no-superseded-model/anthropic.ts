import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const messages = (content: string): Anthropic.MessageParam[] => [{ role: 'user', content }];

export const dear = (question: string) =>
  client.messages.create({ model: 'claude-opus-4-1', max_tokens: 500, messages: messages(question) });
//                                ^^^^^^^^^^^^^^^^^ no-superseded-model: `claude-opus-4-1` was retired on 2026-08-05: requests for it fail. Ask `claude-opus-4-8`: $15 in, $75 out per million tokens -> $5 in, $25 out

export const snapshot = (question: string) =>
  client.messages.create({
    model: 'claude-3-5-sonnet-20241022', // the best one we had
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model: Ask `claude-sonnet-4-6`
    max_tokens: 500,
    messages: messages(question),
  });

export const moving = (question: string) =>
  client.messages.stream({ model: 'claude-3-7-sonnet-latest', max_tokens: 500, messages: messages(question) });
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model: retired on 2026-02-19

// What replaces it costs more, and still it has to be replaced.
export const small = (question: string) =>
  client.messages.create({ model: 'claude-3-haiku-20240307', max_tokens: 500, messages: messages(question) });
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model: retired on 2026-04-20: requests for it fail. Ask `claude-haiku-4-5`: $0.25 in, $1.25 out per million tokens -> $1 in, $5 out

// The newer one answers 400 to a temperature: no suggestion.
export const withTemperature = (question: string) =>
  client.messages.create({ model: 'claude-opus-4-1', temperature: 0, max_tokens: 500, messages: messages(question) });
//                                ^^^^^^^^^^^^^^^^^ no-superseded-model

export const bounded = () =>
  client.messages.create({ model: 'claude-opus-5', max_tokens: 500, messages: messages('Name a colour.') });
//                                ^^^^^^^^^^^^^^^ no-superseded-model: (one request: at most $0.013 -> $0.011)

export const sameprice = (question: string) =>
  client.messages.create({ model: 'claude-opus-4-5', max_tokens: 500, messages: messages(question) });
//                                ^^^^^^^^^^^^^^^^^ info no-superseded-model: Its successor is `claude-opus-4-6`

// ok: no-superseded-model -- Opus 4.7 costs as much per token, but counts more tokens for the same text
export const lastOfItsTokenizer = (question: string) =>
  client.messages.create({ model: 'claude-opus-4-6', max_tokens: 500, messages: messages(question) });

// ok: no-superseded-model -- the newest that has a price
export const newest = (question: string) =>
  client.messages.create({ model: 'claude-haiku-4-5', max_tokens: 500, messages: messages(question) });

// ok: no-superseded-model -- counting tokens is not billed
export const counted = (question: string) =>
  client.messages.countTokens({ model: 'claude-opus-4-1', messages: messages(question) });

// todo: no-superseded-model -- the models of a batch are not read
export const inABatch = (questions: string[]) =>
  client.messages.batches.create({
    requests: questions.map((question, index) => ({
      custom_id: `question-${index}`,
      params: { model: 'claude-3-opus-20240229', max_tokens: 256, messages: messages(question) },
    })),
  });
