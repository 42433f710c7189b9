import OpenAI from 'openai';

// Columns count UTF-16 units: the emoji before a call on the same line counts two.
const client = new OpenAI();
const mood = '😀'; export const greet = () => client.responses.create({ model: 'gpt-5-mini', input: `${mood} Grüß Gott, 你好` });
//                                            ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
