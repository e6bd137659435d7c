import type { Draws } from '../panels/defineComputation.ts';

const MOST_DRAWS = 12;

/** Remembers the draws used last; the oldest give way, so that a phone's memory is not filled. */
export class DrawCache implements Draws {
  private readonly draws = new Map<string, unknown>();

  peek(key: string): unknown {
    const draw = this.draws.get(key);
    if (draw === undefined) return undefined;
    this.draws.delete(key);
    this.draws.set(key, draw);
    return draw;
  }

  keep(key: string, draw: unknown): void {
    this.draws.delete(key);
    this.draws.set(key, draw);
    const oldest = this.draws.keys().next().value;
    if (this.draws.size > MOST_DRAWS && oldest !== undefined) this.draws.delete(oldest);
  }
}
