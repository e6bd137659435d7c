import { type Table, tableOf } from '../../schema/index.ts';
import type { ClassBookOutcome } from './classBook.ts';
import type { GaugeOutcome } from './gauge.ts';
import type { OwnBookOutcome } from './ownBook.ts';
import type { OwnPositionOutcome } from './ownPosition.ts';
import type { CascadeValues } from './params.ts';
import type { PhaseMap, PhaseOutcome } from './phase.ts';
import type { CascadeText } from './types.ts';

export function phaseTable({ maps }: PhaseOutcome, _values: CascadeValues, text: CascadeText): Table {
  const { phase: words } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'map', label: words.map },
      { key: 'across', label: words.across },
      { key: 'leverage', label: words.leverage },
      { key: 'amplification', label: words.amplification },
      { key: 'line', label: words.line },
    ],
    rows: maps.flatMap(map => cellsOf(map).map(cell => ({ map: words.maps[map.id], ...cell }))),
  });
}

/** Eleven places along an axis are enough for a table that stands in the page. */
const PLACES = 11;

function cellsOf({ across, leverages, rows, line }: PhaseMap) {
  return someOf(leverages).flatMap(row => {
    const cells = rows[row] ?? null;
    if (cells === null) return [];
    return someOf(across).map(column => ({
      ...{ across: across[column]!, leverage: leverages[row]!, amplification: cells[column]! },
      line: line?.find(point => point.across === across[column])?.leverage ?? null,
    }));
  });
}

/** Evenly apart, the first among them. */
function someOf(values: readonly number[]): readonly number[] {
  const every = Math.max(1, Math.floor((values.length - 1) / (PLACES - 1)));
  return values.flatMap((_, place) => (place % every === 0 ? [place] : []));
}

export function gaugeTable(
  { falls, gains, due }: GaugeOutcome,
  _values: CascadeValues,
  text: CascadeText,
): Table {
  const { gauge: words, units } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'fall', label: words.fall, unit: units.logFall },
      { key: 'gain', label: words.gain },
      { key: 'model', label: words.model },
      { key: 'liquidation', label: words.liquidation },
      { key: 'stop', label: words.stop },
      { key: 'magnet', label: words.magnet },
    ],
    rows: falls.map((fall, at) => ({
      ...{ fall, gain: gains?.[at] ?? null },
      model: due.model[at - 1] ?? null,
      liquidation: due.liquidation[at - 1] ?? null,
      stop: due.stop[at - 1] ?? null,
      magnet: due.magnet[at - 1] ?? null,
    })),
  });
}

export function ownPositionTable(
  { position }: OwnPositionOutcome,
  { ownLeverage, ownPlatform }: CascadeValues,
  text: CascadeText,
): Table {
  const { ownPosition: words, units } = text.tables;
  const told = typeof position === 'string' ? null : position;
  const closed = told?.status === 'closed' ? told : null;
  const status = typeof position === 'string' ? position : (closed?.by ?? 'open');
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'leverage', label: words.leverage },
      { key: 'platform', label: words.platform },
      { key: 'status', label: words.status },
      { key: 'levelPrice', label: words.levelPrice, unit: units.price },
      { key: 'decidedAt', label: words.decidedAt, unit: units.seconds },
      { key: 'soldAt', label: words.soldAt, unit: units.seconds },
      { key: 'price', label: words.price, unit: units.price },
      { key: 'loss', label: words.loss },
    ],
    rows: [
      {
        ...{ leverage: ownLeverage, platform: ownPlatform, status: words.statuses[status] },
        ...{ levelPrice: told?.levelPrice ?? null, decidedAt: closed?.decidedAt ?? null },
        ...{ soldAt: closed?.soldAt ?? null, price: closed?.price ?? null },
        loss: told?.status === 'open' ? told.endLoss : (closed?.loss ?? null),
      },
    ],
  });
}

export function ownBookTable({ rows }: OwnBookOutcome, _values: CascadeValues, text: CascadeText): Table {
  const { ownBook: words, units } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'share', label: words.share },
      { key: 'cliff', label: words.cliff, unit: units.logFall },
      { key: 'fallBefore', label: words.fallBefore, unit: units.share },
      { key: 'fallAfter', label: words.fallAfter, unit: units.share },
      { key: 'gain', label: words.gain },
      { key: 'criticalGain', label: words.criticalGain },
      { key: 'ratio', label: words.ratio },
    ],
    rows: rows.map(({ modelShare, cliff, gauge }) => ({
      ...{ share: modelShare, cliff: cliff?.at ?? null },
      ...{ fallBefore: cliff?.fallBefore ?? null, fallAfter: cliff?.fallAfter ?? null },
      ...{
        gain: gauge?.gain ?? null,
        criticalGain: gauge?.criticalGain ?? null,
        ratio: gauge?.ratio ?? null,
      },
    })),
  });
}

export function classBookTable(
  { levels }: ClassBookOutcome,
  _values: CascadeValues,
  text: CascadeText,
): Table {
  const { classBook: words } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'leverage', label: words.leverage },
      { key: 'hands', label: words.hands },
      { key: 'exchange', label: words.exchange },
      { key: 'sold', label: words.sold },
    ],
    rows: levels.map(level => ({ ...level })),
  });
}
