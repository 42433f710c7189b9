import Anthropic from '@anthropic-ai/sdk';
import express from 'express';

const app = express();
const client = new Anthropic();
const handbook = 'Parcels leave on weekdays before noon. '.repeat(300);

app.post('/ask', async (req, res) => {
  const reply = await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: handbook, messages: [{ role: 'user', content: req.body.question }] });
//                                                                                                  ^^^^^^^^ prefer-prompt-cache: The first 2,834 tokens
  res.json(reply);
});

process.stdin.on('end', async () => {
  // ok: prefer-prompt-cache -- once, when all is read
  await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: handbook, messages: [{ role: 'user', content: 'When?' }] });
});
