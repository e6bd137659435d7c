import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const script = pathToFileURL(path.resolve(import.meta.dirname, '../../scripts/placedStyles.mjs')).href;
const { placedStyles } = (await import(script)) as {
  placedStyles: (html: string) => { readonly html: string; readonly sheet: string };
};

test('style attributes become rules of a sheet, each once', () => {
  const { html, sheet } = placedStyles(
    '<p style="--at:50%">a</p><i class="b" style="left:0;width:2%">b</i><p style="--at:50%">c</p>',
  );
  expect(html).toBe(
    '<p data-style="--at:50%">a</p><i class="b" data-style="left:0;width:2%">b</i><p data-style="--at:50%">c</p>',
  );
  expect(sheet).toBe('[data-style="--at:50%"]{--at:50%}[data-style="left:0;width:2%"]{left:0;width:2%}');
});

test('what HTML writes as an entity is the sign itself in the sheet, quoted as CSS wants it', () => {
  const { html, sheet } = placedStyles('<p style="--said:&quot;a\\b&quot;;--and:&amp;"></p>');
  expect(html).toBe('<p data-style="--said:&quot;a\\b&quot;;--and:&amp;"></p>');
  expect(sheet).toBe('[data-style="--said:\\"a\\\\b\\";--and:&"]{--said:"a\\b";--and:&}');
});

test('a page without style attributes stays as it is, with no sheet', () => {
  expect(placedStyles('<p>style=&quot;left:0&quot;</p>')).toEqual({
    html: '<p>style=&quot;left:0&quot;</p>',
    sheet: '',
  });
});
