import { act } from '@testing-library/react';
import { createElement, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { vi } from 'vitest';
import { InWords } from './words.tsx';

/**
 * What React complains about when it takes over the prerendered page of these elements; nothing if all is
 * well.
 */
export async function hydrationComplaints(elements: readonly ReactElement[]): Promise<unknown[]> {
  const page = createElement(InWords, null, ...elements);
  const complaints: unknown[] = [];
  const complain = vi.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words));
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(page);
  const root = await act(async () =>
    hydrateRoot(container, page, { onRecoverableError: error => complaints.push(error) }),
  );
  await act(async () => root.unmount());
  container.remove();
  complain.mockRestore();
  return complaints;
}
