import Anthropic from '@anthropic-ai/sdk';

export class Support {
  private readonly client: Anthropic;

  constructor(apiKey: string) {
    this.client = new Anthropic({ apiKey, maxRetries: 3 });
  }

  async answer(question: string) {
    // call: chat | model claude-3-7-sonnet-latest | provider anthropic | cap 4096 | retries 3 | timeout 60000 | priced
    const reply = await this.client.messages.create(
      {
        model: 'claude-3-7-sonnet-latest',
        max_tokens: 4096,
        thinking: { type: 'enabled', budget_tokens: 2048 },
        messages: [{ role: 'user', content: question }],
      },
      { timeout: 60_000 },
    );
    return reply.content;
  }

  async later(questions: string[]) {
    // call: batch | provider anthropic | retries 3
    return this.client.messages.batches.create({
      requests: questions.map((question, index) => ({
        custom_id: String(index),
        params: { model: 'claude-3-5-haiku-latest', max_tokens: 100, messages: [{ role: 'user', content: question }] },
      })),
    });
  }
}

const beta = new Anthropic().beta;

export async function pdf(data: string) {
  // call: chat | model claude-3-5-sonnet-20241022 | provider anthropic | cap 500 | retries default 2 | timeout default 600000 | priced
  return beta.messages.create({
    model: 'claude-3-5-sonnet-20241022',
    max_tokens: 500,
    betas: ['pdfs-2024-09-25'],
    messages: [
      {
        role: 'user',
        content: [{ type: 'document', source: { type: 'base64', media_type: 'application/pdf', data } }],
      },
    ],
  });
}
