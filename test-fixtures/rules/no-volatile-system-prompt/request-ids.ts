import type { Context as LambdaContext } from 'aws-lambda';
import type { Request } from 'express';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from 'hono';
import { headers } from 'next/headers';
import OpenAI from 'openai';

const client = new OpenAI();
const model = 'gpt-5-mini';
const max_output_tokens = 300;

export const headerOfFetch = (request: globalThis.Request, input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Request ${request.headers.get('x-request-id')}. You track parcels.` });
  //                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const headerOfVercel = async (input: string) => {
  const all = await headers();
  const id = request(all.get('x-vercel-id'));
  // ok: no-volatile-system-prompt -- what becomes of it is not in sight
  return client.responses.create({ model, input, max_output_tokens, instructions: `Request ${id}. You track parcels.` });
};

declare function request(id: string | null): string;

export const headerOfNode = (req: Request, input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Request ${req.headers['x-request-id']}. You track parcels.` });
  //                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const headerOfExpress = (req: Request, input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Trace ${req.get('traceparent')}. You track parcels.` });
  //                                                                                ^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const headerOfHono = (c: Context, input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Ray ${c.req.header('cf-ray')}. You track parcels.` });
  //                                                                              ^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const variableOfHono = (c: Context, input: string) => {
  const id = c.get('requestId');
  return client.responses.create({ model, input, max_output_tokens, instructions: `Request ${id}. You track parcels.` });
  //                                                                                         ^^ no-volatile-system-prompt
};

export const invocation = (event: { question: string }, context: LambdaContext) =>
  client.responses.create({ model, input: event.question, max_output_tokens, instructions: `Request ${context.awsRequestId}. You track parcels.` });
  //                                                                                                  ^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const gateway = (event: { requestContext: { requestId: string } }, input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Request ${event.requestContext.requestId}. You track parcels.` });
  //                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const fastify = (request: FastifyRequest<{ Body: { question: string } }>, reply: FastifyReply) =>
  client.responses.create({ model, input: request.body.question, max_output_tokens, instructions: `Request ${request.id}. You track parcels.` });
  //                                                                                                         ^^^^^^^^^^ no-volatile-system-prompt

export const ownRequest = (request: { id: string; question: string }) =>
  // ok: no-volatile-system-prompt -- a message of the application's own, asked about more than once perhaps
  client.responses.create({ model, input: request.question, max_output_tokens, instructions: `Request ${request.id}. You track parcels.` });

export const idFromElsewhere = (requestId: string, input: string) =>
  // ok: no-volatile-system-prompt -- a name alone proves nothing
  client.responses.create({ model, input, max_output_tokens, instructions: `Request ${requestId}. You track parcels.` });

export const otherHeaders = (req: Request, input: string) =>
  // ok: no-volatile-system-prompt -- the same from request to request
  client.responses.create({ model, input, max_output_tokens, instructions: `Language ${req.headers['accept-language']}. You track parcels.` });

export const customer = (req: { user: { id: string }; params: { id: string } }, input: string) =>
  // ok: no-volatile-system-prompt -- differs by customer and parcel, not by request
  client.responses.create({ model, input, max_output_tokens, instructions: `Customer ${req.user.id}, parcel ${req.params.id}. You track parcels.` });

export const besideThePrompt = (req: Request, input: string) =>
  // ok: no-volatile-system-prompt -- beside the prompt
  client.responses.create(
    { model, input, max_output_tokens, instructions: 'You track parcels.', metadata: { request: String(req.headers['x-request-id']) } },
    { headers: { 'x-request-id': String(req.headers['x-request-id']) } },
  );
