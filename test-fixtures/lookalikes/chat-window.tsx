// A chat window: it posts to our own route, and the server pays.
import { useChat, useCompletion } from '@ai-sdk/react';
import { useState } from 'react';

export function ChatWindow({ session }: { session: string }) {
  const [chats, setChats] = useState<string[]>([]);
  const [draft, setDraft] = useState('');
  const { messages, sendMessage } = useChat({ id: `${session}-${Date.now()}` });
  const { complete, completion } = useCompletion({ api: '/api/complete' });

  async function send() {
    setChats([...chats, draft]);
    await sendMessage({ text: draft });
    await complete(draft);
    await fetch('/api/chat', { method: 'POST', body: JSON.stringify({ model: 'gpt-5-mini', messages: chats }) });
    setDraft('');
  }

  return (
    <form action={send}>
      {messages.map((message) => (
        <p key={message.id}>{message.role}</p>
      ))}
      <output>{completion}</output>
      <input value={draft} onChange={(event) => setDraft(event.target.value)} />
      <time>{new Date().toLocaleTimeString()}</time>
    </form>
  );
}
