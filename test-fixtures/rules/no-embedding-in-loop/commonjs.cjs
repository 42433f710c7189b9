const { OpenAIEmbeddings } = require('@langchain/openai');

const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small', maxRetries: 1 });

async function oneByOne() {
  const vectors = [];
  for (const text of ['a parcel', 'a letter']) vectors.push(await embeddings.embedQuery(text));
  //                                                              ^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop: `embedDocuments` takes
  return vectors;
}

// ok: no-embedding-in-loop -- one request for all
const together = () => embeddings.embedDocuments(['a parcel', 'a letter']);

module.exports = { oneByOne, together };
