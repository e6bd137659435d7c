import type { OnIntermediate } from './runner.ts';

/**
 * Lets intermediate outcomes of one run through one at a time: the next only when the last was taken, and of those made
 * meanwhile only the newest.
 */
export class Intermediates {
  private made = 0;

  /** The number of the one that is on its way; null when the last was taken. */
  private onItsWay: number | null = null;

  private held: { readonly outcome: unknown; readonly number: number } | null = null;

  private readonly send: OnIntermediate;

  constructor(send: OnIntermediate) {
    this.send = send;
  }

  offer(outcome: unknown): void {
    this.made += 1;
    this.held = { outcome, number: this.made };
    if (this.onItsWay === null) this.sendHeld();
  }

  /** The receiver can take another after the one of this number. */
  taken(number: number): void {
    if (this.onItsWay !== number) return;
    this.onItsWay = null;
    this.sendHeld();
  }

  private sendHeld(): void {
    if (this.held === null) return;
    const { outcome, number } = this.held;
    this.held = null;
    this.onItsWay = number;
    this.send(outcome, number);
  }
}
