import { useState } from 'react';
import { ParameterControl } from '../../../../controls/index.ts';
import {
  limitRefusal,
  type NumberParameter,
  readTyped,
  type ValueReason,
  writeTyped,
} from '../../../../schema/index.ts';
import { useSiteText } from '../../../../words/siteText.ts';
import type { ViewProps } from '../../../viewProps.ts';
import { calmParameters } from '../../calmParams.ts';
import type { LearnedDays } from '../../ownCalmOutcomes.ts';
import { windowRanges } from '../../ownWindow.ts';
import type { GuardrailsValues } from '../../params.ts';
import type { GuardrailsText, OwnCalmText } from '../../types.ts';

interface OwnWindowControlsProps
  extends Pick<LearnedDays, 'own' | 'window'>,
    Pick<ViewProps<GuardrailsValues>, 'onPick'> {
  readonly text: GuardrailsText;
  readonly words: OwnCalmText;
}

/** The window by its numbers: only what this file has days for. Where there is but one choice, there is no field. */
export function OwnWindowControls({ own, window, text, words, onPick }: OwnWindowControlsProps) {
  const { starts, lengths } = windowRanges(own, window);
  const { windowFrom, windowDays } = text.parameters;
  return (
    <div className="fields">
      {starts[0] < starts[1] && (
        <WindowField
          parameter={within(calmParameters.windowFrom, starts)}
          words={{ ...windowFrom, help: words.window.fromHelp(own.learnable) }}
          value={window.from}
          onPick={from => onPick('windowFrom', from)}
        />
      )}
      {lengths[0] < lengths[1] && (
        <WindowField
          parameter={within(calmParameters.windowDays, lengths)}
          words={windowDays}
          value={window.days}
          onPick={days => onPick('windowDays', days)}
        />
      )}
    </div>
  );
}

const within = (parameter: NumberParameter, range: readonly [number, number]): NumberParameter => ({
  ...parameter,
  slider: range,
  limits: range,
});

interface WindowFieldProps {
  readonly parameter: NumberParameter;
  readonly words: { readonly label: string; readonly help: string };
  readonly value: number;
  readonly onPick: (value: number) => void;
}

/** What cannot be used stays in the field with the reason, and the window as it was. */
function WindowField({ parameter, words, value, onPick }: WindowFieldProps) {
  const site = useSiteText();
  const [refused, setRefused] = useState<{ readonly text: string; readonly reason: ValueReason } | null>(
    null,
  );
  const take = (next: number, text: string) => {
    const reason = limitRefusal(parameter, next);
    setRefused(reason && { text, reason });
    if (reason === null) onPick(next);
  };
  const type = (text: string) => {
    const read = readTyped(parameter, text);
    if (read.ok) take(Number(read.value), text);
    else setRefused({ text, reason: read.reason });
  };
  return (
    <ParameterControl
      parameter={parameter}
      words={words}
      value={value}
      refusal={
        refused
          ? {
              text: refused.text,
              notice: site.control.refusal({ ...refused, used: writeTyped(parameter, value) }),
            }
          : undefined
      }
      onType={type}
      onPick={next => take(Number(next), writeTyped(parameter, Number(next)))}
    />
  );
}
