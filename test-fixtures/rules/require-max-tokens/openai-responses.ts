import OpenAI from 'openai';

const client = new OpenAI({ timeout: 30_000 });

export async function reply(question: string) {
  const response = await client.responses.create({
  //                     ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-5-mini',
    instructions: 'You answer questions about parcel delivery.',
    input: question,
  });
  return response.output_text;
}

export async function replyBriefly(question: string) {
  return client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 500 });
}

export async function replyWithWrongName(question: string) {
  // The responses API calls it `max_output_tokens` and refuses this name.
  return client.responses.create({
    model: 'gpt-4.1-mini',
    input: question,
    // @ts-expect-error left over from chat completions
    max_tokens: 500,
//  ^^^^^^^^^^ require-max-tokens: max_tokens
  });
}

export async function parseReply(mail: string) {
  return client.responses.parse({ model: 'gpt-5-mini', input: mail });
  //     ^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
}

export async function streamReply(question: string) {
  const stream = client.responses.stream({ model: 'gpt-5-mini', input: question });
  //             ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  return stream.finalResponse();
}

export async function streamCappedReply(question: string) {
  const events = await client.responses.create({
    model: 'gpt-5-mini',
    input: question,
    stream: true,
    max_output_tokens: 800,
  });
  for await (const event of events) console.log(event.type);
}

// ok: require-max-tokens -- fetching a stored reply generates nothing
export const stored = (id: string) => client.responses.retrieve(id);
