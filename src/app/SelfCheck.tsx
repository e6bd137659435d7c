import { useState } from 'react';
import { TableTwin } from '../charts/TableTwin.tsx';
import { loadComputation } from '../compute/index.ts';
import { useHost } from '../host/useHost.ts';
import type { KnownAnswer } from '../panels/defineComputation.ts';
import type { PanelModule } from '../panels/panelModule.ts';
import { PANEL_ENTRIES } from '../panels/registry.ts';
import { type Language, type Table, tableOf } from '../schema/index.ts';
import type { SiteText } from '../words/siteText.ts';

type Report = readonly KnownAnswer[];
type CheckText = Awaited<ReturnType<SiteText['later']['howWeKnow']>>['check'];

/** Runs known answers again, here and now, and shows how far they are from the published values. */
export function SelfCheck({ words }: { readonly words: CheckText }) {
  const { language } = useHost();
  const [report, setReport] = useState<Report | null>(null);
  const run = async () => setReport(await knownAnswers(language));
  return (
    <>
      <p>{words.introduction}</p>
      <button className="button" type="button" onClick={() => void run()}>
        {words.run}
      </button>
      <div role="status">{report && <TableTwin table={reportTable(report, words)} />}</div>
    </>
  );
}

function reportTable(report: Report, words: CheckText): Table {
  const { what, expected, received } = words.columns;
  const differences = report.map(answer => Math.abs(answer.received / answer.expected - 1));
  return tableOf({
    caption: agreement(Math.max(...differences), words),
    columns: [
      { key: 'what', label: what },
      { key: 'expected', label: expected },
      { key: 'received', label: received },
    ],
    rows: report.map(answer => ({ ...answer })),
  });
}

/** "All agree within one part in 10 million": the largest relative difference, in whole powers of ten. */
function agreement(difference: number, { same, agree }: CheckText): string {
  return difference === 0 ? same : agree(10 ** Math.floor(-Math.log10(difference)));
}

async function knownAnswers(language: Language): Promise<Report> {
  return (
    await Promise.all(PANEL_ENTRIES.map(async ({ load }) => knownAnswersOf(await load(), language)))
  ).flat();
}

async function knownAnswersOf(module: PanelModule, language: Language): Promise<Report> {
  const [{ computation }, text] = await Promise.all([loadComputation(module), module.text[language]()]);
  if (!computation.knownAnswers) return [];
  const words = await text.part('knownAnswers');
  return computation.knownAnswers().map(answer => ({ ...answer, what: words[answer.what]! }));
}
