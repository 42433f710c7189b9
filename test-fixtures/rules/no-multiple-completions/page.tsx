import OpenAI from 'openai';

const client = new OpenAI();

export default async function Page({ product }: { product: string }) {
  const reply = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: `Name ${product}.` }],
    max_tokens: 60,
    n: 3,
    // ^ no-multiple-completions: `n` asks for 3 completions
  });
  return (
    <ul>
      {reply.choices.map(({ index, message }) => (
        <li key={index}>{message.content}</li>
      ))}
    </ul>
  );
}
