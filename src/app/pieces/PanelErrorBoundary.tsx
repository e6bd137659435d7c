import { Component, type ReactNode } from 'react';
import { PartNotLoaded } from '../../charts/loadPart.ts';
import { useSiteText } from '../../words/siteText.ts';
import { LostPart } from './LostPart.tsx';

interface PanelErrorBoundaryProps {
  /** The address of what the reader was looking at; with another scenario the panel is tried again by itself. */
  readonly scenarioLink: string;
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

  override componentDidUpdate(previous: PanelErrorBoundaryProps) {
    if (this.state.failure !== null && previous.scenarioLink !== this.props.scenarioLink) this.tryAgain();
  }

  tryAgain = () => this.setState({ failure: null });

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const { scenarioLink, onReset } = this.props;
    const reset = () => {
      onReset?.();
      this.tryAgain();
    };
    if (failure.error instanceof PartNotLoaded)
      return <LostPart scenarioLink={scenarioLink} onAgain={this.tryAgain} />;
    return (
      <BrokenPart
        error={failure.error}
        scenarioLink={scenarioLink}
        onAgain={this.tryAgain}
        onReset={onReset && reset}
      />
    );
  }
}

interface BrokenPartProps {
  readonly error: unknown;
  readonly scenarioLink: string;
  readonly onAgain: () => void;
  readonly onReset: (() => void) | undefined;
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
