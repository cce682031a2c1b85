import {
  type EditionChange,
  type EditionContent,
  EDITION_CHANGE_KINDS,
  EDITION_CHANGE_TITLES,
  type EditionFigure,
  type FrozenBlock,
  sayChange,
  sayShare,
  whatChanged,
  wordDay,
} from '@maillage/domain';
import { readingOf, tablesOf } from '../../figures';
import type { Queryable } from '../../platform/database/queryable';
import type { BlockContent, EditionReading } from '../../platform/declarations/edition-block';
import type { FigureSources } from '../../platform/declarations/figure-sources';
import type { Figure } from '../../platform/declarations/figure';

/** What every reader of what is published to the board reads of each CCAS anyway: figures over those are no secret to them. */
const READ_BY_ALL: readonly (Figure['readEach'] | undefined)[] = [undefined, 'conventions.readStatus'];

const FIGURE_WORDS: Readonly<Record<Figure['kind'], { readonly label: string; readonly unit: string }>> = {
  initiatives_on_track: { label: 'Initiatives en bonne voie', unit: 'initiative' },
  convention_coverage: { label: 'CCAS sous convention', unit: 'CCAS' },
  privacy_base: { label: 'Points RGPD en place', unit: 'point' },
  initiatives_in_place: { label: 'Initiatives en place dans les CCAS', unit: 'mise en place' },
  indicators_up_to_date: { label: 'Indicateurs à jour', unit: 'indicateur' },
};

/**
 * The figures of the whole network that its people read already, in one statement. Funders have those that the blocks of the features tell them: a figure made of
 * objects that they do not read is not theirs.
 */
export async function freezeKeyFigures(database: Queryable, sources: FigureSources, reading: EditionReading): Promise<BlockContent | null> {
  if (reading.audience !== 'board') return null;
  const isPast = reading.asOf < reading.now.toISOString().slice(0, 10);
  const figures = sources.all.filter((figure) => READ_BY_ALL.includes(figure.readEach) && !figure.comparesOnly && (figure.knowsThePast || !isPast));
  const counting = readingOf({ networkId: reading.networkId, on: reading.asOf, today: reading.now.toISOString().slice(0, 10), now: reading.now });
  const rows = figures.map((figure) => {
    const of = `(${figure.rows(counting)}) f (ccas_id, in_numerator, in_denominator, is_unknown)`;
    return `(SELECT json_build_object('kind', '${figure.kind}', 'numerator', count(*) FILTER (WHERE f.in_numerator), 'denominator', count(*) FILTER (WHERE f.in_denominator)) FROM ${of})`;
  });
  const tables = tablesOf(
    counting,
    figures.map(({ tables: make }) => make),
  );
  const [{ counted }] = (await database.query(`WITH ${tables.join(',\n')} SELECT json_build_array(${rows.join(', ')}) AS counted`, counting.b.values)) as [
    { counted: { kind: Figure['kind']; numerator: number; denominator: number }[] },
  ];
  const shares = counted.map(({ kind, ...share }) => ({ kind, share, ...FIGURE_WORDS[kind] }));
  return {
    extent: 'network',
    parts: [{ is: 'figures', figures: shares.map(({ label, unit, share }): EditionFigure => ({ label, unit, share })) }],
    facts: shares.map(({ kind, label, share }) => ({
      key: `figure:${kind}`,
      about: { type: 'figure', id: kind, name: label },
      aspect: 'figure',
      value: share,
      told: sayShare(share),
      of: reading.asOf,
    })),
    sources: [`Maillage, données du réseau au ${wordDay(reading.asOf)}`],
  };
}

/** What the other blocks state otherwise than the edition before. Null: there is none to compare with. */
export function freezeWhatChanged(before: EditionContent | null, blocks: readonly FrozenBlock[]): BlockContent | null {
  if (!before) return null;
  const { changes, onlyAfter } = whatChanged(before, { blocks });
  const since = `Depuis l’édition n°\u00a0${before.number} du ${wordDay(before.asOf)}.`;
  const kinds = Object.keys(EDITION_CHANGE_KINDS) as EditionChange['kind'][];
  const told = kinds.flatMap((kind) => {
    const of = changes.filter((change) => change.kind === kind);
    return of.length > 0 ? [`### ${EDITION_CHANGE_TITLES[kind]}\n\n${of.map((change) => `- ${sayChange(change)}`).join('\n')}`] : [];
  });
  const alone = onlyAfter.length > 0 ? [`Ne se compare pas, car l’édition précédente ne le montrait pas\u00a0: ${onlyAfter.join(', ')}.`] : [];
  const nothing = told.length === 0 ? ['Rien de ce que les deux éditions montrent n’a changé.'] : [];
  return {
    extent: before.number ?? '',
    lead: changes.length === 0 ? 'Rien n’a changé.' : `${changes.length} changement${changes.length > 1 ? 's' : ''} depuis l’édition n°\u00a0${before.number}.`,
    parts: [{ is: 'text', text: [since, ...nothing, ...told, ...alone].join('\n\n') }],
    facts: [],
    sources: [],
  };
}
