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

export async function withinBudget(store: VectorStore, question: string) {
  // ok: max-retrieval-k -- not more than 1,500 tokens of them reach the prompt
  const docs = await store.similaritySearch(question, 18);
  let used = 0;
  let context = '';
  for (let i = 0; i < docs.length; i++) {
    const doc = docs[i]!;
    used += doc.pageContent.length / 4;
    if (used >= 1500) {
      break;
    }
    context += doc.pageContent;
  }
  return generateText({ model: openai('gpt-5-mini'), prompt: `${context}\n\n${question}`, maxOutputTokens: 300 });
}

export async function untilEnough(store: VectorStore, question: string) {
  // ok: max-retrieval-k -- the same, with a list
  const docs = await store.similaritySearch(question, 18);
  const taken: string[] = [];
  for (const doc of docs) {
    if (taken.length > 4) break;
    taken.push(doc.pageContent);
  }
  return generateText({ model: openai('gpt-5-mini'), prompt: `${taken.join('')}\n\n${question}`, maxOutputTokens: 300 });
}

export async function untilNamed(store: VectorStore, question: string) {
  const docs = await store.similaritySearch(question, 18);
  //                                                  ^^ max-retrieval-k
  let context = '';
  for (const doc of docs) {
    context += doc.pageContent;
    // Says nothing of how much there is.
    if (doc.metadata.kind === 'end') break;
  }
  return generateText({ model: openai('gpt-5-mini'), prompt: `${context}\n\n${question}`, maxOutputTokens: 300 });
}
