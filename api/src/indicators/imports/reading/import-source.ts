import type { Aggregation, Periodicity } from '@maillage/domain';
import type { Readable } from 'node:stream';

/** A file to read, wherever it is kept. It is opened several times: once to recognise it, once to read it, once more to list an archive. */
export interface ImportSource {
  readonly fileName: string;
  readonly sizeBytes: number;
  open(): Readable;
}

/** An indicator that a file may give values of. */
export interface KnownIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly periodicity: Periodicity;
  /** Counts (`sum`) of the arrondissements of Paris, Lyon and Marseille are added up where a file has nothing on the commune itself. */
  readonly aggregation: Aggregation;
}

/** What the product knows when it recognises a file: data, since a file is read in another process (`confined-reading.ts`). */
export interface KnownContext {
  readonly indicators: readonly KnownIndicator[];
  /** The year whose communes these codes are; null where they tell nothing. */
  geographyYearOf(codes: ReadonlySet<string>): number | null;
  /** All codes of communes, of any year: what only looks like one is none. */
  readonly communeCodes: ReadonlySet<string>;
  /** Commune of each CCAS by SIREN, and of each commune of the network: the accounts that the OFGL publishes name the CCAS, and no commune. */
  readonly communesBySiren?: ReadonlyMap<string, string>;
  /** Communes of the network by `placeNameKey`, where a name is of one alone. */
  readonly communesByName?: ReadonlyMap<string, string>;
}
