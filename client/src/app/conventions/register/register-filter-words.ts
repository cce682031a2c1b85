import type { WorkbookOfPage } from '../../workbooks';
import { CONVENTION_KIND_LABELS, CONVENTION_STATUS_LOOKS } from '../words/convention-words';
import type { RegisterFilters } from './register-filters';

/** What the register has on, as it is written on a sheet. */
export function registerFilterWords(
  { text, status, kind, on }: RegisterFilters,
  { scope, isArchivedIncluded }: { readonly scope: string | null; readonly isArchivedIncluded: boolean },
): WorkbookOfPage['filters'] {
  const said: [string, string | null][] = [
    ['Périmètre', scope],
    ['Recherche', text.trim() || null],
    ['Statut', status && CONVENTION_STATUS_LOOKS[status].label],
    ['Type', kind && CONVENTION_KIND_LABELS[kind]],
    ['Choisies au', on && on.split('-').reverse().join('/')],
    ['Archives', isArchivedIncluded ? 'comprises' : null],
  ];
  return said.flatMap(([name, value]) => (value ? [{ name, value: value.slice(0, 200) }] : []));
}
