import { type SeedParameter, writeValue } from '../schema/index.ts';
import { useSiteText } from '../words/siteText.ts';
import type { ControlProps } from './controlProps.ts';
import { Field } from './Field.tsx';
import { TypedField } from './TypedField.tsx';

interface SeedControlProps extends ControlProps<SeedParameter, number> {
  /** Draws a new seed; chance enters only there. Without it there is no button. */
  readonly onNewSeed?: (() => void) | undefined;
}

/** The number that all random draws of a scenario start from. */
export function SeedControl(props: SeedControlProps) {
  const { parameter, words, value, locked, refusal, onType, onNewSeed } = props;
  const { newSeed } = useSiteText().control;
  return (
    <Field words={words} locked={locked} refusal={refusal}>
      {ids => (
        <div className="button-row">
          <TypedField
            id={ids.input}
            text={writeValue(parameter, value)}
            refusedText={refusal?.text}
            inputMode="numeric"
            wide
            describedBy={ids.describedBy}
            locked={locked}
            onType={onType}
          />
          {onNewSeed && !locked && (
            <button type="button" className="button" onClick={onNewSeed}>
              {newSeed}
            </button>
          )}
        </div>
      )}
    </Field>
  );
}
