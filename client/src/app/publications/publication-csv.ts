import { WEATHER_LABELS } from '../ui';
import { totalFunding } from './publication-figures';
import type { PublishedInitiative } from './publications-gateway';

type Cell = string | number | null;

/** « 12500,50 », as spreadsheets set to French read it. */
const euros = (cents: number | null): string | null => (cents === null ? null : (cents / 100).toFixed(2).replace('.', ','));

const ratio = (numerator: number, denominator: number): string | null => (denominator > 0 ? (numerator / denominator).toFixed(4).replace('.', ',') : null);

const HEADINGS = [
  'Réseau',
  'Plan',
  'Numéro',
  'Initiative',
  'Finalité',
  'Début',
  'Fin',
  'Météo',
  'Commentaire de la météo',
  'CCAS en place',
  'CCAS engagés',
  'CCAS concernés',
  'CCAS du réseau',
  'Taux de mise en place',
  'Demandé (€)',
  'Promis (€)',
  'Signé (€)',
  'Versé (€)',
  'Jalons et livrables faits',
  'Jalons et livrables',
];

const rowOf = (initiative: PublishedInitiative): Cell[] => {
  const { adoption, milestones } = initiative;
  const funding = totalFunding(initiative.fundingLines);
  return [
    initiative.networkName,
    initiative.planYear,
    initiative.number,
    initiative.title,
    initiative.purpose,
    initiative.startsOn,
    initiative.endsOn,
    WEATHER_LABELS[initiative.weather],
    initiative.weatherText,
    adoption.inPlace,
    adoption.committed,
    adoption.concerned,
    adoption.total,
    ratio(adoption.inPlace, adoption.concerned),
    euros(funding.soughtCents),
    euros(funding.promisedCents),
    euros(funding.signedCents),
    euros(funding.paidCents),
    milestones.filter(({ doneOn }) => doneOn !== null).length,
    milestones.length,
  ];
};

/** A text that a spreadsheet would take for a formula is shown as text (OWASP, CSV injection). */
const escapeCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** What is on screen as a file that Excel and LibreOffice open in French: UTF-8 with its mark, semicolons, decimal comma, CRLF. */
export const toCsv = (initiatives: readonly PublishedInitiative[]): string =>
  '\ufeff' + [HEADINGS, ...initiatives.map(rowOf)].map((row) => row.map(escapeCell).join(';')).join('\r\n') + '\r\n';
