import { ChatAnthropic } from 'langchain/chat_models/anthropic';
import { HuggingFaceInferenceEmbeddings } from 'langchain/embeddings/hf';
import { Ollama } from 'langchain/llms/ollama';
import { Replicate } from 'langchain/llms/replicate';

const vicuna = new Replicate({
  model: 'replicate/vicuna-13b:6282abe6a492de4145d7bb601023762212f9ddbbe78278bd6771c8b3b2f2a13b',
  input: { max_length: 2048 },
});

export async function answer(prompt: string): Promise<string> {
  // call: completion | sdk @langchain/community | model replicate/vicuna-13b:6282abe6a492de4145d7bb601023762212f9ddbbe78278bd6771c8b3b2f2a13b | provider replicate | cap 2048 | retries default 6 | unpriced
  return vicuna.call(prompt);
}

export async function local(prompt: string): Promise<string> {
  // call: completion | model mistral | provider ollama | cap 100 | retries 1 | priced
  return new Ollama({ model: 'mistral', numPredict: 100, maxRetries: 1 }).invoke(prompt);
}

export async function claude(question: string): Promise<unknown> {
  const model = new ChatAnthropic({ modelName: 'claude-2.1' });
  // call: chat | sdk langchain | model claude-2.1 | provider anthropic | cap default 2048 | retries default 6 | timeout default 600000 | priced
  const reply = await model.invoke(question);
  return reply.content;
}

export async function vectors(texts: string[]): Promise<number[][]> {
  // call: embedding | model intfloat/e5-base | provider huggingface | retries default 6
  return new HuggingFaceInferenceEmbeddings({ model: 'intfloat/e5-base' }).embedDocuments(texts);
}
