//// preset = strict
import { BedrockRuntimeClient, InvokeModelWithBidirectionalStreamCommand } from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({ region: 'us-east-1' });
// ok: require-timeout -- a conversation lasts as long as somebody speaks
export const talk = (body: AsyncIterable<{ chunk: { bytes: Uint8Array } }>) =>
  client.send(new InvokeModelWithBidirectionalStreamCommand({ modelId: 'amazon.nova-sonic-v1:0', body }));
