import OpenAI from 'openai';

const client = new OpenAI();

// ok: no-high-reasoning-effort -- the callers decide
export const ask = (input: string, effort: 'low' | 'medium' | 'high') =>
  client.responses.create({ model: 'gpt-5', input, max_output_tokens: 100, reasoning: { effort } });

/** Decides for all callers. */
export const sort = (input: string) =>
  client.responses.create({ model: 'gpt-5', input, max_output_tokens: 100, reasoning: { effort: 'high' } });
  //                                                                                            ^^^^^^ no-high-reasoning-effort: Reasoning effort `high`
