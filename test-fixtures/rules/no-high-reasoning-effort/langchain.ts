import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';

const thinker = new ChatOpenAI({ model: 'gpt-5', reasoning: { effort: 'high' } });
//                                                                    ^^^^^^ no-high-reasoning-effort: Reasoning effort `high` although the answer is an object of 1 short value
const Verdict = z.object({ isSpam: z.boolean() });

export const isSpam = (mail: string) => thinker.withStructuredOutput(Verdict).invoke(mail);

// ok: no-high-reasoning-effort -- how long the answer may get is not known
export const essay = (topic: string) => new ChatOpenAI({ model: 'gpt-5', reasoning: { effort: 'high' } }).invoke(topic);
