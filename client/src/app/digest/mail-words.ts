import { DIGEST_HOUR, type MailKind, type NewsKind, type NewsRhythm } from '@maillage/domain';

/** How often the letter comes. */
export const RHYTHM_WORDS: Readonly<Record<NewsRhythm, { readonly label: string; readonly hint: string }>> = {
  daily: { label: 'Chaque jour ouvré', hint: `à ${DIGEST_HOUR}\u00a0h, s’il y a du nouveau` },
  weekly: { label: 'Chaque semaine', hint: `le mardi à ${DIGEST_HOUR}\u00a0h` },
  monthly: { label: 'Chaque mois', hint: `le premier mardi à ${DIGEST_HOUR}\u00a0h` },
  never: { label: 'Jamais', hint: 'tout reste dans Maillage' },
};

/** What the letter may leave out; what else it tells is what waits for the person. */
export const MUTABLE_KINDS: readonly { readonly kinds: readonly NewsKind[]; readonly label: string }[] = [
  { kinds: ['mention'], label: 'On me mentionne dans une discussion' },
  { kinds: ['reply'], label: 'Une discussion où je suis continue' },
  { kinds: ['campaign_submitted'], label: 'Un CCAS a envoyé ses réponses à une campagne' },
  { kinds: ['form_validated'], label: 'Les réponses de mon CCAS à une collecte sont validées' },
  { kinds: ['survey_opened'], label: 'Une enquête s’ouvre auprès des agents de mon CCAS' },
  { kinds: ['deputy_named', 'absence_noted'], label: 'Je remplace quelqu’un, ou l’on note mon absence' },
];

/** What each kind of mail is, and why some cannot be refused. */
export const MAIL_WORDS: Readonly<Record<MailKind, { readonly label: string; readonly text: string }>> = {
  digest: { label: 'La lettre de Maillage', text: 'Ce qui vous attend, ce qui a changé, ce qui vient\u202f: sept choses au plus, jamais vide.' },
  mentions: {
    label: 'Les mentions, au moment où elles sont écrites',
    text: 'Quelqu’un vous cite dans une discussion. Elles restent dans la lettre et dans Maillage.',
  },
  requests: { label: 'Les demandes de votre réseau', text: 'Une relance ou une campagne, écrite par une personne\u202f: une par semaine au plus.' },
  security: { label: 'La sécurité de votre compte', text: 'Invitations, mots de passe, liens de connexion, rôles.' },
  signatures: { label: 'Les signatures', text: 'Un document attend votre signature.' },
};

/** Those that always come. */
export const REQUIRED_MAILS: readonly MailKind[] = ['requests', 'security', 'signatures'];
