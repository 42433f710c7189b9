import OpenAI from 'openai';
import { CAP, MODELS } from '@/models';

const client = new OpenAI();

export const page = (input: string) => client.responses.create({ model: MODELS.large, input, max_output_tokens: CAP });
//                                     ^^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.17 plus `input`

// ok: max-cost-per-call -- below the limit
export const cheapPage = (input: string) => client.responses.create({ model: MODELS.small, input, max_output_tokens: CAP });
