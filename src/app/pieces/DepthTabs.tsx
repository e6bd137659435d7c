import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { PageQuestionContext } from '../../charts/pageQuestion.ts';
import { useSiteText } from '../../words/siteText.ts';
import './DepthTabs.css';

interface TabbedView {
  readonly id: string;
  readonly name: string;
  readonly question: string;
}

interface DepthTabsProps {
  /** What the tabs are, for those who do not see them. */
  readonly name: string;
  readonly views: readonly TabbedView[];
  /** The view that is open; null while none is. */
  readonly active: string | null;
  /** A view that is open though it has no tab here. */
  readonly beside?: TabbedView | null;
  readonly onPick: (view: string) => void;
  readonly children?: ReactNode;
}

/**
 * One view at a time: tabs with arrow keys.
 *
 * On phones the tabs are a list that a button opens and a choice closes again; the style sheet decides where that is.
 */
export function DepthTabs({ name, views, active, beside = null, onPick, children }: DepthTabsProps) {
  const words = useSiteText().pieces.depth;
  const id = useId();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const tabs = useRef(new Map<string, HTMLButtonElement>());
  const activeView = views.find(view => view.id === active) ?? null;

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const target = views[tabAfter(event.key, index, views.length) ?? -1];
    if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    tabs.current.get(target.id)?.focus();
    onPick(target.id);
  };
  const pick = (view: string) => {
    onPick(view);
    if (!open) return;
    setOpen(false);
    toggle.current?.focus();
  };

  return (
    <>
      <button
        type="button"
        className="button depth-toggle"
        ref={toggle}
        aria-expanded={open}
        aria-controls={`${id}-tabs`}
        onClick={() => setOpen(!open)}
      >
        {activeView === null ? words.closed : words.open(activeView.name)}
      </button>
      <div className="depth-tabs" id={`${id}-tabs`} role="tablist" aria-label={name} data-open={open}>
        {views.map((view, index) => (
          <button
            key={view.id}
            type="button"
            className="depth-tab"
            role="tab"
            id={`${id}-tab-${view.id}`}
            ref={tab => {
              if (tab !== null) tabs.current.set(view.id, tab);
            }}
            aria-selected={view === activeView}
            aria-controls={view === activeView ? `${id}-view` : undefined}
            tabIndex={view === (activeView ?? views[0]) ? 0 : -1}
            onClick={() => pick(view.id)}
            onKeyDown={event => onKeyDown(event, index)}
          >
            {view.name}
          </button>
        ))}
      </div>
      {activeView !== null && (
        <section
          className="depth-view"
          role="tabpanel"
          id={`${id}-view`}
          aria-labelledby={`${id}-tab-${activeView.id}`}
        >
          <h2 className="depth-question" id={`${id}-question`}>
            {activeView.question}
          </h2>
          <PageQuestionContext value={`${id}-question`}>{children}</PageQuestionContext>
        </section>
      )}
      {beside !== null && (
        <section className="depth-view" aria-labelledby={`${id}-question`}>
          <h2 className="depth-question" id={`${id}-question`}>
            {beside.question}
          </h2>
          <PageQuestionContext value={`${id}-question`}>{children}</PageQuestionContext>
        </section>
      )}
    </>
  );
}

function tabAfter(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
