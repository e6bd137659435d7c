import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withoutRequirements } from '../../scripts/shortRequirements.ts';

const MODEL = path.resolve(import.meta.dirname, '../../src/model');
const CHECKS = /\brequireInput\(/g;

it('what is checked stays, without the words for programmers', () => {
  const code = `requireInput(
    lower < upper && text.includes(')'),
    'between',
    \`lower < \${upper}\`,
    lower,
  );
  requireInput(Number.isInteger(count), NAME, 'a whole count', count);`;
  expect(withoutRequirements(code)).toBe(`requireInput(
    lower < upper && text.includes(')'));
  requireInput(Number.isInteger(count));`);
});

it('a module without checks stays as it is', () => {
  expect(withoutRequirements('export const twice = (count: number) => 2 * count;')).toBe(
    'export const twice = (count: number) => 2 * count;',
  );
});

it('no check of the model is lost, and none keeps its words', () => {
  const files = readdirSync(MODEL, { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && !file.endsWith('modelInputError.ts'),
  );
  const checked = files
    .map(file => readFileSync(path.join(MODEL, file), 'utf8'))
    .filter(code => CHECKS.test(code));
  expect(checked.length).toBeGreaterThan(50);
  for (const code of checked) {
    const short = withoutRequirements(code);
    expect(short.match(CHECKS)).toEqual(code.match(CHECKS));
    expect(withoutRequirements(short)).toBe(short);
    expect(short.length).toBeLessThan(code.length);
  }
});
