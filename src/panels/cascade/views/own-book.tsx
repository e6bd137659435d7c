import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import { RangeStrip } from '../../../charts/RangeStrip.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { OwnBookOutcome } from '../ownBook.ts';
import type { CascadeValues } from '../params.ts';
import type { CascadeText, OwnBookText } from '../types.ts';
import { cliffPicture, ownBookSentence, ratioPicture } from './parts/ownBookTold.ts';

type OwnBookProps = ViewProps<CascadeValues, OwnBookOutcome, CascadeText> & { readonly words: OwnBookText };

/** Where the cliff of one's own market lies, and how far from runaway it is, over the share of models. */
export function View({ outcome, text, words, table, settled }: OwnBookProps) {
  const cliffs = useMemo(() => cliffPicture(outcome, words), [outcome, words]);
  const ratios = useMemo(() => ratioPicture(outcome, words), [outcome, words]);
  return (
    <ChartFigure
      quiet
      told="above"
      title={text.views['own-book'].question}
      sentence={ownBookSentence(outcome, words)}
      table={table}
      fileName="faultline-cascade-own-market"
      method={words.method.map(paragraph => <p key={paragraph}>{paragraph}</p>)}
      foot={
        <details className="disclosure">
          <summary>{words.whereName}</summary>
          <div className="figure-method">
            {words.where.map(paragraph => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </details>
      }
    >
      {cliffs && <CurveChart {...cliffs} animate={settled} />}
      {ratios && <RangeStrip {...ratios} />}
    </ChartFigure>
  );
}
