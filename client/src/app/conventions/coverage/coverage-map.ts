import type { CcasChoice } from '../../pickers';
import type { Outlines } from '../../territories';
import type { Tone } from '../../ui';
import type { FigureTable } from '../../ui/chart/figure';
import type { MapMeaning } from '../../ui/map/map-classes';
import { type MapGeometry, type MapPlace, projectOutlines, tileGeometry } from '../../ui/map/map-geometry';
import type { MapFigure } from '../../ui/map/territory-map';
import type { CcasCoverage } from '../conventions-gateway';
import { CONVENTION_STATUS_LOOKS } from '../words/convention-words';

const TONE_ORDER: readonly Tone[] = ['good', 'info', 'warn', 'bad', 'neutral'];

/** The coverage of a network as a map takes it. */
export interface CoverageMap {
  readonly places: readonly MapPlace[];
  readonly figures: ReadonlyMap<number, MapFigure>;
  readonly legend: readonly MapMeaning[];
  readonly table: FigureTable;
}

/** A covered CCAS stands out as such; any other by the status of its best convention. */
function lookOf({ isCovered, status }: CcasCoverage): { readonly tone: Tone; readonly label: string } {
  if (status === null) return { tone: 'neutral', label: 'Aucune convention' };
  return !isCovered && (status === 'in_force' || status === 'to_renew') ? { tone: 'warn', label: 'Volets insuffisants' } : CONVENTION_STATUS_LOOKS[status];
}

/** Each CCAS at the place of its commune; one of which the commune is not known is in the list below alone. */
export function coverageMapOf(coverage: readonly CcasCoverage[], choices: readonly Pick<CcasChoice, 'id' | 'commune'>[]): CoverageMap {
  const communeOf = new Map(choices.map(({ id, commune }) => [id, commune]));
  const lines = coverage.flatMap((line) => {
    const commune = communeOf.get(line.ccas.id);
    const group = line.ccas.ept?.shortName ?? line.ccas.ept?.name ?? null;
    return commune ? [{ line, look: lookOf(line), place: { id: commune.id, code: commune.code, name: line.ccas.communeName, group } }] : [];
  });
  const meanings = new Map<string, MapMeaning>();
  for (const { look } of lines) meanings.set(look.label, { mapClass: look.tone, label: look.label, count: (meanings.get(look.label)?.count ?? 0) + 1 });
  const legend = [...meanings.values()].sort((a, b) => TONE_ORDER.indexOf(a.mapClass as Tone) - TONE_ORDER.indexOf(b.mapClass as Tone) || b.count - a.count);
  return {
    places: lines.map(({ place }) => place),
    figures: new Map(
      lines.map(({ line: { ccas, conventionId }, look, place }) => [
        place.id,
        {
          mapClass: look.tone,
          text: look.label,
          hint: ccas.ept?.name,
          link: conventionId ? ['/conventions', conventionId] : ['/reseau', ccas.id],
        },
      ]),
    ),
    legend,
    table: {
      columns: ['Commune', 'EPT', 'Situation'],
      rows: lines.map(({ look, place }) => [place.name, place.group, look.label]).sort(([a], [b]) => String(a).localeCompare(String(b), 'fr')),
    },
  };
}

/** Outlines where every one of them is loaded, else tiles. */
export function coverageGeometry(
  places: readonly MapPlace[],
  outlines: Outlines | null,
  borders: Outlines | null,
): MapGeometry & { readonly isOutlined: boolean } {
  const ringsOf = new Map((outlines?.territoryIds ?? []).map((id, index) => [id, outlines?.rings[index] ?? '']));
  const isOutlined = places.length > 0 && places.every(({ id }) => ringsOf.get(id));
  if (!isOutlined) return { ...tileGeometry(places), isOutlined };
  return {
    ...projectOutlines(
      places.map((place) => ({ ...place, rings: ringsOf.get(place.id) ?? '' })),
      borders?.rings,
    ),
    isOutlined,
  };
}
