import { memo, type RefObject, useEffect, useState } from 'react';
import { AboutSign } from '../charts/AboutSign.tsx';
import { Miniature } from '../charts/Miniature.tsx';
import type { Telling } from '../panels/defineTelling.ts';
import type { AnyValues } from '../schema/index.ts';
import { usePanel } from '../store/index.ts';
import type { LabPart } from './labPart.ts';
import { useIsViewOthers } from './useIsOthers.ts';
import { useMainOutcome } from './useMainAnswer.ts';
import './Glance.css';

/** A page's answer: its words, and the marks before and after its picture. */
export interface AnswerPlaces {
  readonly words: RefObject<HTMLElement | null>;
  readonly start: RefObject<HTMLElement | null>;
  readonly end: RefObject<HTMLElement | null>;
}

interface GlanceProps {
  readonly answer: AnswerPlaces;
  readonly telling: Telling;
  readonly outcome: unknown;
  readonly values: AnyValues;
  /** True while it is a first estimate. */
  readonly isCoarse: boolean;
  /** True while it answers other settings than the present ones, which it names. */
  readonly isOthers: boolean;
}

interface LabGlanceProps extends LabPart {
  readonly answer: AnswerPlaces;
}

/** The glance at the answer of a lab, once there is one. */
export function LabGlance({ page, telling, engine, answer }: LabGlanceProps) {
  const { panel, store } = page;
  const { outcome, values } = useMainOutcome(page);
  const isCoarse = usePanel(store, ({ views }) => views[panel.mainView]?.isCoarse ?? false);
  const isOthers = useIsViewOthers(page, panel.mainView, engine);
  if (outcome === null || values === null) return null;
  const answered = { telling, outcome, values, isCoarse, isOthers };
  return <Glance answer={answer} {...answered} />;
}

/** The answer in one line, in sight while neither its words nor its picture are. It repeats what is on the page already. */
function Glance({ answer, ...answered }: GlanceProps) {
  const isAway = useIsAway(answer);
  return (
    <div className="glance" data-shown={isAway} aria-hidden="true">
      <Line {...answered} isAway={isAway} />
    </div>
  );
}

type LineProps = Omit<GlanceProps, 'answer'> & { readonly isAway: boolean };

/** Out of sight it stays as it was drawn last. */
const Line = memo(
  ({ telling, outcome, values, isCoarse, isOthers }: LineProps) => (
    <>
      <span data-others={isOthers}>
        <Miniature drawn={telling.miniature(outcome, values)} />
      </span>
      <span className="glance-line" data-others={isOthers}>
        {isCoarse && <AboutSign />}
        {telling.glance(outcome, values)}
      </span>
    </>
  ),
  (_, { isAway }) => !isAway,
);

/** Of all of it, whatever the rounding of its height. */
const WHOLE = 0.99;

/** Whether the window has been scrolled so far that neither the words nor the picture is wholly in it. */
function useIsAway({ words, start, end }: AnswerPlaces): boolean {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const places = [words.current, start.current, end.current];
    if (places.includes(null) || typeof IntersectionObserver !== 'function') return undefined;
    const inView = new Map<Element, boolean>();
    const isWhole = (place: Element | null) => place !== null && inView.get(place) === true;
    const observer = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting, intersectionRatio } of entries)
          inView.set(target, isIntersecting && intersectionRatio >= WHOLE);
        const isAbove = words.current !== null && words.current.getBoundingClientRect().top < 0;
        const isPictureWhole = isWhole(start.current) && isWhole(end.current);
        setAway(isAbove && !isWhole(words.current) && !isPictureWhole);
      },
      { threshold: [0, WHOLE] },
    );
    for (const place of places) observer.observe(place!);
    return () => observer.disconnect();
  }, [words, start, end]);
  return isAway;
}
