import { formatDate, plural } from '../../../ui';
import type { PlanCopyRow } from './copy-plan-gateway';

/** Why an initiative stays behind. */
export const LEFT_BEHIND_WORDS = { archived: 'archivée', carried_before: 'déjà reconduite dans un plan plus récent' } as const;

/** « Diane Recteur; du 1 janvier au 31 décembre 2027; 3 jalons; 12 CCAS gardent leur étape », of what goes along with an initiative. */
export function goesAlong({ owner, deputy, startsOn, endsOn, milestonesCount, toldCount }: PlanCopyRow, hasDates: boolean): string {
  const kept = [owner, deputy].flatMap((person) => (person?.isKept ? [person.name] : []));
  const days = [startsOn ? `du ${formatDate(startsOn)}` : '', endsOn ? `${startsOn ? 'au' : 'jusqu’au'} ${formatDate(endsOn)}` : ''].filter(Boolean).join(' ');
  return [
    kept.join(' et '),
    hasDates ? days : '',
    hasDates && milestonesCount > 0 ? `${plural(milestonesCount, 'jalon', 'jalons')} à refaire` : '',
    toldCount > 0 ? `${plural(toldCount, 'CCAS garde son étape', 'CCAS gardent leur étape')}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Who does not go along: her account is suspended, or she has no role in the network any more. */
export function leavers({ owner, deputy }: PlanCopyRow): string | null {
  const gone = [owner, deputy].flatMap((person) => (person && !person.isKept ? [person.name] : []));
  if (gone.length === 0) return null;
  return `${gone.join(' et ')} ${gone.length === 1 ? 'n’est plus' : 'ne sont plus'} en fonction dans le réseau\u202f: à remplacer.`;
}
