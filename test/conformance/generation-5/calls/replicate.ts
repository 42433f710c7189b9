import Replicate from 'replicate';

const replicate = new Replicate({ auth: process.env.REPLICATE_API_TOKEN });

export async function answer(question: string) {
  // call: completion | sdk replicate | model meta/meta-llama-3-70b-instruct | provider replicate | cap 300 | retries default 5 | attempts default 6 | timeout absent | system "You are terse." | unpriced
  const output = await replicate.run('meta/meta-llama-3-70b-instruct', {
    input: { prompt: question, system_prompt: 'You are terse.', max_tokens: 300 },
  });
  return output;
}

export async function stream(prompt: string) {
  // call: completion | model meta/meta-llama-3-8b-instruct | provider replicate | cap unknown | retries default 5 | unpriced
  for await (const { event, data } of replicate.stream('meta/meta-llama-3-8b-instruct', { input: { prompt } })) {
    if (event === 'output') process.stdout.write(data);
  }
}

export async function draw(prompt: string) {
  // call: completion | model black-forest-labs/flux-schnell | provider replicate | cap unknown | retries default 5 | unpriced
  return replicate.predictions.create({ model: 'black-forest-labs/flux-schnell', input: { prompt } });
}

export async function onOwnHardware(prompt: string) {
  // call: completion | model unknown | provider replicate | cap unknown | retries default 5 | unpriced
  return replicate.deployments.predictions.create('acme', 'support-llama', { input: { prompt } });
}
