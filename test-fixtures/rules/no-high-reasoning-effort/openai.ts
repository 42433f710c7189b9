import OpenAI from 'openai';
import { zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const client = new OpenAI();
const Verdict = z.object({ isSpam: z.boolean(), reason: z.enum(['link', 'sender', 'text']) });

export const chat = (mail: string) =>
  client.chat.completions.create({
    model: 'gpt-5',
    messages: [{ role: 'user', content: mail }],
    max_completion_tokens: 200,
    reasoning_effort: 'high',
    //                ^^^^^^ no-high-reasoning-effort: Reasoning effort `high` although `max_completion_tokens` is 200: thinking is billed as output (up to $0.002 a request) and counts towards this cap, so that the answer may be cut off before it begins. Lower it to `low`.
  });

export const response = (mail: string) =>
  client.responses.create({ model: 'gpt-5', input: mail, max_output_tokens: 100, reasoning: { effort: 'xhigh', summary: 'auto' } });
  //                                                                                                  ^^^^^^^ no-high-reasoning-effort: Reasoning effort `xhigh` although `max_output_tokens` is 100

export const verdict = (mail: string) =>
  client.responses.parse({
    model: 'gpt-5',
    input: mail,
    text: { format: zodTextFormat(Verdict, 'verdict') },
    reasoning: { effort: "high" /* to be sure */ },
    //                   ^^^^^^ no-high-reasoning-effort: Reasoning effort `high` although the answer is an object of 2 short values: thinking is billed as output, and here it is nearly all of it ($0.01 per 1,000 tokens). Lower it to `low`.
  });

const reasoning = { effort: 'high' } as const;
//                          ^^^^^^ no-high-reasoning-effort: Reasoning effort `high`

export const fromConstant = (mail: string) => client.responses.create({ model: 'gpt-5', input: mail, max_output_tokens: 100, reasoning });

// ok: no-high-reasoning-effort -- low
export const low = (mail: string) =>
  client.responses.create({ model: 'gpt-5', input: mail, max_output_tokens: 100, reasoning: { effort: 'low' } });

// ok: no-high-reasoning-effort -- the answer may be long
export const long = (mail: string) =>
  client.responses.create({ model: 'gpt-5', input: mail, max_output_tokens: 8000, reasoning: { effort: 'high' } });

// ok: no-high-reasoning-effort -- how long the answer may get is not known
export const open = (mail: string) => client.responses.create({ model: 'gpt-5', input: mail, reasoning: { effort: 'high' } });

// ok: no-high-reasoning-effort -- a parameter decides
export const parameter = (mail: string, effort: 'low' | 'high') =>
  client.responses.create({ model: 'gpt-5', input: mail, max_output_tokens: 100, reasoning: { effort } });

// ok: no-high-reasoning-effort -- one of the two is low
export const either = (mail: string, isHard: boolean) =>
  client.responses.create({ model: 'gpt-5', input: mail, max_output_tokens: 100, reasoning: { effort: isHard ? 'high' : 'low' } });

// ok: no-high-reasoning-effort -- a spread behind it may say otherwise
export const spread = (mail: string, settings: object) =>
  client.responses.create({ model: 'gpt-5', input: mail, max_output_tokens: 100, reasoning: { effort: 'high' }, ...settings });

// ok: no-high-reasoning-effort -- this model knows no lower effort
export const pro = (mail: string) =>
  client.responses.create({ model: 'gpt-5-pro', input: mail, max_output_tokens: 200, reasoning: { effort: 'high' } });
