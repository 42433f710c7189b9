import { Hono } from 'hono';
import { serve } from '@hono/node-server';
import { config } from '@/config';
import { log } from '@/lib/log';
import { chatRoutes } from '@/routes/chat';
import { ticketRoutes } from '@/routes/tickets';

const app = new Hono();
app.get('/health', (context) => context.text('ok'));
app.route('/', chatRoutes);
app.route('/', ticketRoutes);

serve({ fetch: app.fetch, port: config.port }, ({ port }) => log('listening', { port }));
