import { describe, expect, test } from 'vitest';
import { answerScene } from '../../src/app/teach/answerScene.ts';
import { alongPlaces, blankLines } from '../../src/charts/blank.ts';
import { allLessons } from '../../src/lessons/lessonFiles.ts';
import { findPanel, PANELS } from '../../src/panels/allPanels.ts';
import { asksOfTheSame } from '../../src/scenario/index.ts';
import { teachText } from '../../src/words/teach.en.ts';
import { siteText } from '../../src/words/text.en.ts';
import { type Answered, answersOf } from '../panels/playedScenes.ts';
import { sceneOf } from './lessonFaults.ts';

const lessons = await allLessons('en');
const answered = new Map<string, Answered>();
for (const panel of PANELS) answered.set(panel.id, await answersOf(panel, 'preview'));

/** Every scene that a lesson asks, once, as it stands on paper. */
const asked = [...new Set(lessons.flatMap(({ steps }) => steps.map(({ scene }) => scene)))];
const sheets = await Promise.all(
  asked.map(async id => {
    const panel = PANELS.find(({ scenes }) => scenes.some(scene => scene.id === id))!;
    const scene = sceneOf(PANELS, panel.id, id)!;
    const answerView = (_panel: unknown, view: string, values: Parameters<Answered>[1]) =>
      answered.get(panel.id)!(view, values);
    const { step, facts } = await answerScene(panel, scene, answerView, siteText);
    return { id, panel, scene, step, facts };
  }),
);
const byScene = new Map(sheets.map(sheet => [sheet.id, sheet]));

describe('a question on paper', () => {
  test.each(sheets.map(sheet => [sheet.id, sheet] as const))('%s says what decides it', (_id, sheet) => {
    const { panel, scene, step } = sheet;
    const { setting } = step;
    expect(setting.length).toBeGreaterThan(0);
    expect(setting.filter(line => !/^\S.*: \S/.test(line))).toEqual([]);
    // What the scene changes decides it; only the point that a curve's picture gives stands there instead.
    const given = scene.guess?.over?.given.parameter;
    const labels = Object.keys(scene.values)
      .filter(name => name !== given)
      .map(name => panel.parameterWords[name]!.label);
    for (const label of labels) expect(setting.join('\n')).toContain(`${label}: `);
    expect((scene.setting ?? []).filter(name => !(name in panel.parameters))).toEqual([]);
  });

  test.each(sheets.map(sheet => [sheet.id, sheet] as const))(
    '%s has a picture with what it names',
    (_id, { step }) => {
      const { kind, question, over, handles = [], starts = [] } = step;
      if (kind === 'curve') {
        expect(over!.places).toHaveLength(handles.length);
        const onPicture = [...handles, over!.given.name];
        for (const [leverage] of question.matchAll(/\d+×/g)) expect(onPicture).toContain(leverage);
        expect(over!.given.said).not.toBe('');
        expect(over!.given.value).toBeGreaterThan(step.minimum);
      }
      // A line is drawn from somewhere.
      if (kind === 'line-end') expect(starts).toHaveLength(1);
      if (kind === 'two-ends') expect(starts).toHaveLength(2);
      expect(blankLines(step)).toHaveLength(starts.length);
      for (const start of starts) {
        expect(start).toBeGreaterThanOrEqual(step.minimum);
        expect(start).toBeLessThanOrEqual(step.maximum);
      }
      // A dot is spoken of only where one is printed.
      expect(/\bthe dot\b/.test(question)).toBe(kind === 'curve');
      if (kind === 'choice') expect(step.choices!.length).toBeGreaterThan(1);
    },
  );

  test('stands over an axis that is as far apart as its numbers', () => {
    const over = { from: 1, to: 125 };
    const gap = (one: number, other: number) => alongPlaces(over, other) - alongPlaces(over, one);
    expect(gap(5, 10)).toBeCloseTo(gap(50, 100), 10);
    expect(gap(10, 50)).toBeGreaterThan(2 * gap(5, 10));
    expect([alongPlaces(over, 1), alongPlaces(over, 125)]).toEqual([0, 1]);
  });

  test('names its settings in one line, and its key the seed', () => {
    expect(teachText.sheet.setting({ settings: ['Leverage: 20×', 'Coin: Bitcoin'] })).toBe(
      'Setting: Leverage: 20× · Coin: Bitcoin',
    );
    expect(teachText.keyHint({ seed: 1 })).toMatch(/for seed 1\./);
  });
});

/** What somebody says or reads beside a picture that stays closed but for what was asked. */
const OF_THE_REST = /\b(?:boxes|row by row|other rows)\b|\{(?:week|month|other|second|third)\w*\}/;

describe('notes fit the wall', () => {
  test('they name nothing of a picture that is kept closed for a later question', () => {
    const faults = lessons.flatMap(({ id, steps }) =>
      steps.flatMap((step, at) => {
        const panel = findPanel(step.panel)!;
        const scene = sceneOf(PANELS, step.panel, step.scene)!;
        const isClosed = steps
          .slice(at + 1)
          .some(
            later =>
              later.panel === step.panel &&
              asksOfTheSame(panel, scene, sceneOf(PANELS, later.panel, later.scene)!),
          );
        const told = [step.notice, ...step.notes];
        return isClosed ? told.filter(text => OF_THE_REST.test(text)).map(text => `${id}: ${text}`) : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('hands are asked for in the parts that the wall tallies', () => {
    const notes = lessons.flatMap(({ steps }) => steps.flatMap(step => step.notes));
    const ofNumbers = notes.filter(
      note => /\bhands\b/i.test(note) && /\b(?:fewer|more than|above|below|under|over)\b/i.test(note),
    );
    expect(ofNumbers).toEqual([]);
    expect(notes.filter(note => note.includes('{hands}')).length).toBeGreaterThan(3);
    const day = byScene.get('leverage-day-20x')!;
    expect(day.facts['hands']).toBe('0 to 19, 20 to 39, 40 to 59, 60 to 79 and 80 to 100');
  });
});

test('those wiped out though right are counted of the same hundred in question, range, answer and key', () => {
  const { step } = byScene.get('leverage-right-and-wiped-out')!;
  expect([step.minimum, step.maximum]).toEqual([0, 100]);
  for (const said of [step.truthSaid, step.answer]) expect(said).toMatch(/^\d+ of 100\b/);
  expect(step.question).toMatch(/How many of 100 are/);
});
