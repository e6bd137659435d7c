import { describe, expect, test } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import type { SceneFacts } from '../../src/panels/defineScene.ts';
import { loadTelling } from '../../src/panels/openPanel.ts';
import { type Effort, playedScenes } from './playedScenes.ts';
import { onSteps, settableGuesses, truthOf } from './sceneGuesses.ts';

/** The same facts, which remember what was asked of them. */
function recorded(facts: SceneFacts): { readonly facts: SceneFacts; readonly asked: ReadonlySet<string> } {
  const asked = new Set<string>();
  const watched = new Proxy(facts, {
    get(target, name) {
      asked.add(String(name));
      return target[String(name)];
    },
  });
  return { facts: watched, asked };
}

/** A number with its unit, and a chance with its base, are one word. */
const NUMBER = /[\d.,]*\d(?:[\s\u202f]?%|×| of [\d.,]*\d)?/g;

export function wordsIn(text: string): number {
  return text.replace(NUMBER, 'N').split(/\s+/).filter(Boolean).length;
}

const MOST_WORDS_OF_AN_ANSWER = 12;
const MOST_OF_A_QUESTION = 120;

/**
 * What holds for all scenes of all panels, in what the shipped model answers to them: within a frame, or in full.
 */
export async function describeScenes(effort: Effort): Promise<void> {
  const played = await Promise.all(
    PANELS.map(async panel => ({
      id: panel.id,
      telling: await loadTelling(panel),
      scenes: await playedScenes(panel, effort),
    })),
  );

  describe.each(played)('the scenes of $id', ({ telling, scenes }) => {
    test('ask a question and answer it with facts that their outcome has', () => {
      let quoted = 0;
      for (const { scene, facts: known, words } of scenes) {
        const { facts, asked } = recorded(known);
        const { question, answer, notice, transfer, patterns } = words;
        const said = [question(facts), answer(facts)];
        expect({ id: scene.id, unknown: [...asked].filter(name => !(name in known)) }).toEqual({
          id: scene.id,
          unknown: [],
        });
        expect(said[0]).toMatch(scene.guess ? /^\S.*[?.]$/ : /^\S.*\?$/);
        expect(said[1]).toMatch(/^\S.*[.!]$/);
        for (const text of [...said, notice, transfer, ...Object.values(patterns ?? {})])
          expect(text ?? '').not.toMatch(effort === 'full' ? /undefined|NaN|[{}…]/ : /undefined|NaN|[{}]/);
        quoted += asked.size;
      }
      expect(quoted > 0 || scenes.length === 0).toBe(true);
    });

    test('ask in at most 120 characters and answer in at most twelve words', () => {
      const long = scenes.flatMap(({ scene, words, facts }) => {
        const [question, answer] = [words.question(facts), words.answer(facts)];
        return [
          ...(question.length > MOST_OF_A_QUESTION
            ? [`${scene.id} asks in ${question.length}: ${question}`]
            : []),
          ...(wordsIn(answer) > MOST_WORDS_OF_AN_ANSWER
            ? [`${scene.id} answers in ${wordsIn(answer)}: ${answer}`]
            : []),
        ];
      });
      expect(long).toEqual([]);
    });

    test('are guessed at a truth that the outcome has and the range holds, with handles that rest on its steps', () => {
      const faults = scenes.flatMap(scene => {
        const guessed = truthOf(scene);
        if (guessed === null) return [];
        const { id, guess } = scene.scene;
        const { truth, range } = guessed;
        const isChoice = guess!.kind === 'choice';
        if (truth === undefined) return [`${id}: no truth ${guess!.truth}`];
        const outside = truth.filter(value => !(value >= range.minimum && value <= range.maximum));
        // Of choices none is made before one is pressed; they are few, and have no leaps.
        const unrested = range.rest.filter(value =>
          isChoice ? value !== -1 : Math.abs(onSteps(range, value) - value) > 1e-9,
        );
        return [
          ...(truth.length === 0 ? [`${id}: a truth of no numbers`] : []),
          ...outside.map(value => `${id}: ${value} is outside ${range.minimum} to ${range.maximum}`),
          ...unrested.map(
            value => `${id}: ${isChoice ? 'a choice is made already' : `a handle cannot rest at ${value}`}`,
          ),
          ...(range.rest.length === truth.length
            ? []
            : [`${id}: ${range.rest.length} handles for ${truth.length}`]),
          ...(range.minimum < range.maximum && range.step > 0 && (isChoice || range.leap > range.step)
            ? []
            : [`${id}: no range`]),
        ];
      });
      expect(faults).toEqual([]);
    });

    test('offer words for every choice, of which one is true', () => {
      for (const scene of scenes) {
        const { guess } = scene.scene;
        const { choices } = scene.words;
        if (guess?.kind !== 'choice') {
          expect(choices).toBeUndefined();
          continue;
        }
        expect(choices!.length).toBeGreaterThanOrEqual(2);
        expect(new Set(choices).size).toBe(choices!.length);
        expect(guess).toMatchObject({ unit: 'choice', minimum: 0, maximum: choices!.length - 1, step: 1 });
        expect(choices!.map((_, at) => at)).toContain(truthOf(scene)!.truth[0]);
      }
    });

    test('tell wrong patterns apart that exist, have a sentence, can occur, and are never the truth', () => {
      const faults = scenes.flatMap(scene => {
        const { id, guess } = scene.scene;
        const said = Object.keys(scene.words.patterns ?? {});
        const named = guess?.patterns ?? [];
        expect({ id, said: said.sort() }).toEqual({ id, said: [...named].sort() });
        const guessed = truthOf(scene);
        if (guessed === null) return named.map(name => `${id}: nothing is guessed that ${name} could fit`);
        const { truth, range } = guessed;
        return named.flatMap(name => {
          const fits = telling.patterns[name];
          if (fits === undefined) return [`${id}: no pattern ${name}`];
          const settable = settableGuesses(range, scene.truths);
          const rounded = truth.map(value => onSteps(range, value));
          return [
            ...(settable.some(value => fits(value, scene.truths)) ? [] : [`${id}: ${name} cannot occur`]),
            ...([truth, rounded].some(value => fits(value, scene.truths))
              ? [`${id}: ${name} fits the truth`]
              : []),
            ...(/^\S.*[.!]$/.test(scene.words.patterns![name]!) ? [] : [`${id}: ${name} is no sentence`]),
          ];
        });
      });
      expect(faults).toEqual([]);
    });

    test('use every pattern that the panel knows', () => {
      const used = new Set(scenes.flatMap(({ scene }) => scene.guess?.patterns ?? []));
      expect(Object.keys(telling.patterns).filter(name => !used.has(name))).toEqual([]);
    });
  });
}
