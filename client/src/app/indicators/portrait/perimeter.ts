import { formatDate } from '../../ui';
import type { Place, PortraitTerritory } from './portrait-types';

/** What of a territory's past or end its figures must be read with. */
export interface PerimeterNotice {
  readonly sentence: string;
  readonly links: readonly { readonly id: number; readonly label: string }[];
}

const inFrench = new Intl.ListFormat('fr', { type: 'conjunction' });
const labelled = (place: Place, isSameCode: boolean) => ({ id: place.id, label: isSameCode ? `${place.name}, ancien périmètre` : place.name });

/** The perimeter that the same code had last before this one; null when none is known. */
export const formerPerimeterOf = (territory: Pick<PortraitTerritory, 'code' | 'predecessors'>): PortraitTerritory['predecessors'][number] | null =>
  [...territory.predecessors]
    .filter((passage) => passage.territory.code === territory.code)
    .sort((one, other) => one.passedOn.localeCompare(other.passedOn))
    .at(-1) ?? null;

/** « Saint-Denis a changé de périmètre le 1er janvier 2025, avec Pierrefitte-sur-Seine. Les taux d’avant 2025 concernent l’ancien périmètre. » */
export function noticesOf(territory: PortraitTerritory): PerimeterNotice[] {
  const notices: PerimeterNotice[] = [];
  const since = formerPerimeterOf(territory)?.passedOn ?? null;
  if (since !== null) {
    const then = territory.predecessors.filter(({ passedOn }) => passedOn === since);
    const others = then.filter((passage) => passage.territory.code !== territory.code).map((passage) => passage.territory.name);
    const withWhom = others.length > 0 ? `, avec ${inFrench.format(others)}` : '';
    notices.push({
      sentence:
        `${territory.name} a changé de périmètre le ${formatDate(since)}${withWhom}. Les taux d’avant ${since.slice(0, 4)} concernent l’ancien périmètre\u202f; ` +
        'les effectifs sont recalculés sur le périmètre actuel.',
      links: then.map((passage) => labelled(passage.territory, passage.territory.code === territory.code)),
    });
  }
  if (territory.validTo !== null) {
    notices.push({
      sentence: `Ce périmètre n’existe plus depuis le ${formatDate(territory.validTo)}. Ses chiffres s’arrêtent là.`,
      links: territory.successors.map((passage) => ({ id: passage.territory.id, label: `${passage.territory.name}, périmètre suivant` })),
    });
  }
  return notices;
}
