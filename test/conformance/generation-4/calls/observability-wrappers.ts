import { observeOpenAI } from 'langfuse';
import OpenAI, { AzureOpenAI } from 'openai';

const client = observeOpenAI(new OpenAI({ maxRetries: 4, timeout: 12_000 }), { generationName: 'answers' });

export async function answer(question: string): Promise<string | null | undefined> {
  // call: chat | sdk openai | model gpt-4o | provider openai | cap 300 | retries 4 | timeout 12000 | system "You are terse." | priced
  const reply = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: question },
    ],
    max_tokens: 300,
  });
  await client.flushAsync();
  return reply.choices[0]?.message.content;
}

class Summaries {
  private readonly azure = observeOpenAI(new AzureOpenAI({ endpoint: 'https://example.openai.azure.com' }));

  async write(text: string): Promise<string> {
    // call: chat | model gpt-4.1 | provider azure | cap 400 | retries 0 | user "{text}" | priced
    const reply = await this.azure.responses.create(
      { model: 'gpt-4.1', input: text, max_output_tokens: 400 },
      { maxRetries: 0 },
    );
    return reply.output_text;
  }
}

export const summaries = new Summaries();
