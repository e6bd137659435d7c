import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NAME = 'bundle-race';
const CACHE = path.join(ROOT, '.cache', NAME);
const STARTED = 4;

/** Imports a bundle that is not there yet, as a command does when it starts. */
const COMMAND = `
  const { importBundled } = await import('./scripts/bundle.mjs');
  const { atLeastOnce } = await importBundled('${NAME}', 'src/model/leverage/index.ts', ['src/model']);
  console.log(atLeastOnce(0.5, 2));
`;

function start(): Promise<{ readonly status: number | null; readonly said: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', COMMAND], { cwd: ROOT });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said += data.toString();
    });
  return new Promise(resolve => child.on('close', status => resolve({ status, said: said.trim() })));
}

afterAll(() => rmSync(CACHE, { recursive: true, force: true }));

test('commands that start at once, before their bundle is there, all run, and leave one bundle', async () => {
  rmSync(CACHE, { recursive: true, force: true });
  const ends = await Promise.all(Array.from({ length: STARTED }, start));
  expect(ends).toEqual(Array.from({ length: STARTED }, () => ({ status: 0, said: '0.75' })));
  expect(readdirSync(CACHE)).toHaveLength(1);
});
