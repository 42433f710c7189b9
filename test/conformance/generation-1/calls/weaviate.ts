import weaviate from 'weaviate-ts-client';

const client = weaviate.client({ scheme: 'https', host: process.env.WEAVIATE_HOST ?? '' });

export async function findContext(concept: string) {
  // call: retrieval | sdk weaviate-ts-client | k 20
  const found = await client.graphql
    .get()
    .withClassName('Handbook')
    .withFields('text')
    .withNearText({ concepts: [concept] })
    .withLimit(20)
    .do();
  return found.data.Get.Handbook;
}

export async function findByVector(vector: number[]) {
  const query = client.graphql.get().withClassName('Handbook').withFields('text').withLimit(5);
  // call: retrieval | k 5
  return query.withNearVector({ vector }).do();
}

export async function findAny(concept: string) {
  // call: retrieval | k unknown
  return client.graphql.get().withClassName('Handbook').withFields('text').withHybrid({ query: concept }).do();
}

export async function summarise(concept: string) {
  // call: completion | model unknown | provider unknown | cap none | retries absent | user "Summarise {text}." | unpriced
  return client.graphql
    .get()
    .withClassName('Handbook')
    .withNearText({ concepts: [concept] })
    .withGenerate({ singlePrompt: 'Summarise {text}.' })
    .withLimit(3)
    .do();
}

// Lists objects: nothing is looked for.
export async function list() {
  return client.graphql.get().withClassName('Handbook').withFields('text').withLimit(100).do();
}
