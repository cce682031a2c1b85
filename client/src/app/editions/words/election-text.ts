import { electoralWindow, KNOWN_ELECTIONS, wordDay } from '@maillage/domain';

/** « mars 2028 » */
const formatMonth = (month: string): string =>
  new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01`));

const UNKNOWN = 'Les scrutins nationaux et les élections partielles ne sont pas suivis\u202f: à vous de les vérifier.';

/** What is told to who composes of the time before elections, in which nothing may promote what a local authority achieved. */
export function electionText(today: string): { readonly isOpen: boolean; readonly text: string } {
  const next = electoralWindow(today);
  const until = formatMonth(KNOWN_ELECTIONS[KNOWN_ELECTIONS.length - 1]?.month ?? today);
  if (!next) return { isOpen: false, text: `Maillage ne connaît pas d’élection après ${until}\u202f: vérifiez vous-même la période électorale. ${UNKNOWN}` };
  if (next.isOpen)
    return {
      isOpen: true,
      text: `Période électorale, ${next.name} de ${formatMonth(next.month)}\u202f: jusqu’au ${wordDay(next.endsOn)}, aucune campagne ne peut promouvoir les réalisations d’une collectivité (code électoral, art.\u00a0L.\u00a052-1). Tenez-vous-en aux faits, pour une diffusion interne.`,
    };
  return {
    isOpen: false,
    text: `Prochaine période électorale le ${wordDay(next.opensOn)}, avant les ${next.name} de ${formatMonth(next.month)}. Élections locales connues jusqu’en ${until}. ${UNKNOWN}`,
  };
}
