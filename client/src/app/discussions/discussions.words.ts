import { addressOf } from '@maillage/domain';
import type { FeatureWords } from '../faces';
import { DISCUSSIONS_TABLES } from './words/journal-tables';

export const DISCUSSIONS_WORDS = {
  hits: { discussion: { label: 'Discussion', icon: 'comment', link: (key) => addressOf('discussion_message', key) } },
  refusals: {
    MENTION_NOT_READER:
      'Une personne que vous mentionnez ne lit pas cette discussion. Rien n’a été envoyé\u202f: retirez sa mention, ou écrivez dans une discussion qu’elle lit.',
    MESSAGE_WITHDRAWN: 'Ce message a été retiré entre-temps. Rechargez la page pour voir la discussion telle qu’elle est.',
    THREAD_FULL: 'Cette conversation est arrivée à sa longueur maximale. Ouvrez-en une nouvelle\u202f: votre texte est gardé.',
  },
  journal: DISCUSSIONS_TABLES,
} as const satisfies FeatureWords;
