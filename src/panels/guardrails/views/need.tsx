import { useContext, useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import { DotBoxes } from '../../../charts/DotBoxes.tsx';
import { InSceneContext } from '../../../charts/scenePicture.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { NeedOutcome } from '../need.ts';
import { needParameters } from '../needParams.ts';
import type { GuardrailsValues } from '../params.ts';
import type { GuardrailsText, NeedText } from '../types.ts';
import { askedBoxes } from './parts/askedBox.ts';
import { isCovered, needAxes, needBoxes, needLine, needSentence } from './parts/needTold.ts';

type NeedProps = ViewProps<GuardrailsValues, NeedOutcome, GuardrailsText> & { readonly words: NeedText };

const STEPS = 1 / needParameters.ringFenced.step;
const [, MOST] = needParameters.ringFenced.slider;

/** Money needed on a date, kept in four ways; below, what keeping a part of it outside changes. */
export function View(props: NeedProps) {
  const { values, outcome, text, words, table, settled, hidden, guess, onPick } = props;
  const inScene = useContext(InSceneContext);
  const boxes = useMemo(
    () => askedBoxes(needBoxes(outcome, values, words), { asked: 'position', hidden, guess }),
    [outcome, values, words, hidden, guess],
  );
  const line = useMemo(() => needLine(outcome, values, words), [outcome, values, words]);
  const [x, y] = useMemo(() => needAxes(outcome, words), [outcome, words]);
  const { question } = text.views.need;
  const { curve } = words;
  const { need, ringFenced } = values;
  const move = (at: number) =>
    onPick('ringFenced', Math.min(MOST, Math.max(0, Math.round(at * STEPS) / STEPS)));
  return (
    <ChartFigure
      quiet
      told="above"
      title={question}
      sentence={hidden ? question : needSentence(outcome, values, words)}
      table={table}
      fileName="faultline-guardrails-need"
      method={words.method(outcome.cases[0]!).map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      <DotBoxes boxes={boxes} label={words.group} stateWords={words.endings} lostTwoWays animate={settled} />
      {!inScene && (
        <CurveChart
          label={curve.label}
          x={x}
          y={y}
          lines={[line]}
          rules={[{ x: need, label: curve.need }]}
          marker={{
            x: ringFenced,
            label: curve.marker(ringFenced),
            y: outcome.cases[1]!.missed,
            onMove: move,
          }}
          readOut={(_, point) =>
            curve.readOut({ ringFenced: point.x, missed: point.y, isCovered: isCovered(point, values) })
          }
        />
      )}
    </ChartFigure>
  );
}
