import type { Base } from '../../schema/index.ts';
import { say } from '../../words/text.en.ts';
import type { Asset, LeverageValues } from './params.ts';
import { capital, IN_SENTENCE } from './positionWords.en.ts';

interface MarketRange {
  /** Each null where it is the market of the headline. */
  readonly calm: number | null;
  /** Null but beside the last year. */
  readonly normal: number | null;
  readonly stressed: number | null;
  readonly base: Base;
  readonly lastYear: number | null;
  /** Whose calm and stressed markets they are, where that has to be said. */
  readonly asset: Asset | null;
}

/** The other markets; beside a typed volatility calm and stressed are the coin's own. Those that look alike are told once. */
export function rangeWords({ calm, normal, stressed, lastYear, asset, base }: MarketRange): string {
  const whose = asset === null ? '' : `${IN_SENTENCE[asset]}’s own `;
  const markets = [
    { name: `${whose}calm`, chance: calm },
    { name: 'normal', chance: normal },
    { name: 'stressed', chance: stressed },
    { name: 'the last year (to June 2026)', chance: lastYear },
  ].flatMap(({ name, chance: value }) => (value === null ? [] : [{ name, value }]));
  const told = say.chancesTogether(
    markets.map(({ value }) => value),
    undefined,
    base,
  );
  const shown = [...new Set(told.map(({ full }) => full))];
  const parts = shown.map((words, place) => {
    const same = markets.filter((_, at) => told[at]!.full === words).map(({ name }) => name);
    const { full, short } = told.find(one => one.full === words)!;
    return `${say.list(same)} ${same.length > 1 ? 'alike ' : ''}${place === 0 ? full : short}`;
  });
  return `${capital(parts.join(', '))}.`;
}

/**
 * Dogecoin's perpetual futures in October 2025, by last trades: its worst hour, the rise from that low within the next six
 * hours, and the share of 2× longs, opened at any hour of that month, that were gone within a day.
 */
const DOGECOIN = { hour: -0.617, rise: 1.302, longsGone: 0.032 } as const;

/** What has happened to the side of the position. */
export function otherCoinWords({
  side,
  base,
}: {
  readonly side: LeverageValues['side'];
  readonly base: Base;
}): string {
  const unchecked = 'No history of such coins was checked, and';
  if (side === 'short')
    return `${unchecked} a rise of ${say.percent(DOGECOIN.rise)} within six hours has happened, on dogecoin’s perpetual on 10 October 2025, from the low of a crash.`;
  const gone = say.chance(DOGECOIN.longsGone, undefined, base).full;
  return `${unchecked} an hour of ${say.percent(DOGECOIN.hour)} has happened, on dogecoin’s perpetual on 10 October 2025: of 2× longs opened at each hour of that month ${gone} were gone within a day.`;
}
