import { GoogleGenAI } from '@google/genai';
import type { VectorStore } from '@langchain/core/vectorstores';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export async function answer(store: VectorStore, question: string) {
  const retriever = store.asRetriever({ k: 24 });
  //                                       ^^ max-retrieval-k
  const docs = await retriever.invoke(question);
  return ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents: `${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`,
    config: { maxOutputTokens: 300 },
  });
}
