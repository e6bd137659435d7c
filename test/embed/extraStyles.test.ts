import { expect, it } from 'vitest';
import { importScript } from './importScript.ts';

const { extraStyles } = await importScript<{
  readonly extraStyles: (css: string, known: string) => string;
}>('extraStyles');

it('what a sheet has beyond another keeps its layer and its order', () => {
  const known = '@layer parts{.a{color:red}@media (width>1px){.a{color:blue}}}.free{top:0}';
  const css = `@layer tokens, parts;@layer parts{.b{content:"}"}.a{color:red}.c{top:0}}${known}@layer page{.a{color:red}}`;
  expect(extraStyles(css, known)).toBe(
    '@layer parts{.b{content:"}"}}@layer parts{.c{top:0}}@layer page{.a{color:red}}',
  );
  expect(extraStyles(css, css)).toBe('');
});
