import { LINK_LIFETIME_MS, type OneTimeLinkPurpose, PAGE_LINK_LIFETIME_MS, wordDuration, wordLinkCode } from '@maillage/domain';
import { composeMail, type Mail } from '../platform/mail';

/** Whom a mail goes to, and its one link. */
interface Addressee {
  readonly to: string;
  readonly fullName: string;
  readonly link: string;
}

/** Who invites, and to what. */
interface Invitation extends Addressee {
  readonly invitedBy: string;
  /** Empty for an account of no network. */
  readonly networkNames: readonly string[];
}

const lifetime = (purpose: OneTimeLinkPurpose): string => wordDuration(LINK_LIFETIME_MS[purpose]);

const ofNetworks = (names: readonly string[]): string => (names.length > 0 ? ` de ${new Intl.ListFormat('fr').format(names)}` : '');

/** First mail to a person: choose a password. */
export const composeInvitation = ({ to, fullName, link, invitedBy, networkNames }: Invitation): Mail =>
  composeMail({
    to,
    subject: 'Votre accès à Maillage',
    recipientName: fullName,
    paragraphs: [
      `${invitedBy} vous ouvre un accès à Maillage, où se suivent les initiatives${ofNetworks(networkNames)}.`,
      'Choisissez votre mot de passe pour entrer.',
    ],
    action: { label: 'Choisir mon mot de passe', link },
    remarks: [
      `Ce lien est personnel, ne sert qu’une fois et reste valable ${lifetime('invitation')}. Passé ce délai, demandez une nouvelle invitation à qui vous a adressé celle-ci.`,
    ],
  });

/** To a person who already signs in: a role was added. */
export const composeNewRole = ({ to, fullName, link, invitedBy, networkNames }: Invitation): Mail =>
  composeMail({
    to,
    subject: 'Un nouveau rôle vous attend dans Maillage',
    recipientName: fullName,
    paragraphs: [
      `${invitedBy} vous a donné un rôle dans Maillage, où se suivent les initiatives${ofNetworks(networkNames)}.`,
      'Connectez-vous avec votre mot de passe habituel pour l’exercer.',
    ],
    action: { label: 'Ouvrir Maillage', link },
  });

/** To a person who has an account in another network: a role is hers to accept. */
export const composeProposal = ({ to, fullName, link, invitedBy, networkNames }: Invitation): Mail =>
  composeMail({
    to,
    subject: 'On vous propose un rôle dans Maillage',
    recipientName: fullName,
    paragraphs: [
      `${invitedBy} vous propose un rôle dans Maillage, où se suivent les initiatives${ofNetworks(networkNames)}.`,
      'Connectez-vous avec votre mot de passe habituel pour l’accepter ou le refuser.',
    ],
    action: { label: 'Voir la proposition', link },
    remarks: ['Tant que vous n’avez pas accepté, la personne qui vous invite ne voit rien de votre compte, pas même qu’il existe.'],
  });

/** A forgotten password. */
export const composeReset = ({ to, fullName, link }: Addressee): Mail =>
  composeMail({
    to,
    subject: 'Choisir un nouveau mot de passe',
    recipientName: fullName,
    paragraphs: ['Vous avez demandé à choisir un nouveau mot de passe pour Maillage.'],
    action: { label: 'Choisir un nouveau mot de passe', link },
    remarks: [
      `Ce lien ne sert qu’une fois et reste valable ${lifetime('reset')}. Si cette demande ne vient pas de vous, ignorez ce message\u202f: votre mot de passe ne change pas.`,
    ],
  });

/** A session without password. */
export const composeSignInLink = ({ to, fullName, link }: Addressee): Mail =>
  composeMail({
    to,
    subject: 'Votre lien de connexion à Maillage',
    recipientName: fullName,
    paragraphs: ['Voici le lien que vous avez demandé pour vous connecter à Maillage.'],
    action: { label: 'Me connecter', link },
    remarks: [
      `Ce lien ne sert qu’une fois et reste valable ${lifetime('sign_in')}. Ne le transmettez à personne\u202f; si cette demande ne vient pas de vous, ignorez ce message.`,
    ],
  });

/**
 * What a mail says of the way to its page: the code as it is typed, and that the link is personal; nothing of a plain address. Of a mail with several links
 * the first alone lets in.
 */
export const saidOfWay = (
  { code }: { readonly code: string | null },
  isFirstOfSeveral = false,
): { readonly code: string | null; readonly remarks: string[] } => {
  if (code === null) return { code, remarks: [] };
  const link = isFirstOfSeveral ? 'Le premier lien' : 'Ce lien';
  const remark = `${link} est personnel, vous connecte une fois et reste valable ${wordDuration(PAGE_LINK_LIFETIME_MS)}. Ne le transmettez à personne.`;
  return { code: wordLinkCode(code), remarks: [remark] };
};

/** In place of a link to a page that no longer opens; without code, the plain address of a page that asks for a password. */
export const composePageLink = ({ to, fullName, link, code }: Addressee & { readonly code: string | null }): Mail => {
  const way = saidOfWay({ code });
  return composeMail({
    to,
    subject: 'Votre nouveau lien vers Maillage',
    recipientName: fullName,
    paragraphs: ['Voici le nouveau lien que vous avez demandé pour ouvrir votre page.'],
    action: { label: 'Ouvrir ma page', link },
    code: way.code,
    remarks: [...way.remarks, 'Si cette demande ne vient pas de vous, ignorez ce message.'],
  });
};

/** A director leaves and nobody is named yet: to those who follow her CCAS. */
export const composeVacancy = (vacancy: Addressee & { readonly ccasName: string; readonly lastDay: string; readonly toldBy: string }): Mail =>
  composeMail({
    to: vacancy.to,
    subject: `${vacancy.ccasName}\u202f: la direction sera vacante`,
    recipientName: vacancy.fullName,
    paragraphs: [
      `${vacancy.toldBy} a noté que la direction du ${vacancy.ccasName} s’arrête le ${new Date(vacancy.lastDay).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })}. Personne n’est encore nommé pour la suite.`,
      'Tant que la direction est vacante, les relances de ce CCAS n’atteignent personne.',
    ],
    action: { label: 'Voir le CCAS', link: vacancy.link },
  });
