import type { ReactElement } from 'react';
import { BlankAxes } from './BlankAxes.tsx';
import { BlankDots, BlankStrip } from './BlankDots.tsx';
import { BlankScale } from './BlankScale.tsx';
import type { Blank } from './blank.ts';
import './Blank.css';

/** What is said to those who fill one in, by what is to be done. */
export interface BlankWords {
  readonly dots: string;
  readonly days: string;
  readonly point: string;
  readonly share: string;
  readonly end: string;
  readonly ends: string;
  readonly curve: string;
  readonly choice: string;
  readonly start: string;
  readonly last: string;
}

interface BlankPictureProps {
  readonly blank: Blank;
  readonly words: BlankWords;
}

/** A picture of a guess before it is made, to be filled in by hand on paper. */
export function BlankPicture({ blank, words }: BlankPictureProps) {
  const { hint, picture } = drawn(blank, words);
  return (
    <figure className="blank">
      {picture}
      <figcaption className="blank-hint">{hint}</figcaption>
    </figure>
  );
}

function drawn(blank: Blank, words: BlankWords): { readonly hint: string; readonly picture: ReactElement } {
  switch (blank.kind) {
    case 'count':
      return blank.unit === 'days'
        ? { hint: words.days, picture: <BlankStrip count={blank.maximum} /> }
        : { hint: words.dots, picture: <BlankDots /> };
    case 'choice':
      return { hint: words.choice, picture: <BlankChoices choices={blank.choices ?? []} /> };
    case 'curve':
      return { hint: words.curve, picture: <BlankAxes blank={blank} start={words.start} end={words.last} /> };
    case 'line-end':
      return { hint: words.end, picture: <BlankAxes blank={blank} start={words.start} end={words.last} /> };
    case 'two-ends':
      return {
        hint: words.ends,
        picture: <BlankAxes blank={blank} start={blank.startSaid ?? words.start} end={words.last} />,
      };
    case 'divider':
      return { hint: words.share, picture: <BlankScale blank={blank} isBar={true} /> };
    default:
      return { hint: words.point, picture: <BlankScale blank={blank} isBar={false} /> };
  }
}

function BlankChoices({ choices }: { readonly choices: readonly string[] }) {
  return (
    <ul className="blank-choices">
      {choices.map(choice => (
        <li key={choice} className="blank-choice">
          <span className="blank-box" /> {choice}
        </li>
      ))}
    </ul>
  );
}
