import { createRoot, hydrateRoot } from 'react-dom/client';
import { pageHost } from '../host/pageHost.ts';
import { sitePath } from '../scenario/index.ts';
import { readInitialState } from './initialState.ts';
import { pageOf } from './renderPage.tsx';
import { readRoute } from './route.ts';

const root = document.getElementById('root')!;
const route = await readRoute(sitePath(window.location.pathname));
const host = pageHost(window, 'en', route.kind.addressFollows);
const page = await pageOf(route, readInitialState(document), host);
if (root.firstElementChild) hydrateRoot(root, page);
else createRoot(root).render(page);
