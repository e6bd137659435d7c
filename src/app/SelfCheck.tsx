import { useState } from 'react';
import { TableTwin } from '../charts/TableTwin.tsx';
import { loadComputation } from '../compute/index.ts';
import type { KnownAnswer } from '../panels/defineComputation.ts';
import type { PanelModule } from '../panels/panelModule.ts';
import { MODULES } from '../panels/registry.ts';
import { type Table, writeLargeMoney } from '../schema/index.ts';

type Report = readonly KnownAnswer[];

/** Runs known answers again, here and now, and shows how far they are from the published values. */
export function SelfCheck() {
  const [report, setReport] = useState<Report | null>(null);
  const run = async () => setReport(await knownAnswers());
  return (
    <>
      <p>
        Known answers, computed elsewhere with high precision or by another method, run again in your browser:
      </p>
      <button className="button" type="button" onClick={() => void run()}>
        Run the known answers
      </button>
      <div role="status">{report && <TableTwin table={tableOf(report)} />}</div>
    </>
  );
}

function tableOf(report: Report): Table {
  return {
    caption: agreement(
      Math.max(...report.map(({ expected, received }) => Math.abs(received / expected - 1))),
    ),
    columns: [
      { key: 'what', label: 'What' },
      { key: 'expected', label: 'Known' },
      { key: 'received', label: 'Here' },
    ],
    rows: report.map(answer => ({ ...answer })),
  };
}

/** "All agree within one part in 10 million": the largest relative difference, in whole powers of ten. */
function agreement(difference: number): string {
  if (difference === 0) return 'All are exactly the same.';
  return `All agree within one part in ${writeLargeMoney(10 ** Math.floor(-Math.log10(difference)))}.`;
}

async function knownAnswers(): Promise<Report> {
  return (await Promise.all(MODULES.map(knownAnswersOf))).flat();
}

async function knownAnswersOf(module: PanelModule): Promise<Report> {
  const [{ computation }, { knownAnswers: words }] = await Promise.all([
    loadComputation(module),
    module.text.en(),
  ]);
  const known = computation.knownAnswers?.() ?? [];
  return known.map(answer => ({ ...answer, what: words?.[answer.what] ?? answer.what }));
}
