import { Hono } from 'hono';
import { streamText } from 'hono/streaming';
import { answer } from '@/answer';
import { chat } from '@/chat';
import { findCustomer } from '@/tickets';

export const chatRoutes = new Hono();

chatRoutes.post('/chat', async (context) => {
  const { customerId, history, question } = await context.req.json();
  const customer = await findCustomer(customerId);
  // Hono's helper of this name streams a response; it calls no model.
  return streamText(context, async (stream) => {
    for await (const part of chat(customer, history, question)) await stream.write(part);
  });
});

chatRoutes.post('/answer', async (context) => {
  const { question } = await context.req.json();
  return context.json({ answer: await answer(question) });
});
