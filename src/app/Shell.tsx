import type { ReactNode } from 'react';
import { COVERS } from '../panels/registry.ts';
import { panelPath, siteAddress } from '../scenario/index.ts';
import { COMING_LABS } from './comingLabs.ts';
import { siteWords } from './text.en.ts';
import './Shell.css';

interface ShellProps {
  /** The panel whose page this is, for the navigation. */
  readonly currentPanel?: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page but the embeds: navigation, content, footer. */
export function Shell({ currentPanel, tools, children }: ShellProps) {
  const links = <LabLinks currentPanel={currentPanel} />;
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
          <a href={siteAddress('/how-we-know/')}>{siteWords.footer.howWeKnow}</a>
          <a href={siteAddress('/about/')}>{siteWords.footer.about}</a>
          <span>
            {siteWords.notAdvice} {siteWords.private}
          </span>
        </footer>
      </div>
    </>
  );
}

function LabLinks({ currentPanel }: { readonly currentPanel: string | undefined }) {
  return (
    <>
      {COVERS.map(cover => (
        <a
          key={cover.id}
          href={siteAddress(panelPath(cover.id))}
          aria-current={cover.id === currentPanel ? 'page' : undefined}
        >
          {cover.name}
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
