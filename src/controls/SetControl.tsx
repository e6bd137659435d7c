import { membersOf, type SetParameter, withMemberTurned } from '../schema/index.ts';
import type { ControlProps } from './controlProps.ts';
import { Field } from './Field.tsx';
import './SetControl.css';

/** Any of a few words, as a list of check boxes. */
export function SetControl(props: ControlProps<SetParameter, string>) {
  const { parameter, words, value, locked, refusal, onPick } = props;
  const members = membersOf(value);
  return (
    <Field words={words} locked={locked} refusal={refusal} group="group">
      {() => (
        <div className="check-list">
          {parameter.options.map(option => (
            <label className="check" key={option}>
              <input
                type="checkbox"
                checked={members.includes(option)}
                disabled={locked}
                onChange={() => onPick(withMemberTurned(parameter, value, option))}
              />
              <span>{words.options?.[option] ?? option}</span>
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}
