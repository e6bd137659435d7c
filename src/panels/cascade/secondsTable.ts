import { type Table, tableOf } from '../../schema/index.ts';
import type { CascadeValues } from './params.ts';
import type { SecondsOutcome } from './seconds.ts';
import type { CascadeText } from './types.ts';

export function secondsTable({ event }: SecondsOutcome, _values: CascadeValues, text: CascadeText): Table {
  const { seconds: words, units } = text.tables;
  const { moments, prices, flows } = event;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'moment', label: words.moment, unit: units.seconds },
      { key: 'price', label: words.price, unit: units.price },
      { key: 'model', label: words.model, unit: units.flow },
      { key: 'liquidation', label: words.liquidation, unit: units.flow },
      { key: 'stop', label: words.stop, unit: units.flow },
      { key: 'magnet', label: words.magnet, unit: units.flow },
    ],
    rows: moments.map((moment, at) => ({
      moment,
      price: prices[at]!,
      model: flows.model[at] ?? null,
      liquidation: flows.liquidation[at] ?? null,
      stop: flows.stop[at] ?? null,
      magnet: flows.magnet[at] ?? null,
    })),
  });
}
