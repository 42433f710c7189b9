// Trap: a loop that reads a stream to its end, client hooks
import { useCompletion } from '@ai-sdk/react';
import { useState } from 'react';

export function Assistant({ thread }) {
  const [answer, setAnswer] = useState('');
  const { complete, isLoading } = useCompletion({ api: '/api/complete', body: { model: 'gpt-5-mini', thread, sentAt: Date.now() } });

  async function send(question) {
    const response = await fetch('/api/chat', { method: 'POST', body: JSON.stringify({ model: 'gpt-5-mini', messages: [{ role: 'user', content: question }] }) });
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    while (true) {
      const { done, value } = await reader.read();
      if (done) break;
      setAnswer((text) => text + decoder.decode(value));
    }
    await complete(question);
  }

  return (
    <form onSubmit={(event) => send(event.currentTarget.question.value)}>
      <input name="question" disabled={isLoading} />
      <output>{answer}</output>
    </form>
  );
}
