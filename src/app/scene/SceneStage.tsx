import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useGuessKeys } from '../../charts/guessKeys.ts';
import type { Scene } from '../../panels/defineScene.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import type { Sure } from '../../record/ownGuesses.ts';
import type { PictureGuess } from '../../schema/index.ts';
import { type SceneText, useSceneText } from '../../words/sceneText.ts';
import type { PanelPage } from '../panelPage.ts';
import { useTreeKeys } from '../pieces/useTreeKeys.ts';
import type { EngineState } from '../usePanelEngine.ts';
import { ViewSlot } from '../ViewSlot.tsx';
import { beforeClass, type ClassHands, type ClassScene } from './classHands.ts';
import { GuessField } from './GuessField.tsx';
import { withinOf } from './nearness.ts';
import type { Play } from './play.ts';
import { SceneAside } from './SceneAside.tsx';
import { SceneChoices } from './SceneChoices.tsx';
import { SceneTake } from './SceneTake.tsx';
import { choiceAfter, sceneMove } from './sceneKeys.ts';
import { type AskedScene, useAskedScene } from './useAskedScene.ts';
import { useEarlyDigits } from './useEarlyDigits.ts';
import { useSure } from './useSure.ts';
import './SceneDots.css';
import './SceneScreen.css';

interface SceneStageProps {
  readonly page: PanelPage;
  readonly telling: Telling;
  readonly engine: EngineState;
  readonly play: Play;
  /** On to the next scene, or beyond the last with its question for later. */
  readonly onNext: (transfer: string | null) => void;
  /** Null at the first. */
  readonly onBack: (() => void) | null;
  readonly onLeave: () => void;
  /** A class before the picture; none, if left out. */
  readonly taught?: Taught | undefined;
}

/** What stands on the screen before a class, and what may be done to it from elsewhere. */
export interface TaughtScene
  extends Pick<ClassScene, 'phase' | 'isReady' | 'buckets' | 'handle' | 'transfer' | 'truth' | 'guessed'> {
  /** About the guess or the raised hands; empty before the answer is shown. */
  readonly verdict: string;
  /** How sure the reader said they are; null where they did not. */
  readonly sure: Sure | null;
  /** How far from the truth a guess still is near it. */
  readonly within: number;
  show(): void;
  ask(): void;
}

/** A class before the picture. */
export interface Taught {
  readonly hands: ClassHands;
  /** Told of each change on the screen. */
  readonly onScene: (scene: TaughtScene) => void;
}

/** So long an answer takes to come. */
const REVEAL_MS = 600;

/** One scene: asked, guessed on its picture, shown, said. */
export function SceneStage(props: SceneStageProps) {
  const { page, telling, engine, play, onNext, onBack, onLeave, taught } = props;
  const words = useSceneText();
  const asked = beforeClass(useAskedScene(page, telling, play), taught?.hands);
  const { phase, isReady, question, told, guess, choices } = asked;
  const { scene } = play;
  const isAsking = phase === 'asking';
  const isChoice = scene.guess?.kind === 'choice';
  const isGuessed = isPressAGuess(scene, asked, taught);
  const sure = useSure(scene, asked);
  const shownAt = useRef(Number.NEGATIVE_INFINITY);
  const { now } = page.host;
  const [openedAt] = useState(now);
  const [wish, setWish] = useState<{ readonly withGuess: boolean } | null>(null);
  const show = (withGuess: boolean) => {
    // What is asked for before the answer is there comes with it; a press that follows at once meant the scene before.
    if (!isReady) {
      if (now() - openedAt >= REVEAL_MS) setWish({ withGuess });
      return;
    }
    // Raised hands are a guess of nobody's own.
    const isGuess = withGuess && isGuessed && (taught === undefined || asked.isMoved);
    sure.keep(isGuess);
    asked.show(isGuess);
    shownAt.current = now();
  };
  const grant = useEffectEvent(() => {
    if (wish === null) return;
    setWish(null);
    show(wish.withGuess);
  });
  useEffect(() => {
    if (isReady) grant();
  }, [isReady]);
  // A second press that follows at once meant the answer, not what comes after it.
  const goOn = () => {
    if (now() - shownAt.current >= REVEAL_MS) onNext(asked.transfer);
  };
  const press = () => (isAsking ? show(true) : goOn());
  const tellRevealed = useEffectEvent(() =>
    page.onReveal?.({ scene: scene.id, guess: told.truth && (guess?.value ?? null), truth: told.truth }),
  );
  useEffect(() => {
    if (!isAsking) tellRevealed();
  }, [isAsking]);
  const ask = () => {
    // How sure somebody was once is nothing that they say of the next guess.
    sure.say(null);
    asked.ask();
  };
  const tellTaught = useEffectEvent(() => {
    const { buckets, handle, transfer, truth, guessed } = asked;
    const { verdict } = told;
    const within = scene.guess && guess ? withinOf(scene.guess, guess) : 0;
    const shown = { phase, isReady, buckets, handle, transfer, truth, guessed, verdict, within };
    taught?.onScene({ ...shown, sure: sure.level, show: () => show(false), ask });
  });
  const onScreen = `${phase} ${isReady} ${asked.buckets.join()} ${asked.transfer} ${told.verdict}`;
  useEffect(() => {
    if (onScreen !== '') tellTaught();
  }, [onScreen]);
  const bar = useRef<HTMLDivElement>(null);
  const leave = () => {
    if (!closeMenu(bar.current)) onLeave();
  };
  useSceneKeys(bar, page.host.themed, asked, {
    press,
    show: () => show(false),
    back: onBack,
    on: press,
    ask,
    leave,
  });
  return (
    <>
      <h1 className="scene-question" data-sentence>
        {question}
      </h1>
      <div
        className="scene-picture"
        data-phase={phase}
        data-guess={scene.guess?.kind ?? 'none'}
        data-view={scene.view}
      >
        {isAsking && (isChoice || scene.guess === undefined) ? (
          <SceneChoices choices={choices} guess={guess} />
        ) : (
          <ViewSlot
            page={page}
            telling={telling}
            engine={engine}
            view={scene.view}
            hidden={isAsking}
            guess={guess}
            asked={scene.guess?.place}
            restClosed={!isAsking && play.restClosed}
            inScene
          />
        )}
      </div>
      <div className="scene-answer" role="status">
        {isAsking ? (
          <SceneAside
            asked={scene.guess}
            guess={guess}
            sure={sure}
            isReturning={asked.isReturning}
            onShow={isGuessed ? () => show(false) : null}
          />
        ) : (
          <>
            <p className="scene-told">{told.answer}</p>{' '}
            <p className="scene-verdict">
              {told.verdict} <span className="scene-notice">{told.notice}</span>
            </p>
          </>
        )}
      </div>
      <div className="scene-bar" ref={bar}>
        {isAsking && guess !== null && !isChoice && guess.value.length === 1 && <GuessField guess={guess} />}
        {!isAsking && <SceneTake page={page} telling={telling} play={play} asked={asked} />}
        <button
          type="button"
          className="button button-primary scene-press"
          aria-disabled={!isReady}
          aria-keyshortcuts={isAsking ? 'Enter R' : 'Enter ArrowRight'}
          onClick={press}
        >
          {isReady ? pressWords(words, play, isAsking ? { isGuessed } : null) : words.computing}
        </button>
      </div>
    </>
  );
}

/**
 * Whether the one button shows an answer to something that was said. Before a class no number stands where nobody has set one,
 * unless hands were raised.
 */
function isPressAGuess(
  scene: Scene,
  { isMoved, isUnsaid, guess }: Pick<AskedScene, 'isMoved' | 'isUnsaid' | 'guess'>,
  taught: Taught | undefined,
): boolean {
  if (scene.guess === undefined || isMoved || guess?.tally) return true;
  return !isUnsaid && taught === undefined;
}

/** What the one button does. */
function pressWords(
  words: SceneText,
  { step, steps }: Play,
  asking: { readonly isGuessed: boolean } | null,
): string {
  if (asking !== null) return asking.isGuessed ? words.show : words.showUnguessed;
  return step < steps ? words.next : words.done;
}

/** Closes the open menu of a scene's bar, wherever the focus is; false where none is open. */
function closeMenu(bar: HTMLElement | null): boolean {
  const menu = bar?.querySelector<HTMLDetailsElement>('details[open]');
  if (!menu) return false;
  menu.open = false;
  menu.querySelector('summary')?.focus();
  return true;
}

/** Keys act wherever the focus is in the scene's tree; those that set the guess too, so that it need not be found first. */
function useSceneKeys(
  within: RefObject<HTMLElement | null>,
  themed: () => HTMLElement,
  { phase, guess, choices }: AskedScene,
  moves: Readonly<Record<'press' | 'show' | 'ask' | 'back' | 'on' | 'leave', (() => void) | null>>,
): void {
  const setByKey = useGuessKeys(guess, 0);
  const keep = useEarlyDigits(guess !== null, themed, digit => {
    const event = new KeyboardEvent('keydown', { key: digit });
    if (choices.length > 0) chooseByKey(event, guess, choices.length);
    else setByKey(event);
  });
  useTreeKeys(within, true, event => {
    const move = sceneMove(event, phase);
    const act = move && moves[move];
    if (act) {
      event.preventDefault();
      act();
    } else if (move !== null) {
      return;
    } else if (guess === null && phase === 'asking') {
      keep(event);
    } else if (choices.length > 0) {
      chooseByKey(event, guess, choices.length);
    } else if (!isField(event.target)) setByKey(event);
  });
}

/** A focused choice moves by its own arrows. */
function chooseByKey(event: KeyboardEvent, guess: PictureGuess | null, count: number): void {
  if (guess?.onSet == null || event.defaultPrevented) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (isField(event.target) && !/^\d$/.test(event.key)) return;
  const chosen = choiceAfter(event.key, guess.value[0]!, count);
  if (chosen === null) return;
  event.preventDefault();
  guess.onSet([chosen]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement;
}
