import type { Memory } from './host.ts';

/**
 * What the browser's storage remembers.
 *
 * @param find gives the storage; in a sandboxed frame even asking for it throws.
 */
export function memoryIn(find: () => Storage): Memory {
  return {
    isUsable() {
      try {
        return find() !== null;
      } catch {
        return false;
      }
    },
    read(name) {
      try {
        return find().getItem(name);
      } catch {
        return null;
      }
    },
    write(name, text) {
      try {
        if (text === null) find().removeItem(name);
        else find().setItem(name, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Remembers nothing. */
export const NO_MEMORY: Memory = { isUsable: () => false, read: () => null, write: () => false };
