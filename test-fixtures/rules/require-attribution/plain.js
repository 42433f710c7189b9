//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();

export const ask = (input) => client.responses.create({ model: "gpt-5-mini", input });
//                            ^^^^^^^^^^^^^^^^^^^^^^^ require-attribution

// ok: require-attribution -- it is said
export const askFor = (input, user) => client.responses.create({ model: "gpt-5-mini", input, user });
