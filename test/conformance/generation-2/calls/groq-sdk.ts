import Groq from 'groq-sdk';

const groq = new Groq({ apiKey: process.env.GROQ_API_KEY, timeout: 20_000 });

export async function answer(question: string): Promise<string | null | undefined> {
  // call: chat | sdk groq-sdk | model llama-3.3-70b-versatile | provider groq | cap 512 | retries default 2 | timeout 20000 | system "You are terse." | priced
  const reply = await groq.chat.completions.create({
    model: 'llama-3.3-70b-versatile',
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: question },
    ],
    max_tokens: 512,
  });
  return reply.choices[0]?.message.content;
}

export async function* tell(topic: string): AsyncGenerator<string> {
  // call: chat | model openai/gpt-oss-20b | provider groq | cap absent | retries 0 | timeout 20000 | reasoning low | priced
  const stream = await groq.chat.completions.create(
    {
      model: 'openai/gpt-oss-20b',
      messages: [{ role: 'user', content: `Tell of ${topic}` }],
      reasoning_effort: 'low',
      stream: true,
    },
    { maxRetries: 0 },
  );
  for await (const chunk of stream) yield chunk.choices[0]?.delta.content ?? '';
}
