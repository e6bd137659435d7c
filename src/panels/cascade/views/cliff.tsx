import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { TableTwin } from '../../../charts/TableTwin.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { CliffOutcome } from '../cliff.ts';
import type { CascadeValues } from '../params.ts';
import type { CascadeText } from '../types.ts';

export function View({ text, table, hidden }: ViewProps<CascadeValues, CliffOutcome, CascadeText>) {
  const words = text.views.cliff;
  return (
    <ChartFigure
      title={words.question}
      sentence={words.reading}
      table={table}
      fileName="faultline-cascade-cliff"
    >
      {!hidden && <TableTwin table={table} />}
    </ChartFigure>
  );
}
