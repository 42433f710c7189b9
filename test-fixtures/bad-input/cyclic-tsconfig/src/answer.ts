import { client } from '@/client';

export const answer = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
