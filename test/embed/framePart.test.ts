import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { framedPanels } from '../../src/app/prerender.tsx';
import { PANELS } from '../../src/panels/allPanels.ts';
import { framedViews } from '../../src/panels/definePanel.ts';
import { siteText } from '../../src/words/text.en.ts';
import { importScript } from './importScript.ts';

const { framePart } = await importScript<{
  readonly framePart: (part: {
    readonly panel: string;
    readonly views: readonly string[];
    readonly scenes: boolean;
    readonly idle?: readonly string[];
  }) => { readonly transform: (code: string, id: string) => { readonly code: string } | null };
}>('framePart');
const ROOT = path.resolve(import.meta.dirname, '../..');

function taken(
  panel: string,
  view: string,
  file: string,
  { scenes = false, idle = [] as readonly string[] } = {},
): string {
  const id = path.join(ROOT, 'src/panels', panel, file);
  const code = readFileSync(id, 'utf8');
  return framePart({ panel, views: [view], scenes, idle }).transform(code, id)?.code ?? code;
}

/** What is said of each parameter of a panel in the frame of one of its views, where its words are written out. */
function parameterWords(
  panel: string,
  view: string,
  idle: readonly string[],
): Map<string, readonly string[]> {
  const files = readdirSync(path.join(ROOT, 'src/panels', panel)).filter(file =>
    /^(?:text|\w*[pP]arameterWords)\.en\.ts$/.test(file),
  );
  const code = files.map(file => taken(panel, view, file, { idle })).join('\n');
  const said = new Map<string, readonly string[]>();
  for (const [, name, words] of code.matchAll(/^ {2}(\w+): (\{[\s\S]*?\n? {0,2}\}),$/gm)) {
    const keys = [...words!.matchAll(/(?:^ {4}|[{,] )(\w+):/gm)].map(([, key]) => key!);
    if (keys.includes('label')) said.set(name!, keys);
  }
  return said;
}

/** What stands over the views of a panel in the frame of one of them. */
function titles(panel: string, view: string): string {
  const files = readdirSync(path.join(ROOT, 'src/panels', panel)).filter(file =>
    /(?:^text|[vV]iewWords)\.en\.ts$/.test(file),
  );
  return files.map(file => taken(panel, view, file)).join('\n');
}

/** What stands of the site's words in a frame. */
function siteWords(): string {
  const id = path.join(ROOT, 'src/words/text.en.ts');
  return framePart({ panel: 'leverage', views: ['odds'], scenes: false }).transform(
    readFileSync(id, 'utf8'),
    id,
  )!.code;
}

it.each([...Object.keys(siteText.pieces.run), ...Object.keys(siteText.pieces.run.failed), 'others'])(
  'a frame can say “%s” of its answer',
  name => {
    expect(siteWords()).toMatch(new RegExp(`^\\s*'?${name}'?:`, 'm'));
  },
);

describe.each(PANELS.map(({ id }) => id))('the script of a frame of %s', id => {
  const panel = PANELS.find(one => one.id === id)!;
  const views = framedViews(panel);

  it.each(views)('has the view %s, its computation and its table, and no other', view => {
    const module = taken(id, view, 'index.ts');
    expect(module).toContain(`from './views/${view}.tsx'`);
    for (const other of views.filter(one => one !== view))
      expect(module).not.toContain(`'./views/${other}.tsx'`);
    expect(module).not.toMatch(/startWorker|howWeKnow|readyViews|pictures|answer\.ts/);
    expect(module).not.toMatch(/\bimport\(/);
    expect(taken(id, view, 'compute.ts')).not.toMatch(/knownAnswers:|loadFiles|\bimport\(/);
    expect(taken(id, view, 'panel.ts')).not.toMatch(/\b(?:scenes|stories|firstGuesses):/);
  });

  it.each(views)('says over %s what is its own, and what the first view says', view => {
    const told = [view, panel.mainView];
    const code = readFileSync(path.join(ROOT, 'src/panels', id, 'views', `${view}.tsx`), 'utf8');
    for (const [, dotted, quoted] of code.matchAll(/\bviews(?:\.(\w+)|\['([\w-]+)'\])/g))
      expect(told).toContain(dotted ?? quoted);
    const isTitled = (one: string) => titles(id, view).includes(panel.viewWords[one]!.question);
    const others = views.filter(one => !told.includes(one));
    expect(others.filter(isTitled)).toEqual([]);
  });

  it('has its scenes where they are played', () => {
    expect(taken(id, panel.mainView, 'panel.ts', { scenes: true })).toMatch(/\bscenes:/);
  });

  it.each(views)('says its answer over its main view alone, beside %s only where that is', view => {
    const says = /^ {2}sentence\b/m;
    const isMain = view === panel.mainView;
    expect(says.test(taken(id, view, 'tell.ts'))).toBe(isMain);
    expect(says.test(taken(id, view, 'text.en.ts').split('\nconst words = {')[1]!)).toBe(isMain);
  });

  it.each(views)('explains beside %s what changes it, and names the rest', view => {
    const idle = panel.idle[view] ?? [];
    const said = parameterWords(id, view, idle);
    const names = Object.keys(panel.parameters).filter(name => said.has(name));
    expect(names.length).toBeGreaterThan(Object.keys(panel.parameters).length / 2);
    const explained = names.filter(name => said.get(name)!.includes('help'));
    expect(explained).toEqual(names.filter(name => !idle.includes(name)));
    expect(names.filter(name => said.get(name)!.includes('source'))).toEqual([]);
  });
});

it('a frame shows every view but those that read a file, and its scenes all that they ask about', async () => {
  const framed = await framedPanels();
  expect(framed.map(({ id }) => id)).toEqual(PANELS.map(({ id }) => id));
  for (const { id, views, played } of framed) {
    const panel = PANELS.find(one => one.id === id)!;
    expect(views[0]).toBe(panel.mainView);
    expect(views).not.toContain('own-forecasts');
    expect(views).not.toContain('own-numbers');
    expect(views).not.toContain('own-calm');
    for (const { view } of panel.scenes) expect(played).toContain(view);
  }
});

it('a view that does not exist is told', () => {
  expect(() => framePart({ panel: 'leverage', views: ['nonsense'], scenes: false })).toThrow('nonsense');
});
