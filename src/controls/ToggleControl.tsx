import type { ToggleParameter } from '../schema/index.ts';
import type { ControlProps } from './controlProps.ts';
import { Field } from './Field.tsx';
import { Switch } from './Switch.tsx';
import './ToggleControl.css';

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
        <Switch id={ids.input} on={value} disabled={locked} describedBy={ids.describedBy} onTurn={onPick}>
          {words.label}
        </Switch>
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
