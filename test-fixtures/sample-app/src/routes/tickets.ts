import { Hono } from 'hono';
import { workOnTicket } from '@/agent';
import { classify } from '@/classify';
import { embedParagraphs } from '@/embed';
import { summarise } from '@/summarise';
import { translate } from '@/translate';

export const ticketRoutes = new Hono();

ticketRoutes.post('/tickets', async (context) => {
  const { mail, language } = await context.req.json();
  const topic = await classify(mail);
  if (topic === 'praise') return context.json({ topic });
  const reply = await workOnTicket(mail);
  return context.json({ topic, reply: language === 'en' ? reply : await translate(reply, language) });
});

ticketRoutes.post('/tickets/hand-over', async (context) => {
  const { conversation } = await context.req.json();
  return context.json({ note: await summarise(conversation) });
});

ticketRoutes.put('/articles/:id', async (context) => {
  const { text } = await context.req.json();
  const vectors = await embedParagraphs(text.split(/\n{2,}/));
  return context.json({ paragraphs: vectors.length });
});
