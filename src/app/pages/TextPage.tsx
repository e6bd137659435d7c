import type { ReactNode } from 'react';
import { Shell } from '../Shell.tsx';
import '../styles/app.css';
import './TextPage.css';

/** A page of plain text. */
export function TextPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Shell>
      <article className="prose">
        <h1 data-sentence>{title}</h1>
        {children}
      </article>
    </Shell>
  );
}
