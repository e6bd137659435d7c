import type { StripRule } from '../../../../charts/EventStrip.tsx';
import type { SecondsOutcome, SellerTold } from '../../seconds.ts';
import type { SecondsText } from '../../types.ts';

/** Where those who sold did on average, how soon half of it, and what insurance took. */
export function secondsSentence({ sellers, absorbed }: SecondsOutcome, words: SecondsText): string {
  const told = (kind: SellerTold['kind']) => sellers.find(seller => seller.kind === kind) ?? null;
  return words.sentence({
    ...{ model: told('model'), exchange: told('liquidation'), absorbed },
    ...{ stop: told('stop'), magnet: told('magnet') },
  });
}

/** First sale, halts, stop and low, as far as the strip shows them. */
export function secondsMarks({ event, path }: SecondsOutcome, { marks }: SecondsText): readonly StripRule[] {
  const end = event.moments.at(-1)!;
  const stop =
    event.overrideAt === null ? [] : [{ id: 'stopped', x: event.overrideAt, label: marks.stopped }];
  const moments = path.flatMap(({ kind, seconds }) =>
    kind === 'ten' || kind === 'end' || (kind === 'low' && seconds === 0)
      ? []
      : [{ id: `${kind} ${seconds}`, x: seconds, label: marks[kind] }],
  );
  return [...moments, ...stop].filter(({ x }) => x <= end).sort((one, other) => one.x - other.x);
}
