import OpenAI, { BedrockOpenAI } from 'openai';
import { zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const client = new OpenAI({ timeout: 20_000 });

const Ticket = z.object({ title: z.string(), urgent: z.boolean() });

export async function ticket(mail: string): Promise<z.infer<typeof Ticket> | null> {
  // call: chat | sdk openai | model gpt-5.1 | provider openai | cap 600 | retries default 2 | timeout 20000 | user "{mail}" | priced
  const reply = await client.responses.parse({
    model: 'gpt-5.1',
    input: mail,
    max_output_tokens: 600,
    text: { format: zodTextFormat(Ticket, 'ticket') },
  });
  return reply.output_parsed;
}

export async function* tell(topic: string): AsyncGenerator<string> {
  // call: chat | model gpt-4o | provider openai | cap 900 | retries 4 | timeout 5000 | system "Tell a story." | priced
  const stream = await client.chat.completions.create(
    {
      model: 'gpt-4o',
      stream: true,
      messages: [
        { role: 'developer', content: 'Tell a story.' },
        { role: 'user', content: topic },
      ],
      max_tokens: 900,
    },
    { maxRetries: 4, timeout: 5000 },
  );
  for await (const chunk of stream) yield chunk.choices[0]?.delta.content ?? '';
}

const bedrock = new BedrockOpenAI({ awsRegion: 'eu-central-1' });

export async function local(question: string): Promise<string | null | undefined> {
  // call: chat | model openai.gpt-oss-120b-1:0 | provider aws | cap 500 | retries default 2 | priced
  const reply = await bedrock.chat.completions.create({
    model: 'openai.gpt-oss-120b-1:0',
    max_completion_tokens: 500,
    messages: [{ role: 'user', content: question }],
  });
  return reply.choices[0]?.message.content;
}

export async function film(prompt: string): Promise<string> {
  // call: image | model sora-2 | provider openai | retries default 2
  const video = await client.videos.create({ model: 'sora-2', prompt, seconds: '4' });
  return video.id;
}

export async function shorten(response: string): Promise<number> {
  // call: chat | model gpt-5.1 | provider openai | cap none | retries default 2 | priced
  const compacted = await client.responses.compact({ model: 'gpt-5.1', previous_response_id: response });
  return compacted.output.length;
}
