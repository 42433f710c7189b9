import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

// ok: no-high-reasoning-effort -- no thinking is asked for, and `high` is the default
export const answer = (content: string) =>
  client.messages.create({
    model: 'claude-opus-4-5',
    max_tokens: 200,
    output_config: { effort: 'high' },
    messages: [{ role: 'user', content }],
  });
