import type { Telling } from '../../panels/defineTelling.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { MODULES } from '../../panels/registry.ts';
import { panelPath, siteAddress } from '../../scenario/index.ts';
import { coverOf } from '../../words/cover.ts';
import { useSiteText } from '../../words/siteText.ts';
import { comingLabs } from '../comingLabs.ts';
import { GuessFirst } from '../GuessFirst.tsx';
import type { InitialState } from '../initialState.ts';
import { Shell } from '../Shell.tsx';
import { ThemeTools } from '../ThemeTools.tsx';
import { usePictureAlone } from '../usePictureAlone.tsx';
import '../styles/app.css';
import './HomePage.css';

interface HomePageProps {
  readonly panel: Panel;
  readonly initial: InitialState;
  readonly telling: Telling;
}

/** The first page: one panel alive, the labs, and a door for each kind of reader. */
export function HomePage({ panel, initial, telling }: HomePageProps) {
  const text = useSiteText();
  const words = text.home;
  const { page, guess, line, picture, control } = usePictureAlone({
    panel,
    presetId: null,
    initial,
    telling,
  });
  return (
    <Shell tools={<ThemeTools store={page.store} />}>
      <section className="hero">
        <p className="hero-kicker">{words.kicker}</p>
        <h1 className="hero-title">{words.title}</h1>
        <div className={guess.hidden ? 'answer-hidden' : undefined}>{picture}</div>
        <div className="hero-controls">
          <p className="hero-line" data-sentence>
            {line}
          </p>
          {control}
          <GuessFirst guess={guess} />
          <p className="hero-private">{text.private}</p>
          <a className="button button-primary" href={siteAddress(panelPath(panel.id))}>
            {words.enter}
          </a>
        </div>
      </section>
      <LabCards headlines={initial.headlines ?? {}} hidden={guess.hidden ? panel.id : null} />
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

interface LabCardsProps {
  readonly headlines: Readonly<Record<string, string>>;
  /** The lab whose answer is being guessed. */
  readonly hidden: string | null;
}

/** The labs: those that can be opened with their own answer, the others announced. */
function LabCards({ headlines, hidden }: LabCardsProps) {
  const words = useSiteText();
  return (
    <ul className="cards">
      {MODULES.map(({ id }) => (
        <li className="card" key={id}>
          <h2 className="card-title">
            <a href={siteAddress(panelPath(id))}>{coverOf(words, id).name}</a>
          </h2>
          <p className="card-question">{coverOf(words, id).title}</p>
          <p className="card-line">{id === hidden ? words.lab.guessing : headlines[id]}</p>
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
