import type { Piece, Pieces } from '../panels/defineComputation.ts';

/** Pieces of work that another worker made, until they are taken. */
export class HandedPieces {
  private readonly byWork = new Map<string, Map<number, unknown>>();

  hand({ work, number, made }: Piece): void {
    const waiting = this.byWork.get(work) ?? new Map<number, unknown>();
    this.byWork.set(work, waiting.set(number, made));
  }

  /** Nothing more comes: what was not taken is not wanted. */
  clear(): void {
    this.byWork.clear();
  }

  /**
   * The pieces as one run takes them.
   *
   * @param onAsked told when it asks for any: its work can be done in pieces.
   */
  askedBy(onAsked: () => void): Pieces {
    return {
      take: (work, number) => {
        onAsked();
        const waiting = this.byWork.get(work);
        const made = waiting?.get(number);
        waiting?.delete(number);
        return made;
      },
      waiting: work => this.byWork.get(work)?.size ?? 0,
    };
  }
}
