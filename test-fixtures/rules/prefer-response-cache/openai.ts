import OpenAI from 'openai';

const client = new OpenAI();
const TOPIC = 'a parcel shop';

export const welcome = () =>
  client.responses.create({
  // @2 ^^^^^^^^^^^^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes from run to run, so the same answer is paid for each time (one request: ≤ $0.00061/call). Store the answer, or ask for it at build time.
    model: 'gpt-5-mini',
    instructions: 'You write short texts.',
    input: `Write a welcome text for ${TOPIC}.`,
    max_output_tokens: 300,
  });

export const chat = () =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'Name ten towns in France.' }], max_tokens: 100 });
  // @2 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes

export const vector = () => client.embeddings.create({ model: 'text-embedding-3-small', input: 'Where is my parcel?' });
//                          ^^^^^^^^^^^^^^^^^^^^^^^^ prefer-response-cache: the same answer is paid for each time (one request: $0.0000001/call)

// ok: prefer-response-cache -- the customer asks
export const answer = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

// ok: prefer-response-cache -- the day is another one each day
export const today = () =>
  client.responses.create({ model: 'gpt-5-mini', input: `What is special about ${new Date().toDateString()}?`, max_output_tokens: 300 });

// ok: prefer-response-cache -- the shop is set from outside
export const configured = () =>
  client.responses.create({ model: 'gpt-5-mini', input: `Write a welcome text for ${process.env.SHOP}.`, max_output_tokens: 300 });

// ok: prefer-response-cache -- more may be sent
export const spread = (more: object) =>
  client.responses.create({ model: 'gpt-5-mini', input: 'Write a welcome text.', max_output_tokens: 300, ...more });

// ok: prefer-response-cache -- stored messages are sent along
export const goOn = (previous: string) =>
  client.responses.create({ model: 'gpt-5-mini', previous_response_id: previous, input: 'Go on with the story.', max_output_tokens: 300 });

// ok: prefer-response-cache -- any model
export const model = (name: string) => client.responses.create({ model: name, input: 'Write a welcome text.', max_output_tokens: 300 });

// ok: prefer-response-cache -- several answers are asked for
export const names = () =>
  client.chat.completions.create({ model: 'gpt-4o', n: 3, messages: [{ role: 'user', content: 'Suggest a name for a shop.' }], max_tokens: 20 });

export async function tenNames() {
  const found: string[] = [];
  // ok: prefer-response-cache -- in a loop: another answer is wanted each time
  for (let i = 0; i < 10; i++) {
    const { output_text } = await client.responses.create({ model: 'gpt-4o', input: 'Suggest a name for a shop.', max_output_tokens: 20 });
    found.push(output_text);
  }
  return found;
}

// ok: prefer-response-cache -- what tools find is not in the source
export const news = () =>
  client.responses.create({ model: 'gpt-5-mini', tools: [{ type: 'web_search' }], input: 'What is new in Paris today?', max_output_tokens: 300 });

// ok: prefer-response-cache -- this model searches by itself
export const search = () =>
  client.chat.completions.create({ model: 'gpt-4o-search-preview', messages: [{ role: 'user', content: 'What is new in Paris today?' }], max_tokens: 300 });

// ok: prefer-response-cache -- a check whether the service answers
export const check = () => client.responses.create({ model: 'gpt-5-mini', input: 'Say hello.', max_output_tokens: 16 });

// ok: prefer-response-cache -- the picture is not in the source
export const describe = (url: string) =>
  client.chat.completions.create({
    model: 'gpt-4o',
    max_tokens: 100,
    messages: [{ role: 'user', content: [{ type: 'text', text: 'What is in this picture?' }, { type: 'image_url', image_url: { url } }] }],
  });

// ok: prefer-response-cache -- images
export const picture = () => client.images.generate({ model: 'gpt-image-1', prompt: 'A parcel shop in the snow.' });
