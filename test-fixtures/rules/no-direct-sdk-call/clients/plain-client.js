//// allow = ["**/gateway.ts"]
const { OpenAI } = require('openai');

exports.client = new OpenAI();
//                   ^^^^^^ no-direct-sdk-call: A client of `openai` is made here
