import client from '#client';
import { loop } from '#loop';
import OpenAI from 'openai';

const openai = new OpenAI();

export const answer = (input: string) =>
  openai.responses.create({ model: loop, instructions: client, input, max_output_tokens: 300 });
