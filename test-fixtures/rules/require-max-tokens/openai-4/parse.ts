import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const client = new OpenAI();
const Ticket = z.object({ title: z.string() });

export async function parse(mail: string) {
  const completion = await client.beta.chat.completions.parse({
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: mail }],
    response_format: zodResponseFormat(Ticket, 'ticket'),
  });
  return completion.choices[0]?.message.parsed;
}

export const parseCapped = (mail: string) =>
  client.beta.chat.completions.parse({
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: mail }],
    response_format: zodResponseFormat(Ticket, 'ticket'),
    max_tokens: 300,
  });
