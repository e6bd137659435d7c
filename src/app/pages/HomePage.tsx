import { Miniature } from '../../charts/Miniature.tsx';
import type { Telling } from '../../panels/defineTelling.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { PANEL_ENTRIES } from '../../panels/registry.ts';
import { BUILDER_PATH, HOME_PATH, lessonPath, panelPath, TEACH_PATH } from '../../scenario/index.ts';
import { usePanel } from '../../store/index.ts';
import { coverOf } from '../../words/cover.ts';
import { type SiteText, useSiteText } from '../../words/siteText.ts';
import { AnswerInPlace } from '../AnswerInPlace.tsx';
import { comingLabs } from '../comingLabs.ts';
import type { InitialState, PanelCard } from '../initialState.ts';
import { LinkRefusals } from '../LinkRefusals.tsx';
import { addressOn } from '../panelPage.ts';
import { Shell } from '../Shell.tsx';
import { PlayLinks } from '../scene/PlayLinks.tsx';
import { ThemeTools } from '../ThemeTools.tsx';
import { useOthersAnswer } from '../useOthersAnswer.ts';
import { usePageLink } from '../usePageLink.ts';
import { usePictureAlone } from '../usePictureAlone.tsx';
import { useTheme } from '../useTheme.ts';
import { WaitsOwn } from '../WaitsOwn.tsx';
import '../AnswerInPlace.css';
import '../styles/app.css';
import './HomePage.css';

/** The lesson that leads a reader without a teacher through all labs. */
const ALONE = 'ten-minutes';

interface HomePageProps {
  readonly words: Awaited<ReturnType<SiteText['later']['home']>>;
  readonly panel: Panel;
  readonly initial: InitialState;
  readonly telling: Telling;
}

/** The first page: one panel alive, the labs, and a door for each kind of reader. */
export function HomePage({ words, panel, initial, telling }: HomePageProps) {
  const text = useSiteText();
  const pageLink = usePageLink();
  const { page, engine, line, picture, control } = usePictureAlone({
    panel,
    presetId: null,
    path: HOME_PATH,
    initial,
    telling,
  });
  const lab = usePanel(page.store, () => addressOn(page, panelPath(panel.id), null));
  const others = useOthersAnswer(page, panel.mainView, engine);
  useTheme(page.store);
  return (
    <Shell tools={<ThemeTools store={page.store} />}>
      <LinkRefusals page={page} />
      <section className="hero">
        <p className="hero-kicker">{words.kicker}</p>
        <h1 className="hero-title">{text.home.title}</h1>
        <div className="hero-picture" data-others={others !== null}>
          {picture}
        </div>
        <p className="hero-line answer-place" data-others={others !== null}>
          <AnswerInPlace others={others}>{line}</AnswerInPlace>
          <WaitsOwn panel={panel} presetId={null} />
        </p>
        <div className="hero-doors">
          <PlayLinks page={page} />
          <a className="button button-primary" href={lab}>
            {words.enter}
          </a>
        </div>
        <div className="hero-control">{control}</div>
      </section>
      <LabCards cards={initial.cards ?? {}} />
      <p className="cards-coming">
        <a className="lone-link" href={pageLink(lessonPath(ALONE, 'play'))}>
          {words.alone}
        </a>
      </p>
      <div className="three-up">
        {words.doors.map(door => (
          <section className="door" key={door.title}>
            <h2 className="door-title">{door.title}</h2>
            <p>{door.text}</p>
            {door.toBuilder && (
              <a className="lone-link" href={pageLink(BUILDER_PATH)}>
                {door.toBuilder}
              </a>
            )}
            {door.toTeach && (
              <a className="lone-link" href={pageLink(TEACH_PATH)}>
                {door.toTeach}
              </a>
            )}
          </section>
        ))}
      </div>
    </Shell>
  );
}

/** The labs: each with its own picture and answer; those that are still to come in one line. */
function LabCards({ cards }: { readonly cards: Readonly<Record<string, PanelCard>> }) {
  const words = useSiteText();
  const pageLink = usePageLink();
  const coming = comingLabs(words);
  return (
    <section aria-label={words.labs}>
      <ul className="cards">
        {PANEL_ENTRIES.map(({ id }) => (
          <li className="card" key={id}>
            <h2 className="card-title">
              <a href={pageLink(panelPath(id))}>{coverOf(words, id).title}</a>
            </h2>
            {cards[id] && (
              <>
                <Miniature drawn={cards[id].miniature} />
                <p className="card-line">{cards[id].line}</p>
              </>
            )}
          </li>
        ))}
      </ul>
      {coming.length > 0 && <p className="cards-coming">{words.toCome(coming.map(({ name }) => name))}</p>}
    </section>
  );
}
