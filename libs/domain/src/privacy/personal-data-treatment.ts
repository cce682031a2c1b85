/** A treatment of personal data by the product itself: the entry of its register (RGPD, art. 30). Texts in French, shown as they are. */
export interface PersonalDataTreatment {
  readonly title: string;
  /** Whose data. */
  readonly persons: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly retention: string;
  /** Columns of the database, `table.column`. */
  readonly columns: readonly string[];
}

/** Personal data that one feature holds: treatments of its own, and its columns (`table.column`) of the treatments that several share. */
export interface FeaturePersonalData {
  readonly treatments?: readonly PersonalDataTreatment[];
  /** Names of who carries something. */
  readonly responsiblePersons?: readonly string[];
  /** Texts and documents, in which an author may name somebody. */
  readonly freeTexts?: readonly string[];
}

/** The legal basis of what the network is there for. */
export const PUBLIC_TASK = 'Mission d’intérêt public (RGPD, art. 6, § 1, e).';

/** The legal basis of what keeps the service safe. */
export const SECURITY = 'Intérêt légitime\u202f: la sécurité du service (RGPD, art. 6, § 1, f).';
