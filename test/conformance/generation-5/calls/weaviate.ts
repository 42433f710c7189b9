import weaviate, { type WeaviateClient } from 'weaviate-client';

const client = await weaviate.connectToWeaviateCloud(process.env.WEAVIATE_URL ?? '', {
  authCredentials: new weaviate.ApiKey(process.env.WEAVIATE_API_KEY ?? ''),
});

export async function findContext(question: string) {
  const handbook = client.collections.use('Handbook');
  // call: retrieval | sdk weaviate-client | k 15
  const found = await handbook.query.nearText(question, { limit: 15, returnProperties: ['text'] });
  return found.objects.map((object) => String(object.properties.text)).join('\n');
}

export async function findHybrid(store: WeaviateClient, question: string) {
  // call: retrieval | k unknown
  return store.collections.get('Handbook').query.hybrid(question, { alpha: 0.5 });
}

export async function findByVector(vector: number[], tenant: string) {
  // call: retrieval | k 8
  return client.collections.get('Handbook').withTenant(tenant).query.nearVector(vector, { limit: 8 });
}

export async function summarise(question: string) {
  // call: completion | model unknown | provider unknown | cap none | retries absent | user "Summarise {text}." | unpriced
  return client.collections
    .get('Handbook')
    .generate.nearText(question, { singlePrompt: 'Summarise {text}.' }, { limit: 3 });
}
