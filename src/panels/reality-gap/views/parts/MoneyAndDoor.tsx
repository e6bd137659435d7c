import { writeLargeMoney } from '../../../../schema/index.ts';
import type { DoorOutcome } from '../../outcomes.ts';
import { doorWords } from '../../viewText.en.ts';
import './MoneyAndDoor.css';
import '../../../../charts/ChartFigure.css';

interface DoorRow {
  readonly label: string;
  readonly amount: number;
}

/** A day's trading beside the orders that wait near the price, drawn to one scale: the money and the door. */
export function MoneyAndDoor({ door }: { readonly door: DoorOutcome }) {
  const rows = rowsOf(door);
  const most = Math.max(...rows.map(row => row.amount));
  return (
    <section className="door-picture" aria-label={doorWords.title}>
      <h4 className="figure-title">{doorWords.title}</h4>
      <p className="picture-note">{doorWords.reading}</p>
      <ul className="door-rows">
        {rows.map(({ label, amount }) => (
          <li className="door-row" key={label}>
            <span>{label}</span>
            <span className="door-track" aria-hidden="true">
              <span className="door-bar" style={{ width: `${(100 * amount) / most}%` }} />
            </span>
            <b>{writeLargeMoney(amount)}</b>
          </li>
        ))}
      </ul>
      <p className="picture-note">{door.depth === null ? doorWords.unmeasured : doorWords.source}</p>
    </section>
  );
}

function rowsOf({ dailyVolume, inStorm, depth, order }: DoorOutcome): readonly DoorRow[] {
  return [
    { label: doorWords.day, amount: dailyVolume },
    { label: doorWords.storm, amount: inStorm },
    ...(depth === null
      ? []
      : [
          { label: doorWords.before, amount: depth.before },
          { label: doorWords.after, amount: depth.after },
        ]),
    { label: doorWords.order, amount: order },
  ];
}
