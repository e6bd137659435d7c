import { memo, type ReactNode } from 'react';
import { HOME_PATH } from '../scenario/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { comingLabs } from './comingLabs.ts';
import { usePageLinks } from './pagesContext.ts';
import { usePageLink } from './usePageLink.ts';
import './Shell.css';

interface ShellProps {
  /** The address in the navigation that this page belongs to. */
  readonly current?: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page but the embeds: navigation, content, footer. */
export function Shell({ current, tools, children }: ShellProps) {
  const words = useSiteText();
  const pageLink = usePageLink();
  return (
    <>
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <div className="page">
        <Header current={current} tools={tools} />
        <main className="page-main" id="content">
          {children}
        </main>
        <footer className="page-footer">
          {usePageLinks('footer').map(({ address, label }) => (
            <a key={address} href={pageLink(address)}>
              {label}
            </a>
          ))}
          <span>{words.footer.promise}</span>
        </footer>
      </div>
    </>
  );
}

type HeaderProps = { readonly [Prop in 'current' | 'tools']: ShellProps[Prop] | undefined };

/** Kept as it stands while the page below it changes. */
const Header = memo(function Header({ current, tools }: HeaderProps) {
  const words = useSiteText();
  const pageLink = usePageLink();
  const links = <LabLinks current={current} />;
  return (
    <header className="page-header">
      <a className="brand" href={pageLink(HOME_PATH)}>
        {words.name}
      </a>
      <nav className="page-nav" aria-label={words.labs}>
        {links}
      </nav>
      <div className="page-tools">{tools}</div>
      <details className="page-menu">
        <summary>{words.labs}</summary>
        <nav className="page-menu-list" aria-label={words.labs}>
          {links}
          {tools}
        </nav>
      </details>
    </header>
  );
});

function LabLinks({ current }: { readonly current: string | undefined }) {
  const words = useSiteText();
  const pageLink = usePageLink();
  return (
    <>
      {usePageLinks('navigation').map(({ address, label }) => (
        <a key={address} href={pageLink(address)} aria-current={address === current ? 'page' : undefined}>
          {label}
        </a>
      ))}
      {comingLabs(words).map(lab => (
        <span key={lab.name} className="page-coming">
          {lab.name} <span className="visually-hidden">{words.coming}</span>
        </span>
      ))}
    </>
  );
}
