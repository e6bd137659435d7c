import type { OnIntermediate } from './runner.ts';

/** Intermediate outcomes of one run: one on its way at a time, then the newest of those made meanwhile. */
export class Intermediates {
  private made = 0;

  /** The number of the one that is on its way; 0 when the last was taken. */
  private onItsWay = 0;

  private newest: { readonly outcome: unknown } | null = null;

  offer(outcome: unknown): void {
    this.made += 1;
    this.newest = { outcome };
  }

  /** The receiver can take another after the one of this number. */
  taken(number: number): void {
    if (this.onItsWay === number) this.onItsWay = 0;
  }

  /** Sends the newest, if it was not sent yet and the receiver can take it. */
  sendTo(send: OnIntermediate): void {
    if (this.newest === null || this.onItsWay > 0) return;
    const { outcome } = this.newest;
    this.newest = null;
    this.onItsWay = this.made;
    send(outcome, this.made);
  }
}
