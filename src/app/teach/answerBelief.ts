import type { AnsweredBelief } from '../../lessons/answered.ts';
import type { Belief, SceneName } from '../../lessons/belief.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { fillAll, fillIn } from '../../lessons/placeholders.ts';
import { findScene, type LessonAnswers } from './answerLessons.ts';
import { answerScene } from './answerScene.ts';

/** A belief with what the model answers to its scene. */
export async function answerBelief(
  belief: Belief,
  lessons: readonly Lesson[],
  { panels, answerView, words, beliefs }: LessonAnswers,
): Promise<AnsweredBelief> {
  const answered = ({ panel, scene }: SceneName) => {
    const found = findScene(panels, panel, scene);
    return answerScene(found.panel, found.scene, answerView, words);
  };
  const [own, later] = [await answered(belief), await answered(belief.transfer)];
  const { transfer, ...said } = belief;
  const filled = fillAll(said, { own: own.facts, later: later.facts }, 'own');
  // Asked later is often what another belief is about: then its words need no picture either.
  const { panel, scene, asked } = transfer;
  const about = beliefs.find(other => other.panel === panel && other.scene === scene);
  const asksLater = asked ?? about?.asked;
  return {
    ...filled,
    transfer,
    question: filled.asked ?? own.step.question,
    answer: own.step.answer,
    truth: own.step.truth ?? [],
    address: own.step.address,
    lessons: lessons
      .filter(({ steps }) => steps.some(({ misconception }) => misconception === belief.id))
      .map(({ id, title }) => ({ id, title })),
    transferQuestion: asksLater ? fillIn(asksLater, { later: later.facts }, 'later') : later.step.question,
    transferAddress: later.step.address,
  };
}
