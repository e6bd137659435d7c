import { createRoot, hydrateRoot } from 'react-dom/client';
import { sitePath } from '../scenario/index.ts';
import { readInitialState } from './initialState.ts';
import { pageOf } from './renderPage.tsx';
import { readRoute } from './route.ts';

const root = document.getElementById('root')!;
const page = await pageOf(await readRoute(sitePath(window.location.pathname)), readInitialState(document));
if (root.firstElementChild) hydrateRoot(root, page);
else createRoot(root).render(page);
