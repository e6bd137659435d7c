import { describe, expect, test } from 'vitest';
import { buildAnswer } from '../../src/app/picture/buildAnswers.ts';
import { answerBelief } from '../../src/app/teach/answerBelief.ts';
import { answerLesson } from '../../src/app/teach/answerLessons.ts';
import { allBeliefs } from '../../src/lessons/beliefFiles.ts';
import { allLessons } from '../../src/lessons/lessonFiles.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { siteText } from '../../src/words/text.en.ts';
import { liesIn, saidIn } from '../lessons/lessonFaults.ts';

const lessons = await allLessons('en');
const beliefs = await allBeliefs('en');
const answers = { panels: PANELS, answerView: buildAnswer, words: siteText, beliefs };

describe('what the shipped model answers in full', () => {
  for (const lesson of lessons)
    test(`lies where the lesson ${lesson.id} expects it, and fills all its words`, async () => {
      const { lesson: filled, steps } = await answerLesson(lesson, answers);
      const outside = filled.steps.flatMap(({ id, expected }, at) =>
        liesIn(steps[at]!.truth!, expected)
          ? []
          : [`${id}: ${steps[at]!.truth} in ${JSON.stringify(expected)}`],
      );
      expect(outside).toEqual([]);
      for (const text of saidIn(filled)) expect(text).not.toMatch(/[{}]|undefined|NaN|\.\./);
    });

  for (const belief of beliefs)
    test(`lies where the belief ${belief.id} expects it, and refutes it`, async () => {
      const { truth, refutation } = await answerBelief(belief, lessons, answers);
      expect({ truth, lies: liesIn(truth, belief.expected) }).toEqual({ truth, lies: true });
      for (const sentence of refutation) expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
    });
});
