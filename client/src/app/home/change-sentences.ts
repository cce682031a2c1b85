import type { AllWords } from '../faces';
import { formatDate, plural } from '../ui/format/format';
import type { ChangeGroup } from './home-gateway';

/** Kinds of change that a sentence names; what is left is « et 3 autres modifications ». */
const KINDS_NAMED = 3;

type Count = ChangeGroup['counts'][number];

/**
 * « 6 réponses, 1 contestation et 2 autres modifications »: each kind of object once, the most numerous first. What changed of the object that the sentence
 * is about (`aboutType`) is a change of it, not one more of its kind.
 */
export function changeSentence(counts: readonly Count[], tables: AllWords['journal'], aboutType?: string): string {
  const byNoun = new Map<string, { readonly noun: readonly [string, string]; count: number }>();
  for (const { subjectType, count } of counts) {
    const noun = (subjectType === aboutType ? null : tables[subjectType]?.noun) ?? (['modification', 'modifications'] as const);
    const known = byNoun.get(noun[0]);
    byNoun.set(noun[0], { noun, count: (known?.count ?? 0) + count });
  }
  const all = [...byNoun.values()].toSorted((one, other) => other.count - one.count);
  const named = all.slice(0, KINDS_NAMED).map(({ noun: [one, many], count }) => plural(count, one, many));
  const others = all.slice(KINDS_NAMED).reduce((sum, { count }) => sum + count, 0);
  return others > 0 ? `${named.join(', ')} et ${plural(others, 'autre modification', 'autres modifications')}` : named.join(', ');
}

/** « Camille Exemple », « Camille Exemple et 2 autres personnes ». */
export function actorsText(names: readonly string[]): string {
  const [first = '', ...others] = names;
  if (others.length === 0) return first;
  return others.length === 1 ? `${first} et ${others[0]}` : `${first} et ${others.length}\u00a0autres personnes`;
}

/** « Aujourd’hui », « Hier », « 28 novembre 2026 ». */
export function dayText(day: string, today: string, yesterday: string): string {
  if (day === today) return 'Aujourd’hui';
  return day === yesterday ? 'Hier' : formatDate(day);
}
