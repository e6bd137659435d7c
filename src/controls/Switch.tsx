import { memo, type ReactNode } from 'react';
import './Switch.css';

interface SwitchProps {
  readonly id?: string;
  readonly on: boolean;
  readonly disabled?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly onTurn: (on: boolean) => void;
  readonly children: ReactNode;
}

/** A switch with its words beside it; the whole line turns it. */
export const Switch = memo(function Switch({ id, on, disabled, describedBy, onTurn, children }: SwitchProps) {
  return (
    <label className="toggle">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state, ARIA in HTML forbids aria-checked on it
        role="switch"
        id={id}
        checked={on}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={event => onTurn(event.target.checked)}
      />
      <span className="toggle-track" />
      <span>{children}</span>
    </label>
  );
});
