import { IMPORT_FAILURES, IMPORT_ISSUE_REASONS } from '@maillage/domain';
import {
  changeSummary,
  coverageSentence,
  doubtSentence,
  FAILURE_MESSAGES,
  failureMessage,
  formatAsRead,
  ISSUE_MESSAGES,
  issueMessage,
  outsideSentence,
  progressSentence,
  undoConsequences,
} from './import-words';

const households = { id: 1, code: 'rsa_households', name: 'Foyers RSA', unit: 'foyers', decimals: 0, periodicity: 'year' as const };
const doubt = { line: 12, territoryName: 'Stains', indicator: households, period: 202400, value: 17_050, previousValue: 1_705, kind: 'tenfold' as const };
const counts = {
  newCount: 0,
  changedCount: 0,
  overSecretCount: 0,
  equalCount: 0,
  waitingCount: 0,
  leftCount: 0,
  secretCount: 0,
  emptyCount: 0,
  errorCount: 0,
  doubtCount: 0,
};

describe('what is said of an import', () => {
  it('has a whole sentence for each fault of a file', () => {
    for (const reason of IMPORT_ISSUE_REASONS) expect(ISSUE_MESSAGES[reason]).toMatch(/^[A-ZÀÉ].+\.$/);
  });

  it('says why a file could not be read, and what to do', () => {
    for (const failure of IMPORT_FAILURES) expect(failureMessage(failure)).toBe(FAILURE_MESSAGES[failure]);
    expect(failureMessage(null)).toContain('Déposez le fichier de nouveau');
  });

  it('words a fault that only a newer server knows', () => expect(issueMessage('SOMETHING_NEW')).toContain('n’a pas pu être reprise'));

  it('says how much of the network is in the file', () => {
    expect(coverageSentence({ networkMatched: 39, networkExpected: 39, formerCount: 0 })).toBe('39 communes du réseau sur 39');
    expect(coverageSentence({ networkMatched: 39, networkExpected: 39, formerCount: 1 })).toBe('39 communes du réseau sur 39, 1 ancienne commune');
    expect(coverageSentence({ networkMatched: 1, networkExpected: 39, formerCount: 2 })).toBe('1 commune du réseau sur 39, 2 anciennes communes');
  });

  it('says what lies elsewhere, and nothing when nothing does', () => {
    expect(outsideSentence({ outsideNetworkCount: 34_870, unknownTerritoryCount: 1 })).toBe('34\u202f870 communes hors du réseau, 1 code inconnu');
    expect(outsideSentence({ outsideNetworkCount: 0, unknownTerritoryCount: 0 })).toBeNull();
  });

  it('sums up on one line what it changes', () => {
    expect(changeSummary({ ...counts, newCount: 39, changedCount: 1, errorCount: 2 })).toBe('39 nouvelles, 1 modifiée, 2 erreurs');
    expect(changeSummary({ ...counts, equalCount: 39 })).toBe('Aucun changement');
    expect(changeSummary(null)).toBe('');
  });

  it('says against what a value is unlikely, either way', () => {
    expect(doubtSentence(doubt)).toBe('dix fois la valeur précédente (1\u202f705\u00a0foyers)');
    expect(doubtSentence({ ...doubt, value: 170 })).toBe('dix fois moins que la valeur précédente (1\u202f705\u00a0foyers)');
    expect(doubtSentence({ ...doubt, kind: 'out_of_bounds' })).toBe('hors des bornes de l’indicateur');
    expect(doubtSentence({ ...doubt, kind: 'emptied', value: null })).toBe('efface la valeur connue (1\u202f705\u00a0foyers)');
    expect(doubtSentence({ ...doubt, kind: 'zeroed', value: 0 })).toBe('zéro à la place de 1\u202f705\u00a0foyers');
    expect(doubtSentence({ ...doubt, kind: 'off_total' })).toBe('la somme ou la moyenne des communes donne 1\u202f705\u00a0foyers');
    expect(doubtSentence({ ...doubt, kind: 'tenfold_of_known', value: 170 })).toBe('dix fois moins que la valeur connue (1\u202f705\u00a0foyers)');
  });

  it('shows a value with all that was read of it', () => {
    const share = { unit: '%', decimals: 1 };
    expect([formatAsRead(31.402, 'published', households), formatAsRead(31_402, 'published', households)]).toEqual([
      '31,402\u00a0foyers',
      '31\u202f402\u00a0foyers',
    ]);
    expect([formatAsRead(43.2, 'published', share), formatAsRead(43, 'published', share), formatAsRead(null, 'secret', share)]).toEqual([
      '43,2\u202f%',
      '43,0\u202f%',
      'secret',
    ]);
  });

  it('says what undoing brings back', () => {
    expect(undoConsequences({ newCount: 39, changedCount: 1, overSecretCount: 2, waitingCount: 1 })).toEqual([
      '39 valeurs nouvelles seront retirées',
      '1 valeur modifiée redeviendra ce qu’elle était',
      '2 valeurs rendront leur place à un secret',
      'ce qu’un autre réseau n’a pas encore accepté ne lui est plus proposé',
    ]);
  });

  it('says how far it has come, once there is anything to say', () => {
    expect(progressSentence({ status: 'reading', progressRatio: 0.456, rowsRead: 12_000 })).toBe('46\u202f%, 12\u202f000 lignes lues');
    expect(progressSentence({ status: 'applying', progressRatio: 0.5, rowsRead: 12_000 })).toBe('50\u202f%');
    expect(progressSentence({ status: 'uploaded', progressRatio: 0, rowsRead: 0 })).toBe('');
  });
});
