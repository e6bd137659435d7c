import { useContext, useId } from 'react';
import { guessSaid, type PictureGuess } from '../schema/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { AnswerHiddenContext } from './answerHidden.ts';
import { DOT_STATES, type DotCounts, type DotState, figureSize, type PartialDot } from './dots.ts';
import { GuessDots } from './GuessDots.tsx';
import { HundredDots } from './HundredDots.tsx';
import { MarkKey } from './MarkKey.tsx';
import { PictureChoice } from './PictureChoice.tsx';
import { InSceneContext } from './scenePicture.ts';
import './DotBoxes.css';
import './DotBoxesFrame.css';
import './DotBoxesRoom.css';
import './DotBoxFoot.css';

export interface DotBox {
  readonly id: string;
  /** "1 day" */
  readonly heading: string;
  /** "12 of 100" */
  readonly figure: string;
  readonly counts: DotCounts;
  /** The whole in words: "1 day: 12 of 100 wiped out, 42 ended with less, 46 with more". */
  readonly label: string;
  readonly partial?: PartialDot | undefined;
  /** How many of the worst, the first of them, bear a tick. */
  readonly ticked?: number | undefined;
  /** A further figure under the dots: "−17.0 %". */
  readonly foot?: string | undefined;
  /** Made on this box while its answer is hidden; its mark stays. */
  readonly guess?: PictureGuess | null | undefined;
  /** Its answer stays hidden where those of others are shown. */
  readonly closed?: boolean | undefined;
  /** A scene asks of this box, whether something was guessed or not. */
  readonly asked?: boolean | undefined;
}

interface DotBoxesProps {
  readonly boxes: readonly DotBox[];
  /** Without these two there is nothing to choose. */
  readonly selected?: string | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
  /** The name of the group: "Holding time". */
  readonly label: string;
  /** In a scene: what the headings are of, where they do not say it themselves. */
  readonly caption?: string | undefined;
  /** What each state of a dot means here, for the key. */
  readonly stateWords: Readonly<Record<DotState, string>>;
  /** What the figures over the boxes count; left unsaid in a scene and in a frame, whose question says it. */
  readonly figureLead?: string | undefined;
  /** What these words belong to: "1 day:". */
  readonly keyLead?: string | undefined;
  /** What a tick means, for the key; left out where none is shown. */
  readonly tickWords?: string | undefined;
  /** Two kinds of loss, × and full dot, in place of one and what ended with less. */
  readonly lostTwoWays?: boolean | undefined;
  /** The worst are those that a reader's own limit counts. */
  readonly limited?: boolean | undefined;
  readonly animate?: boolean | undefined;
}

const TWO_LOSSES = { worst: 'crossed', middle: 'full', best: 'best' } as const;

/**
 * Hundred-dot pictures in a row, one of them chosen: a radio group, so arrow keys and taps come with it. In a scene
 * nothing is chosen, and the box that is asked of stands out.
 */
export function DotBoxes(props: DotBoxesProps) {
  const {
    boxes,
    selected,
    onSelect,
    label,
    caption,
    stateWords,
    figureLead,
    keyLead,
    tickWords,
    lostTwoWays = false,
    limited = false,
    animate,
  } = props;
  const looks = { lostTwoWays, limited, animate };
  const name = useId();
  const isStill = useContext(InSceneContext);
  const isHidden = useContext(AnswerHiddenContext) || boxes.some(({ closed }) => closed);
  const { unshown } = useSiteText().chart;
  const asked = boxes.find(box => box.asked)?.id ?? selected;
  return (
    <div className={tickWords === undefined ? 'dot-boxes' : 'dot-boxes has-ticks'}>
      {isStill && caption !== undefined && (
        <p className="dot-boxes-caption" aria-hidden="true">
          {caption}
        </p>
      )}
      {figureLead !== undefined && <p className="dot-boxes-lead">{figureLead}</p>}
      {isStill || onSelect === undefined ? (
        <ul className="dot-boxes-row" aria-label={label}>
          {boxes.map(box => (
            <li className={box.id === asked ? 'dot-box is-asked' : 'dot-box'} key={box.id}>
              <DotBoxPicture box={box} label={box.guess?.onSet ? '' : box.label} {...looks} />
            </li>
          ))}
        </ul>
      ) : (
        <div className="dot-boxes-row" role="radiogroup" aria-label={label}>
          {boxes.map(box => (
            <PictureChoice
              className="dot-box"
              key={box.id}
              name={name}
              value={box.id}
              label={box.label}
              chosen={box.id === selected}
              onChoose={onSelect}
            >
              <DotBoxPicture box={box} label="" {...looks} />
            </PictureChoice>
          ))}
        </div>
      )}
      <MarkKey
        lead={keyLead}
        marks={[
          ...DOT_STATES.map(state => ({
            mark: lostTwoWays ? TWO_LOSSES[state] : state,
            words: stateWords[state],
          })),
          ...(tickWords === undefined ? [] : [{ mark: 'ticked' as const, words: tickWords }]),
          ...(isStill ? [{ mark: 'unshown' as const, words: unshown, isPast: !isHidden }] : []),
        ]}
      />
    </div>
  );
}

interface DotBoxPictureProps {
  readonly box: DotBox;
  /** Empty where the words stand beside it. */
  readonly label: string;
  readonly lostTwoWays: boolean;
  readonly limited: boolean;
  readonly animate: boolean | undefined;
}

function DotBoxPicture({ box, ...shown }: DotBoxPictureProps) {
  const { heading, figure, foot, guess, counts, partial, ticked, closed } = box;
  const said = guess?.onSet ? guessSaid(guess) : null;
  return (
    <>
      <span className="dot-box-heading">{heading}</span>
      {said === null ? (
        <span key="figure" className={`dot-box-figure ${figureSize(figure)}`}>
          {figure}
        </span>
      ) : (
        <span key="guess" className="dot-box-guess">
          {said}
        </span>
      )}
      {guess?.onSet ? (
        <GuessDots guess={guess} />
      ) : (
        <HundredDots
          counts={counts}
          closed={closed}
          partial={partial}
          ticked={ticked}
          guess={guess}
          {...shown}
        />
      )}
      {foot !== undefined && <span className="dot-box-foot">{foot}</span>}
    </>
  );
}
