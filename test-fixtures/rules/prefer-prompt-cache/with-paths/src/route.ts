import { HANDBOOK } from '~/handbook';
import { ask, askWith } from '~/llm';

// ok: prefer-prompt-cache -- reported inside the wrapper
export const POST = async (request: Request) => ask(await request.text());

export const PUT = async (request: Request) => askWith(HANDBOOK, await request.text());
