import type { ChoiceParameter } from '../schema/index.ts';
import type { ControlProps } from './controlProps.ts';
import { Field, type FieldIds } from './Field.tsx';
import './ChoiceControl.css';
import './inputs.css';

/** Up to this many options stand side by side; more go into a native list. */
const MOST_SEGMENTS = 5;

type ChoiceControlProps = ControlProps<ChoiceParameter, string | null>;

/** One of a few words; nothing is chosen while the value is null (another parameter has taken over). */
export function ChoiceControl(props: ChoiceControlProps) {
  const { parameter, words, locked, refusal } = props;
  const segmented = parameter.options.length <= MOST_SEGMENTS;
  return (
    <Field words={words} locked={locked} refusal={refusal} group={segmented && 'radiogroup'}>
      {ids => (segmented ? <Segments {...props} ids={ids} /> : <OptionList {...props} ids={ids} />)}
    </Field>
  );
}

function Segments({ parameter, words, value, locked, onPick, ids }: ChoiceControlProps & { ids: FieldIds }) {
  return (
    <div className="segmented">
      {parameter.options.map(option => (
        <label className="segment" key={option}>
          <input
            type="radio"
            name={ids.input}
            value={option}
            checked={option === value}
            disabled={locked}
            onChange={() => onPick(option)}
          />
          <span>{words.options?.[option] ?? option}</span>
        </label>
      ))}
    </div>
  );
}

function OptionList({
  parameter,
  words,
  value,
  locked,
  refusal,
  onPick,
  ids,
}: ChoiceControlProps & { ids: FieldIds }) {
  return (
    <select
      className="select"
      id={ids.input}
      value={value ?? ''}
      disabled={locked}
      aria-invalid={refusal ? true : undefined}
      aria-describedby={ids.describedBy}
      onChange={event => onPick(event.target.value)}
    >
      {value === null && <option value="" disabled hidden />}
      {parameter.options.map(option => (
        <option key={option} value={option}>
          {words.options?.[option] ?? option}
        </option>
      ))}
    </select>
  );
}
