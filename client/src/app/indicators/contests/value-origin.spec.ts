import { originSentence } from './value-origin';

const NOTHING = { personName: null, networkName: null, proposedByNetworkName: null, importFileName: null };

describe('the origin of a value', () => {
  it('names the file, the person and the network', () => {
    const own = { ...NOTHING, personName: 'Camille Arnaud', networkName: 'Union du 93', importFileName: 'rsa.csv' };
    expect(originSentence({ ...own, origin: 'import' })).toBe('par l’import de «\u202frsa.csv\u202f», Camille Arnaud, Union du 93');
    expect(originSentence({ ...own, origin: 'arrival' })).toBe('premier apport, par l’import de «\u202frsa.csv\u202f», Camille Arnaud, Union du 93');
    expect(originSentence({ ...own, origin: 'undone_import' })).toContain('par le retrait de l’import de «\u202frsa.csv\u202f»');
    expect(originSentence({ ...own, importFileName: null, origin: 'contest' })).toBe('après une contestation acceptée, Camille Arnaud, Union du 93');
  });

  it('names who had proposed it, and the administration where it was no network', () => {
    const taken = { ...NOTHING, personName: 'Félix Voisin', networkName: 'Union du 94', proposedByNetworkName: 'Union du 93', importFileName: 'rsa.csv' };
    expect(originSentence({ ...taken, origin: 'import' })).toContain('Union du 94, sur proposition de Union du 93');
    expect(originSentence({ ...NOTHING, importFileName: 'rsa.csv', origin: 'import' })).toBe(
      'par l’import de «\u202frsa.csv\u202f», administration de l’instance',
    );
    expect(originSentence({ ...NOTHING, origin: 'other' })).toBe('par un chargement ou un calcul de l’instance');
  });
});
