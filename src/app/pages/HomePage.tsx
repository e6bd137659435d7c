import type { Telling } from '../../panels/defineTelling.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { PANEL_ENTRIES } from '../../panels/registry.ts';
import { panelPath, siteAddress } from '../../scenario/index.ts';
import { coverOf } from '../../words/cover.ts';
import { type SiteText, useSiteText } from '../../words/siteText.ts';
import { comingLabs } from '../comingLabs.ts';
import type { InitialState } from '../initialState.ts';
import { Shell } from '../Shell.tsx';
import { GuessFirst } from '../scene/GuessFirst.tsx';
import { SceneScreen } from '../scene/SceneScreen.tsx';
import { ThemeTools } from '../ThemeTools.tsx';
import { usePictureAlone } from '../usePictureAlone.tsx';
import '../styles/app.css';
import './HomePage.css';

interface HomePageProps {
  readonly words: Awaited<ReturnType<SiteText['later']['home']>>;
  readonly panel: Panel;
  readonly initial: InitialState;
  readonly telling: Telling;
}

/** The first page: one panel alive, the labs, and a door for each kind of reader. */
export function HomePage({ words, panel, initial, telling }: HomePageProps) {
  const text = useSiteText();
  const {
    page,
    engine,
    play: played,
    line,
    picture,
    control,
  } = usePictureAlone({
    panel,
    presetId: null,
    initial,
    telling,
  });
  if (played) return <SceneScreen page={page} telling={telling} engine={engine} play={played} />;
  return (
    <Shell tools={<ThemeTools store={page.store} />}>
      <section className="hero">
        <p className="hero-kicker">{words.kicker}</p>
        <h1 className="hero-title">{text.home.title}</h1>
        {picture}
        <div className="hero-controls">
          <p className="hero-line" data-sentence>
            {line}
          </p>
          {control}
          <GuessFirst page={page} />
          <p className="hero-private">{text.private}</p>
          <a className="button button-primary" href={siteAddress(panelPath(panel.id))}>
            {words.enter}
          </a>
        </div>
      </section>
      <LabCards headlines={initial.headlines ?? {}} />
      <div className="three-up">
        {words.doors.map(door => (
          <section className="door" key={door.title}>
            <h2 className="door-title">{door.title}</h2>
            <p>{door.text}</p>
          </section>
        ))}
      </div>
    </Shell>
  );
}

/** The labs: those that can be opened with their own answer, the others announced. */
function LabCards({ headlines }: { readonly headlines: Readonly<Record<string, string>> }) {
  const words = useSiteText();
  return (
    <ul className="cards">
      {PANEL_ENTRIES.map(({ id }) => (
        <li className="card" key={id}>
          <h2 className="card-title">
            <a href={siteAddress(panelPath(id))}>{coverOf(words, id).name}</a>
          </h2>
          <p className="card-question">{coverOf(words, id).title}</p>
          <p className="card-line">{headlines[id]}</p>
        </li>
      ))}
      {comingLabs(words).map(lab => (
        <li className="card is-coming" key={lab.name}>
          <h2 className="card-title">{lab.name}</h2>
          <p className="card-question">{lab.question}</p>
          <p className="card-line">{lab.line}</p>
        </li>
      ))}
    </ul>
  );
}
