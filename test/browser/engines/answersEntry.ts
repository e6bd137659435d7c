import { main } from '../../../src/explore/main.ts';

/** The command line twin, for a page of any engine: what it prints for these words. */
export async function explore(...words: readonly string[]): Promise<string> {
  const said: string[] = [];
  const told: string[] = [];
  await main(words, {
    out: text => said.push(text),
    err: text => told.push(text),
    read: () => Promise.reject(new Error('A page reads no files')),
  });
  return said.length > 0 ? said.join('') : told.join('');
}
