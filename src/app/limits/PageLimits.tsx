import { type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { LimitMarksContext, NO_LIMIT_MARKS } from '../../charts/limitMarks.ts';
import { type AgainstLimit, againstLimits, filledLimits, LIMIT_KINDS } from '../../limits/index.ts';
import { panelPath } from '../../scenario/index.ts';
import { useSiteText } from '../../words/siteText.ts';
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
  const words = useLimitsText(filledLimits(kept.limits).length > 0);
  const shown = useMemo(() => shownIn(outcome, values), [shownIn, outcome, values]);
  const against = useMemo(
    () => (words === null ? [] : againstLimits(kept.limits, shown)),
    [shown, words, kept.limits],
  );
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

/** The words, loaded once a limit is filled; null until then. */
function useLimitsText(isWanted: boolean): LimitsText | null {
  const { later } = useSiteText();
  const [words, setWords] = useState<LimitsText | null>(null);
  useEffect(() => {
    // Without its words a picture stands as it does for everybody.
    if (isWanted) later.limits().then(setWords, () => undefined);
  }, [isWanted, later]);
  return isWanted ? words : null;
}
