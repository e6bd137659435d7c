import { describe, expect, it } from 'vitest';
import { folderOf } from './houseFigures.ts';
import { parseFile, sourceFiles } from './sourceFiles.ts';
import { isTextFile, wordsIn } from './wordsOutsideText.ts';

/** Seen by those who build the site, while they build it. */
const UNSEEN = 'src/gallery';

/** Names of numbers rather than words: a seed has the same two in every language, or a class could not agree on it. */
const NAMES = 'src/schema/seedWords.ts';

const outside = sourceFiles
  .filter(({ path }) => !isTextFile(path) && path !== NAMES && folderOf(path) !== UNSEEN)
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
    ["const a = { label: 'Wiped out', 'two words': 1, source: 'a paper of 1956' };", 2],
    ["import a from './two words.ts'; type A = 'two words'; throw new Error('two words');", 0],
    [`const a = [\`M \${x} \${y} Z\`, 'btc', '×', \`\${a}-unit \${a}-note\`];`, 0],
    ["requireInput(x > 0, 'price', 'a price above 0', x); rng.stream('fitted weights');", 0],
    ["const a = ['wiped', 'out'].join(' ');", 1],
    ["const a = ['won', isLost && 'lost'].filter(Boolean).join(' and ');", 1],
    ["const a = 'Open ' + name; const b = name + ' of ' + count; const c = 'Open '.concat(name);", 3],
    ["const a = <p aria-label={open ? 'Open' : 'Close'} title={name || 'Nobody'} />;", 3],
    [`const a = <p>{open ? 'Open' : 'Close'}{isGone && 'Gone'}{\`\${count}left\`}</p>;`, 4],
    [`const a = { label: 'Open', help: isOpen ? 'Shut' : \`\${count}left\`, name: 'open' };`, 3],
    [`const a = <Field label={\`Chance:\${chance}\`} />;`, 1],
    ["const a = ['one-class', isOn && 'is-on'].join(' '); const b = [name, unit].join(' ');", 0],
    ["const a = ['date,paper', ...rows].join('\\n'); const b = ['a', 'b'].join('/');", 0],
    ["const a = <p className={isOn ? 'on' : 'off'} id={id + 'title'}>{icon ?? '×'}</p>;", 0],
    ["document.querySelector('main button'); matchMedia('(forced-colors: active)');", 0],
  ])('is counted: %s', (text, count) => {
    expect(wordsIn(parseFile('src/app/some.tsx', text))).toHaveLength(count);
  });
});
