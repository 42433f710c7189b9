// A class of ours with the name and the shape of the SDK's; it answers from a table.
export class OpenAI {
  constructor(readonly options: { maxRetries?: number } = {}) {}

  readonly chat = {
    completions: {
      async create(body: { model: string; messages: { role: string; content: string }[] }) {
        return { choices: [{ message: { content: canned.get(body.messages[0]?.content ?? '') ?? '' } }] };
      },
    },
  };
}

const canned = new Map([['hello', 'Hello, how can I help?']]);

export default OpenAI;
