import type { ReactNode } from 'react';
import { siteAddress } from '../scenario/index.ts';
import { COMING_LABS } from './comingLabs.ts';
import { usePageLinks } from './pagesContext.ts';
import { siteWords } from './text.en.ts';
import './Shell.css';

interface ShellProps {
  /** The address in the navigation that this page belongs to. */
  readonly current?: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page but the embeds: navigation, content, footer. */
export function Shell({ current, tools, children }: ShellProps) {
  const links = <LabLinks current={current} />;
  return (
    <>
      <a className="skip-link" href="#content">
        {siteWords.skip}
      </a>
      <div className="page">
        <header className="page-header">
          <a className="brand" href={siteAddress('/')}>
            {siteWords.name}
          </a>
          <nav className="page-nav" aria-label={siteWords.labs}>
            {links}
          </nav>
          <div className="page-tools">{tools}</div>
          <details className="page-menu">
            <summary>{siteWords.labs}</summary>
            <nav className="page-menu-list" aria-label={siteWords.labs}>
              {links}
              {tools}
            </nav>
          </details>
        </header>
        <main className="page-main" id="content">
          {children}
        </main>
        <footer className="page-footer">
          {usePageLinks('footer').map(({ address, label }) => (
            <a key={address} href={siteAddress(address)}>
              {label}
            </a>
          ))}
          <span>
            {siteWords.notAdvice} {siteWords.private}
          </span>
        </footer>
      </div>
    </>
  );
}

function LabLinks({ current }: { readonly current: string | undefined }) {
  return (
    <>
      {usePageLinks('navigation').map(({ address, label }) => (
        <a key={address} href={siteAddress(address)} aria-current={address === current ? 'page' : undefined}>
          {label}
        </a>
      ))}
      {COMING_LABS.map(lab => (
        <span key={lab.name} className="page-coming">
          {lab.name} <span className="visually-hidden">({siteWords.coming})</span>
        </span>
      ))}
    </>
  );
}
