import { client, complete } from '@acme/llm';
import { small } from '@acme/llm/models';
import { greeting } from '#prompts';
import { generateText } from 'ai';

export const greet = () => client.responses.create({ model: 'gpt-5-mini', input: greeting });
//                         ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens

export const greetWithHandle = () => generateText({ model: small, prompt: greeting });
//                                   ^^^^^^^^^^^^ require-max-tokens

export const greetThroughWrapper = () => complete(greeting);
