// Trap: client hooks
'use client';
import { experimental_useObject as useObject, useChat, useCompletion } from '@ai-sdk/react';
import { useCompletion as useOldCompletion } from 'ai/react';
import { useAssistant } from '@assistant-ui/react';
import { z } from 'zod';

const schema = z.object({ title: z.string() });

export function Chat({ id }: { id: string }) {
  const { messages, sendMessage, regenerate } = useChat({ id, generateId: () => `${Date.now()}`, onFinish: () => console.log(new Date()) });
  const { complete } = useCompletion({ api: '/api/title', body: { model: 'gpt-5-mini', temperature: 0.2 } });
  const { completion, handleSubmit } = useOldCompletion({ api: '/api/chat', headers: { name: 'parcels', at: new Date().toISOString() } });
  const { object, submit } = useObject({ api: '/api/object', schema });
  const assistant = useAssistant({ api: '/api/assistant' });

  return (
    <form onSubmit={handleSubmit}>
      {messages.map(({ id: key, role }) => (
        <p key={key}>{role}</p>
      ))}
      <button type="button" onClick={() => sendMessage({ text: 'Where is my parcel?' })}>Ask</button>
      <button type="button" onClick={() => regenerate()}>Again</button>
      <button type="button" onClick={() => complete('A title')}>Title</button>
      <button type="button" onClick={() => submit({ prompt: `at ${Date.now()}` })}>{object?.title}</button>
      <output>{completion ?? assistant.status}</output>
    </form>
  );
}
