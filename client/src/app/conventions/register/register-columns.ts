import type { ExportColumn } from '../../ui/export/table-export';
import type { ConventionItem } from '../conventions-gateway';
import { CONVENTION_KIND_LABELS, CONVENTION_STATUS_LOOKS, RENEWAL_LABELS } from '../words/convention-words';

/** The register as a file: what the screen shows, and the fields behind it. */
export const REGISTER_COLUMNS: readonly ExportColumn<ConventionItem>[] = [
  { header: 'Commune', value: ({ ccas }) => ccas.communeName, width: 24 },
  { header: 'CCAS', value: ({ ccas }) => ccas.name, width: 28 },
  { header: 'EPT', value: ({ ccas }) => ccas.ept?.name, width: 24 },
  { header: 'Type', value: ({ kind }) => CONVENTION_KIND_LABELS[kind], width: 24 },
  { header: 'Intitulé', value: ({ title }) => title, width: 40 },
  { header: 'Référence', value: ({ reference }) => reference, width: 16 },
  { header: 'Statut', value: ({ status }) => CONVENTION_STATUS_LOOKS[status].label, width: 22 },
  { header: 'Statut depuis', value: ({ statusSince }) => statusSince, type: 'date' },
  { header: 'Prise d’effet', value: ({ effectiveOn }) => effectiveOn, type: 'date' },
  { header: 'Terme', value: ({ termOn }) => termOn, type: 'date' },
  { header: 'À dénoncer avant', value: ({ noticeOn }) => noticeOn, type: 'date' },
  { header: 'Au terme', value: ({ renewal }) => RENEWAL_LABELS[renewal], width: 22 },
  { header: 'Volets couverts', value: ({ coveredVoletsCount }) => coveredVoletsCount, type: 'number' },
];
