import OpenAI from 'openai';

const client = new OpenAI();
const model = 'text-embedding-3-small';

export async function oneByOne(texts: string[]) {
  const vectors = [];
  for (const text of texts) {
    const { data } = await client.embeddings.create({ model, input: text });
    //                     ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop: takes a list of texts
    vectors.push(data[0]?.embedding);
  }
  return vectors;
}

export const allAtOnce = (texts: string[]) =>
  Promise.all(texts.map((text) => client.embeddings.create({ model, input: `Passage: ${text}` })));
  //                              ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop

export async function inListsOfOne(texts: string[]) {
  for (const text of texts) await client.embeddings.create({ model, input: [text] });
  //                              ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
}

// ok: no-embedding-in-loop -- one request for all
export const together = (texts: string[]) => client.embeddings.create({ model, input: texts });

export async function inBatches(texts: string[]) {
  // ok: no-embedding-in-loop -- each request has a batch
  for (let start = 0; start < texts.length; start += 100)
    await client.embeddings.create({ model, input: texts.slice(start, start + 100) });
}

export async function untyped(items: any[]) {
  // ok: no-embedding-in-loop -- an item may be a list
  for (const item of items) await client.embeddings.create({ model, input: item });
}

export async function patient(text: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      // ok: no-embedding-in-loop -- the loop tries again
      return await client.embeddings.create({ model, input: text });
    } catch (error) {
      console.warn(error);
    }
  }
  return undefined;
}

export const vectorsOf = async (texts: string[]) =>
  await Promise.all(texts.map(async (text) => (await client.embeddings.create({ model, input: text })).data[0]!.embedding));
  //                                                 ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop

export async function vectors(texts: string[]) {
  const found = await Promise.all(
    texts.map(async (input) => {
      return (await client.embeddings.create({ model, input })).data[0]?.embedding;
    }),
  );
  // @-3:20 ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
  return found.length;
}

export const commented = async (texts: string[]) =>
  await Promise.all(
    // In the order of the texts.
    texts.map(async (text) => (await client.embeddings.create({ model, input: text })).data[0]!.embedding),
    //                               ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
  );
