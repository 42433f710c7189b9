import { embedText, embedTexts } from './embedding.js';

export async function indexAll(texts: string[]) {
  for (const text of texts) console.log(await embedText(text));
  //                                          ^^^^^^^^^ no-embedding-in-loop
}

// ok: no-embedding-in-loop -- one request for all
export const indexTogether = (texts: string[]) => embedTexts(texts);
