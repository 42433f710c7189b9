import Together from 'together-ai';

const together = new Together();
const manual = 'Parcels leave on weekdays. '.repeat(900);
const model = 'meta-llama/Llama-3.3-70B-Instruct-Turbo';

export const ask = (question: string) =>
  // ok: max-prompt-tokens -- nothing says whether this provider caches a prefix
  together.chat.completions.create({
    model,
    max_tokens: 300,
    messages: [{ role: 'system', content: manual }, { role: 'user', content: question }],
  });
