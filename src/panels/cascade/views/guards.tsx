import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { TableTwin } from '../../../charts/TableTwin.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { GuardsOutcome } from '../guards.ts';
import type { CascadeValues } from '../params.ts';
import type { CascadeText } from '../types.ts';

export function View({ text, table, hidden }: ViewProps<CascadeValues, GuardsOutcome, CascadeText>) {
  const words = text.views.guards;
  return (
    <ChartFigure
      title={words.question}
      sentence={words.reading}
      table={table}
      fileName="faultline-cascade-guards"
    >
      {!hidden && <TableTwin table={table} />}
    </ChartFigure>
  );
}
