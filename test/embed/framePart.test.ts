import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { framedPanels } from '../../src/app/prerender.tsx';
import { PANELS } from '../../src/panels/allPanels.ts';
import { framedViews } from '../../src/panels/definePanel.ts';
import { importScript } from './importScript.ts';

const { framePart } = await importScript<{
  readonly framePart: (part: {
    readonly panel: string;
    readonly views: readonly string[];
    readonly scenes: boolean;
  }) => { readonly transform: (code: string, id: string) => { readonly code: string } | null };
}>('framePart');
const ROOT = path.resolve(import.meta.dirname, '../..');

function taken(panel: string, view: string, file: string, scenes = false): string {
  const id = path.join(ROOT, 'src/panels', panel, file);
  const code = readFileSync(id, 'utf8');
  return framePart({ panel, views: [view], scenes }).transform(code, id)?.code ?? code;
}

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

  it('has its scenes where they are played', () => {
    expect(taken(id, panel.mainView, 'panel.ts', true)).toMatch(/\bscenes:/);
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
