import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export async function summarize(ticket: string) {
  return anthropic.messages.create(
    {
      model: 'claude-haiku-4-5',
      max_tokens: 300,
      system: 'Summarize the ticket in three sentences.',
      messages: [{ role: 'user', content: ticket }],
    },
    { maxRetries: 5 },
  );
}
