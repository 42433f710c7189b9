// Trap: a loop over a stream
import OpenAI from 'openai';

const client = new OpenAI();

export async function handler(request, response) {
  response.setHeader('Content-Type', 'text/event-stream');
  // call: chat | model gpt-5-mini | provider openai | cap 800 | retries default 2 | loop none | priced
  for await (const event of await client.responses.create({ model: 'gpt-5-mini', input: request.body.question, max_output_tokens: 800, stream: true })) {
    if (event.type === 'response.output_text.delta') response.write(`data: ${JSON.stringify({ text: event.delta, at: Date.now() })}\n\n`);
  }
  response.end();
}
