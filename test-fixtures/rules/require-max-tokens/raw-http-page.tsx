'use client';
import { useState } from 'react';

const ENDPOINT = 'https://openrouter.ai/api/v1/chat/completions';

export function Playground({ apiKey }: { apiKey: string }) {
  const [answer, setAnswer] = useState('');
  const ask = async (question: string) => {
    const response = await fetch(ENDPOINT, {
    //                     ^^^^^ require-max-tokens: No `max_tokens`
      method: 'POST',
      headers: { Authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({ model: 'openai/gpt-4o', messages: [{ role: 'user', content: question }] }),
    });
    const { choices } = await response.json();
    setAnswer(choices[0].message.content);
  };
  return <button onClick={() => ask('Hi')}>{answer}</button>;
}
