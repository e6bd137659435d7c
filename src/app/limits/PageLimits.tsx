import { type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { LimitMarksContext, NO_LIMIT_MARKS } from '../../charts/limitMarks.ts';
import { type AgainstLimit, againstLimits, LIMIT_KINDS } from '../../limits/index.ts';
import { panelPath } from '../../scenario/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import { PanelErrorBoundary } from '../pieces/PanelErrorBoundary.tsx';
import { THIS_PAGE } from '../pieces/thisPage.ts';
import { useLoaded } from '../useLoaded.ts';
import { usePageLink } from '../usePageLink.ts';
import {
  KeptLimitsContext,
  LIMITS_CARD,
  LIMITS_LAB,
  LimitedPictureContext,
  type LimitedPictureProps,
  type LimitsText,
} from './pageLimits.ts';
import { useKeptLimits } from './useKeptLimits.ts';
import './limitLines.css';

const NONE: readonly AgainstLimit[] = [];

/** A page whose pictures the reader's own limits are drawn into. */
export function PageLimits({ children }: { readonly children: ReactNode }) {
  const kept = useKeptLimits();
  return (
    <KeptLimitsContext value={kept}>
      <LimitedPictureContext value={LimitedPicture}>{children}</LimitedPictureContext>
    </KeptLimitsContext>
  );
}

/** A picture with the lines of the limits that it shows something of; below, how it stands to each. */
function LimitedPicture({ shownIn, outcome, values, hasCard, children }: LimitedPictureProps) {
  const kept = useContext(KeptLimitsContext)!;
  const [words, setWords] = useState<LimitsText | null>(null);
  const shown = useMemo(() => shownIn(outcome, values), [shownIn, outcome, values]);
  const standing = useMemo(() => againstLimits(kept.limits, shown), [shown, kept.limits]);
  const against = words === null ? NONE : standing;
  const marks = useMemo(
    () => (words === null || against.length === 0 ? NO_LIMIT_MARKS : marksOf(against, words)),
    [against, words],
  );
  const { lab } = useSiteText();
  const pageLink = usePageLink();
  const lead = hasCard ? '' : pageLink(panelPath(LIMITS_LAB));
  return (
    <>
      <LimitMarksContext value={marks}>{children}</LimitMarksContext>
      {words === null && standing.length > 0 && (
        <PanelErrorBoundary place={THIS_PAGE}>
          <LimitWords onWords={setWords} />
        </PanelErrorBoundary>
      )}
      {LIMIT_KINDS.filter(kind => shown[kind] !== undefined).map(kind => {
        const told = against.find(one => one.kind === kind);
        return (
          <p className="limit-told" data-limit={kind} data-standing={told?.standing} key={kind}>
            {told && words!.against[kind](told)}
            {told && told === against[0] && (
              <>
                {' '}
                <a href={`${lead}#${LIMITS_CARD}`}>{lab.myLimits}</a>
              </>
            )}
          </p>
        );
      })}
    </>
  );
}

function marksOf(against: readonly AgainstLimit[], words: LimitsText) {
  return Object.fromEntries(
    against.map(({ kind, limit, mark }) => [kind, { value: mark, label: words.mark[kind](limit) }]),
  );
}

/** Loads the words, which are needed once a picture shows something of a limit. */
function LimitWords({ onWords }: { readonly onWords: (words: LimitsText) => void }) {
  const words = useLoaded(useSiteText().later.limits);
  useEffect(() => {
    if (words !== null) onWords(words);
  }, [words, onWords]);
  return null;
}
