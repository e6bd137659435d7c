import { useRef } from 'react';
import {
  fromShown,
  type NumberParameter,
  type OptionalNumberParameter,
  shownParameter,
  toShown,
  type Unit,
  writeTyped,
} from '../schema/index.ts';
import { type SiteText, useSiteText } from '../words/siteText.ts';
import type { ControlProps } from './controlProps.ts';
import { Field } from './Field.tsx';
import { sliderScale } from './sliderScale.ts';
import { TypedField } from './TypedField.tsx';
import { ValueSlider } from './ValueSlider.tsx';
import './NumberControl.css';
import './ValueSlider.css';

/** Units whose numbers grow long. */
const LONG_UNITS: ReadonlySet<Unit> = new Set(['money', 'price', 'count']);

interface NumberControlProps extends ControlProps<NumberParameter | OptionalNumberParameter, number | null> {
  /** For a number that may be left open: what then counts instead, shown in grey. */
  readonly placeholder?: number | undefined;
  /** True where that is an example of the lab's, and said so below the field. */
  readonly isExample?: boolean | undefined;
}

/**
 * A number: label, slider, field and unit together.
 *
 * A value beyond the slider's range leaves the thumb at its end and stands in the field. An open number shows the
 * placeholder in grey, "none" where there is none, and starts from there when the slider is moved.
 */
export function NumberControl(props: NumberControlProps) {
  const { parameter, words, value, placeholder, isExample = false, locked, refusal, onType, onPick } = props;
  const shown = shownParameter(parameter);
  const inShown = (own: number) => toShown(parameter, own);
  const field = useRef<HTMLInputElement>(null);
  const scale = sliderScale(shown);
  const isMost = parameter.kind === 'optional-number' && parameter.openIsMost === true;
  const openEnd = isMost ? scale.maximum : scale.minimum;
  const text = useSiteText();
  const suffix = text.say.unitSuffix(shown.unit);

  const backToDefault = () => {
    onPick(parameter.default);
    // The button that was pressed disappears; the focus must not go with it.
    field.current?.focus();
  };
  const resetLabel = parameter.default === null ? text.control.clear : text.control.reset;
  const reset = value !== parameter.default && !locked && (
    <button
      type="button"
      className="field-reset"
      aria-label={resetLabel(words.label)}
      onClick={backToDefault}
    >
      ↺
    </button>
  );

  const note =
    isExample && placeholder !== undefined
      ? text.control.triedOpen({ unit: shown.unit, value: inShown(placeholder) })
      : undefined;

  return (
    <Field words={words} unit={suffix} locked={locked} refusal={refusal} reset={reset} note={note}>
      {ids => (
        <div className="slider-row">
          <ValueSlider
            scale={scale}
            value={value === null ? null : inShown(value)}
            restsAt={placeholder === undefined ? openEnd : inShown(placeholder)}
            label={words.label}
            valueText={valueText(parameter, value, placeholder, text)}
            locked={locked}
            describedBy={ids.describedBy}
            onPick={picked => onPick(fromShown(parameter, picked))}
          />
          <TypedField
            id={ids.input}
            inputRef={field}
            text={writeTyped(parameter, value)}
            refusedText={refusal?.text}
            placeholder={placeholder === undefined ? text.values.none : writeTyped(parameter, placeholder)}
            isOpen={placeholder === undefined}
            unit={suffix}
            unitId={ids.unit}
            wide={LONG_UNITS.has(shown.unit)}
            describedBy={ids.describedBy}
            locked={locked}
            onType={onType}
          />
        </div>
      )}
    </Field>
  );
}

function valueText(
  parameter: NumberParameter | OptionalNumberParameter,
  value: number | null,
  placeholder: number | undefined,
  { say, control }: SiteText,
): string {
  const { unit } = shownParameter(parameter);
  if (value !== null) return say.quantity(unit, toShown(parameter, value));
  return placeholder === undefined
    ? control.notSet
    : control.unlessSet({ unit, value: toShown(parameter, placeholder) });
}
