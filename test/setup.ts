import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// One window for all files of a worker: what one test keeps must not meet the next.
afterEach(() => {
  cleanup();
  window.localStorage.clear();
  window.sessionStorage.clear();
});
