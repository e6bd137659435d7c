import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { TableTwin } from '../../../charts/TableTwin.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { HandOutcome } from '../hand.ts';
import type { CascadeValues } from '../params.ts';
import type { CascadeText } from '../types.ts';

export function View({ text, table, hidden }: ViewProps<CascadeValues, HandOutcome, CascadeText>) {
  const words = text.views.hand;
  return (
    <ChartFigure
      title={words.question}
      sentence={words.reading}
      table={table}
      fileName="faultline-cascade-hand"
    >
      {!hidden && <TableTwin table={table} />}
    </ChartFigure>
  );
}
