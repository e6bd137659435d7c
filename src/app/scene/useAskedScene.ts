import { useState } from 'react';
import type { Scene, SceneFacts, SceneGuess, SceneWords } from '../../panels/defineScene.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import type { PictureGuess } from '../../schema/index.ts';
import { useSceneText } from '../../words/sceneText.ts';
import { useSiteText } from '../../words/siteText.ts';
import type { PanelPage } from '../panelPage.ts';
import { type KeptScene, keepScene } from './keptGuess.ts';
import type { Play } from './play.ts';
import { type GuessedTruth, guessedTruth, isIn, patternOf, truthsOf } from './sceneGuess.ts';
import { sentenceOf } from './sentenceOf.ts';
import { useReload } from './useReload.ts';
import { useSceneWords } from './useSceneWords.ts';
import { useViewAnswer, type ViewAnswer } from './useViewAnswer.ts';

/** A scene as it is played: asked until it is shown. */
export interface AskedScene {
  readonly phase: 'asking' | 'shown';
  /** False until the full answer is there: only then can it be shown. */
  readonly isReady: boolean;
  readonly question: string;
  /** What is said once it is shown; empty before. */
  readonly told: ToldScene;
  /** What can be chosen, where that is the question. */
  readonly choices: readonly string[];
  /** The guess as the picture draws it; null where there is none. */
  readonly guess: PictureGuess | null;
  /** One further question for later. */
  readonly transfer: string | null;
  /** What is asked at, with all that a class needs of it; null where nothing is guessed, or nothing is known yet. */
  readonly asking: Asking | null;
  /** The guess as it would be drawn, whether it was made or not. */
  readonly drawn: PictureGuess | null;
  /** Whether the reader has set something. */
  readonly isMoved: boolean;
  /** What was shown before the page was loaded again is on its way back. */
  readonly isReturning: boolean;
  /** Shows the answer, with what is set as the guess or without one. */
  show(withGuess: boolean): void;
  /** Hides the answer again. */
  ask(): void;
}

/** A guess that is asked for: what it is about, its range, the truth, and how it is said. */
export interface Asking extends GuessedTruth {
  readonly guess: SceneGuess;
  readonly choices?: readonly string[];
  readonly handles?: readonly string[];
}

/** What is said once the answer is shown. */
export interface ToldScene {
  readonly answer: string;
  /** About the guess: the pattern that it follows, or by how much it is off. */
  readonly verdict: string;
  readonly notice: string;
  /** "I said 28. It is 12 of 100."; empty without a guess. */
  readonly said: string;
  /** What was guessed at, a number for each handle; null without a guess. */
  readonly truth: readonly number[] | null;
  /** What the handles are called, where there are several. */
  readonly names: readonly string[];
}

/** A value of null: nothing was moved yet, what the handles show counts. */
type Reader = KeptScene;

const BEGINNING: Reader = { phase: 'asking', value: null, isGuessed: true };
const NOTHING_TOLD: ToldScene = { answer: '', verdict: '', notice: '', said: '', truth: null, names: [] };

/** Plays one scene: the guess, whether the answer is shown, and what is said. */
export function useAskedScene(page: PanelPage, telling: Telling, { scene, theirs }: Play): AskedScene {
  const words = useSiteText();
  const sceneWords = useSceneText();
  const [reader, setReader] = useState<Reader>(BEGINNING);
  const said = useSceneWords(page.panel, scene.id);
  const main = useViewAnswer(page.store, page.panel.mainView);
  const shown = useViewAnswer(page.store, scene.view);
  const facts = main && factsOf(telling, scene, main, shown);
  const truths = shown && truthsOf(telling, scene, shown.outcome, shown.values);
  const known = scene.guess && truths ? guessedTruth(scene.guess, truths) : null;
  const friend = known && theirs && isIn(known.range, theirs) ? theirs : null;
  const value = reader.value ?? known?.range.rest ?? null;
  const question = sentenceOf(said?.question, facts, words);
  const isShown = reader.phase === 'shown';
  // A handle waits where it is seen and counts there; of choices none is made before one is pressed.
  const isLeft = reader.value === null;
  const isUnchosen = scene.guess?.kind === 'choice' && isLeft;
  const isReady = main?.isFull === true && shown?.isFull === true && said !== null;
  const isReturning = useReload(page, { isReady, reader, onReader: setReader, range: known?.range });

  const pictureGuess = (
    asked: SceneGuess,
    { range }: GuessedTruth,
    set: readonly number[],
  ): PictureGuess => ({
    ...range,
    place: asked.place,
    value: set,
    theirs: isShown ? friend : null,
    label: question,
    valueText: number => sceneWords.value({ unit: asked.unit, value: number, choices: said?.choices }),
    onSet: isShown ? null : next => setReader({ ...reader, value: next }),
  });
  const verdictOn = (
    asked: SceneGuess,
    { truth }: GuessedTruth,
    set: readonly number[],
    saidHere: SceneWords,
  ) => {
    const { choices, handles } = saidHere;
    const guessed = { unit: asked.unit, guess: set, truth, choices, handles, isLeft };
    // A wrong idea is nobody's who has moved nothing.
    const pattern = isLeft ? null : patternOf(asked, telling.patterns, set, truths!);
    const own =
      pattern === null
        ? sceneWords.verdict(guessed)
        : `${sceneWords.you(guessed)} ${saidHere.patterns![pattern]!}`;
    if (theirs === null) return own;
    return friend === null
      ? `${own} ${sceneWords.friendOutside}`
      : `${own} ${sceneWords.friend({ unit: asked.unit, theirs: friend, choices })}`;
  };
  const told = (): ToldScene => {
    const isGuessed = scene.guess && known && value && said && reader.isGuessed;
    return {
      answer: sentenceOf(said?.answer, facts, words),
      verdict: isGuessed ? verdictOn(scene.guess, known, value, said) : '',
      notice: said?.notice ?? '',
      truth: isGuessed ? known.truth : null,
      names: said?.handles ?? [],
      said: isGuessed
        ? sceneWords.said({
            unit: scene.guess.unit,
            guess: value,
            truth: known.truth,
            choices: said.choices,
            handles: said.handles,
            isLeft,
          })
        : '',
    };
  };
  const drawn = scene.guess && known && value ? pictureGuess(scene.guess, known, value) : null;
  return {
    phase: reader.phase,
    isReady,
    question,
    told: isShown ? told() : NOTHING_TOLD,
    choices: said?.choices ?? [],
    guess: isShown && !reader.isGuessed ? null : drawn,
    drawn,
    isMoved: !isLeft,
    isReturning,
    asking: askingOf(scene.guess, known, said),
    transfer: said?.transfer ?? null,
    show: withGuess => {
      if (isReady) setReader({ ...reader, phase: 'shown', isGuessed: withGuess && !isUnchosen });
    },
    ask() {
      // At no address, so that nothing is shown again when the page is loaded again.
      keepScene(page.host.tabMemory, '', BEGINNING);
      setReader(BEGINNING);
    },
  };
}

function factsOf(telling: Telling, { view }: Scene, main: ViewAnswer, shown: ViewAnswer | null): SceneFacts {
  return {
    ...telling.facts(main.outcome, main.values),
    ...(shown && telling.viewFacts(view, shown.outcome, shown.values)),
  };
}

function askingOf(
  guess: SceneGuess | undefined,
  known: GuessedTruth | null,
  said: SceneWords | null,
): Asking | null {
  return guess && known && said ? { guess, ...known, ...said } : null;
}
