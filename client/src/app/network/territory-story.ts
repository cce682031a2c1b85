import { formatDate } from '../ui';
import { groupBy } from './group-by';
import type { Territory } from './territories-gateway';

type Passage = Territory['predecessors'][number];

/** One event of a territory's past or future, as a sentence, with the territories to follow. */
export interface TerritoryEvent {
  readonly passedOn: string;
  readonly sentence: string;
  readonly links: readonly { readonly id: number; readonly label: string }[];
}

const named = ({ territory }: Passage): string => `${territory.name} (${territory.code})`;
const inFrench = new Intl.ListFormat('fr', { type: 'conjunction' });
const joined = (passages: readonly Passage[]): string => inFrench.format(passages.map(named));
const links = (passages: readonly Passage[]) => passages.map((passage) => ({ id: passage.territory.id, label: named(passage) }));
const byDate = (passages: readonly Passage[]) => groupBy(passages, ({ passedOn }) => passedOn).sort(([a], [b]) => a.localeCompare(b));

/** What became another SIREN can be told only when the former row of the same code is known. */
export interface FormerIdentity {
  readonly id: number;
  readonly siren: string | null;
}

/**
 * Where a territory comes from: « Pierrefitte-sur-Seine (93059) a rejoint Saint-Denis le 1er janvier 2025 : même code 93066, autre
 * périmètre, autre SIREN ».
 */
export const tellPredecessors = (territory: Territory, former: FormerIdentity | null): TerritoryEvent[] =>
  byDate(territory.predecessors).map(([passedOn, passages]) => {
    const itself = passages.find((passage) => passage.territory.code === territory.code);
    const others = passages.filter((passage) => passage !== itself);
    const date = formatDate(passedOn);
    const hasOtherSiren = itself && former?.id === itself.territory.id && former.siren !== null && territory.siren !== null && former.siren !== territory.siren;
    const identity = itself ? `\u202f: même code ${territory.code}, autre périmètre${hasOtherSiren ? ', autre SIREN' : ''}` : '';
    const sentence = ((): string => {
      if (others.length === 0) return `${territory.name} a changé de périmètre le ${date}${identity}`;
      if (!itself && others.every(({ nature }) => nature === 'recoded'))
        return `${joined(others)} a changé de code le ${date} pour devenir ${territory.name} (${territory.code})`;
      if (others.every(({ nature }) => nature === 'split')) return `${territory.name} s’est séparée de ${joined(others)} le ${date}${identity}`;
      return `${joined(others)} ${others.length > 1 ? 'ont' : 'a'} rejoint ${territory.name} le ${date}${identity}`;
    })();
    return { passedOn, sentence: `${sentence}.`, links: links(passages) };
  });

/** What a territory became. */
export const tellSuccessors = (territory: Territory): TerritoryEvent[] =>
  byDate(territory.successors).map(([passedOn, passages]) => {
    const itself = passages.find((passage) => passage.territory.code === territory.code);
    const date = formatDate(passedOn);
    const sentence = ((): string => {
      if (itself && passages.length === 1) return `Depuis le ${date}, le code ${territory.code} désigne un autre périmètre`;
      if (passages.every(({ nature }) => nature === 'recoded'))
        return `${territory.name} a changé de code le ${date} et porte désormais le nom de ${joined(passages)}`;
      if (passages.length > 1) return `${territory.name} s’est partagée entre ${joined(passages)} le ${date}`;
      return `${territory.name} a rejoint ${joined(passages)} le ${date}`;
    })();
    return { passedOn, sentence: `${sentence}.`, links: links(passages) };
  });
