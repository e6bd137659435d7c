import type { AnsweredBelief, AnsweredLesson, BeliefAgain } from '../../lessons/answered.ts';
import type { Belief } from '../../lessons/belief.ts';
import { allBeliefs } from '../../lessons/beliefFiles.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { allLessons } from '../../lessons/lessonFiles.ts';
import { PANELS } from '../../panels/allPanels.ts';
import { DEFAULT_LANGUAGE } from '../../schema/index.ts';
import type { SiteText } from '../../words/siteText.ts';
import type { Teaching } from '../definePage.ts';
import type { InitialState } from '../initialState.ts';
import { buildAnswer } from '../picture/buildAnswers.ts';
import { answerBelief } from './answerBelief.ts';
import { answerLesson, findScene, type LessonAnswers, lessonLine } from './answerLessons.ts';
import { sceneAddressOf } from './sceneAddressOf.ts';

/** What stands on more than one page is answered once in a build. */
const known = new Map<string, Promise<AnsweredLesson>>();
let beliefsKnown: Promise<readonly AnsweredBelief[]> | undefined;

/** What the build answers for a page of lessons. */
export async function taught(
  { lesson, list, beliefs }: Teaching,
  words: SiteText,
): Promise<Pick<InitialState, 'lesson' | 'lessons' | 'again' | 'beliefs'>> {
  const lessons = await allLessons(DEFAULT_LANGUAGE);
  const answers = {
    panels: PANELS,
    answerView: buildAnswer,
    words,
    beliefs: await allBeliefs(DEFAULT_LANGUAGE),
  };
  return {
    ...(lesson && { lesson: await lessonOnce(lesson, answers) }),
    ...(list && {
      lessons: lessons.map(one => lessonLine(one, answers)),
      again: answers.beliefs.map(againOf),
    }),
    ...(beliefs && { beliefs: await beliefsOnce(lessons, answers) }),
  };
}

function lessonOnce(lesson: Lesson, answers: LessonAnswers): Promise<AnsweredLesson> {
  const answered = known.get(lesson.id) ?? answerLesson(lesson, answers);
  known.set(lesson.id, answered);
  return answered;
}

function beliefsOnce(lessons: readonly Lesson[], answers: LessonAnswers): Promise<readonly AnsweredBelief[]> {
  beliefsKnown ??= Promise.all(answers.beliefs.map(belief => answerBelief(belief, lessons, answers)));
  return beliefsKnown;
}

function againOf({ id, panel: lab, belief, transfer }: Belief): BeliefAgain {
  const { panel, scene } = findScene(PANELS, transfer.panel, transfer.scene);
  return { id, panel: lab, belief, transferAddress: sceneAddressOf(panel, scene.id) };
}
