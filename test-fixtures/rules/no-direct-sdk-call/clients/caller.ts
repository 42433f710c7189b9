//// allow = ["**/gateway.ts"]
import { client } from './client';

export const ask = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^ no-direct-sdk-call: `openai` is called directly
