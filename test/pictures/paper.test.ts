import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PAPER } from '../../src/pictures/paper.ts';

const tokens = readFileSync(path.resolve(import.meta.dirname, '../../src/app/styles/tokens.css'), 'utf8');

test.each(Object.entries(PAPER))('the paper’s %s is that of the light theme', (name, colour) => {
  const token = name.replace(/(\d)$/, '-$1');
  expect(new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(tokens)?.[1]).toBe(colour);
});
