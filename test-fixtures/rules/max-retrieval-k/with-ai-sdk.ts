import { openai } from '@ai-sdk/openai';
import type { VectorStore } from '@langchain/core/vectorstores';
import { generateText, tool } from 'ai';
import { z } from 'zod';

export async function answer(store: VectorStore, question: string) {
  const docs = await store.similaritySearch(question, 18);
  //                                                  ^^ max-retrieval-k
  const { text } = await generateText({
    model: openai('gpt-5-mini'),
    system: 'Answer from the context only.',
    prompt: `${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`,
    maxOutputTokens: 300,
  });
  return text;
}

export async function asATool(store: VectorStore, question: string) {
  return generateText({
    model: openai('gpt-5-mini'),
    prompt: question,
    maxOutputTokens: 300,
    tools: {
      lookUp: tool({
        description: 'Look up the knowledge base.',
        inputSchema: z.object({ words: z.string() }),
        execute: async ({ words }) => {
          const docs = await store.similaritySearch(words, 25);
          //                                               ^^ max-retrieval-k
          return docs.map((doc) => doc.pageContent);
        },
      }),
    },
  });
}
