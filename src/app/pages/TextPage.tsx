import type { ReactNode } from 'react';
import type { Prose } from '../../schema/index.ts';
import { Shell } from '../Shell.tsx';
import '../styles/app.css';
import './TextPage.css';

interface TextPageProps {
  readonly title: string;
  readonly sections?: Prose['sections'];
  readonly children?: ReactNode;
}

/** A page of plain text, and what else stands under it. */
export function TextPage({ title, sections = [], children }: TextPageProps) {
  return (
    <Shell>
      <article className="prose">
        <h1 data-sentence>{title}</h1>
        {sections.map(({ heading, paragraphs }) => [
          heading !== null && <h2 key={heading}>{heading}</h2>,
          ...paragraphs.map(paragraph => <p key={paragraph}>{paragraph}</p>),
        ])}
        {children}
      </article>
    </Shell>
  );
}
