/** Loads a classic script of the site: the only kind that runs in a frame of opaque origin on any host. */
export function addScript(address: string, onError: () => void, query?: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = address;
  if (query !== undefined) script.dataset['query'] = query;
  script.onerror = onError;
  document.head.append(script);
  return script;
}
