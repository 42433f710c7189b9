import Anthropic from '@anthropic-ai/sdk';
import { HANDBOOK } from '~/handbook';

const client = new Anthropic();

export async function POST(request: Request) {
  return client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    system: HANDBOOK,
//          ^^^^^^^^ prefer-prompt-cache: The first 2,834 tokens
    messages: [{ role: 'user', content: await request.text() }],
  });
}
