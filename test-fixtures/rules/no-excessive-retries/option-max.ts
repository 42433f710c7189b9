//// max = 5
import OpenAI from 'openai';

const five = new OpenAI({ maxRetries: 5 });
const six = new OpenAI({ maxRetries: 6 });
//                                   ^ no-excessive-retries

export const allowed = (input: string) => five.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

export const aboveIt = (input: string) => six.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
