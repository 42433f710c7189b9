import { ChatAnthropic } from '@langchain/anthropic';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { z } from 'zod';

const prompt = ChatPromptTemplate.fromMessages([
  ['system', 'You answer questions about parcel delivery.'],
  ['human', '{question}'],
]);

// LangChain retries six times when nothing is said.
const silent = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300 });
export const byDefault = (question: string) => silent.invoke(question);
//                                             ^^^^^^^^^^^^^ no-excessive-retries

const claude = new ChatAnthropic({ model: 'claude-haiku-4-5', maxTokens: 300 });
const claudeChain = prompt.pipe(claude).pipe(new StringOutputParser());
export const byDefaultInAChain = (question: string) => claudeChain.invoke({ question });
//                                                     ^^^^^^^^^^^^^^^^^^ no-excessive-retries

const eight = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 8 });
//                                                                              ^ no-excessive-retries
const eightChain = prompt.pipe(eight).pipe(new StringOutputParser());
export const fromModel = (question: string) => eightChain.invoke({ question });

const four = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 4 });
//                                                                             ^ no-excessive-retries
const structured = four.withStructuredOutput(z.object({ urgent: z.boolean() }));
export const fromStructured = (mail: string) => structured.invoke(mail);

const two = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 2 });
export const lowered = (question: string) => two.invoke(question);
export const loweredInAChain = (question: string) => prompt.pipe(two).pipe(new StringOutputParser()).invoke({ question });

const none = new ChatAnthropic({ model: 'claude-haiku-4-5', maxTokens: 300, maxRetries: 0 });
export const off = (question: string) => none.stream(question);

// ok: no-excessive-retries -- the model comes from outside
export const injected = (model: BaseChatModel, question: string) => model.invoke(question);

// ok: no-excessive-retries -- the model comes from outside, its options are erased
export const injectedOpenAI = (model: ChatOpenAI, question: string) => model.invoke(question);

const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' });
export const embedded = (text: string) => embeddings.embedQuery(text);
//                                        ^^^^^^^^^^^^^^^^^^^^^ no-excessive-retries

export class Desk {
  private readonly model = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 7 });
  //                                                                                         ^ no-excessive-retries

  answer(question: string) {
    return this.model.invoke(question);
  }
}
