import { drafts, summaries, tags } from './queues.js';

export async function POST(request: Request) {
  const { text } = await request.json();
  await summaries.add('summarise', { text });
  await tags.add('tag', { text });
  await drafts.add('draft', { text });
  return Response.json({ queued: true });
}
