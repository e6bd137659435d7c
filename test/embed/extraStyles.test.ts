import { expect, it } from 'vitest';
import { importScript } from './importScript.ts';

const { extraStyles, withoutScenes } = await importScript<{
  readonly extraStyles: (css: string, known: string) => string;
  readonly withoutScenes: (css: string) => string;
}>('extraStyles');

it('what a sheet has beyond another keeps its layer and its order', () => {
  const known = '@layer parts{.a{color:red}@media (width>1px){.a{color:blue}}}.free{top:0}';
  const css = `@layer tokens, parts;@layer parts{.b{content:"}"}.a{color:red}.c{top:0}}${known}@layer page{.a{color:red}}`;
  expect(extraStyles(css, known)).toBe('@layer parts{.b{content:"}"}.c{top:0}}@layer page{.a{color:red}}');
  expect(extraStyles(css, css)).toBe('');
});

it('what a picture has in a scene alone is left out, and nothing that it has elsewhere too', () => {
  const alone = '.scene-picture .a>b{top:0}@container scene-picture (width<=20rem){.a{top:1px}}';
  const elsewhere = '.a,.scene-picture .a{top:2px}.a:not(.scene-picture *){top:3px}.scene-pictures{top:4px}';
  expect(withoutScenes(`@layer parts{${alone}${elsewhere}}`)).toBe(`@layer parts{${elsewhere}}`);
});
