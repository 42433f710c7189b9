import { openai } from '@/llm/client';
import { EMBEDDING_MODEL } from '@/llm/models';

const BATCH = 100;

/** Embeds the paragraphs of a help article, a hundred to a request. */
export async function embedParagraphs(paragraphs: string[]): Promise<number[][]> {
  const vectors: number[][] = [];
  for (let start = 0; start < paragraphs.length; start += BATCH) {
    const response = await openai.embeddings.create({
      model: EMBEDDING_MODEL,
      input: paragraphs.slice(start, start + BATCH),
    });
    vectors.push(...response.data.map((item) => item.embedding));
  }
  return vectors;
}
