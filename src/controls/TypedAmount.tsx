import { useId, useState } from 'react';
import './Field.css';
import './inputs.css';
import './TypedAmount.css';

interface TypedAmountProps {
  readonly label: string;
  readonly value: number | null;
  /** The word on the button that takes it. */
  readonly button: string;
  readonly onAmount: (amount: number) => void;
}

/** An amount above zero that is taken at the press of a button, for questions that no parameter stands for. */
export function TypedAmount({ label, value, button, onAmount }: TypedAmountProps) {
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const id = useId();
  const amount = Number(typed.trim().replace(',', '.'));
  const isUsable = typed.trim() !== '' && Number.isFinite(amount) && amount > 0;
  return (
    <form
      className="field"
      onSubmit={event => {
        event.preventDefault();
        if (isUsable) onAmount(amount);
      }}
    >
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="typed-amount">
        <input
          id={id}
          className="text-input"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
        />
        <button className="button" type="submit" disabled={!isUsable}>
          {button}
        </button>
      </div>
    </form>
  );
}
