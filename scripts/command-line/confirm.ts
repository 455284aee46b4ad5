import { createInterface } from 'node:readline/promises';

/** Asks a question that `y` or はい answers; anything else, and an input that ends, is a no. */
export async function confirm(question: string): Promise<boolean> {
  const dialogue = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const ended = new Promise<string>((resolve) => dialogue.once('close', () => resolve('')));
    const answer = await Promise.race([dialogue.question(`${question} [y/N] `), ended]);
    return /^(?:y|yes|はい)$/i.test(answer.normalize('NFKC').trim());
  } finally {
    dialogue.close();
  }
}
