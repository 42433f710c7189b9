//// shortTokens = 1000
import OpenAI from 'openai';

const client = new OpenAI();

export const answer = (input: string) =>
  client.responses.create({ model: 'gpt-5', input, max_output_tokens: 900, reasoning: { effort: 'high' } });
  //                                                                                            ^^^^^^ no-high-reasoning-effort: Reasoning effort `high` although `max_output_tokens` is 900

// ok: no-high-reasoning-effort -- above the limit
export const long = (input: string) =>
  client.responses.create({ model: 'gpt-5', input, max_output_tokens: 1001, reasoning: { effort: 'high' } });
