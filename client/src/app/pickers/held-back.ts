import { parisDayOf } from '@maillage/domain';
import { formatDate, plural } from '../ui/format/format';

/** Somebody who is not written to now. */
export interface HeldBackPerson {
  readonly fullName: string;
  readonly awayUntil: string | null;
  readonly againAt: string;
}

const NAMED = 5;

const named = (people: readonly HeldBackPerson[]): string => {
  const names = people.slice(0, NAMED).map(({ fullName }) => fullName);
  const others = people.length - names.length;
  return new Intl.ListFormat('fr').format(others > 0 ? [...names, plural(others, 'autre', 'autres')] : names);
};

/** « 3 personnes déjà sollicitées cette semaine : Anne Roy, Paul Petit et Léa Morel, à partir du 8 décembre 2026. »: who was left alone, until when. */
export function heldBackText(people: readonly HeldBackPerson[]): string {
  const sentence = (some: readonly HeldBackPerson[], one: string, many: string): string => {
    if (some.length === 0) return '';
    const first = some.map(({ againAt }) => againAt).sort()[0] as string;
    return `${plural(some.length, one, many)}\u202f: ${named(some)}, à partir du ${formatDate(parisDayOf(new Date(first)))}.`;
  };
  return [
    sentence(
      people.filter(({ awayUntil }) => awayUntil === null),
      'personne déjà sollicitée cette semaine',
      'personnes déjà sollicitées cette semaine',
    ),
    sentence(
      people.filter(({ awayUntil }) => awayUntil !== null),
      'personne absente',
      'personnes absentes',
    ),
  ]
    .filter(Boolean)
    .join(' ');
}
