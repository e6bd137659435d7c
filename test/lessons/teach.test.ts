import { describe, expect, test } from 'vitest';
import { lessonLine } from '../../src/app/teach/answerLessons.ts';
import {
  ANY_LESSON,
  beliefsByLab,
  beliefsIn,
  lessonFilterQuery,
  lessonsThatFit,
  readLessonFilter,
} from '../../src/app/teach/lessonFilter.ts';
import { planSpans } from '../../src/app/teach/planSpans.ts';
import { sheetQuestions } from '../../src/app/teach/sheetQuestions.ts';
import {
  beliefToAskAgain,
  forgetBeliefs,
  keepShownBelief,
  shownBeliefs,
} from '../../src/app/teach/shownBeliefs.ts';
import { blankTicks } from '../../src/charts/blank.ts';
import { allBeliefs } from '../../src/lessons/beliefFiles.ts';
import { allLessons } from '../../src/lessons/lessonFiles.ts';
import { PANELS } from '../../src/panels/allPanels.ts';

const beliefs = await allBeliefs('en');
const lessons = await allLessons('en');
const lines = lessons.map(lesson => lessonLine(lesson, { panels: PANELS, beliefs }));

describe('lessons are chosen', () => {
  test('by time, lab and belief, and all of them at once', () => {
    expect(lessonsThatFit(lines, ANY_LESSON)).toEqual(lines);
    const short = lessonsThatFit(lines, { minutes: 10, panel: 'cascade', belief: 'only-models-cascade' });
    expect(short.map(({ id }) => id)).toEqual(['the-edge']);
    expect(
      lessonsThatFit(lines, { minutes: 10, panel: 'guardrails', belief: 'sure-is-right' }).map(
        ({ id }) => id,
      ),
    ).toEqual(['ten-minutes']);
  });

  test('by what the address says, which keeps whatever else it says', () => {
    const chosen = { minutes: 10, panel: 'cascade', belief: 'only-models-cascade' } as const;
    const query = lessonFilterQuery('?theme=dark', chosen);
    expect(query).toBe('?theme=dark&minutes=10&lab=cascade&belief=only-models-cascade');
    expect(readLessonFilter(query, lines)).toEqual(chosen);
    expect(readLessonFilter('?minutes=11&lab=nothing&belief=', lines)).toEqual(ANY_LESSON);
    expect([lessonFilterQuery(query, ANY_LESSON), lessonFilterQuery('', ANY_LESSON)]).toEqual([
      '?theme=dark',
      '',
    ]);
  });

  test('by beliefs that any of them takes up, each once', () => {
    const ids = beliefsIn(lines).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(lessonsThatFit(lines, { ...ANY_LESSON, belief: id })).not.toEqual([]);
  });
});

test('beliefs stand by lab, each once, by their words', () => {
  const labs = PANELS.map(({ id }) => id);
  const groups = beliefsByLab(lines, labs);
  expect(groups.map(({ lab }) => lab)).toEqual(labs);
  for (const { lab, beliefs: some } of groups) {
    const words = some.map(({ belief }) => belief);
    expect(words).toEqual([...words].sort((one, other) => one.localeCompare(other)));
    for (const { id } of some) expect(beliefs.find(one => one.id === id)!.panel).toBe(lab);
  }
  expect(groups.flatMap(group => group.beliefs)).toHaveLength(beliefsIn(lines).length);
});

test('the minutes of a plan follow each other to the end of the lesson', () => {
  for (const lesson of lessons) {
    const spans = planSpans(lesson);
    expect(spans).toHaveLength(lesson.steps.length + 1);
    expect(spans.at(-1)!.to).toBe(lesson.minutes);
    for (const [at, { from }] of spans.entries()) expect(from).toBe(at === 0 ? 0 : spans[at - 1]!.to);
  }
});

test('a later question on a worksheet has a gap where it would tell an earlier answer', () => {
  const steps = [
    { question: 'What does the best make?', truthSaid: '21,600', unit: 'money' as const },
    { question: 'It shows 21,600. And then?', truthSaid: '8,350', unit: 'money' as const },
    { question: 'Is it No?', truthSaid: 'No', unit: 'choice' as const },
    { question: 'No answer.', truthSaid: '12 of 100', unit: 'of-hundred' as const },
  ];
  expect(sheetQuestions(steps, '____')).toEqual([
    'What does the best make?',
    'It shows ____. And then?',
    'Is it No?',
    'No answer.',
  ]);
});

describe('what somebody was shown of a belief', () => {
  const memory = () => {
    let kept: string | null = null;
    return {
      isUsable: () => true,
      onChange: () => () => undefined,
      read: () => kept,
      write: (_name: string, text: string | null) => {
        kept = text;
        return true;
      },
    };
  };

  test('is asked again on a later day, the oldest first, and forgotten when asked to', () => {
    const mine = memory();
    keepShownBelief(mine, 'calm-stays-calm', 12);
    keepShownBelief(mine, 'sure-is-right', 10);
    expect(beliefToAskAgain(shownBeliefs(mine), 10)).toBeNull();
    expect(beliefToAskAgain(shownBeliefs(mine), 11)).toBe('sure-is-right');
    keepShownBelief(mine, 'sure-is-right', 13);
    expect(beliefToAskAgain(shownBeliefs(mine), 13)).toBe('calm-stays-calm');
    forgetBeliefs(mine);
    expect(shownBeliefs(mine)).toEqual({});
  });

  test.each(['', 'no JSON', 'null', '[1]', '{"a":"b"}'])('is nothing where %s is remembered', text => {
    const kept = {
      isUsable: () => true,
      read: () => text,
      write: () => true,
      onChange: () => () => undefined,
    };
    expect(beliefToAskAgain(shownBeliefs(kept), 100)).toBeNull();
  });
});

test.each([
  [{ minimum: 0, maximum: 100 }, 11, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]],
  [{ minimum: 0, maximum: 40_000 }, 6, [0, 10_000, 20_000, 30_000, 40_000]],
  [{ minimum: 0, maximum: 350 }, 6, [0, 100, 200, 300]],
])('the numbers of an empty axis are round: %o', (range, most, ticks) => {
  expect(blankTicks(range, most)).toEqual(ticks);
});
