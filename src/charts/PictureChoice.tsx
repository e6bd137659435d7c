import type { ReactNode } from 'react';
import { useUnseenText } from './useUnseenText.ts';

interface PictureChoiceProps {
  readonly className: string;
  /** The same for all of one group. */
  readonly name: string;
  readonly value: string;
  /** What a screen reader says of it, picture included. */
  readonly label: string;
  readonly chosen: boolean;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

/** A part of a picture that can be chosen: a radio lies unseen over it, so that keys and taps work as in any form. */
export function PictureChoice(props: PictureChoiceProps) {
  const { className, name, value, chosen, onChoose, children } = props;
  const label = useUnseenText(props.label);
  return (
    <label className={className}>
      <input
        type="radio"
        name={name}
        value={value}
        aria-label={label}
        checked={chosen}
        onChange={() => onChoose(value)}
      />
      {children}
    </label>
  );
}
