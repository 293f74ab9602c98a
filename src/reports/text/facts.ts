import { factLine } from '../facts';
import { FACT_NAMES } from '../labels';
import type { Report } from '../model';
import { clean } from './clean';
import type { Ink } from './ink';
import { heading, hang } from './lines';
import { wrap } from './wrap';

/** The ledger: each fact with what every version makes of it. */
export function factLines(report: Report, width: number, ink: Ink): string[] {
  if (report.facts.length === 0) return [];
  const kinds = ['quotation', 'figure', 'date', 'name'] as const;
  return [
    heading(`Facts: ${report.facts.length}`, width, ink),
    ...kinds.flatMap((kind) => {
      const rows = report.facts.filter((fact) => fact.kind === kind);
      if (rows.length === 0) return [];
      return [
        ink.strong(FACT_NAMES[kind]),
        ...rows.flatMap((row) => {
          const places = report.versions.map(
            ({ id, siglum }) => `${siglum} ${clean(factLine(report, row, id))}`,
          );
          const runs = [
            { text: `${clean(row.label)} `, paint: (text: string) => text },
            { text: `(${places.join('; ')})`, paint: ink.faint },
          ];
          return hang('', wrap(runs, width - 3), 3);
        }),
      ];
    }),
    '',
  ];
}
