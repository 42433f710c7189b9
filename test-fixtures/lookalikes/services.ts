// Clients of our own services, whose methods happen to be called `create`, `generate` and `chat`.
interface Api {
  chat: { rooms: { create(room: { model: string }): Promise<string> } };
  responses: { create(answer: { survey: string; input: string }): Promise<string> };
  embeddings: { create(widget: { input: string }): string };
}

class IndexPage {
  generate(response: { title: string }) {
    return `<title>${response.title}</title>`;
  }
}

class Planner {
  private readonly jobs = new Map<string, () => void>();
  run(id: string) {
    this.jobs.get(id)?.();
  }
}

const paths = { workspace: { chat: (slug: string) => `/workspace/${slug}/chat` } };

export async function everything(api: Api) {
  await api.chat.rooms.create({ model: 'gpt-5-mini' });
  await api.responses.create({ survey: 'delivery', input: `at ${Date.now()}` });
  api.embeddings.create({ input: 'video' });
  new Planner().run('nightly');
  return [new IndexPage().generate({ title: 'Parcels' }), paths.workspace.chat('desk')];
}
