const OpenAI = require('openai');

const client = new OpenAI();

async function embedAll(texts) {
  const vectors = [];
  for (const text of texts) {
    const { data } = await client.embeddings.create({ model: 'text-embedding-3-small', input: `Passage: ${text}` });
    //                     ^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
    vectors.push(data[0].embedding);
  }
  return vectors;
}

async function embedGroups(groups) {
  // ok: no-embedding-in-loop -- a group may be a list
  for (const group of groups) await client.embeddings.create({ model: 'text-embedding-3-small', input: group });
}

module.exports = { embedAll, embedGroups };
