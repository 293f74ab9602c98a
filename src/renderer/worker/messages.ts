import type * as contract from '../../contract/worker';
import type { Collation, Pin, Row, Version } from '../../engine';
import type { ReportRequest } from '../../reports';

/** The contract's messages, filled in with the engine's shapes. */
export interface Texts {
  readonly version: Version;
  readonly row: Row;
  readonly pin: Pin;
  readonly result: Omit<Collation, 'versions'>;
  /** Passages, and references between these. */
  readonly layout: Pick<Collation, 'rows' | 'references'>;
  readonly review: ReportRequest;
}

export type Request = contract.WorkerRequest<Texts>;
export type Answer = contract.WorkerAnswer<Texts>;
export type ReadDocument = contract.ReadDocument<Texts>;
export type WorkPhase = contract.WorkPhase;
