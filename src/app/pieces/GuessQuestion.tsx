import { useId, useState } from 'react';
import { sliderScale, TypedField, ValueSlider } from '../../controls/index.ts';
import { numberParameter, readValue, type ValueReason } from '../../schema/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import './GuessQuestion.css';
import '../../controls/ValueSlider.css';

interface GuessQuestionProps {
  readonly prompt: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly sliderId: string;
  readonly guess: number | null;
  readonly locked: boolean;
  readonly onGuess: (guess: number) => void;
}

/** One number to be guessed, by slider, keys or typing. The thumb waits in the middle and counts for nothing there. */
export function GuessQuestion(props: GuessQuestionProps) {
  const { say, control, pieces } = useSiteText();
  const { prompt, unit, min, max, sliderId, guess, locked, onGuess } = props;
  const id = useId();
  const [refusal, setRefusal] = useState<{ text: string; reason: ValueReason } | null>(null);
  const parameter = numberParameter({
    urlKey: 'guess',
    unit: 'count',
    default: min,
    slider: [min, max],
    limits: [min, max],
    step: 1,
    scale: 'linear',
    whole: true,
  });
  const pick = (picked: number) => {
    setRefusal(null);
    onGuess(picked);
  };
  const type = (text: string) => {
    const read = readValue(parameter, text);
    if (read.ok) pick(Number(read.value));
    else setRefusal({ text, reason: read.reason });
  };
  return (
    <div>
      <p className="guess-question">{prompt}</p>
      <div className="slider-row">
        <ValueSlider
          className="slider slider-guess"
          id={sliderId}
          scale={sliderScale(parameter)}
          value={guess}
          restsAt={Math.round((min + max) / 2)}
          label={prompt}
          valueText={guess === null ? pieces.guess.none : pieces.guess.value({ guess, unit })}
          locked={locked}
          onPick={pick}
        />
        <TypedField
          id={`${id}-field`}
          label={prompt}
          text={guess === null ? '' : String(guess)}
          refusedText={refusal?.text}
          unit={unit}
          unitId={`${id}-unit`}
          describedBy={refusal === null ? `${id}-unit` : `${id}-unit ${id}-refusal`}
          inputMode="numeric"
          wide
          locked={locked}
          onType={type}
        />
      </div>
      <div role="status">
        {refusal !== null && (
          <p className="notice" id={`${id}-refusal`}>
            {control.refusal({ ...refusal, used: guess === null ? '' : say.number(guess) })}
          </p>
        )}
      </div>
    </div>
  );
}
