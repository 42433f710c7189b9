import { HANDBOOK } from '~/handbook';
import { ask, askWith } from '~/llm';

// ok: prefer-prompt-cache -- the wrapper decides
export const POST = async (request: Request) => ask(await request.text());

// todo: prefer-prompt-cache -- the caller brings the text in, from a third file
export const PUT = async (request: Request) => askWith(HANDBOOK, await request.text());

export const PATCH = async (request: Request) => askWith(`${'Parcels leave on weekdays before noon. '.repeat(300)}`, await request.text());
//                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ prefer-prompt-cache: The first 2,834 tokens
