import { describe, expect, it } from 'vitest';
import { importScript } from './importScript.ts';

const { withoutUnread, withoutUnreadIn } = await importScript<{
  readonly withoutUnread: (code: string) => string;
  readonly withoutUnreadIn: (codes: readonly string[]) => readonly string[];
}>('unreadWords');

/** A script as the bundler writes it: over each module where it is from, and what is its own indented. */
function script(modules: Readonly<Record<string, string>>): string {
  return Object.entries(modules)
    .map(([file, code]) => `// ${file}\n\t${code}`)
    .join('\n');
}

/** What the words of a script are in it, where another module has this code. */
function kept(words: string, code: string): unknown {
  const text = withoutUnread(
    script({ 'src/words/text.en.ts': `var words = ${words};`, 'src/app/Page.tsx': code }),
  );
  return new Function(`${text}; return words;`)();
}

describe('a word stays', () => {
  it.each([
    ['read of an object', 'words.greeting;'],
    ['taken out of one', 'var { greeting } = words;'],
    ['taken out under another name', 'var { greeting: hello } = words;'],
    ['told as a text', "var names = ['greeting'];"],
    ['told in a template', 'var names = [`greeting`];'],
    ['the key of data, whose keys may be listed', 'var data = { greeting: 1 };'],
  ])('that is %s', (_how, code) => {
    expect(kept('{ greeting: "Hello", leaving: "Bye" }', code)).toEqual({
      greeting: 'Hello',
    });
  });

  it('with all that is read around it', () => {
    expect(kept('{ page: { title: "A", foot: "B" }, other: { title: "C" } }', 'words.page.title;')).toEqual({
      page: { title: 'A' },
    });
  });

  it('whose name is a number, since those are listed', () => {
    expect(kept('{ times: { 8: "a night", 24: "a day" } }', 'var name = "times";')).toEqual({
      times: { 8: 'a night', 24: 'a day' },
    });
  });
});

it('a word is not kept by another of its name', () => {
  expect(kept('{ page: { title: "A" }, title: "B", seen: 1 }', 'var name = "seen";')).toEqual({ seen: 1 });
});

it('what a function gives is left out by the same rule', () => {
  const text = withoutUnread(
    script({
      'src/schema/say.ts': 'function makeSay() { return { percent: () => 1, list: () => 2 }; }',
      'src/app/Page.tsx': 'var say = makeSay(); say.list();',
    }),
  );
  expect(Object.keys(new Function(`${text}; return say;`)() as object)).toEqual(['list']);
});

it('nothing is left out of what are no words', () => {
  const code = script({
    'src/store/slot.ts': 'var slot = { view: 1 };',
    'src/app/Page.tsx': 'var other = {};',
  });
  expect(withoutUnread(code)).toBe(code);
});

it('a word that only the other of two scripts names stays', () => {
  const words = script({ 'src/words/text.en.ts': 'var words = { greeting: "Hello", leaving: "Bye" };' });
  const [first, second] = withoutUnreadIn([words, script({ 'src/app/Page.tsx': 'words.greeting;' })]);
  expect(new Function(`${first}; return words;`)()).toEqual({ greeting: 'Hello' });
  expect(second).toContain('words.greeting');
});
