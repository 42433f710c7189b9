import { OpenAI } from 'openai';
import { AzureOpenAI } from 'openai/azure';
import { Completions } from 'openai/resources/chat/completions';

const client = new OpenAI();
const patient = client.withOptions({ maxRetries: 6 });

export async function answer(question: string): Promise<string> {
  // call: chat | sdk openai | model gpt-5 | provider openai | cap 800 | retries 6 | timeout default 600000 | reasoning low | priced
  const stream = patient.chat.completions.stream({
    model: 'gpt-5',
    reasoning_effort: 'low',
    max_completion_tokens: 800,
    messages: [{ role: 'user', content: question }],
  });
  return (await stream.finalContent()) ?? '';
}

export async function goOn(previous: string, question: string): Promise<string> {
  // call: chat | model gpt-5-mini | provider openai | cap absent | retries default 2 | reasoning minimal | system "Be kind." | priced
  const reply = await client.responses.create({
    model: 'gpt-5-mini',
    instructions: 'Be kind.',
    input: [{ role: 'user', content: question }],
    previous_response_id: previous,
    reasoning: { effort: 'minimal' },
  });
  return reply.output_text;
}

const completions = new Completions(new OpenAI({ baseURL: 'https://api.deepseek.com', maxRetries: 1 }));

export async function translate(text: string): Promise<string | null | undefined> {
  // call: chat | model deepseek-chat | provider deepseek | cap 1000 | retries 1 | choices 2 | priced
  const reply = await completions.create({
    model: 'deepseek-chat',
    messages: [{ role: 'user', content: `Translate: ${text}` }],
    max_tokens: 1000,
    n: 2,
  });
  return reply.choices[0]?.message.content;
}

const azure = new AzureOpenAI({
  endpoint: 'https://example.openai.azure.com',
  apiVersion: '2024-10-21',
  maxRetries: 3,
});

export async function picture(prompt: string): Promise<string | undefined> {
  // call: image | model gpt-image-1 | provider azure | choices 2 | retries 3
  const reply = await azure.images.generate({ model: 'gpt-image-1', prompt, n: 2 });
  return reply.data?.[0]?.b64_json;
}

export async function find(store: string, question: string): Promise<number> {
  // call: retrieval | k 20
  const page = await client.vectorStores.search(store, { query: question, max_num_results: 20 });
  return page.data.length;
}
