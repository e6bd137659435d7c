import type { Axis } from '../../../../charts/axis.ts';
import type { Say } from '../../../../schema/index.ts';
import type { RealityGapText } from '../../types.ts';

/** A picture whose money differs by more than this is drawn on a log axis. */
const WIDEST_LINEAR = 30;
const HEADROOM = 1.08;
const LOG_ROOM = 1.2;
const SCENE_LOG_ROOM = 10;
/** "30,000": what the usual account becomes; what is longer, "100,000", stands over its line. From a million on: "500m". */
const TICK_LETTERS = 6;

const ticks = ({ moneyOnAxis }: Pick<Say, 'moneyOnAxis'>) => ({ format: moneyOnAxis, letters: TICK_LETTERS });

/** Money from zero, or on a log axis where some of it is many times the start. */
export function moneyAxis(
  seen: readonly number[],
  account: number,
  { say, money }: Pick<RealityGapText, 'say' | 'money'>,
): Axis {
  const [low, high] = [Math.min(...seen), Math.max(...seen)];
  const isWide = high > WIDEST_LINEAR * account && low > 0;
  return {
    title: money.axis,
    limit: { kind: 'money' },
    scale: isWide ? 'log' : 'linear',
    domain: isWide ? [low / LOG_ROOM, high * LOG_ROOM] : [0, high * HEADROOM],
    ...ticks(say),
    formatFull: amount => money.atTheEnd({ amount, account }),
  };
}

/** Money in a scene, up to a multiple of the start that is known before the answer. */
export function sceneMoneyAxis(
  account: number,
  reach: number,
  { say, money }: Pick<RealityGapText, 'say' | 'money'>,
): Axis {
  const isWide = reach > WIDEST_LINEAR;
  return {
    title: money.axis,
    scale: isWide ? 'log' : 'linear',
    domain: [isWide ? account / SCENE_LOG_ROOM : 0, reach * account],
    ...ticks(say),
    formatFull: amount => money.atTheEnd({ amount, account }),
  };
}
