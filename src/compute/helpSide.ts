import type { Help } from '../panels/defineComputation.ts';
import type { WorkPlace } from './makePieces.ts';
import type { ToWorker } from './messages.ts';
import type { Request } from './runner.ts';

/** A worker's part in long work that two do: it asks for help and is handed pieces, or makes them for another. */
export function helpSide(place: WorkPlace) {
  const helps = new Map<number, Help>();
  const makePieces = async (message: Extract<ToWorker, { kind: 'help' }>) => {
    const part = await import('./makePieces.ts');
    await part.makePieces(message, place);
  };
  return {
    of(id: number, request: Request): Help {
      const help: Help = {
        handed: new Map(),
        ask: () => place.say({ kind: 'wantsHelp', id, request }, []),
      };
      helps.set(id, help);
      return help;
    },
    over: (id: number) => helps.delete(id),
    hear(message: Extract<ToWorker, { kind: 'help' | 'piece' }>) {
      if (message.kind === 'help') void makePieces(message);
      else helps.get(message.id)?.handed.set(message.piece.number, message.piece.made);
    },
  };
}
