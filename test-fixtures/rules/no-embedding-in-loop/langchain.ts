import { OpenAIEmbeddings } from '@langchain/openai';

const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small', maxRetries: 1 });

export const oneByOne = (texts: string[]) => Promise.all(texts.map((text) => embeddings.embedQuery(text)));
//                                                                           ^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop: `embedDocuments` takes

// ok: no-embedding-in-loop -- one request for all
export const together = (texts: string[]) => embeddings.embedDocuments(texts);

export async function pushed(texts: string[]) {
  const vectors: number[][] = [];
  for (const text of texts) {
    const vector = await embeddings.embedQuery(text);
    vectors.push(vector);
  }
  // @-3:25 ^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
  return vectors;
}
