import { HeadColumns, type TableHead } from '../table-head';
import { readCnafBenefits, readCnafChildcare } from './cnaf';
import { readDares } from './dares';
import type { Format, Proposal } from './format';
import { guess } from './guess';
import { readInseeMelodi } from './insee-melodi';
import { readInseeWide } from './insee-wide';
import { readLegalPopulations } from './legal-populations';
import { readOfgl } from './ofgl';
import { readOwnLong } from './own-long';

/** The first that knows a table is asked; what tells each apart are columns that no other has. */
const FORMATS: readonly Format[] = [
  readInseeMelodi,
  readCnafBenefits,
  readCnafChildcare,
  readDares,
  readOfgl,
  readLegalPopulations,
  readOwnLong,
  readInseeWide,
];

/** How a table is to be read: as its producer's format wants, else the best guess. null without codes of territories. */
export function propose(head: TableHead): Proposal | null {
  const columns = new HeadColumns(head);
  for (const format of FORMATS) {
    const proposal = format(columns);
    if (proposal) return proposal;
  }
  return guess(columns);
}
