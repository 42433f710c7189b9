import { BedrockRuntimeClient, ConverseCommand, type BedrockRuntimeClientConfig } from '@aws-sdk/client-bedrock-runtime';

//// max = 1

declare function credentials(): Promise<{ credentials: { accessKeyId: string; secretAccessKey: string } }>;

// To set it at one of them would leave the other as it is: no fix.
async function clientFor(config: BedrockRuntimeClientConfig & { region: string }) {
  if (process.env.ROLE) return new BedrockRuntimeClient({ ...(await credentials()), region: config.region });
  return new BedrockRuntimeClient({ region: config.region });
}

export async function ask(text: string) {
  const client = await clientFor({ region: 'us-east-1' });
  return client.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [{ role: 'user', content: [{ text }] }] }));
  //     ^^^^^^^^^^^ no-excessive-retries
}
