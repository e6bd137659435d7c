import { vi } from 'vitest';

interface FakeChannel {
  readonly name: string;
  onmessage: ((event: { data: unknown }) => void) | null;
  closed: boolean;
}

/** All channels of a browser, by their names; what is told is heard at once. */
export function browserWithChannels(): readonly FakeChannel[] {
  const open: FakeChannel[] = [];
  class Channel implements FakeChannel {
    onmessage: FakeChannel['onmessage'] = null;
    closed = false;
    readonly name: string;
    constructor(name: string) {
      this.name = name;
      open.push(this);
    }
    postMessage(data: unknown) {
      for (const other of [...open]) {
        if (other !== this && other.name === this.name && !other.closed) other.onmessage?.({ data });
      }
    }
    close() {
      this.closed = true;
    }
  }
  vi.stubGlobal('BroadcastChannel', Channel);
  return open;
}
