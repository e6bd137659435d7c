import { useState } from 'react';
import type { Scene, SceneFacts, SceneGuess, SceneWords } from '../../panels/defineScene.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import type { PictureGuess } from '../../schema/index.ts';
import { useSceneText } from '../../words/sceneText.ts';
import { useSiteText } from '../../words/siteText.ts';
import { type PanelPage, pageAddress } from '../panelPage.ts';
import { type KeptScene, keepScene } from './keptGuess.ts';
import type { Play } from './play.ts';
import { type GuessedTruth, guessedTruth, isIn, patternOf, truthsOf } from './sceneGuess.ts';
import { sentenceOf } from './sentenceOf.ts';
import { handlesNow, withoutSet, withSet } from './setHandles.ts';
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
  /** Whether the reader has set something: one handle at least. */
  readonly isMoved: boolean;
  /** Whether they have set every handle. */
  readonly isSet: boolean;
  /** Whether nothing was said that could be told as a guess. */
  readonly isUnsaid: boolean;
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

type Reader = KeptScene;

/** A guess beside what is true, as it is put into words. */
type GuessAndTruth = Parameters<ReturnType<typeof useSceneText>['verdict']>[0];

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
  const now = handlesNow(known?.range.rest ?? null, reader.value, scene.guess?.kind);
  const { value, left, isMoved, isSet, isUnsaid } = now;
  const question = sentenceOf(said?.question, facts, words);
  const isShown = reader.phase === 'shown';
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
    left,
    onSet: isShown
      ? null
      : (next, handle) => setReader({ ...reader, value: withSet(set, left, next, handle) }),
    onTakeBack: handle => setReader({ ...reader, value: withoutSet(set, left, handle) }),
  });
  const verdictOn = (asked: SceneGuess, guessed: GuessAndTruth, saidHere: SceneWords) => {
    // A wrong idea is nobody's who has not said it all.
    const pattern = !isSet ? null : patternOf(asked, telling.patterns, guessed.guess, truths!);
    const own =
      pattern === null
        ? sceneWords.verdict(guessed)
        : `${sceneWords.you(guessed)} ${saidHere.patterns![pattern]!}`;
    if (theirs === null) return own;
    return friend === null
      ? `${own} ${sceneWords.friendOutside}`
      : `${own} ${sceneWords.friend({ ...guessed, theirs: friend })}`;
  };
  const told = (): ToldScene => {
    const answer = sentenceOf(said?.answer, facts, words);
    if (!(scene.guess && known && value && said && reader.isGuessed))
      return { ...NOTHING_TOLD, answer, notice: said?.notice ?? '', names: said?.handles ?? [] };
    const { truth } = known;
    const { choices, handles } = said;
    const guessed = { unit: scene.guess.unit, guess: value, truth, choices, handles, left };
    return {
      answer,
      verdict: verdictOn(scene.guess, guessed, said),
      notice: said.notice ?? '',
      truth,
      names: handles ?? [],
      said: sceneWords.said(guessed),
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
    isMoved,
    isSet,
    isUnsaid,
    isReturning,
    asking: askingOf(scene.guess, known, said),
    transfer: said?.transfer ?? null,
    show: withGuess => {
      if (isReady) setReader({ ...reader, phase: 'shown', isGuessed: withGuess && !isUnsaid });
    },
    ask() {
      keepScene(page.host.tabMemory, pageAddress(page), BEGINNING);
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
