import { Component, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { PartNotLoaded } from '../../charts/loadPart.ts';
import { useSiteText } from '../../words/siteText.ts';
import { LostPart } from './LostPart.tsx';

/** The address of what the reader is looking at, and who is told when it may have changed. */
export interface ScenarioPlace {
  readonly address: () => string;
  readonly follow: (onChange: () => void) => () => void;
}

interface PanelErrorBoundaryProps {
  /** With another scenario the panel is tried again by itself. */
  readonly place: ScenarioPlace;
  readonly onReset?: (() => void) | undefined;
  readonly children: ReactNode;
}

interface PanelErrorState {
  readonly failure: { readonly error: unknown } | null;
}

/** Keeps a broken panel from emptying the page, and shows what a report needs. */
export class PanelErrorBoundary extends Component<PanelErrorBoundaryProps, PanelErrorState> {
  override state: PanelErrorState = { failure: null };

  static getDerivedStateFromError(error: unknown): PanelErrorState {
    return { failure: { error } };
  }

  tryAgain = () => this.setState({ failure: null });

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const { place, onReset } = this.props;
    return <Failed error={failure.error} place={place} onAgain={this.tryAgain} onReset={onReset} />;
  }
}

interface Failure {
  readonly error: unknown;
  readonly onAgain: () => void;
  readonly onReset: (() => void) | undefined;
}

interface FailedProps extends Failure {
  readonly place: ScenarioPlace;
}

/** What stands in place of what failed, until it is tried again: by the reader, or with another scenario. */
function Failed({ error, place, onAgain, onReset }: FailedProps) {
  const link = useSyncExternalStore(place.follow, place.address, place.address);
  const failedAt = useRef(link);
  useEffect(() => {
    if (failedAt.current !== link) onAgain();
  }, [link, onAgain]);
  const reset = () => {
    onReset?.();
    onAgain();
  };
  if (error instanceof PartNotLoaded) return <LostPart scenarioLink={link} onAgain={onAgain} />;
  return <BrokenPart error={error} scenarioLink={link} onAgain={onAgain} onReset={onReset && reset} />;
}

interface BrokenPartProps extends Failure {
  readonly scenarioLink: string;
}

/** What stands in place of a broken panel; the developer's message is part of the report. */
function BrokenPart({ error, scenarioLink, onAgain, onReset }: BrokenPartProps) {
  const words = useSiteText().pieces.broken;
  return (
    <div className="notice" role="alert">
      <p>
        <b>{words.heading}</b> {String(error)}
      </p>
      <p>
        {words.rest} <a href={scenarioLink}>{words.link}</a>
      </p>
      <div className="button-row">
        <button type="button" className="button" onClick={onAgain}>
          {words.again}
        </button>
        {onReset && (
          <button type="button" className="button button-quiet" onClick={onReset}>
            {words.reset}
          </button>
        )}
      </div>
    </div>
  );
}
