import type { TerritoryVintage } from '@maillage/domain';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type EtalabFiles, readEtalab } from './etalab-vintage';

const FILES = ['regions', 'departements', 'epci', 'ept', 'communes'] as const;

/** Raised when the reading or the folding changes, so that databases load again what the packages already said. */
const RULES_VERSION = 1;

/** Editions and the npm package that holds each. A new one is added at the end; none is ever removed, history would lose it. */
const PACKAGES: readonly { readonly year: number; readonly name: string }[] = [
  { year: 2024, name: 'decoupage-administratif-2024' },
  { year: 2025, name: 'decoupage-administratif-2025' },
  { year: 2026, name: '@etalab/decoupage-administratif' },
];

/** An edition on disk; its content, some ten megabytes, is read when it is needed. */
export interface TerritorySource {
  readonly year: number;
  /** `@etalab/decoupage-administratif 6.0.0`. */
  readonly label: string;
  /** Of what its content follows from: the package in its version, which never changes, and our rules. */
  readonly contentHash: string;
  read(): TerritoryVintage;
}

// The data stays in the packages: bundling 35 MB of JSON would only slow every start.
const requireFromHere = createRequire(import.meta.url);

/** The editions that are installed, oldest first. */
export function territorySources(): TerritorySource[] {
  return PACKAGES.map(({ year, name }) => {
    const manifestPath = requireFromHere.resolve(`${name}/package.json`);
    const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as { name: string; version: string };
    const label = `${manifest.name} ${manifest.version}`;
    const content = (file: string): unknown => JSON.parse(readFileSync(join(dirname(manifestPath), 'data', `${file}.json`), 'utf8'));
    return {
      year,
      label,
      contentHash: createHash('sha256').update(`rules ${RULES_VERSION} ${label}`).digest('hex'),
      read: () => readEtalab(year, Object.fromEntries(FILES.map((file) => [file, content(file)])) as unknown as EtalabFiles),
    };
  });
}
