import { createRoot, hydrateRoot } from 'react-dom/client';
import { pageHost } from '../host/pageHost.ts';
import { sitePath } from '../scenario/index.ts';
import { DEFAULT_LANGUAGE } from '../schema/index.ts';
import { loadSiteText } from '../words/loadSiteText.ts';
import { readInitialState } from './initialState.ts';
import { pageOf } from './renderPage.tsx';
import { readRoute } from './route.ts';

const root = document.getElementById('root')!;
const [words, route] = await Promise.all([
  loadSiteText(DEFAULT_LANGUAGE),
  readRoute(sitePath(window.location.pathname), DEFAULT_LANGUAGE),
]);
const host = pageHost(window, DEFAULT_LANGUAGE, route.kind.addressFollows);
const page = await pageOf(route, readInitialState(document), { host, words });
if (root.firstElementChild) hydrateRoot(root, page);
else createRoot(root).render(page);
