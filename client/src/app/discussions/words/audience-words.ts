import { ACCESS, type DiscussionAudience, type DiscussionPlaceKind, operationOfThreads, type Role } from '@maillage/domain';

const inFrench = new Intl.ListFormat('fr', { type: 'conjunction' });

/** What an audience is called where it is chosen and shown; `ccas` is the CCAS of the place, null where it is of none. */
export const audienceLabel = (audience: DiscussionAudience, ccas: string | null): string => {
  if (audience === 'internal') return 'Entre nous, au réseau';
  if (audience === 'followed') return `Avec le ${ccas} et la coordination`;
  return ccas === null ? 'Avec tout le réseau' : `Avec le ${ccas}`;
};

/** Who reads a thread, in words that follow the rights themselves: « la coordination et le CCAS de Stains ». */
export function readersInWords(kind: DiscussionPlaceKind, audience: DiscussionAudience, ccas: string | null): string {
  const operation = operationOfThreads(kind, audience);
  if (!operation) return '';
  const roles = ACCESS[operation];
  const has = (role: Role): boolean => role in roles;
  if (roles.director === 'network') return 'toutes les personnes du réseau, directions comprises';
  return inFrench.format([
    ...(has('coordinator') ? ['la coordination'] : []),
    ...(has('referent') ? [roles.referent === 'network' ? 'les référents territoriaux' : 'la référence territoriale'] : []),
    ...(has('dpo') ? ['le ou la DPO'] : []),
    ...(has('director') ? [`le ${ccas ?? 'CCAS'}`] : []),
  ]);
}

/** What is said where persons are mentioned who do not read the thread, and whom the writer may know by name. */
export const mentionRefused = (names: readonly string[]): string =>
  `${inFrench.format(names)} ${names.length > 1 ? 'ne lisent' : 'ne lit'} pas cette discussion. Rien n’a été envoyé\u202f: retirez ${names.length > 1 ? 'ces mentions' : 'cette mention'}, ou écrivez dans une discussion que ${names.length > 1 ? 'ces personnes lisent' : 'cette personne lit'}.`;
