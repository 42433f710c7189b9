import { BedrockClient, CohereClient, CohereClientV2 } from 'cohere-ai';

const cohere = new CohereClient({ token: process.env.COHERE_API_KEY });
const careful = new CohereClientV2({ token: process.env.COHERE_API_KEY, maxRetries: 0, timeoutInSeconds: 20 });
const bedrock = new BedrockClient({ awsRegion: 'us-east-1' });

export async function answer(question: string) {
  // call: chat | sdk cohere-ai | model command-r-plus | provider cohere | cap 300 | retries default 2 | attempts default 3 | timeout default 300000 | system "You are terse." | priced
  const reply = await cohere.chat({
    model: 'command-r-plus',
    preamble: 'You are terse.',
    message: question,
    maxTokens: 300,
  });
  return reply.text;
}

export async function answerV2(question: string) {
  // call: chat | model command-r-plus | provider cohere | cap absent | retries 0 | attempts 1 | timeout 20000 | priced
  return careful.chat({ model: 'command-r-plus', messages: [{ role: 'user', content: question }] });
}

export async function stream(question: string) {
  // call: chat | model command-r | provider cohere | cap 500 | retries 5 | timeout default 300000 | priced
  const events = await cohere.chatStream({ model: 'command-r', message: question, maxTokens: 500 }, { maxRetries: 5 });
  for await (const event of events) {
    if (event.eventType === 'text-generation') process.stdout.write(event.text);
  }
}

export async function embed(texts: string[]) {
  // call: embedding | model embed-english-v3.0 | provider cohere | retries default 2
  return cohere.embed({ model: 'embed-english-v3.0', texts, inputType: 'search_document' });
}

export async function order(query: string, documents: string[]) {
  // call: rerank | model rerank-v3.5 | provider cohere | retries default 2
  return cohere.v2.rerank({ model: 'rerank-v3.5', query, documents, topN: 3 });
}

export async function onBedrock(question: string) {
  // call: chat | model cohere.command-r-plus-v1:0 | provider aws | cap 200 | retries default 2 | unpriced
  return bedrock.chat({ model: 'cohere.command-r-plus-v1:0', message: question, maxTokens: 200 });
}
