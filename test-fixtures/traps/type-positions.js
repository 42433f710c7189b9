// Trap: type positions
/** @typedef {import('openai').OpenAI} OpenAI */
/** @typedef {Awaited<ReturnType<OpenAI['responses']['create']>>} Reply */

/**
 * @param {OpenAI} client
 * @param {import('openai').OpenAI.Responses.ResponseCreateParams} body
 * @returns {Promise<Reply>}
 */
export async function complete(client, body) {
  console.log(body.model);
  // call: chat | model gpt-5-mini | provider unknown | cap 100 | retries unknown | unpriced
  return client.responses.create({ model: 'gpt-5-mini', input: String(body.input), max_output_tokens: 100 });
}

/** @type {ReturnType<import('ai').generateText> | undefined} */
export let pending;
