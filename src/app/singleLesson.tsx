import { createRoot } from 'react-dom/client';
import { serveComputation } from '../compute/serveComputation.ts';
import type { Host } from '../host/host.ts';
import { lessonFileHost } from '../host/lessonFileHost.ts';
import { HostContext } from '../host/useHost.ts';
import { findEntry } from '../panels/registry.ts';
import { DEPLOYMENT } from '../scenario/index.ts';
import { DEFAULT_LANGUAGE, withSeedNumber } from '../schema/index.ts';
import { loadSiteText } from '../words/loadSiteText.ts';
import { SiteTextContext } from '../words/siteText.ts';
import { readInitialState } from './initialState.ts';
import { LessonFileContext } from './lesson/lessonFile.ts';
import { PlayPage } from './lesson/PlayPage.tsx';

const FILE = { knowsSite: DEPLOYMENT.site !== '' };

/** One lesson as a file of its own; which one, and of which panels, the build decides (scripts/lessonFile.mjs). */
async function show({ document }: Window): Promise<void> {
  const answered = readInitialState(document).lesson!;
  const words = await loadSiteText(DEFAULT_LANGUAGE);
  const [lessonWords, sceneWords] = await Promise.all([words.later.lesson(), words.later.scenes()]);
  const host = await withSeedRead(lessonFileHost(window, DEFAULT_LANGUAGE, answered.lesson.id));
  const theme = /[?&]theme=(light|dark|projector)\b/.exec(host.address.query)?.[1];
  if (theme) host.themed().dataset['theme'] = theme;
  createRoot(document.getElementById('root')!).render(
    <HostContext value={host}>
      <SiteTextContext value={words}>
        <LessonFileContext value={FILE}>
          <PlayPage
            words={lessonWords}
            sceneWords={sceneWords}
            lesson={answered.lesson}
            answered={answered}
          />
        </LessonFileContext>
      </SiteTextContext>
    </HostContext>,
  );
}

/** Two words that name a seed are read here as on the site. */
async function withSeedRead(host: Host): Promise<Host> {
  return { ...host, address: { ...host.address, query: await withSeedNumber(host.address.query) } };
}

// The worker that the page starts has the same script.
if (typeof document === 'undefined')
  serveComputation(async () => (await findEntry(self.name)!.load()).computation());
else void show(window);
