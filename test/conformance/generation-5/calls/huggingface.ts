import { chatCompletion, HfInference, InferenceClient } from '@huggingface/inference';

const client = new InferenceClient(process.env.HF_TOKEN);
const legacy = new HfInference(process.env.HF_TOKEN, { retry_on_error: false });

export async function answer(question: string) {
  // call: chat | sdk @huggingface/inference | model meta-llama/Llama-3.1-8B-Instruct | provider huggingface | cap 300 | retries unknown | attempts unknown | timeout absent | system "You are terse." | unpriced
  const reply = await client.chatCompletion({
    model: 'meta-llama/Llama-3.1-8B-Instruct',
    provider: 'auto',
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: question },
    ],
    max_tokens: 300,
  });
  return reply.choices[0]?.message.content;
}

export async function stream(question: string) {
  // call: chat | model meta-llama/Llama-3.1-8B-Instruct | provider huggingface | cap absent | retries unknown | unpriced
  for await (const chunk of client.chatCompletionStream({
    model: 'meta-llama/Llama-3.1-8B-Instruct',
    messages: [{ role: 'user', content: question }],
  })) {
    process.stdout.write(chunk.choices[0]?.delta.content ?? '');
  }
}

export async function complete(inputs: string) {
  // call: completion | model gpt2 | provider huggingface | cap 100 | retries 0 | attempts 1 | unpriced
  return legacy.textGeneration({ model: 'gpt2', inputs, parameters: { max_new_tokens: 100 } });
}

export async function embed(inputs: string[]) {
  // call: embedding | model BAAI/bge-small-en-v1.5 | provider huggingface | retries unknown
  return client.featureExtraction({ model: 'BAAI/bge-small-en-v1.5', inputs });
}

export async function onOwnEndpoint(question: string) {
  const endpoint = client.endpoint('https://abc123.eu-west-1.aws.endpoints.huggingface.cloud/v1/');
  // call: chat | model absent | provider unknown | cap 200 | retries unknown | unpriced
  return endpoint.chatCompletion({ messages: [{ role: 'user', content: question }], max_tokens: 200 });
}

export async function withoutClient(question: string) {
  // call: chat | model meta-llama/Llama-3.1-8B-Instruct | provider huggingface | cap 64 | retries unknown | unpriced
  return chatCompletion({
    accessToken: process.env.HF_TOKEN,
    model: 'meta-llama/Llama-3.1-8B-Instruct',
    messages: [{ role: 'user', content: question }],
    max_tokens: 64,
  });
}
