//// preset = strict
import { BedrockRuntimeClient, InvokeModelCommand, InvokeModelWithBidirectionalStreamCommand } from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({ region: 'us-east-1' });
// ok: no-excessive-retries -- a body that is a stream is sent once
export const talk = (body: AsyncIterable<{ chunk: { bytes: Uint8Array } }>) =>
  client.send(new InvokeModelWithBidirectionalStreamCommand({ modelId: 'amazon.nova-sonic-v1:0', body }));

export const ask = (prompt: string) =>
  client.send(new InvokeModelCommand({ modelId: 'meta.llama3-8b-instruct-v1:0', body: JSON.stringify({ prompt, max_gen_len: 300 }) }));
//^^^^^^^^^^^ no-excessive-retries: By default the SDK sends a failing request up to 3 times
