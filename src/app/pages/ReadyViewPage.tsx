import { MODEL_VERSION } from '../../compute/index.ts';
import { useHost } from '../../host/useHost.ts';
import { HEIGHT, WIDTH } from '../../pictures/paper.ts';
import { currentAddress, DEPLOYMENT } from '../../scenario/index.ts';
import { useSiteText, type ViewsText } from '../../words/siteText.ts';
import { cardPath, readyFile, VIEWS_PATH } from '../picture/cards.ts';
import type { ReadyCard } from '../picture/readyCard.ts';
import { copyText } from '../pieces/copyText.ts';
import { ShareRow } from '../pieces/ShareRow.tsx';
import { Shell } from '../Shell.tsx';
import { frameLine } from '../take/frameLine.ts';
import { usePageLink } from '../usePageLink.ts';
import '../styles/app.css';
import '../../controls/inputs.css';
import './ViewsPage.css';

interface ReadyViewPageProps {
  readonly words: ViewsText;
  /** Made by the build; a page that it has not written knows none. */
  readonly card: ReadyCard | undefined;
}

/** One finished view: its picture, and each line that an article may take. Works without scripts: the lines can be selected. */
export function ReadyViewPage({ words, card }: ReadyViewPageProps) {
  return <Shell>{card && <WholeView words={words} card={card} />}</Shell>;
}

interface WholeViewProps extends ReadyViewPageProps {
  readonly card: ReadyCard;
}

function WholeView({ words, card }: WholeViewProps) {
  const pageLink = usePageLink();
  const { id, question, sentence, address } = card;
  const { pageAt } = useHost().address;
  const picture = pageAt(cardPath({ kind: 'ready', id }));
  const alt = words.alt({ question, sentence });
  return (
    <article className="ready-view">
      <h1 className="views-title">{question}</h1>
      <p className="views-intro">{sentence}</p>
      <img className="ready-picture" src={picture} alt={alt} width={WIDTH} height={HEIGHT} />
      <p className="ready-links">
        <a className="button button-primary" href={pageAt(address)}>
          {words.open}
        </a>
        <a className="button" href={picture} download={`${id}.png`}>
          {words.picture}
        </a>
        <a className="button" href={pageAt(readyFile(id, 'data.csv'))} download={`${id}.csv`}>
          {words.numbers}
        </a>
        <a className="lone-link" href={pageLink(VIEWS_PATH)}>
          {words.back}
        </a>
      </p>
      {DEPLOYMENT.site === '' && <p className="views-note">{words.noSite}</p>}
      <TakeLines card={card} alt={alt} words={words} />
    </article>
  );
}

interface TakeLinesProps {
  readonly card: ReadyCard;
  readonly alt: string;
  readonly words: ViewsText;
}

function TakeLines({ card, alt, words }: TakeLinesProps) {
  const { name } = useSiteText();
  const host = useHost();
  const { question, sentence, settings, seed, embed } = card;
  const { fields } = words;
  const address = currentAddress(card.address);
  const title = words.frameTitle({ site: name, question });
  const lines = [
    { id: 'sentence', label: fields.sentence, text: words.sentenceWithLink({ sentence, settings, address }) },
    { id: 'frame', label: fields.frame, text: frameLine({ address: currentAddress(embed), title }) },
    { id: 'link', label: fields.link, text: address },
    {
      id: 'citation',
      label: fields.citation,
      text: words.citation({ site: name, question, model: MODEL_VERSION, seed, address }),
    },
    { id: 'alt', label: fields.alt, text: alt },
  ];
  const actions = lines.map(({ id, label, text }) => ({
    id,
    label: words.copy(label),
    done: words.copied,
    onRun: () => copyText(text, host.themed()),
  }));
  return (
    <>
      {lines.map(({ id, label, text }) => (
        <label className="ready-line" key={id}>
          <span>{label}</span>
          <textarea className="text-input" readOnly rows={2} value={text} />
        </label>
      ))}
      <ShareRow actions={actions} />
    </>
  );
}
