import { DOT_PLACES, dotCentre } from './dots.ts';
import './GuessDots.css';

const RADIUS = 4.2;

/** A hundred dots that tell nothing yet, the first of them set by the reader. */
export function OpenDots({ filled }: { readonly filled: number }) {
  return DOT_PLACES.map(place => {
    const [x, y] = dotCentre(place);
    const className = place < filled ? 'dot-guessed' : 'dot-open';
    return <circle key={place} className={className} cx={x} cy={y} r={RADIUS} />;
  });
}
