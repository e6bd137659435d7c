import { memo, useId, useState } from 'react';
import { TypedField } from '../../../../controls/index.ts';
import { readValue, type ValueReason, writeValue } from '../../../../schema/index.ts';
import { useSiteText } from '../../../../words/siteText.ts';
import { leverageParameters } from '../../params.ts';
import type { LeverageText } from '../../types.ts';
import './HoldingTimeField.css';

interface HoldingTimeFieldProps {
  readonly hours: number;
  readonly words: LeverageText['views']['odds']['holding'];
  readonly onPick: (name: 'horizon', hours: number) => void;
}

/** The times that a reader thinks in, and any other: the box nearest to it takes its place. */
export const HoldingTimeField = memo(function HoldingTimeField({
  hours,
  words,
  onPick,
}: HoldingTimeFieldProps) {
  const { say, control } = useSiteText();
  const id = useId();
  const [refusal, setRefusal] = useState<{ text: string; reason: ValueReason } | null>(null);
  const parameter = leverageParameters.horizon;
  const known = Object.keys(words.times);
  const pick = (picked: number) => {
    setRefusal(null);
    onPick('horizon', picked);
  };
  const type = (text: string) => {
    const read = readValue(parameter, text);
    if (read.ok) pick(Number(read.value));
    else setRefusal({ text, reason: read.reason });
  };
  return (
    <div className="holding-time">
      <label className="holding-time-label" htmlFor={id}>
        {words.label}
      </label>
      <select
        className="select"
        id={id}
        value={known.includes(String(hours)) ? String(hours) : ''}
        onChange={event => pick(Number(event.currentTarget.value))}
      >
        {Object.entries(words.times).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
        <option value="" disabled>
          {words.own}
        </option>
      </select>
      <TypedField
        id={`${id}-own`}
        label={words.own}
        text={writeValue(parameter, hours)}
        refusedText={refusal?.text}
        unit={say.unitSuffix('hours')}
        describedBy={`${id}-refusal`}
        onType={type}
      />
      <p className="notice" id={`${id}-refusal`} role="status">
        {refusal && control.refusal({ ...refusal, used: say.duration(hours) })}
      </p>
    </div>
  );
});
