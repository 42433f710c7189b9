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

export async function trimmed(sections: string[]) {
  const vectors = [];
  for (const section of sections) {
    const input = section.replace(/\n/g, ' ').trim();
    const reply = await client.embeddings.create({ model, input });
    //                  ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
    vectors.push(reply.data[0]!.embedding);
  }
  return vectors;
}

const ofResources = async (input: string) => [await client.embeddings.create({ model, input })];
const ofDocuments = async (input: string) => [await client.embeddings.create({ model, input })];

export const search = (query: string, domains: { kind: 'resource' | 'document' | 'canvas' }[]) =>
  Promise.all(
    domains.map((domain) => {
      switch (domain.kind) {
        // ok: no-embedding-in-loop -- one of several branches: each kind asks once
        case 'resource':
          return ofResources(query);
        case 'document':
          return ofDocuments(query);
        default:
          return [];
      }
    }),
  );

export const searchOfKinds = (query: string, domains: { kind: string }[]) =>
  Promise.all(
    domains.map((domain) => {
      // ok: no-embedding-in-loop -- the same, with conditions
      if (domain.kind === 'resource') return ofResources(query);
      else if (domain.kind === 'document') return ofDocuments(query);
      return [];
    }),
  );

export const ofTexts = (blocks: { kind: string; text: string }[]) =>
  Promise.all(
    blocks.map((block) => {
      if (block.kind === 'text') return client.embeddings.create({ model, input: block.text });
      //                                ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
      return undefined;
    }),
  );

export const ofTextBlocks = (blocks: { kind: string; text: string }[]) =>
  Promise.all(
    blocks.map((block) => {
      switch (block.kind) {
        case 'text':
          return client.embeddings.create({ model, input: block.text });
          //     ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
        case 'image':
          return undefined;
        default:
          return undefined;
      }
    }),
  );

export async function pushed(texts: string[]) {
  const found: number[][] = [];
  for (const text of texts) {
    const reply = await client.embeddings.create({ model, input: text });
    found.push(reply.data[0]!.embedding);
  }
  // @-3:24 ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
  return found;
}

export async function pushedData(texts: string[]) {
  const found: number[][] = [];
  for (const input of texts) {
    const { data } = await client.embeddings.create({
      model,
      input,
    });
    found.push(data[0]!.embedding);
  }
  // @-6:27 ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
  return found;
}

export async function pushedAtOnce(texts: string[]) {
  const found: number[][] = [];
  for (const text of texts) found.push((await client.embeddings.create({ model, input: text })).data[0]!.embedding);
  //                                          ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
  return found;
}

export async function counted(texts: string[]) {
  const found: number[][] = [];
  let tokens = 0;
  for (const text of texts) {
    const reply = await client.embeddings.create({ model, input: text });
    //                  ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
    tokens += reply.usage.total_tokens;
    found.push(reply.data[0]!.embedding);
  }
  return { found, tokens };
}

export const mappedInSteps = async (texts: string[]) => {
  const found = await Promise.all(
    texts.map(async (text, _index) => {
      const reply = await client.embeddings.create({ model, input: text });
      return reply.data[0]!.embedding;
    }),
  );
  // @-4:26 ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
  return found;
};
