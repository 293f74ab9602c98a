import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly area: string;
  readonly title: string;
  /** One sentence that says how to read it. */
  readonly deck: string;
  readonly children: ReactNode;
}

export function Section({ area, title, deck, children }: SectionProps) {
  const id = useId();
  return (
    <section className="overview-section" data-area={area} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="overview-deck">{deck}</p>
      {children}
    </section>
  );
}
