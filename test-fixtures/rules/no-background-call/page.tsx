'use client';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { useCallback, useEffect, useState } from 'react';

export function Drawn({ text }: { text: string }) {
  const [summary, setSummary] = useState('');
  generateText({ model: openai('gpt-5-mini'), prompt: text, maxOutputTokens: 100 }).then((reply) => setSummary(reply.text));
//^^^^^^^^^^^^ no-background-call: whenever the component is drawn
  return <p>{summary}</p>;
}

export function Always({ text }: { text: string }) {
  const [summary, setSummary] = useState('');
  useEffect(() => {
    generateText({ model: openai('gpt-5-mini'), prompt: text, maxOutputTokens: 100 }).then((reply) => setSummary(reply.text));
//  ^^^^^^^^^^^^ no-background-call: after every drawing of the component
  });
  return <p>{summary}</p>;
}

export function Ticking({ text }: { text: string }) {
  const [summary, setSummary] = useState('');
  useEffect(() => {
    const load = async () => {
      const reply = await generateText({ model: openai('gpt-5-mini'), prompt: text, maxOutputTokens: 100 });
//                        ^^^^^^^^^^^^ no-background-call: by a timer
      setSummary(reply.text);
    };
    void load();
    const timer = setInterval(load, 30_000);
    return () => clearInterval(timer);
  }, [text]);
  return <p>{summary}</p>;
}

export function Careful({ text }: { text: string }) {
  const [summary, setSummary] = useState('');
  useEffect(() => {
    // ok: no-background-call -- the effect says what it depends on
    generateText({ model: openai('gpt-5-mini'), prompt: text, maxOutputTokens: 100 }).then((reply) => setSummary(reply.text));
  }, [text]);
  return <p>{summary}</p>;
}

export function Mounted({ text }: { text: string }) {
  useEffect(() => {
    // ok: no-background-call -- once
    void generateText({ model: openai('gpt-5-mini'), prompt: text, maxOutputTokens: 100 });
  }, []);
  return <p />;
}

export function Clicked({ text }: { text: string }) {
  // ok: no-background-call -- a click
  const onClick = () => generateText({ model: openai('gpt-5-mini'), prompt: text, maxOutputTokens: 100 });
  // ok: no-background-call -- a key, remembered by the component
  const onKey = useCallback(async () => generateText({ model: openai('gpt-5-mini'), prompt: text, maxOutputTokens: 100 }), [text]);
  return <button onClick={onClick} onKeyDown={onKey} />;
}
