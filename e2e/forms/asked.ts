import type { Page } from '@playwright/test';
import { ask, networkOf } from '../support/ask';

const BASE = { help: '', isRequired: true, isSensitive: false, readBy: 'ept', shownIf: null };
const FIGURE = { ...BASE, kind: 'figure', perimeter: '', methods: [], prefill: null, unitWord: null, time: 'flow', decimals: 0, addsUp: 'sum' };

/** Two parts, two figures that a check holds together, a choice, a table, a file. */
const DEFINITION = {
  schema: 1,
  introduction: '',
  minutes: 5,
  checks: [
    { code: 'premieres', left: '[nouveaux]', compare: '<=', right: '[menages]', tolerance: 0, message: 'Plus de nouveaux ménages que de ménages reçus.' },
  ],
  sections: [
    {
      code: 'accueil',
      title: 'Accueil',
      help: '',
      shownIf: null,
      questions: [
        { ...FIGURE, code: 'menages', label: 'Ménages reçus', unit: 'household', bounds: null },
        { ...FIGURE, code: 'nouveaux', label: 'dont nouveaux', unit: 'household', bounds: null },
        { ...FIGURE, code: 'appels', label: 'Appels traités', unit: 'contact', bounds: null },
      ],
    },
    {
      code: 'aides',
      title: 'Aides',
      help: '',
      shownIf: null,
      questions: [
        {
          ...BASE,
          kind: 'table',
          code: 'motifs',
          label: 'Aides par motif',
          rows: { are: 'fixed', rows: [{ code: 'energie', label: 'Énergie' }] },
          columns: [
            {
              code: 'aides',
              label: 'Aides',
              cell: { kind: 'figure', unit: 'decision', unitWord: null, time: 'flow', decimals: 0, bounds: null, addsUp: 'sum' },
            },
          ],
          totals: 'columns',
        },
        {
          ...BASE,
          kind: 'choice',
          code: 'salle',
          label: 'Salle rafraîchie',
          options: [
            { code: 'oui', label: 'Oui' },
            { code: 'non', label: 'Non' },
          ],
          hasOther: false,
        },
        { ...BASE, isRequired: false, kind: 'file', code: 'deliberation', label: 'Délibération', most: 1 },
      ],
    },
  ],
};

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** A collection of its own that asks a small form; in the name of the coordination, who is signed in. */
export async function askedCollection(page: Page, title: string): Promise<string> {
  const networkId = await networkOf(page);
  const create = 'mutation ($input: CreateFormInput!) { createForm(input: $input) { id version } }';
  const { createForm } = await ask<{ createForm: Seen }>(page, create, { input: { networkId, title } });
  const save = 'mutation ($input: SaveFormDraftInput!) { saveFormDraft(input: $input) { id version } }';
  const input = { ...createForm, title, definition: JSON.stringify(DEFINITION) };
  const { saveFormDraft } = await ask<{ saveFormDraft: Seen }>(page, save, { input });
  await ask(page, 'mutation ($input: PublishFormInput!) { publishForm(input: $input) { id } }', { input: { ...saveFormDraft, breaks: [] } });
  const begin = 'mutation ($input: CreateFormCollectionInput!) { createFormCollection(input: $input) { id } }';
  const period = { periodFrom: '2025-01-01', periodTo: '2025-12-31' };
  const { createFormCollection } = await ask<{ createFormCollection: Seen }>(page, begin, { input: { formId: createForm.id, title, ...period } });
  return createFormCollection.id;
}
