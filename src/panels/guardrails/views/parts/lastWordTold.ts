import type { Axis } from '../../../../charts/axis.ts';
import type { CurveLine, LineRole } from '../../../../charts/curve.ts';
import type { Dumbbell } from '../../../../charts/Dumbbells.tsx';
import type { Decider, LastWordOutcome, LastWordRow, LastWordValues } from '../../lastWord.ts';
import type { LastWordText } from '../../types.ts';

const ROLES: Readonly<Record<Decider, LineRole>> = {
  model: 'benchmark',
  cap: 'alternative',
  owner: 'primary',
};
const TWENTIETH = 20;

type Figure = 'crashLeverage' | 'calmEnd' | 'worstEnd';

/** Leverage on the morning of the crash, and what is left without one and on the worst day, by who decides last. */
export function lastWordSentence(
  { rows, cap, limit, isExample }: LastWordOutcome,
  { day }: Pick<LastWordValues, 'day'>,
  words: LastWordText,
): string {
  const each = (name: Figure) => {
    const of = (decider: Decider) => rows.find(row => row.decider === decider)![name];
    return { model: of('model'), cap: of('cap'), owner: of('owner') };
  };
  return words.sentence({
    ...{ day, cap, limit, isExample, leverage: each('crashLeverage') },
    ...{ calm: each('calmEnd'), worst: each('worstEnd') },
  });
}

export function leverageLines({ rows }: LastWordOutcome, { lines }: LastWordText): readonly CurveLine[] {
  return rows.map(({ decider, used }) => ({
    ...{ id: decider, label: lines.names[decider], role: ROLES[decider] },
    points: used.map((leverage, place) => ({ x: place + 1, y: leverage })),
  }));
}

export function leverageAxes({ rows }: LastWordOutcome, { lines }: LastWordText): readonly [Axis, Axis] {
  const highest = rows.flatMap(({ used }) => used).reduce((most, leverage) => Math.max(most, leverage), 0);
  return [
    {
      ...{ title: lines.x, scale: 'linear', domain: [1, rows[0]!.used.length] },
      ...{ ticks: [1, 11, 21, 31, 41, 51], format: lines.day },
    },
    {
      ...{ title: lines.y, limit: { kind: 'leverage' }, scale: 'linear', format: lines.times },
      domain: [0, highest > 10 ? TWENTIETH : 10],
    },
  ];
}

export function endRows({ rows }: LastWordOutcome, { ends }: LastWordText): readonly Dumbbell[] {
  return rows.map(({ decider, worstEnd, calmEnd }) => ({
    ...{ id: decider, label: ends.names[decider], first: worstEnd, second: calmEnd, tone: 'neutral' },
    ...{ firstText: ends.end(worstEnd), secondText: ends.end(calmEnd) },
    words: ends.row({ name: ends.names[decider], worst: worstEnd, calm: calmEnd }),
  }));
}

const STEP = 2;

export function endAxis({ rows }: LastWordOutcome, { ends }: LastWordText): Axis {
  const highest = rows.reduce((most, row: LastWordRow) => Math.max(most, row.calmEnd, row.worstEnd), 0);
  return {
    ...{ title: ends.axis, scale: 'linear', format: ends.tick },
    domain: [0, STEP * Math.ceil(1.1 * (highest / STEP))],
  };
}
