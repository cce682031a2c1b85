import { ACCESS, type DiscussionAudience, type DiscussionPlaceKind, operationOfThreads, type Role } from '@maillage/domain';

const inFrench = new Intl.ListFormat('fr', { type: 'conjunction' });

/** What an audience is called where it is chosen and shown; `ccas` is the CCAS of the place, null where it is of none. */
export const audienceLabel = (audience: DiscussionAudience, ccas: string | null): string => {
  if (audience === 'internal') return 'Entre nous, au réseau';
  return ccas === null ? 'Avec tout le réseau' : `Avec le ${ccas}`;
};

/** Who reads a thread, in words that follow the rights themselves: « la coordination et le CCAS de Stains ». */
export function readersInWords(kind: DiscussionPlaceKind, audience: DiscussionAudience, ccas: string | null): string {
  const roles = ACCESS[operationOfThreads(kind, audience)];
  const has = (role: Role): boolean => role in roles;
  if (roles.director === 'network') return 'toutes les personnes du réseau, directions comprises';
  return inFrench.format([
    ...(has('coordinator') ? ['la coordination'] : []),
    ...(has('referent') ? [roles.referent === 'network' ? 'les référents territoriaux' : 'la référence territoriale'] : []),
    ...(has('dpo') ? ['le ou la DPO'] : []),
    ...(has('director') ? [`le ${ccas ?? 'CCAS'}`] : []),
  ]);
}
