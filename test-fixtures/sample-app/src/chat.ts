import type { MessageParam } from '@anthropic-ai/sdk/resources/messages';
import { anthropic } from '@/llm/client';
import { CHAT_MODEL } from '@/llm/models';
import { log } from '@/lib/log';
import { supportPrompt } from '@/prompts/support';
import type { Customer } from '@/tickets';

/** The next reply in a conversation, streamed as it is written. */
export async function* chat(customer: Customer, history: MessageParam[], question: string): AsyncGenerator<string> {
  const stream = anthropic.messages.stream({
    model: CHAT_MODEL,
    max_tokens: 800,
    system: [{ type: 'text', text: supportPrompt(customer), cache_control: { type: 'ephemeral' } }],
    messages: [...history, { role: 'user', content: question }],
  });

  for await (const event of stream) {
    if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') yield event.delta.text;
  }

  const { usage } = await stream.finalMessage();
  log('chat', { customer: customer.id, input: usage.input_tokens, output: usage.output_tokens });
}
