import { isTyping } from '../pieces/keyTarget.ts';
import type { WallOrder, WallState } from './lessonChannel.ts';

type Key = Pick<
  KeyboardEvent,
  'key' | 'target' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'defaultPrevented'
>;

/** What a key in the notes asks of the wall: the same keys as there; null for all others. */
export function noteOrder(event: Key, { step, phase, isBlank }: WallState): WallOrder | null {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (isTyping(event.target)) return null;
  switch (event.key.length === 1 ? event.key.toLowerCase() : event.key) {
    case 'ArrowRight':
    case 'PageDown':
      return { do: 'step', step: step + 1 };
    case 'ArrowLeft':
    case 'PageUp':
      return step === 0 ? null : { do: 'step', step: step - 1 };
    case 'r':
      return phase === 'asking' ? { do: 'show' } : null;
    case 'p':
      return { do: 'ask' };
    case 'b':
      return { do: 'blank', isBlank: !isBlank };
    default:
      return null;
  }
}
