import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { TableTwin } from '../../../charts/TableTwin.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { CascadeValues } from '../params.ts';
import type { SecondsOutcome } from '../seconds.ts';
import type { CascadeText } from '../types.ts';

export function View({ text, table, hidden }: ViewProps<CascadeValues, SecondsOutcome, CascadeText>) {
  const words = text.views.seconds;
  return (
    <ChartFigure
      title={words.question}
      sentence={words.reading}
      table={table}
      fileName="faultline-cascade-seconds"
    >
      {!hidden && <TableTwin table={table} />}
    </ChartFigure>
  );
}
