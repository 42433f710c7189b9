/** Shows a text word by word. */
export async function streamText({ text, onWord }) {
  for (const word of text.split(' ')) {
    onWord(word);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
