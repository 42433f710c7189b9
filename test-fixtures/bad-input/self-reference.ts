import OpenAI from 'openai';
import { answer as again } from './self-reference';

type Loop = Loop[];
type Deep<T> = Deep<Deep<T>>;
class Ouroboros extends Ouroboros {}

const client = new OpenAI();
const make = () => make();
const made = make();

export const answer = (question: string): Promise<unknown> =>
  client.responses.create({ model: made, instructions: String(new Ouroboros()), input: question, max_output_tokens: made });

export const loop: Loop = [];
export const deep = (value: Deep<string>) => again(String(value));
