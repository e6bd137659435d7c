import type { Question, ReadingNote } from './reading.ts';
import type { ReturnsFileSettings } from './returnsFile.ts';
import { middleOf } from './seriesShape.ts';
import type { MadeReturns } from './stageReturns.ts';

/** A step of an account is asked about where it is this large, and so many times its usual step. */
const [LARGE_STEP, TIMES_USUAL] = [0.3, 20];
/** Once the reader says that money was paid in or out, so are smaller steps: payments shrink beside an account that grew. */
const [PAID_STEP, PAID_TIMES_USUAL] = [0.03, 8];

/** What an account's returns are once it is known whether its largest steps were payments. */
export interface JumpsRead {
  readonly made: MadeReturns;
  readonly notes: readonly ReadingNote[];
  readonly questions: readonly Question[];
}

/**
 * Steps of an account that are far larger than all that is usual for it may be money that was paid in or out, which is
 * neither gain nor loss: they are asked about, and left out or counted as the reader says. A ruin is no such step.
 */
export function readJumps(made: MadeReturns, { jumps: said }: ReturnsFileSettings): JumpsRead {
  const large = jumpPlaces(made, LARGE_STEP, TIMES_USUAL);
  const isPaid = said === 'payment' && large.length > 0;
  const places = isPaid ? jumpPlaces(made, PAID_STEP, PAID_TIMES_USUAL) : large;
  if (places.length === 0) return { made, notes: [], questions: [] };
  const [first] = places as [number];
  const told = { line: made.lines[first]!, gain: made.returns[first]!, steps: places.length };
  if (said === null) {
    const choices = told.gain < 0 ? ['gain', 'payment'] : ['payment', 'gain'];
    return { made, notes: [], questions: [{ id: 'jumps', why: 'jump', choices, told: { jump: told } }] };
  }
  const isLeftOut = said === 'payment';
  return {
    made: isLeftOut ? without(made, new Set(places)) : made,
    notes: [{ kind: 'jump', ...told, isLeftOut }],
    questions: [],
  };
}

function jumpPlaces(
  { content, ruin, returns }: MadeReturns,
  least: number,
  timesUsual: number,
): readonly number[] {
  if (content !== 'equity' || ruin !== null) return [];
  const usual = middleOf(Array.from(returns, Math.abs).filter(step => step > 0));
  const isJump = (gain: number) => Math.abs(gain) >= least && Math.abs(gain) > timesUsual * usual;
  return Array.from(returns.keys()).filter(place => isJump(returns[place]!));
}

/** The steps before and after a payment stay as they are: its own row is where the next one starts. */
function without(made: MadeReturns, places: ReadonlySet<number>): MadeReturns {
  const isKept = (_: number, place: number) => !places.has(place);
  return {
    ...made,
    returns: made.returns.filter(isKept),
    days: made.days.filter(isKept),
    lines: made.lines.filter(isKept),
  };
}
