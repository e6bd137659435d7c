import type { Memory } from './host.ts';

/**
 * What the browser's storage remembers.
 *
 * @param find gives the storage; in a sandboxed frame even asking for it throws.
 * @param window hears of what other tabs write.
 */
export function memoryIn(
  find: () => Storage,
  window: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): Memory {
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
    onChange(name, listener) {
      // Without a key all was forgotten.
      const hear = ({ key }: StorageEvent) => {
        if (key === name || key === null) listener();
      };
      window.addEventListener('storage', hear);
      return () => window.removeEventListener('storage', hear);
    },
  };
}

/** Remembers nothing. */
export const NO_MEMORY: Memory = {
  isUsable: () => false,
  read: () => null,
  write: () => false,
  onChange: () => () => undefined,
};

/** Remembers until the page is closed or loaded again: where no storage may be used. */
export function pageMemory(): Memory {
  const kept = new Map<string, string>();
  return {
    endsWithPage: true,
    isUsable: () => true,
    read: name => kept.get(name) ?? null,
    write(name, text) {
      if (text === null) kept.delete(name);
      else kept.set(name, text);
      return true;
    },
    onChange: () => () => undefined,
  };
}
