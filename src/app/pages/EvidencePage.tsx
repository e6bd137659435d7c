import { BELIEFS_PATH, TEACH_PATH } from '../../scenario/index.ts';
import { type EvidenceText, useSiteText } from '../../words/siteText.ts';
import { Shell } from '../Shell.tsx';
import { usePageLink } from '../usePageLink.ts';
import '../styles/app.css';
import './TextPage.css';

/** What studies of such tools found and did not find, each with its source. */
export function EvidencePage({ words }: { readonly words: EvidenceText }) {
  const { teach } = useSiteText();
  const pageLink = usePageLink();
  return (
    <Shell current={TEACH_PATH}>
      <article className="prose">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        {words.sections.map(({ heading, lead, findings }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <p>{lead}</p>
            <ul>
              {findings.map(({ found, source, address }) => (
                <li key={source}>
                  {found} {words.source}: <a href={address}>{source}</a>.
                </li>
              ))}
            </ul>
          </section>
        ))}
        <h2>{words.not.heading}</h2>
        <ul>
          {words.not.lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{words.effects}</p>
        <p>
          <a className="lone-link" href={pageLink(TEACH_PATH)}>
            {teach.name}
          </a>{' '}
          ·{' '}
          <a className="lone-link" href={pageLink(BELIEFS_PATH)}>
            {teach.beliefs.title}
          </a>
        </p>
      </article>
    </Shell>
  );
}
