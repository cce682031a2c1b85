import type { JobFailure, JobName, JobRhythm, JobState } from '@maillage/domain';
import type { Tone } from '../ui';

/** Each kind of work, as who looks after the instance knows it. */
export const JOB_NAME_WORDS: Readonly<Record<JobName, string>> = {
  mail_send: 'Envoi d’un courriel',
  mail_resume: 'Reprise des courriels en attente',
  mail_forget: 'Effacement des traces de courriels',
  incoming_files_forget: 'Effacement des fichiers abandonnés en cours d’envoi',
  creation_keys_forget: 'Oubli des formulaires envoyés',
  news_refused_mails: 'Signalement des adresses qui refusent les courriels',
  news_forget: 'Effacement des notifications anciennes',
  accounts_purge: 'Effacement des sessions et liens terminés',
  conventions_derive: 'Statuts et échéances des conventions',
  privacy_derive: 'Échéances du RGPD',
  imports_read: 'Lecture d’un fichier de valeurs',
  imports_apply: 'Application d’un import',
  imports_undo: 'Annulation d’un import',
  edition_documents_make: 'Fabrication des documents d’une édition',
  edition_documents_due: 'Documents des éditions publiées',
  form_documents_make: 'Fabrication des documents d’un bilan',
  takeover_apply: 'Reprise d’un classeur',
  takeover_undo: 'Annulation d’une reprise',
  edition_readings_forget: 'Effacement des lectures d’éditions anciennes',
  surveys_close: 'Clôture des enquêtes dont le dernier jour est passé',
  takeover_forget: 'Oubli des classeurs déposés et laissés',
  campaigns_open: 'Ouverture d’une campagne',
  campaigns_mail: 'Annonce d’une campagne aux CCAS',
  digest_queue: 'Préparation des lettres du jour',
  digest_write: 'Lettre d’une personne',
  digest_mentions: 'Courriels aux personnes mentionnées',
  webhooks_collect: 'Relevé de ce qui est à signaler à d’autres outils',
  webhooks_send: 'Envoi d’un signalement à un autre outil',
  api_tokens_forget: 'Fin des accès pour outils dont la personne est partie',
  calendar_feeds_forget: 'Fin des abonnements d’agenda qui ne servent plus',
  campaigns_remind: 'Rappels des campagnes',
  workbooks_export: 'Écriture d’un classeur',
  workbooks_compare: 'Comparaison d’un classeur rapporté',
  workbooks_apply: 'Application d’un classeur rapporté',
  workbooks_undo: 'Annulation d’un classeur rapporté',
  workbooks_forget: 'Effacement des classeurs anciens',
  imports_upkeep: 'Suivi des imports interrompus',
};

export const JOB_RHYTHM_WORDS: Readonly<Record<JobRhythm, string>> = {
  minute: 'Chaque minute',
  hour: 'Chaque heure',
  morning: 'Chaque matin à 8\u00a0h',
  day: 'Chaque nuit',
};

export const JOB_STATE_LOOKS: Readonly<Record<JobState, { readonly label: string; readonly tone: Tone }>> = {
  waiting: { label: 'En attente', tone: 'neutral' },
  retrying: { label: 'Nouvel essai prévu', tone: 'warn' },
  running: { label: 'En cours', tone: 'info' },
  failed: { label: 'En échec', tone: 'bad' },
};

/** What stands before the instant of a job. */
export const JOB_AT_WORDS: Readonly<Record<JobState, string>> = { waiting: 'Prévue le', retrying: 'Prévue le', running: 'Commencée le', failed: 'Arrêtée le' };

/** Why it failed, then what to do. */
export const JOB_FAILURE_WORDS: Readonly<Record<JobFailure, string>> = {
  unavailable: 'La base de données ne répondait pas.',
  interrupted: 'Le serveur s’est arrêté pendant la tâche.',
  unexpected: 'La cause est dans le journal du serveur, sous le numéro de la tâche.',
};
