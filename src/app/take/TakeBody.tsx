import { csvOf } from '../../charts/csvOf.ts';
import { loadPart } from '../../charts/loadPart.ts';
import { DEPLOYMENT } from '../../scenario/index.ts';
import { usePanel } from '../../store/index.ts';
import { type SiteText, useSiteText } from '../../words/siteText.ts';
import { copyText } from '../pieces/copyText.ts';
import { type ShareAction, ShareRow } from '../pieces/ShareRow.tsx';
import { saveText } from '../pieces/saveText.ts';
import { useScenarioPlace } from '../useScenarioPlace.ts';
import { frameLine } from './frameLine.ts';
import type { PictureEnding } from './pictureFile.ts';
import { settingsShown } from './settingsShown.ts';
import type { Taken, TakeText } from './taken.ts';
import { builderAddress, frameAddress, type Promised, viewLink } from './takenAddress.ts';
import { csvNotes, jsonOfTable, takenFacts } from './takenFacts.ts';
import { useLatest } from './useLatest.ts';
import { stageOf, whenFull } from './whenFull.ts';
import './TakeBody.css';

interface TakeBodyProps extends Taken {
  readonly words: TakeText;
}

/** What a figure can be taken along as: words, a link, a frame, numbers. */
export function TakeBody(props: TakeBodyProps) {
  const { page, view, words } = props;
  const site = useSiteText();
  const place = useScenarioPlace(page);
  const hasMaterial = usePanel(page.store, state => Object.keys(state.material).length > 0);
  const link = usePanel(page.store, () => viewLink(page, view));
  const builder = usePanel(page.store, () => builderAddress(page, view));
  // What had to wait takes the figure as it is then.
  const now = useLatest(props);
  const { sharing } = words;
  const isWaited = usePanel(page.store, () => stageOf(page.store, view) === 'on-its-way');
  const waiting = (action: ShareAction): ShareAction => ({
    ...action,
    pending: isWaited ? sharing.waiting : undefined,
    async onRun() {
      await whenFull(page.store, view, sharing.stopped);
      await action.onRun();
    },
  });
  const [sentence, ...copied] = copies(now, site, hasMaterial ? site.lab.copiedWithoutFile : site.lab.copied);
  return (
    <div className="take">
      <ShareRow actions={[waiting(sentence!), ...copied, ...files(now, site).map(waiting)]} place={place} />
      <p className="take-note">
        {words.promises} {DEPLOYMENT.site === '' && words.noSite} {words.reuse}{' '}
        <a href={link} target="_blank" rel="noopener">
          {words.open}
        </a>
        {' · '}
        <a href={builder}>{site.builder.title}</a>
      </p>
    </div>
  );
}

/** What goes to the clipboard: the sentence first. */
function copies(now: () => TakeBodyProps, site: SiteText, done: string): ShareAction[] {
  const { words } = now();
  const link = () => viewLink(now().page, now().view);
  const frame = (promised: Promised) => {
    const { page, view, figure } = now();
    const title = site.lab.embedTitle(figure.title);
    return frameLine({ address: frameAddress(page, promised, { view }), title });
  };
  const copying = (id: string, label: string, text: () => string): ShareAction => ({
    id,
    label,
    done,
    onRun: () => copyText(text(), now().page.host.themed()),
  });
  return [
    copying('sentence', words.sentence, () => {
      const { page, view, figure } = now();
      const settings = settingsShown(page.panel, view, page.store.getState().values, site);
      return words.sentenceWithLink({ sentence: figure.sentence, settings, link: link() });
    }),
    copying('link', words.link, link),
    copying('embed', words.embed, () => frame('current')),
    copying('frozen', words.frozen, () => frame('frozen')),
  ];
}

/** What the browser is asked to save: the figure as a picture, and its numbers as they are shown. */
function files(now: () => TakeBodyProps, site: SiteText): ShareAction[] {
  const { words, figure } = now();
  const facts = () => takenFacts(now(), site, words);
  const saving = (ending: 'csv' | 'json', mediaType: string, text: () => string): ShareAction => {
    const fileName = `${figure.fileName}.${ending}`;
    return {
      id: ending,
      label: words.files[ending],
      done: words.sharing.asked(fileName),
      asText: { label: words.sharing.asText, text },
      onRun: () => saveText({ text: text(), fileName, mediaType }, words.sharing.byHand),
    };
  };
  const picturing = (ending: PictureEnding): ShareAction => ({
    id: ending,
    label: words.files[ending],
    done: words.sharing.asked(`${figure.fileName}.${ending}`),
    async onRun() {
      const { savePicture } = await loadPart(() => import('./pictureFile.ts'));
      await savePicture(now(), ending, site, now().words);
    },
  });
  return [
    picturing('png'),
    picturing('svg'),
    saving('csv', 'text/csv;charset=utf-8', () => csvOf(now().figure.table, csvNotes(facts(), words))),
    saving('json', 'application/json', () => jsonOfTable(facts(), now())),
  ];
}
