import { PROTOCOL } from './hostProtocol.ts';

/** WordPress takes no other height. */
const WORDPRESS_LEAST = 200;
const WORDPRESS_MOST = 1000;

/** What a host is told of a frame's height, in each of the languages that hosts listen to. */
export function heightMessages(height: number, address: string, secret: string | null): readonly unknown[] {
  const wordPressHeight = Math.min(WORDPRESS_MOST, Math.max(WORDPRESS_LEAST, height));
  return [
    { ...PROTOCOL, type: 'height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(secret === null ? [] : [{ message: 'height', value: wordPressHeight, secret }]),
  ];
}

/** The secret by which WordPress knows its frames; it hangs it to their addresses: "#?secret=abc". */
export function secretIn(hash: string): string | null {
  return /^#\?secret=([\w-]{1,64})$/.exec(hash)?.[1] ?? null;
}
