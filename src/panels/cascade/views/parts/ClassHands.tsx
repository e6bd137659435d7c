import { useId } from 'react';
import { TypedField } from '../../../../controls/TypedField.tsx';
import type { ClassBin } from '../../reactions.ts';
import type { HandText } from '../../types.ts';
import './ClassHands.css';

interface ClassHandsProps {
  readonly bins: readonly ClassBin[];
  readonly words: HandText['class'];
  readonly onBins: (bins: readonly ClassBin[]) => void;
}

const MOST_HANDS = 9999;

/** A count of hands that was typed, or null where it is none. */
function countTyped(text: string): number | null {
  const count = text.trim() === '' ? 0 : Number(text);
  return Number.isInteger(count) && count >= 0 && count <= MOST_HANDS ? count : null;
}

/** The reactions of a class, typed in as counts. What is no count is not taken. */
export function ClassHands({ bins, words, onBins }: ClassHandsProps) {
  const id = useId();
  const take = (place: number, text: string) => {
    const hands = countTyped(text);
    if (hands !== null) onBins(bins.map((bin, at) => (at === place ? { ...bin, hands } : bin)));
  };
  return (
    <fieldset className="class-hands">
      <legend>{words.name}</legend>
      <div className="class-hands-fields">
        {bins.map(({ within, hands }, place) => (
          <label key={within} htmlFor={`${id}${within}`}>
            {words.within(within)}
            <TypedField
              id={`${id}${within}`}
              text={hands === 0 ? '' : String(hands)}
              label={words.label(within)}
              inputMode="numeric"
              onType={text => take(place, text)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
