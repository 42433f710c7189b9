import Anthropic from '@anthropic-ai/sdk';

const usual = new Anthropic();
const patient = new Anthropic({ maxRetries: 6 });
//                                          ^ no-excessive-retries

// ok: no-excessive-retries -- the SDK's own default is two
export const byDefault = (question: string) =>
  usual.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content: question }] });

export const fromClient = (question: string) =>
  patient.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content: question }] });

export const fromRequest = (question: string) =>
  usual.messages.create(
    { model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content: question }] },
    { maxRetries: 5 },
    //            ^ no-excessive-retries
  );

export const streamed = (question: string) =>
  usual.messages.stream(
    { model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content: question }] },
    { maxRetries: 1 },
  );
