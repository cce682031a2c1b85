import type { JournalTable } from '../../faces';
import { instant, NETWORK, oneOf, reference } from '../../faces/journal-table';
import { FIGURE_LABELS } from './figure-words';

/** Tables of publications in the history. That an initiative is shown to a funder is told with the initiative. */
export const PUBLICATIONS_TABLES = {
  figure_publication: {
    noun: ['publication', 'publications'],
    tell: (facts) => {
      const funder = facts.value('funder_id') ?? 'un financeur';
      return facts.action === 'deleted' ? `a retiré un chiffre de ce que voit ${funder}` : `a publié un chiffre auprès de ${funder}`;
    },
    said: ['funder_id', 'published_at'],
    columns: {
      network_id: NETWORK,
      funder_id: reference('Financeur'),
      figure: oneOf('Chiffre', FIGURE_LABELS),
      published_at: instant('Publiée le'),
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
