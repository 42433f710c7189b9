//// preset = strict
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { Cerebras } from '@cerebras/cerebras_cloud_sdk';
import { VertexAI } from '@google-cloud/vertexai';
import { GoogleGenAI } from '@google/genai';
import { Mistral } from '@mistralai/mistralai';
import { OpenRouter } from '@openrouter/sdk';
import { CohereClientV2 } from 'cohere-ai';
import { Groq } from 'groq-sdk';

const bedrock = new BedrockRuntimeClient({ region: 'us-east-1' });
export const askBedrock = (text: string) =>
  bedrock.send(
//^^^^^^^^^^^^ require-attribution: Set `requestMetadata`
    new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [{ role: 'user', content: [{ text }] }] }),
  );
// ok: require-attribution -- it is said; a profile has tags; what stands in the environment may be one
export const saidToBedrock = (text: string) => [
  bedrock.send(
    new ConverseCommand({
      modelId: 'amazon.nova-lite-v1:0',
      messages: [{ role: 'user', content: [{ text }] }],
      requestMetadata: { feature: 'help' },
    }),
  ),
  bedrock.send(
    new ConverseCommand({
      modelId: 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc',
      messages: [{ role: 'user', content: [{ text }] }],
    }),
  ),
  bedrock.send(
    new ConverseCommand({ modelId: process.env.BEDROCK_MODEL, messages: [{ role: 'user', content: [{ text }] }] }),
  ),
];

const onVertex = new GoogleGenAI({ vertexai: true, project: 'acme', location: 'europe-west1' });
export const askVertex = (contents: string) =>
  onVertex.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 300 } });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-attribution: Set `config.labels`

const oldVertex = new VertexAI({ project: 'acme', location: 'europe-west1' });
const model = oldVertex.getGenerativeModel({ model: 'gemini-2.5-flash' });
export const askOldVertex = (text: string) => model.generateContent({ contents: [{ role: 'user', parts: [{ text }] }] });
//                                            ^^^^^^^^^^^^^^^^^^^^^ require-attribution: Set `labels`

const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
// ok: require-attribution -- the Gemini API has no field for it
export const askGemini = (contents: string) => gemini.models.generateContent({ model: 'gemini-2.5-flash', contents });

const groq = new Groq();
export const askGroq = (content: string) =>
  groq.chat.completions.create({ model: 'llama-3.1-8b-instant', messages: [{ role: 'user', content }] });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-attribution: Set `user`

const cerebras = new Cerebras();
export const askCerebras = (content: string) =>
  cerebras.chat.completions.create({ model: 'llama3.1-8b', messages: [{ role: 'user', content }] });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-attribution: Set `user`

const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });
export const askMistral = (content: string) =>
  mistral.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content }] });
//^^^^^^^^^^^^^^^^^^^^^ require-attribution: Set `metadata`

const openrouter = new OpenRouter({ apiKey: process.env.OPENROUTER_API_KEY });
export const askOpenRouter = (content: string) =>
  openrouter.chat.send({ chatRequest: { model: 'openai/gpt-4o', messages: [{ role: 'user', content }] } });
//^^^^^^^^^^^^^^^^^^^^ require-attribution: Set `chatRequest.user`

const named = new OpenRouter({ apiKey: process.env.OPENROUTER_API_KEY, httpReferer: 'https://example.com', appTitle: 'Help' });
// ok: require-attribution -- the client names the application
export const askNamed = (content: string) =>
  named.chat.send({ chatRequest: { model: 'openai/gpt-4o', messages: [{ role: 'user', content }] } });

const cohere = new CohereClientV2({});
// ok: require-attribution -- this API has no field for it
export const askCohere = (content: string) => cohere.chat({ model: 'command-r', messages: [{ role: 'user', content }] });
