import type { ValueChange } from './contests-gateway';

/** By what a value came or changed, by whom and in whose name: « par l’import de « rsa.csv », Camille Arnaud, Union voisine ». */
export function originSentence({
  origin,
  personName,
  networkName,
  proposedByNetworkName,
  importFileName,
}: Pick<ValueChange, 'origin' | 'personName' | 'networkName' | 'proposedByNetworkName' | 'importFileName'>): string {
  const file = importFileName ? ` «\u202f${importFileName}\u202f»` : '';
  const what = {
    arrival: `premier apport, par l’import de${file}`,
    import: `par l’import de${file}`,
    undone_import: `par le retrait de l’import de${file}`,
    contest: 'après une contestation acceptée',
    other: 'par un chargement ou un calcul de l’instance',
  }[origin];
  if (origin === 'other') return what;
  const proposed = proposedByNetworkName ? `sur proposition de ${proposedByNetworkName}` : null;
  return [what, personName, networkName ?? 'administration de l’instance', proposed].filter((part) => part !== null).join(', ');
}
