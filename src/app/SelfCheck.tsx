import { useCallback, useMemo, useState } from 'react';
import { TableTwin } from '../charts/TableTwin.tsx';
import { loadComputation } from '../compute/index.ts';
import { useHost } from '../host/useHost.ts';
import type { KnownAnswer } from '../panels/defineComputation.ts';
import type { PanelModule } from '../panels/panelModule.ts';
import { PANEL_ENTRIES } from '../panels/registry.ts';
import { type Language, type Table, tableOf } from '../schema/index.ts';
import type { SiteText } from '../words/siteText.ts';
import { PanelErrorBoundary } from './pieces/PanelErrorBoundary.tsx';
import { THIS_PAGE } from './pieces/thisPage.ts';
import { useLoaded } from './useLoaded.ts';

type Report = readonly KnownAnswer[];
type CheckText = Awaited<ReturnType<SiteText['later']['howWeKnow']>>['check'];

/** Runs known answers again, here and now, and shows how far they are from the published values. */
export function SelfCheck({ words }: { readonly words: CheckText }) {
  const [runs, setRuns] = useState(0);
  return (
    <>
      <p>{words.introduction}</p>
      <button className="button" type="button" onClick={() => setRuns(runs + 1)}>
        {words.run}
      </button>
      <div role="status">
        {runs > 0 && (
          <PanelErrorBoundary place={THIS_PAGE} key={runs}>
            <Checked words={words} />
          </PanelErrorBoundary>
        )}
      </div>
    </>
  );
}

function Checked({ words }: { readonly words: CheckText }) {
  const { language } = useHost();
  const loaded = useLoaded(useCallback(() => loadChecks(language), [language]));
  const report = useMemo(() => loaded?.flatMap(check => check()), [loaded]);
  return report && <TableTwin table={reportTable(report, words)} />;
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

/** What answers again what is known, of each panel. */
function loadChecks(language: Language): Promise<readonly (() => Report)[]> {
  return Promise.all(PANEL_ENTRIES.map(async ({ load }) => loadCheck(await load(), language)));
}

async function loadCheck(module: PanelModule, language: Language): Promise<() => Report> {
  const [{ computation }, text] = await Promise.all([loadComputation(module), module.text[language]()]);
  const { knownAnswers } = computation;
  if (!knownAnswers) return () => [];
  const words = await text.part('knownAnswers');
  return () => knownAnswers().map(answer => ({ ...answer, what: words[answer.what]! }));
}
