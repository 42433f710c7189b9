import '@azure/openai/types';
import { AzureOpenAI } from 'openai';

const client = new AzureOpenAI({
  apiVersion: '2024-10-21',
  endpoint: process.env.AZURE_OPENAI_ENDPOINT,
  maxRetries: 3,
});

export async function answerFromDocuments(question: string): Promise<string | null | undefined> {
  // call: chat | sdk openai | model gpt-4o | provider azure | cap 400 | retries 3 | timeout default 600000 | priced
  const reply = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: question }],
    max_tokens: 400,
    data_sources: [
      {
        type: 'azure_search',
        parameters: {
          endpoint: 'https://example.search.windows.net',
          index_name: 'documents',
          authentication: { type: 'system_assigned_managed_identity' },
        },
      },
    ],
  });
  return reply.choices[0]?.message.content;
}
