import type { Say } from '../../../../schema/index.ts';
import type { DoorOutcome } from '../../outcomes.ts';
import type { StressText } from '../../types.ts';
import './MoneyAndDoor.css';

type DoorWords = StressText['door'];

interface MoneyAndDoorProps {
  readonly door: DoorOutcome;
  readonly words: DoorWords;
  readonly say: Say;
}

interface DoorRow {
  readonly label: string;
  readonly amount: number;
}

/** A day's trading beside the orders that wait near the price, drawn to one scale: the money and the door. */
export function MoneyAndDoor({ door, words, say }: MoneyAndDoorProps) {
  const rows = rowsOf(door, words.rows);
  const most = Math.max(...rows.map(row => row.amount));
  return (
    <section className="door-picture">
      <h4 className="figure-title">{words.title}</h4>
      <ul className="door-rows">
        {rows.map(({ label, amount }) => (
          <li className="door-row" key={label}>
            <span>{label}</span>
            <span className="door-track" aria-hidden="true">
              <span className="door-bar" style={{ width: `${(100 * amount) / most}%` }} />
            </span>
            <b>{say.largeMoney(amount)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function rowsOf(
  { dailyVolume, inStorm, depth, order }: DoorOutcome,
  names: DoorWords['rows'],
): readonly DoorRow[] {
  return [
    { label: names.day, amount: dailyVolume },
    { label: names.storm, amount: inStorm },
    ...(depth === null
      ? []
      : [
          { label: names.before, amount: depth.before },
          { label: names.after, amount: depth.after },
        ]),
    { label: names.order, amount: order },
  ];
}
