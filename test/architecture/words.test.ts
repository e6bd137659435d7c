import { describe, expect, it } from 'vitest';
import { folderOf } from './houseFigures.ts';
import { parseFile, sourceFiles } from './sourceFiles.ts';
import { isTextFile, wordsIn } from './wordsOutsideText.ts';

/** Seen by those who build the site, while they build it. */
const UNSEEN = 'src/gallery';

/**
 * How many pieces of English still stand outside text files, by folder. Words come home folder by folder:
 * fewer must be written down here, more are refused, and with the last line the table goes.
 */
const STILL_OUTSIDE: Readonly<Record<string, number>> = {
  'src/compute': 1,
  'src/reader-files': 2,
};

const outside = sourceFiles
  .filter(({ path }) => !isTextFile(path) && folderOf(path) !== UNSEEN)
  .flatMap(file =>
    wordsIn(file).map(({ text, line }) => ({ path: file.path, place: `${file.path}:${line} ${text}` })),
  );
const folders = new Set([...Object.keys(STILL_OUTSIDE), ...outside.map(({ path }) => folderOf(path))]);

describe('English', () => {
  it.each([...folders])('stands in text files, but for what is still to come home: %s', folder => {
    const places = outside.filter(({ path }) => folderOf(path) === folder).map(({ place }) => place);
    expect(places.length, places.join('\n')).toBe(STILL_OUTSIDE[folder] ?? 0);
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
