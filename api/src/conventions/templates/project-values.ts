import { durationMonths, ofPlace, type TemplateValues, wordDay, wordMonths, wordRenewal } from '@maillage/domain';
import { SIGNATORY_CAPACITIES } from '../signatory-capacities';
import type { CcasFacts, ConventionFacts, TemplateFacts } from './project-facts.queries';

const wordSiren = (siren: string | null | undefined): string | null => siren?.replace(/(\d{3})(?=\d)/g, '$1\u00a0') ?? null;

const wordDeliberation = (deliberation: ConventionFacts['townDeliberation']): string | null =>
  deliberation && [...(deliberation.reference ? [`n° ${deliberation.reference}`] : []), `du ${wordDay(deliberation.happenedOn)}`].join(' ');

/** What the terms of a recorded convention say in words; nothing of a draft for which none is recorded. */
function wordTerms(convention: ConventionFacts | null): TemplateValues {
  if (!convention) return {};
  const { effectiveOn, endsOn, noticeMonths } = convention;
  const months = effectiveOn && endsOn ? durationMonths(effectiveOn, endsOn) : null;
  return {
    effectDate: effectiveOn && wordDay(effectiveOn),
    term: endsOn && wordDay(endsOn),
    duration: months === null ? null : wordMonths(months),
    // without a term, there is nothing that a renewal would follow
    renewal: endsOn === null ? null : wordRenewal(convention),
    notice: noticeMonths ? wordMonths(noticeMonths) : null,
    townDeliberation: wordDeliberation(convention.townDeliberation),
    ccasDeliberation: wordDeliberation(convention.ccasDeliberation),
  };
}

/**
 * The values of the variables for one CCAS. The mayor presides the CCAS by law (CASF L. 123-6): the town is signed for by the president,
 * the CCAS by its vice-president, so that no person signs twice, unless the recorded convention says otherwise.
 */
export function projectValues(template: TemplateFacts, ccas: CcasFacts, convention: ConventionFacts | null, today: string): TemplateValues {
  const { town, ccas: party } = convention ?? { town: null, ccas: null };
  const isCommune = ccas.kind === 'ccas';
  return {
    ...wordTerms(convention),
    townName: town?.name ?? (isCommune ? `Ville ${ofPlace(ccas.placeName)}` : ccas.placeName),
    communeName: ccas.placeName,
    townSiren: wordSiren(town?.siren ?? ccas.townSiren),
    townSignatoryName: town?.signatoryName ?? ccas.presidentName,
    townSignatoryCapacity: town?.signatoryCapacity ?? (isCommune ? SIGNATORY_CAPACITIES.mayor : (ccas.presidentTitle ?? SIGNATORY_CAPACITIES.president)),
    ccasName: party?.name ?? ccas.name,
    ccasSiren: wordSiren(party?.siren ?? ccas.siren),
    ccasAddress: ccas.address,
    ccasSignatoryName: party?.signatoryName ?? ccas.vicePresidentName,
    ccasSignatoryCapacity: party?.signatoryCapacity ?? ccas.vicePresidentTitle ?? SIGNATORY_CAPACITIES.vicePresident,
    eptName: ccas.eptName,
    networkName: template.networkName,
    date: wordDay(today),
  };
}
