import { useMemo, useState } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { DotBoxes } from '../../../charts/DotBoxes.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { ClassBookOutcome } from '../classBook.ts';
import { CASCADE_VIEW_CONTROLS } from '../controls.ts';
import type { CascadeValues } from '../params.ts';
import type { CascadeText, ClassText } from '../types.ts';
import { type ClassRound, classBookSentence, classBoxes, roundOf } from './parts/classTold.ts';
import './class-book.css';

type ClassProps = ViewProps<CascadeValues, ClassBookOutcome, CascadeText> & { readonly words: ClassText };

/** Raised hands are the book, the event runs on it, everyone chooses again; what came before stays in sight. */
export function View({ values, outcome, text, words, table, settled, onPick }: ClassProps) {
  const [rounds, setRounds] = useState<readonly ClassRound[]>([]);
  const boxes = useMemo(() => classBoxes(outcome, words), [outcome, words]);
  const again = () => {
    setRounds([...rounds, roundOf(outcome, rounds.length + 1)]);
    for (const name of CASCADE_VIEW_CONTROLS['class-book']) onPick(name, 0);
  };
  return (
    <ChartFigure
      quiet
      told="above"
      title={text.views['class-book'].question}
      sentence={classBookSentence(outcome, values, words)}
      table={table}
      fileName="faultline-cascade-class"
      method={words.method.map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      <DotBoxes boxes={boxes} label={words.group} stateWords={words.endings} lostTwoWays animate={settled} />
      <div className="button-row">
        <button className="button" type="button" disabled={outcome.hands === 0} onClick={again}>
          {words.again}
        </button>
      </div>
      {rounds.length > 0 && (
        <>
          <h3 className="class-rounds-name">{words.rounds}</h3>
          <ol className="class-rounds">
            {rounds.map(round => (
              <li key={round.number}>{words.round(round)}</li>
            ))}
          </ol>
        </>
      )}
    </ChartFigure>
  );
}
