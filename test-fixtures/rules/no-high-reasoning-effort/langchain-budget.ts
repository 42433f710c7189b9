import { ChatAnthropic } from '@langchain/anthropic';
import { ChatGoogleGenerativeAI } from '@langchain/google-genai';
import { z } from 'zod';

const Verdict = z.object({ isSpam: z.boolean() });

const thinker = new ChatAnthropic({ model: 'claude-sonnet-4-5', maxTokens: 20_000, thinking: { type: 'enabled', budget_tokens: 16_000 } });
//                                                                                                                             ^^^^^^ no-high-reasoning-effort: A thinking budget of 16,000 tokens although the answer is an object of 1 short value
export const isSpam = (mail: string) => thinker.withStructuredOutput(Verdict).invoke(mail);

const gemini = new ChatGoogleGenerativeAI({ model: 'gemini-2.5-flash', maxOutputTokens: 100, thinkingConfig: { thinkingBudget: 8192 } });
//                                                                                                                             ^^^^ no-high-reasoning-effort: A thinking budget of 8,192 tokens although `maxOutputTokens` is 100
export const kind = (mail: string) => gemini.invoke(mail);

// ok: no-high-reasoning-effort -- how long the answer may get is not known
export const essay = (topic: string) => thinker.invoke(topic);

const quick = new ChatAnthropic({ model: 'claude-sonnet-4-5', maxTokens: 20_000, thinking: { type: 'enabled', budget_tokens: 2_000 } });
// ok: no-high-reasoning-effort -- a small budget
export const isQuickSpam = (mail: string) => quick.withStructuredOutput(Verdict).invoke(mail);
