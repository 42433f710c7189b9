// Trap: a chain broken over lines
import Anthropic from '@anthropic-ai/sdk';
import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';
import OpenAI from 'openai';
import twilio from 'twilio';

const client = new OpenAI();
const sms = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

export async function answer(question: string) {
  // call: chat | model gpt-4.1-mini | provider openai | cap 300 | retries default 2 | priced
  const completion = await client
    .chat
    .completions
    .create({ model: 'gpt-4.1-mini', messages: [{ role: 'user', content: question }], max_tokens: 300 });

  // call: chat | model claude-haiku-4-5 | provider anthropic | cap 300 | retries 1 | priced
  const final = await new Anthropic()
    .withOptions({ maxRetries: 1 })
    .messages // the stable API
    .stream({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content: question }] })
    .finalMessage();

  await sms
    .messages
    .create({ to: '+4930123456', from: '+4930654321', body: completion.choices[0]?.message.content ?? final.id })
    .then((message) => console.log(new Date().toISOString(), message.sid));
}

export const stream = (question: string) =>
  // call: chat | model gpt-5-mini | provider openai | cap absent | retries default 2 | priced
  streamText({ model: openai('gpt-5-mini'), prompt: question })
//^^^^^^^^^^ require-max-tokens
    .toUIMessageStreamResponse();
