import type { WaterfallRow } from '../../../../charts/Waterfall.tsx';
import { writeNumber, writePercent } from '../../../../schema/index.ts';
import type { StressBar, StressOutcome, TradingCost } from '../../outcomes.ts';
import { CAUSE_NAMES } from '../../text.en.ts';
import { stressWords } from '../../viewText.en.ts';

/** Less than this share of the account is told as next to nothing. */
const LEAST = 5e-5;

/** What each cause has taken until a day, the largest first; all rows keep their places while days pass. */
export function costRows({ taken }: StressBar): WaterfallRow[] {
  return (Object.entries(taken) as [TradingCost, number][]).map(([cause, amount]) => ({
    id: cause,
    label: CAUSE_NAMES[cause],
    kind: 'step',
    from: 0,
    to: -amount,
    error: 0,
    text: shareWords(amount),
  }));
}

function shareWords(amount: number): string {
  if (amount === 0) return stressWords.nothing;
  if (Math.abs(amount) < LEAST) return stressWords.nextToNothing;
  const share = writePercent(Math.abs(amount));
  return amount > 0 ? `▼ −${share}` : `▲ +${share}`;
}

/** A day by its place among those shown: "2 days before", "day 1 of the storm", "4 days after it". */
export function dayName({ storm: [first, last] }: StressOutcome, place: number): string {
  const day = Math.round(place) - first + 1;
  if (day === 0) return stressWords.evening;
  if (day < 0) return stressWords.before(-day);
  const length = last - first + 1;
  return day <= length ? stressWords.within(day) : stressWords.afterwards(day - length);
}

/** Where paper and real money stand on a day, and what took most of the difference. */
export function stressSentence(outcome: StressOutcome, day: number): string {
  const { price, paper, live, taken } = outcome.bars[day]!;
  const [cause, amount] = Object.entries(taken).reduce((most, one) => (one[1] > most[1] ? one : most));
  const stand = stressWords.stand({
    day: dayName(outcome, day),
    price: writeNumber(price, 1),
    paper: writeNumber(paper, 1),
    live: writeNumber(live, 1),
  });
  if (amount < LEAST) return stand;
  return `${stand} ${stressWords.most(CAUSE_NAMES[cause as TradingCost], writePercent(amount))}`;
}
