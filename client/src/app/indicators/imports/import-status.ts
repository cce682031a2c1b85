import type { ImportStatus } from '@maillage/domain';
import type { IconName, Tone } from '../../ui';

/** Where an import stands, in words; tone and icon never go without the word. */
export const IMPORT_STATUS_LOOKS: Readonly<Record<ImportStatus, { readonly label: string; readonly tone: Tone; readonly icon: IconName }>> = {
  uploaded: { label: 'Reçu, lecture à venir', tone: 'info', icon: 'clock' },
  to_map: { label: 'Colonnes à désigner', tone: 'warn', icon: 'question' },
  reading: { label: 'Lecture en cours', tone: 'info', icon: 'clock' },
  ready: { label: 'À vérifier', tone: 'warn', icon: 'eye' },
  applying: { label: 'Application en cours', tone: 'info', icon: 'clock' },
  applied: { label: 'Appliqué', tone: 'good', icon: 'check-circle' },
  unchanged: { label: 'Rien de nouveau', tone: 'neutral', icon: 'check' },
  cancelled: { label: 'Annulé', tone: 'neutral', icon: 'ban' },
  failed: { label: 'Échec', tone: 'bad', icon: 'alert' },
  undoing: { label: 'Retour en arrière en cours', tone: 'info', icon: 'clock' },
  undone: { label: 'Retiré', tone: 'neutral', icon: 'history' },
};

const RUNNING: readonly ImportStatus[] = ['uploaded', 'reading', 'applying', 'undoing'];
const CANCELLABLE: readonly ImportStatus[] = ['uploaded', 'to_map', 'reading', 'ready', 'applying'];

/** Whether something goes on without anybody: worth asking again. */
export const isRunning = (status: ImportStatus): boolean => RUNNING.includes(status);

/** Whether it can be given up before anything has changed. */
export const canCancel = (status: ImportStatus): boolean => CANCELLABLE.includes(status);

export interface ImportStep {
  readonly label: string;
  readonly state: 'done' | 'current' | 'to_come';
}

/** How far each status has come: the place of its step, whole when that step is over. */
const REACHED: Readonly<Record<ImportStatus, number>> = {
  uploaded: 0,
  reading: 0,
  to_map: 0,
  failed: 0,
  ready: 1,
  cancelled: 1,
  applying: 2,
  unchanged: 3,
  applied: 3,
  undoing: 3,
  undone: 3,
};

const STEPS = ['Lecture', 'Vérification', 'Application'];

/** Statuses in which an import stopped on its way: no step of it goes on. */
const STOPPED: readonly ImportStatus[] = ['cancelled', 'failed'];

/** « Lecture → Vérification → Application »: which are over, which one it is. */
export const stepsOf = (status: ImportStatus): ImportStep[] =>
  STEPS.map((label, place) => {
    if (place < REACHED[status]) return { label, state: 'done' };
    return { label, state: place === REACHED[status] && !STOPPED.includes(status) ? 'current' : 'to_come' };
  });
