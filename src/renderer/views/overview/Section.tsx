import { useId, type ReactNode } from 'react';
import './section.css';

interface SectionProps {
  readonly title: string;
  /** One sentence that says how to read it. */
  readonly deck: string;
  readonly children: ReactNode;
}

export function Section({ title, deck, children }: SectionProps) {
  const id = useId();
  return (
    <section className="overview-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="overview-deck">{deck}</p>
      {children}
    </section>
  );
}
