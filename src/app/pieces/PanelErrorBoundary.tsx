import { Component, type ReactNode } from 'react';
import { pieceText } from './text.en.ts';

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
    const words = pieceText.broken;
    const reset = () => {
      onReset?.();
      this.tryAgain();
    };
    return (
      <div className="notice" role="alert">
        <p>
          <b>{words.heading}.</b> {String(failure.error)}
        </p>
        <p>
          {words.rest} <a href={scenarioLink}>{words.link}</a>
        </p>
        <div className="button-row">
          <button type="button" className="button" onClick={this.tryAgain}>
            {words.again}
          </button>
          {onReset && (
            <button type="button" className="button button-quiet" onClick={reset}>
              {words.reset}
            </button>
          )}
        </div>
      </div>
    );
  }
}
