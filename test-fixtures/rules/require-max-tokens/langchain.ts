import { ChatAnthropic } from '@langchain/anthropic';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { tool } from '@langchain/core/tools';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { z } from 'zod';

const free = new ChatOpenAI({ model: 'gpt-5-mini', maxRetries: 2 });
const capped = new ChatOpenAI({ model: 'gpt-5-mini', maxRetries: 2, maxTokens: 400 });
const claude = new ChatAnthropic({ model: 'claude-haiku-4-5', maxRetries: 2 });
const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small', maxRetries: 2 });

const prompt = ChatPromptTemplate.fromMessages([
  ['system', 'You answer questions about parcel delivery.'],
  ['human', '{question}'],
]);
const parser = new StringOutputParser();
const track = tool(async ({ id }) => `parcel ${id} is on its way`, { name: 'track', schema: z.object({ id: z.string() }) });

export async function direct(question: string) {
  const message = await free.invoke(question);
  //                    ^^^^^^^^^^^ require-max-tokens
  return message.content;
}

export async function directCapped(question: string) {
  return capped.invoke(question);
}

export async function stream(question: string) {
  for await (const chunk of await free.stream(question)) process.stdout.write(String(chunk.content));
  //                              ^^^^^^^^^^^ require-max-tokens
}

const chain = prompt.pipe(free).pipe(parser);
const cappedChain = prompt.pipe(capped).pipe(parser);

export const piped = (question: string) => chain.invoke({ question });
//                                         ^^^^^^^^^^^^ require-max-tokens
export const pipedCapped = (question: string) => cappedChain.invoke({ question });
export const pipedInline = (question: string) => prompt.pipe(free).pipe(parser).invoke({ question });
//                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens

const sequence = RunnableSequence.from([prompt, free, parser]);
export const sequenced = (question: string) => sequence.invoke({ question });
//                                             ^^^^^^^^^^^^^^^ require-max-tokens

const withTools = free.bindTools([track]);
export const bound = (question: string) => withTools.invoke(question);
//                                         ^^^^^^^^^^^^^^^^ require-max-tokens
export const boundCapped = (question: string) => capped.bindTools([track]).invoke(question);

const structured = free.withStructuredOutput(z.object({ urgent: z.boolean(), reason: z.string() }));
export const extracted = (mail: string) => structured.invoke(mail);
//                                         ^^^^^^^^^^^^^^^^^ require-max-tokens

const cappedStructured = capped.withStructuredOutput(z.object({ urgent: z.boolean() }));
export const extractedCapped = (mail: string) => cappedStructured.invoke(mail);

// ok: require-max-tokens -- ChatAnthropic sends a cap of its own
export const claudeByDefault = (question: string) => claude.invoke(question);

// ok: require-max-tokens -- the caller's model may have a cap
export const injected = (model: BaseChatModel, question: string) => model.invoke(question);

// ok: require-max-tokens -- the caller's model may have a cap
export const injectedOpenAI = (model: ChatOpenAI, question: string) => model.invoke(question);

// ok: require-max-tokens -- an embedding has no output tokens
export const embedding = (text: string) => embeddings.embedQuery(text);

// ok: require-max-tokens -- rendering a prompt sends nothing
export const rendered = (question: string) => prompt.invoke({ question });

export class Desk {
  private readonly model = new ChatOpenAI({ model: 'gpt-5-mini', maxRetries: 2 });

  answer(question: string) {
    return this.model.invoke([
    //     ^^^^^^^^^^^^^^^^^ require-max-tokens
      ['system', 'You answer questions about parcel delivery.'],
      ['human', question],
    ]);
  }
}
