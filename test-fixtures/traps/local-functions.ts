// Trap: local functions of the same name
import { openai } from '@ai-sdk/openai';
import { streamText as streamFromModel } from 'ai';

function streamText(context: { signal: AbortSignal }, parts: Iterable<string>) {
  for (const part of parts) if (!context.signal.aborted) process.stdout.write(part);
}

async function run(main: () => Promise<void>) {
  await main().catch((error) => {
    console.error(new Date().toISOString(), error);
    process.exitCode = 1;
  });
}

class Pipeline {
  constructor(private readonly steps: ((input: string) => string)[]) {}
  invoke(input: string) {
    return this.steps.reduce((value, step) => step(value), input);
  }
  stream({ prompt }: { model: string; prompt: string }) {
    return [this.invoke(prompt)];
  }
}

run(async () => {
  const signal = AbortSignal.timeout(10_000);
  const pipeline = new Pipeline([(text) => text.trim(), (text) => `${Date.now()} ${text}`]);
  streamText({ signal }, pipeline.stream({ model: 'none', prompt: pipeline.invoke(' hello ') }));
  // call: chat | model gpt-5-mini | provider openai | cap absent | retries default 2 | priced
  const { textStream } = streamFromModel({ model: openai('gpt-5-mini'), prompt: 'Say hello.', abortSignal: signal });
  //                     ^^^^^^^^^^^^^^^ require-max-tokens
  for await (const part of textStream) streamText({ signal }, [part]);
});
