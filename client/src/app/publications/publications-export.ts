import { WEATHER_LABELS } from '../initiatives/words/weather-words';
import { type ExportColumn, type ExportTable, tableOf } from '../ui/export/table-export';
import { totalFunding } from './publication-figures';
import type { PublishedInitiative } from './publications-gateway';

interface Line {
  readonly initiative: PublishedInitiative;
  readonly funding: ReturnType<typeof totalFunding>;
}

const COLUMNS: readonly ExportColumn<Line>[] = [
  { header: 'Réseau', value: ({ initiative }) => initiative.networkName },
  { header: 'Plan', value: ({ initiative }) => initiative.planYear, type: 'number' },
  { header: 'Numéro', value: ({ initiative }) => initiative.number, type: 'number' },
  { header: 'Initiative', value: ({ initiative }) => initiative.title },
  { header: 'Finalité', value: ({ initiative }) => initiative.purpose },
  { header: 'Début', value: ({ initiative }) => initiative.startsOn, type: 'date' },
  { header: 'Fin', value: ({ initiative }) => initiative.endsOn, type: 'date' },
  { header: 'Météo', value: ({ initiative }) => WEATHER_LABELS[initiative.weather] },
  { header: 'Commentaire de la météo', value: ({ initiative }) => initiative.weatherText },
  { header: 'CCAS en place', value: ({ initiative }) => initiative.adoption.inPlace, type: 'number' },
  { header: 'CCAS engagés', value: ({ initiative }) => initiative.adoption.committed, type: 'number' },
  { header: 'CCAS concernés', value: ({ initiative }) => initiative.adoption.concerned, type: 'number' },
  { header: 'CCAS du réseau', value: ({ initiative }) => initiative.adoption.total, type: 'number' },
  {
    header: 'Taux de mise en place',
    value: ({ initiative: { adoption } }) => (adoption.inPlace !== null && adoption.concerned ? adoption.inPlace / adoption.concerned : null),
    type: 'percent',
  },
  { header: 'Demandé (€)', value: ({ funding }) => funding.soughtCents, type: 'euros' },
  { header: 'Promis (€)', value: ({ funding }) => funding.promisedCents, type: 'euros' },
  { header: 'Signé (€)', value: ({ funding }) => funding.signedCents, type: 'euros' },
  { header: 'Versé (€)', value: ({ funding }) => funding.paidCents, type: 'euros' },
  { header: 'Jalons et livrables faits', value: ({ initiative }) => initiative.milestones.filter(({ doneOn }) => doneOn !== null).length, type: 'number' },
  { header: 'Jalons et livrables', value: ({ initiative }) => initiative.milestones.length, type: 'number' },
];

/** What is on screen, one line per initiative. */
export const publicationsExport = (name: string, initiatives: readonly PublishedInitiative[]): ExportTable<Line> =>
  tableOf({ name, columns: COLUMNS, rows: initiatives.map((initiative) => ({ initiative, funding: totalFunding(initiative.fundingLines) })) });
