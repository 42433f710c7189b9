import OpenAI from 'openai';
import nothing, { MODEL, CAP } from './not-there';
import * as gone from '@gone/package';
import { prompt } from '../../../../../../../../../../outside';
import './side-effect-that-is-not-there.css';

const client = new OpenAI(nothing);

export const answer = (question: string) =>
  client.responses.create({ model: MODEL, instructions: prompt, input: gone.clean(question), max_output_tokens: CAP });

export const known = (question: string) =>
  client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });
