import { readdirSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { renderRoute } from '../../src/app/prerender.tsx';
import { loadComputation } from '../../src/compute/index.ts';
import { findPanel, findScene, PANELS } from '../../src/panels/allPanels.ts';
import { viewsOf } from '../../src/panels/definePanel.ts';
import { loadAnswer } from '../../src/panels/loadAnswer.ts';
import { loadTelling } from '../../src/panels/openPanel.ts';
import { PANEL_ENTRIES } from '../../src/panels/registry.ts';
import { baseValues, HOW_WE_KNOW_PATH, PAGE_KEYS, sceneValues } from '../../src/scenario/index.ts';
import { defaultValues, limitRefusal } from '../../src/schema/index.ts';
import { coverOf } from '../../src/words/cover.ts';
import { siteText } from '../../src/words/text.en.ts';
import { faultsOf } from './faultsOf.ts';

const PANELS_FOLDER = new URL('../../src/panels/', import.meta.url);
const KEBAB = /^[a-z]+(?:-[a-z0-9]+)*$/;
/** Words of a reader, not of a programmer left there by mistake. */
const WORDS = /^\S[\s\S]*\S$/;

test('every panel folder is in the registry, under its own name and once', () => {
  const folders = readdirSync(PANELS_FOLDER, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name);
  const ids = PANELS.map(panel => panel.id);
  expect(PANEL_ENTRIES.map(({ id }) => id)).toEqual(ids);
  expect([...ids].sort()).toEqual(folders.sort());
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(findPanel(id)?.id).toBe(id);
});

test('every panel has a cover, and no other has one', () => {
  expect(Object.keys(siteText.covers).sort()).toEqual(PANELS.map(({ id }) => id).sort());
});

test('no two panels have a scene of one name, and no scene stands elsewhere', () => {
  const ids = PANELS.flatMap(panel => panel.scenes.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(findScene('no-such-scene')).toBeUndefined();
});

describe.each(PANELS)('panel $id', panel => {
  const words = coverOf(siteText, panel.id);
  const { viewWords } = panel;
  const views = viewsOf(panel);

  test('has a main view, and depth views or none, each with its words, its component and its computation', async () => {
    expect(new Set(views).size).toBe(views.length);
    expect(Object.keys(viewWords).sort()).toEqual([...views].sort());
    for (const view of views) {
      expect(view).toMatch(KEBAB);
      const { name, question, reading } = viewWords[view]!;
      expect([name, question, reading]).toEqual([
        expect.stringMatching(WORDS),
        expect.stringMatching(/\?$/),
        expect.stringMatching(/\.$/),
      ]);
    }
    const folder = new URL(`${panel.id}/views/`, PANELS_FOLDER);
    expect(
      readdirSync(folder)
        .filter(name => name.endsWith('.tsx'))
        .sort(),
    ).toEqual(views.map(view => `${view}.tsx`).sort());
    const { computation } = await loadComputation(panel.module);
    expect(Object.keys(computation.views).sort()).toEqual([...views].sort());
    for (const { parameters = [], pieces: _pieces, ...view } of Object.values(computation.views)) {
      expect(Object.keys(view).sort()).toEqual(['compute', 'draws', 'preview']);
      expect(Object.keys(panel.parameters)).toEqual(expect.arrayContaining([...parameters]));
    }
    const { tables } = await loadTelling(panel);
    expect(Object.keys(tables).sort()).toEqual([...views].sort());
    expect(Object.keys(panel.module.views).sort()).toEqual([...views].sort());
    expect(await loadAnswer(panel)).toBeTypeOf('function');
  });

  test('has a name, a title and a description, and asks a question of any scenario', () => {
    for (const text of [words.name, words.title, words.description]) expect(text).toMatch(WORDS);
    expect(words.title).toBe(panel.question(defaultValues(panel.parameters)));
    for (const preset of panel.presets) {
      expect(panel.question(baseValues(panel, preset.id))).toMatch(/\?$/);
    }
  });

  test('says on the page of all panels how we know its numbers', async () => {
    const sections = await panel.module.howWeKnow.en();
    expect(sections.flatMap(({ formulas = [] }) => formulas).length).toBeGreaterThan(0);
    const { body } = await renderRoute(HOW_WE_KNOW_PATH);
    expect(body).toContain(`id="${panel.id}"`);
    for (const { label } of Object.values(panel.parameterWords))
      expect(body).toContain(`<th scope="row">${renderToStaticMarkup(label)}</th>`);
    for (const { heading, paragraphs } of sections) {
      expect(heading).toMatch(WORDS);
      expect(body).toContain(`<h3>${heading}</h3>`);
      expect(paragraphs.length).toBeGreaterThan(0);
      for (const paragraph of paragraphs) {
        expect(paragraph).toMatch(/^\p{Lu}.*\.$/u);
        expect(body).toContain(`<p>${renderToStaticMarkup(paragraph)}</p>`);
      }
    }
  });

  test('words the question of every known answer, and no other', async () => {
    const { computation } = await loadComputation(panel.module);
    const asked = computation.knownAnswers?.().map(({ what }) => what) ?? [];
    const words = asked.length === 0 ? {} : await (await panel.module.text.en()).part('knownAnswers');
    expect(Object.keys(words)).toEqual(asked);
    for (const text of Object.values(words)) expect(text).toMatch(WORDS);
  });
});

describe.each(PANELS)('the parameters of panel $id', panel => {
  const { parameters, parameterWords, presets } = panel;
  const named = Object.entries(parameters);
  const defaults = defaultValues(parameters);
  const views = viewsOf(panel);

  test('has keys of its own for links, none that the page or scenario B uses', () => {
    const keys = named.map(([, parameter]) => parameter.urlKey);
    expect(new Set(keys.map(key => key.toLowerCase())).size).toBe(keys.length);
    for (const key of keys) {
      expect(key).toMatch(/^[a-z][a-z0-9]*$/i);
      expect(['v', ...PAGE_KEYS]).not.toContain(key);
      expect(key.startsWith('b.')).toBe(false);
    }
  });

  test('has exactly one seed', () => {
    expect(named.filter(([, { kind }]) => kind === 'seed').map(([, { urlKey }]) => urlKey)).toEqual(['seed']);
  });

  test('has a label and a help text for every parameter, and words for every option', () => {
    expect(Object.keys(parameterWords)).toEqual(Object.keys(parameters));
    for (const [name, parameter] of named) {
      const { label, help, options, on, off } = parameterWords[name]!;
      expect(label).toMatch(WORDS);
      expect(help).toMatch(/[.!?]$/);
      if (parameter.kind === 'choice') {
        expect(Object.keys(options ?? {}).sort()).toEqual([...parameter.options].sort());
        for (const text of Object.values(options ?? {})) expect(text).toMatch(WORDS);
      }
      if (parameter.kind === 'toggle') for (const text of [on, off]) expect(text).toMatch(WORDS);
    }
  });

  test('has ranges that hold each other: the default and the slider within the limits', () => {
    for (const [name, parameter] of named) {
      if (parameter.kind !== 'number' && parameter.kind !== 'optional-number') continue;
      const [low, high] = parameter.slider;
      expect({ name, low: limitRefusal(parameter, low), high: limitRefusal(parameter, high) }).toEqual({
        name,
        low: null,
        high: null,
      });
      expect(low).toBeLessThan(high);
      expect(parameter.step).toBeGreaterThan(0);
      expect(parameter.step).toBeLessThanOrEqual(high - low);
      if (parameter.scale === 'log') expect(low).toBeGreaterThan(0);
    }
  });

  test('has defaults that satisfy the schema and keep the rules', () => {
    expect(faultsOf(panel, defaults)).toEqual([]);
  });

  test('follows every change to a scenario of the same parameters', () => {
    for (const [name, parameter] of named) {
      const followed = panel.follow({ ...defaults, [name]: parameter.default }, name, defaults);
      expect(Object.keys(followed).sort()).toEqual(Object.keys(parameters).sort());
      expect(faultsOf(panel, followed)).toEqual([]);
    }
  });

  test('offers every parameter somewhere, at most five at once, none twice in one place', () => {
    const inViews = Object.values(panel.viewControls).flat();
    const choices = named.flatMap(([name, parameter]) =>
      parameter.kind === 'choice' ? parameter.options.map(option => ({ ...defaults, [name]: option })) : [],
    );
    const scenarios = [defaults, ...presets.map(({ id }) => baseValues(panel, id)), ...choices];
    const offered = scenarios.flatMap(values => {
      const { first, more } = panel.controls(values);
      expect(first.length).toBeLessThanOrEqual(5);
      for (const place of [first, more]) expect(new Set(place).size).toBe(place.length);
      return [...first, ...more];
    });
    expect([...new Set([...offered, ...inViews])].sort()).toEqual(Object.keys(parameters).sort());
    for (const view of Object.keys(panel.viewControls)) expect(views).toContain(view);
  });
});

test('what a reader brings is read on workbenches: no lab’s own page misses a file', () => {
  for (const { material, workbench } of PANELS)
    for (const { views } of Object.values(material))
      expect(views.filter(view => !workbench.includes(view))).toEqual([]);
});

describe.each(PANELS)('the presets and scenes of panel $id', panel => {
  const { parameters, presets, scenes } = panel;
  const views = viewsOf(panel);

  test('has at least two presets, each a scenario of its own that can be answered', () => {
    expect(presets.length).toBeGreaterThanOrEqual(2);
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    for (const { id, name, values, view, lock } of presets) {
      expect(id).toMatch(KEBAB);
      expect(name).toMatch(WORDS);
      expect(Object.keys(values).length).toBeGreaterThan(0);
      expect({ id, faults: faultsOf(panel, baseValues(panel, id)) }).toEqual({ id, faults: [] });
      if (view !== undefined) expect(views).toContain(view);
      for (const locked of lock ?? []) expect(Object.keys(parameters)).toContain(locked);
    }
  });

  test('has scenes that can be shown, named for ever and found by their names', async () => {
    const base = defaultValues(parameters);
    const ids = scenes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(scenes.length === 0 ? {} : await panel.text.part('scenes')).sort()).toEqual(
      [...ids].sort(),
    );
    for (const scene of scenes) {
      const { id, values, view, minutes } = scene;
      expect(id).toMatch(KEBAB);
      expect(id.startsWith(`${panel.id}-`)).toBe(true);
      expect(findScene(id)).toEqual({ panel, scene });
      expect({ id, faults: faultsOf(panel, sceneValues(panel, scene, base)) }).toEqual({ id, faults: [] });
      expect(Object.keys(parameters)).toEqual(expect.arrayContaining(Object.keys(values)));
      expect(views).toContain(view);
      expect(minutes).toBeGreaterThan(0);
    }
  });
});
