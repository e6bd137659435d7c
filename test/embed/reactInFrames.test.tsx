import { createElement as h } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  Children,
  createRoot,
  hydrateRoot,
  memo,
  useEffectEvent,
  useState,
  useSyncExternalStore,
} from '../../src/embed/frame/reactInFrames.ts';
import { sourceFiles } from '../architecture/sourceFiles.ts';

let place = document.createElement('main');
let root: ReturnType<typeof createRoot> | null = null;

afterEach(() => {
  root?.unmount();
  root = null;
  place = document.createElement('main');
});

type Page = Parameters<ReturnType<typeof createRoot>['render']>[0];

function draw(page: Page): void {
  root ??= createRoot(place);
  root.render(page);
}

const settled = () => new Promise(resolve => setTimeout(resolve, 60));

/** What is said to whoever follows it, and how often it was asked. */
function source(first: string) {
  const followers = new Set<() => void>();
  let told = first;
  return {
    followers,
    now: () => told,
    follow: (onChange: () => void) => {
      followers.add(onChange);
      return () => followers.delete(onChange);
    },
    tell: (next: string) => {
      told = next;
      for (const onChange of followers) onChange();
    },
  };
}

type Source = ReturnType<typeof source>;

function Told({ of }: { of: Source }) {
  return h(
    'p',
    null,
    useSyncExternalStore(of.follow as never, of.now, () => 'as built'),
  );
}

describe('what stands elsewhere', () => {
  it('is drawn as it is, and again when it changes', async () => {
    const said = source('one');
    draw(h(Told, { of: said }));
    expect(place.textContent).toBe('one');
    await settled();
    said.tell('two');
    await settled();
    expect(place.textContent).toBe('two');
  });

  it('is drawn as it stands since, where it changed before anybody followed', async () => {
    const said = source('one');
    draw(h(Told, { of: said }));
    said.tell('two');
    await settled();
    expect(place.textContent).toBe('two');
  });

  it('is as built while what the build has drawn is taken over, and then as it is', async () => {
    place.innerHTML = '<p>as built</p>';
    const drawn = place.firstElementChild;
    root = hydrateRoot(place, h(Told, { of: source('one') }));
    expect(place.textContent).toBe('as built');
    await settled();
    expect(place.textContent).toBe('one');
    expect(place.firstElementChild).toBe(drawn);
  });

  it('is followed no longer once it is gone', async () => {
    const said = source('one');
    draw(h(Told, { of: said }));
    await settled();
    expect(said.followers.size).toBe(1);
    draw(null);
    await settled();
    expect(said.followers.size).toBe(0);
  });
});

const drawn = vi.fn(({ text }: Record<string, unknown>) => h('p', null, String(text)));
const Kept = memo(drawn);
const Frozen = memo(drawn, () => true);

describe('what is drawn only when it differs', () => {
  afterEach(() => drawn.mockClear());

  it('stays for the same fields, and follows others', () => {
    for (const text of ['one', 'one', 'two']) draw(h(Kept, { text }));
    expect(drawn).toHaveBeenCalledTimes(2);
    expect(place.textContent).toBe('two');
  });

  it('follows a field that is there no longer', () => {
    draw(h(Kept, { text: 'one', more: 1 }));
    draw(h(Kept, { text: 'one' }));
    expect(drawn).toHaveBeenCalledTimes(2);
  });

  it('is the same where its own comparison says so', () => {
    for (const text of ['one', 'two']) draw(h(Frozen, { text }));
    expect(place.textContent).toBe('one');
  });
});

/** How often something was told after an event at an element. */
function heard(tag: string, props: Record<string, unknown>, handler: string, event: string): number {
  const onEvent = vi.fn();
  draw(h(tag, { ...props, [handler]: onEvent }));
  place.firstElementChild!.dispatchEvent(new Event(event));
  root!.unmount();
  return onEvent.mock.calls.length;
}

describe('elements are written as for React', () => {
  it.each([
    ['input', { type: 'range' }, 'onChange', 'input', 'change'],
    ['input', {}, 'onChange', 'input', 'change'],
    ['textarea', {}, 'onChange', 'input', 'change'],
    ['input', { type: 'checkbox' }, 'onChange', 'change', 'input'],
    ['input', { type: 'radio' }, 'onChange', 'change', 'input'],
    ['select', {}, 'onChange', 'change', 'input'],
    ['div', {}, 'onFocus', 'focusin', 'focus'],
    ['div', {}, 'onBlur', 'focusout', 'blur'],
    ['button', {}, 'onClick', 'click', 'press'],
  ])('%s %o tells by %s of %s, not of %s', (tag, props, handler, event, other) => {
    expect(heard(tag, props, handler, event)).toBe(1);
    expect(heard(tag, props, handler, other)).toBe(0);
  });

  it('attributes of drawings have the names of the document', () => {
    draw(
      h(
        'svg',
        { className: 'plot', viewBox: '0 0 1 1' },
        h('text', { textAnchor: 'end', clipPath: 'url(#a)' }),
      ),
    );
    expect(place.innerHTML).toBe(
      '<svg class="plot" viewBox="0 0 1 1"><text text-anchor="end" clip-path="url(#a)"></text></svg>',
    );
  });

  /** Those that React spells with capitals and a document with hyphens. */
  const HYPHENATED =
    /\s((?:accent|alignment|baseline|clip|color|dominant|fill|flood|font|glyph|letter|lighting|marker|paint|pointer|shape|stop|stroke|text|transform|unicode|vector|word|writing)[A-Z]\w*)=/g;
  /** Written with capitals in documents too. */
  const AS_WRITTEN = ['clipPathUnits'];

  it('no component has one whose name would stay as it is', () => {
    const drawn = sourceFiles.filter(({ path }) => path.endsWith('.tsx'));
    const names = drawn.flatMap(({ code }) => [...code.matchAll(HYPHENATED)].map(([, name]) => name!));
    for (const name of new Set(names.filter(one => !AS_WRITTEN.includes(one)))) {
      draw(h('text', { [name]: 'x' }));
      expect(place.firstElementChild!.getAttributeNames()).toEqual([
        name.replace(/[A-Z]/, '-$&').toLowerCase(),
      ]);
      root!.unmount();
    }
    expect(names).toContain('textAnchor');
  });

  it('no component gives a length as a number, which React makes pixels of', () => {
    const numbers = sourceFiles
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, code }) => (/style=\{\{[^}]*\w: -?\d/.test(code) ? [path] : []));
    expect(numbers).toEqual([]);
  });
});

it('children are drawn one by one, whether one, many or none', () => {
  const items = (children: Page) => Children.map(children, child => h('li', null, child));
  draw(h('ul', null, items(['one', ['two', 'three']] as Page), items('four'), items(null)));
  expect([...place.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'one',
    'two',
    'three',
    'four',
  ]);
});

const heardBy: { call: () => string; change: (text: string) => void } = {
  call: () => '',
  change: () => undefined,
};

/** Keeps the event that it had when it was drawn first. */
function Saying() {
  const [text, setText] = useState('one');
  const say = useEffectEvent(() => text);
  if (text === 'one') Object.assign(heardBy, { call: say, change: setText });
  return h('p', null, text);
}

it('an event of an effect tells what holds now', async () => {
  draw(h(Saying, null));
  expect(heardBy.call()).toBe('one');
  heardBy.change('two');
  await settled();
  expect(heardBy.call()).toBe('two');
});
