import { computed, inject, type Signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { EDITION_AUDIENCES, EDITION_LIMITS, EDITION_MODEL_STARTS, EDITION_PERIMETERS, type EditionModel, type EditionPerimeterKind } from '@maillage/domain';
import { Session } from '../../core';
import { eptsOf, PickersGateway } from '../../pickers';
import { CohortsReader } from '../../scope/cohorts-gateway';
import { choicesOf, type RecordField, type RecordValues } from '../../ui/record-form/record-field';
import { AUDIENCE_LABELS, PERIMETER_LABELS } from '../words/edition-words';

/** The name of an edition, as its forms ask for it. */
export const TITLE_FIELD: RecordField = { key: 'title', label: 'Titre', kind: 'text', isRequired: true, maxLength: EDITION_LIMITS.title, isWide: true };

/** For whom an edition is, of what part of the network and of what time, as its forms ask for it: when it is begun, and as long as it is a draft. */
export function editionSettings(): Signal<readonly RecordField[]> {
  const [session, pickers, cohorts] = [inject(Session), inject(PickersGateway), inject(CohortsReader)];
  const network = () => session.networkId() ?? undefined;
  const ccas = rxResource({ params: network, stream: ({ params }) => pickers.ccas(params) });
  const groups = rxResource({ params: network, stream: ({ params }) => cohorts.all(params) });
  const funders = rxResource({ params: network, stream: ({ params }) => pickers.funders(params) });
  const year = new Date().getFullYear();
  const of = (kind: EditionPerimeterKind) => (values: RecordValues) => values['perimeter'] === kind;
  const named = (all: readonly { readonly id: string | number; readonly name: string }[]) => all.map(({ id, name }) => ({ value: id, label: name }));
  return computed(() => [
    { key: 'audience', label: 'Destinataires', kind: 'choice', isRequired: true, choices: choicesOf(EDITION_AUDIENCES, AUDIENCE_LABELS), initial: 'board' },
    { key: 'perimeter', label: 'Périmètre', kind: 'choice', isRequired: true, choices: choicesOf(EDITION_PERIMETERS, PERIMETER_LABELS), initial: 'network' },
    {
      key: 'territoryId',
      label: 'Territoire',
      kind: 'choice',
      isRequired: true,
      choices: named(ccas.hasValue() ? eptsOf(ccas.value()) : []),
      isAsked: of('territory'),
    },
    {
      key: 'cohortId',
      label: 'Groupe de CCAS',
      kind: 'choice',
      isRequired: true,
      choices: named(groups.hasValue() ? groups.value() : []),
      isAsked: of('cohort'),
    },
    { key: 'funderId', label: 'Financeur', kind: 'choice', isRequired: true, choices: named(funders.hasValue() ? funders.value() : []), isAsked: of('funder') },
    { key: 'periodFrom', label: 'Période, du', kind: 'date', isRequired: true, initial: `${year}-01-01` },
    { key: 'periodTo', label: 'au', kind: 'date', isRequired: true, initial: `${year}-12-31` },
  ]);
}

/** What another model proposes in place of what the last one did: nothing of what somebody chose otherwise. */
export function proposedBy(
  model: EditionModel,
  last: EditionModel,
  { title, audience, periodFrom, periodTo }: RecordValues,
  year = new Date().getFullYear(),
): Partial<Record<'title' | 'audience' | 'periodFrom' | 'periodTo', string>> {
  const [next, before] = [EDITION_MODEL_STARTS[model], EDITION_MODEL_STARTS[last]];
  const [spans, spanned] = [yearOf(model, year), yearOf(last, year)];
  return {
    ...(title === before.title ? { title: next.title } : {}),
    ...(audience === before.audience ? { audience: next.audience } : {}),
    ...(spans !== spanned && periodFrom === `${spanned}-01-01` ? { periodFrom: `${spans}-01-01` } : {}),
    ...(spans !== spanned && periodTo === `${spanned}-12-31` ? { periodTo: `${spans}-12-31` } : {}),
  };
}

/** Reports of activities are those of the year that is over. */
const yearOf = (model: EditionModel, year: number): number => (model === 'activity_report' ? year - 1 : year);
