import type { ToggleParameter } from '../schema/index.ts';
import type { ControlProps } from './controlProps.ts';
import { Field } from './Field.tsx';

/** Yes or no, with words for what each of them means. */
export function ToggleControl(props: ControlProps<ToggleParameter, boolean>) {
  const { words, value, locked, refusal, onPick } = props;
  const state = value ? words.on : words.off;
  return (
    <Field
      words={words}
      unit={state}
      locked={locked}
      refusal={refusal}
      head={ids => (
        <label className="toggle">
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state, ARIA in HTML forbids aria-checked on it
            role="switch"
            id={ids.input}
            checked={value}
            disabled={locked}
            aria-describedby={ids.describedBy}
            onChange={event => onPick(event.target.checked)}
          />
          <span className="toggle-track" />
          <span className="toggle-text">{words.label}</span>
        </label>
      )}
    >
      {ids =>
        state && (
          <span className="toggle-state" id={ids.unit}>
            {state}
          </span>
        )
      }
    </Field>
  );
}
