import Cerebras from '@cerebras/cerebras_cloud_sdk';

const cerebras = new Cerebras({ apiKey: process.env.CEREBRAS_API_KEY, warmTCPConnection: false });

export async function answer(question: string): Promise<unknown> {
  // call: chat | sdk @cerebras/cerebras_cloud_sdk | model llama3.1-8b | provider cerebras | cap 300 | retries default 2 | timeout default 60000 | system "You are terse." | priced
  return cerebras.chat.completions.create({
    model: 'llama3.1-8b',
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: question },
    ],
    max_completion_tokens: 300,
  });
}

export async function complete(code: string): Promise<unknown> {
  // call: completion | model llama3.1-8b | provider cerebras | cap absent | retries 1 | timeout 2000 | priced
  return cerebras.completions.create({ model: 'llama3.1-8b', prompt: code }, { maxRetries: 1, timeout: 2000 });
}
