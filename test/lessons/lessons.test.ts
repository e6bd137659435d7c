import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Belief } from '../../src/lessons/belief.ts';
import { allBeliefs } from '../../src/lessons/beliefFiles.ts';
import type { Lesson } from '../../src/lessons/lesson.ts';
import { allLessons, findLesson } from '../../src/lessons/lessonFiles.ts';
import { fillIn } from '../../src/lessons/placeholders.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { LANGUAGES } from '../../src/schema/index.ts';
import { lessonFaults, liesIn, saidIn, sceneOf, typesNumber } from './lessonFaults.ts';
import { LESSON_SHAPE } from './lessonShape.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../src/lessons');
const read = (file: string) => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));
const schema = read('lesson.schema.json');
const isLesson = new Ajv({ allErrors: true }).compile(schema);
const lessons = await allLessons('en');
const beliefs = await allBeliefs('en');
const site = { panels: PANELS, beliefs };

/** A schema with its references put in, without what a type does not know. */
function shapeOf(part: Record<string, unknown>): unknown {
  const { $ref, type, required, additionalProperties, properties, items, ...rest } = part;
  if (typeof $ref === 'string') return shapeOf(schema.definitions[$ref.split('/').at(-1)!]);
  const parts = Array.isArray(items) ? items : null;
  return {
    type,
    ...(required ? { required, additionalProperties } : {}),
    ...(rest['enum'] ? { enum: rest['enum'] } : {}),
    ...(parts ? { minItems: rest['minItems'], maxItems: rest['maxItems'] } : {}),
    ...(items ? { items: parts ? parts.map(shapeOf) : shapeOf(items as Record<string, unknown>) } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, value]) => [key, shapeOf(value)]),
          ),
        }
      : {}),
  };
}

/** What may be left out says so in a type, and by its absence in `required`. */
function plain(part: unknown): unknown {
  return JSON.parse(JSON.stringify(part, (key, value) => (key === 'nullable' ? undefined : value)));
}

describe('the schema of lessons', () => {
  test('has the shape of the type', () => {
    expect(shapeOf(schema)).toEqual(plain(LESSON_SHAPE));
  });

  test('holds for every file', () => {
    for (const language of LANGUAGES.filter(one => existsSync(path.join(FOLDER, one))))
      for (const file of readdirSync(path.join(FOLDER, language))) {
        const lesson = read(`${language}/${file}`);
        isLesson(lesson);
        expect({ file, faults: isLesson.errors }).toEqual({ file, faults: null });
        expect({ id: `${lesson.id}.json`, language: lesson.language }).toEqual({ id: file, language });
      }
  });

  test.each<[string, (lesson: Lesson) => unknown]>([
    ['a field that nobody knows', lesson => ({ ...lesson, colour: 'red' })],
    ['no steps', lesson => ({ ...lesson, steps: [] })],
    ['a length that no class has', lesson => ({ ...lesson, minutes: 30 })],
    ['a placeholder in its title', lesson => ({ ...lesson, title: 'It is {day.truth}' })],
    ['the name of another page', lesson => ({ ...lesson, id: 'beliefs' })],
    ['a source without an address', lesson => ({ ...lesson, sources: [{ title: 'A book of 1999' }] })],
  ])('refuses %s', (_what, spoil) => {
    expect(isLesson(spoil(lessons[0]!))).toBe(false);
  });
});

describe('the lessons', () => {
  test('are at least twelve, of every length and over every lab', () => {
    expect(lessons.length).toBeGreaterThanOrEqual(12);
    expect(new Set(lessons.map(({ minutes }) => minutes))).toEqual(new Set([10, 20, 45]));
    const played = new Set(lessons.flatMap(({ steps }) => steps.map(({ panel }) => panel)));
    expect([...played].sort()).toEqual(PANELS.map(({ id }) => id).sort());
  });

  test('are found by their names', async () => {
    expect((await findLesson('ten-minutes', 'en'))?.id).toBe('ten-minutes');
    expect(await findLesson('no-such-lesson', 'en')).toBeNull();
  });

  test.each(lessons.map(lesson => [lesson.id, lesson] as const))('%s keeps the laws', (_id, lesson) => {
    expect(lessonFaults(lesson, site)).toEqual([]);
  });

  const [first, ...later] = lessons[0]!.steps;
  const spoilt = (change: Partial<(typeof later)[number]>) => ({
    ...lessons[0]!,
    steps: [{ ...first!, ...change }, ...later],
  });

  test.each<[string, Lesson, RegExp]>([
    ['a missing panel', spoilt({ panel: 'no-such-lab' }), /no scene/],
    ['a missing scene', spoilt({ scene: 'leverage-no-such-scene' }), /no scene/],
    ['minutes that do not add up', spoilt({ minutes: 3 }), /minutes are not/],
    ['a step that asks again of a later one', spoilt({ asksAgain: later[0]!.id }), /no earlier step/],
    ['a belief that nobody holds', spoilt({ misconception: 'no-such-belief' }), /no belief/],
    ['a number that is typed', spoilt({ notice: 'It is 12 of 100.' }), /a number is typed/],
    ['a number in words', spoilt({ notice: 'It is twelve of a hundred, or thirty in a hundred.' }), /typed/],
  ])('%s is found', (_what, lesson, fault) => {
    expect(lessonFaults(lesson, site).join('\n')).toMatch(fault);
  });

  test('three can be held without having been seen before: each step with notes and two typical answers', () => {
    for (const id of ['ten-minutes', 'how-long', 'half-the-leverage', 'one-advertisement']) {
      const { steps } = lessons.find(lesson => lesson.id === id)!;
      for (const { notes, typical } of steps) {
        expect(notes.length).toBeGreaterThanOrEqual(2);
        expect(typical.length).toBeGreaterThanOrEqual(2);
      }
    }
  });
});

test('a year and a placeholder may be typed, a result may not', () => {
  expect(typesNumber('Since 2019 it is {day.truth1} of a hundred.')).toBe(false);
  expect(typesNumber('It is 12.')).toBe(true);
  expect(typesNumber('Half, twice, five seconds.')).toBe(false);
  expect(typesNumber('thirty of a hundred')).toBe(true);
});

test('a placeholder is filled, and one that nothing is known of is an error', () => {
  const facts = { day: { truth: '12 of 100' } };
  expect(fillIn('{truth}, {day.truth}', facts, 'day')).toBe('12 of 100, 12 of 100');
  expect(() => fillIn('{week}', facts, 'day')).toThrow('{week}');
  expect(() => fillIn('{night.truth}', facts, 'day')).toThrow('{night.truth}');
});

describe('the beliefs', () => {
  test('are at least twenty, each with an id of its own, over every lab', () => {
    expect(beliefs.length).toBeGreaterThanOrEqual(20);
    expect(new Set(beliefs.map(({ id }) => id)).size).toBe(beliefs.length);
    expect([...new Set(beliefs.map(({ panel }) => panel))].sort()).toEqual(PANELS.map(({ id }) => id).sort());
  });

  test.each(beliefs.map(belief => [belief.id, belief] as const))('%s has scenes that ask', (_id, belief) => {
    const { panel, scene, transfer, believed, expected } = belief;
    expect(sceneOf(PANELS, panel, scene)?.guess).toBeDefined();
    expect(sceneOf(PANELS, transfer.panel, transfer.scene)?.guess).toBeDefined();
    expect(transfer.scene).not.toBe(scene);
    expect(believed.length).toBe(expected.length);
    // What is believed is not what is true: it lies outside of where the truth does.
    expect(liesIn(believed, expected)).toBe(false);
  });

  test('ask in words that need no picture and no question before', () => {
    const asked = beliefs.flatMap(belief => [belief.asked ?? [], belief.transfer.asked ?? []].flat());
    expect(asked.length).toBeGreaterThan(20);
    for (const question of asked) {
      expect(question).toMatch(/\?$/);
      expect(question).not.toMatch(/\b(?:draw|the dot|the same|still|again|this one|such)\b/i);
      expect(typesNumber(question)).toBe(false);
    }
  });

  test('type no number of the model', () => {
    expect(beliefs.flatMap((belief: Belief) => saidIn(belief)).filter(typesNumber)).toEqual([]);
  });

  test('are told in two sentences', () => {
    for (const { refutation } of beliefs)
      for (const sentence of refutation) expect(sentence).toMatch(/^\S[^.!?]*(?:\{[^}]*\}[^.!?]*)*[.]$/);
  });
});
