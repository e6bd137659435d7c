import { DOTS, dotCentre } from './dots.ts';
import './GuessDots.css';

const RADIUS = 4.2;
const PLACES = Array.from({ length: DOTS }, (_, index) => index);

/** A hundred dots that tell nothing yet, the first of them set by the reader. */
export function OpenDots({ filled }: { readonly filled: number }) {
  return PLACES.map(index => {
    const [x, y] = dotCentre(index);
    const className = index < filled ? 'dot-guessed' : 'dot-open';
    return <circle key={index} className={className} cx={x} cy={y} r={RADIUS} />;
  });
}
