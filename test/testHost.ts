import { pageHost } from '../src/host/pageHost.ts';

/** The page of a test as host. */
export const testHost = () => pageHost(window, 'en', true);
