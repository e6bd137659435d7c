import { describe, expect, it } from 'vitest';
import { folderOf } from './houseFigures.ts';
import { parseFile, sourceFiles } from './sourceFiles.ts';
import { isTextFile, wordsIn } from './wordsOutsideText.ts';

/** Seen by those who build the site, while they build it. */
const UNSEEN = 'src/gallery';

const outside = sourceFiles
  .filter(({ path }) => !isTextFile(path) && folderOf(path) !== UNSEEN)
  .flatMap(file => wordsIn(file).map(({ text, line }) => `${file.path}:${line} ${text}`));

describe('English', () => {
  it('stands in text files only', () => {
    expect(outside).toEqual([]);
  });

  it.each([
    ["const a = 'wiped out at once';", 1],
    [`const a = \`\${chance} of 100\`;`, 1],
    ['const a = <p title={\'Wiped\'} alt="Two words">Money</p>;', 3],
    [`const a = <p aria-label={\`\${count} left\`} aria-live="polite" className="hero card" />;`, 1],
    ["const a = <Field unit=\"of 100\" help={open ? 'it is open' : 'it is shut'} />;", 3],
    ["const a = { label: 'Wiped out', 'two words': 1, source: 'a paper of 1956' };", 1],
    ["import a from './two words.ts'; type A = 'two words'; throw new Error('two words');", 0],
    [`const a = [\`M \${x} \${y} Z\`, 'btc', '×', \`\${a}-unit \${a}-note\`];`, 0],
    ["requireInput(x > 0, 'price', 'a price above 0', x); rng.stream('fitted weights');", 0],
    ["document.querySelector('main button'); matchMedia('(forced-colors: active)');", 0],
  ])('is counted: %s', (text, count) => {
    expect(wordsIn(parseFile('src/app/some.tsx', text))).toHaveLength(count);
  });
});
