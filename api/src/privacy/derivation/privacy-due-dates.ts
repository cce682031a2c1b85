import { addDays, breachClock, designationGaps, latest, parisDayOf, requestDueOn } from '@maillage/domain';
import type { DeadlineRow } from '../../deadlines';
import type { PrivacyFacts } from './privacy-facts.queries';

/** Days before the end of evidence, or of a designation, from which to see to what follows. */
const RENEWAL_DAYS = 60;
/** Days before its date from which an action is to be looked at. */
const ACTION_DAYS = 30;

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

type Due = Pick<DeadlineRow, 'kind' | 'occurrence' | 'opensOn' | 'dueOn' | 'closesOn' | 'dueAt' | 'label'>;

const before = (day: string, days: number): string => latest(FIRST_DAY, addDays(day, -days));

const evidence = ({ answers }: PrivacyFacts): Due[] =>
  answers.flatMap(({ point, answer, evidenceEndsOn }) =>
    evidenceEndsOn !== null && evidenceEndsOn.length === LAST_DAY.length && (answer === 'yes' || answer === 'partly')
      ? [
          {
            kind: 'privacy_evidence',
            occurrence: point,
            opensOn: before(evidenceEndsOn, RENEWAL_DAYS),
            dueOn: evidenceEndsOn,
            closesOn: null,
            label: point,
          },
        ]
      : [],
  );

/** No DPO: after a designation that ends, or told so while none was ever designated. Nothing told at all is not known, which is no lack. */
function missingDpo({ designations, answers }: PrivacyFacts): Due[] {
  const told = designations.length === 0 ? answers.find(({ point, answer }) => point === 'dpo' && answer === 'no') : undefined;
  const never: Due[] = told
    ? [{ kind: 'privacy_dpo_missing', occurrence: 'never', opensOn: told.answeredOn, dueOn: told.answeredOn, closesOn: null, label: null }]
    : [];
  return [
    ...never,
    ...designationGaps(designations).map(({ after, closesOn }): Due => {
      const dueOn = after.endsOn as string;
      return { kind: 'privacy_dpo_missing', occurrence: after.id, opensOn: before(dueOn, RENEWAL_DAYS), dueOn, closesOn, label: null };
    }),
  ];
}

const procedures = (facts: PrivacyFacts): Due[] =>
  facts.procedures.flatMap(({ id, openedOn, dueOn, closedOn }) =>
    dueOn === null ? [] : [{ kind: 'privacy_cnil_procedure', occurrence: id, opensOn: openedOn, dueOn, closesOn: closedOn, label: null }],
  );

const notifications = ({ breaches }: PrivacyFacts): Due[] =>
  breaches.flatMap(({ id, ...breach }) => {
    if (breach.isWithoutRisk) return [];
    const opensOn = parisDayOf(breach.discoveredAt);
    const { notifyBefore } = breachClock(breach, breach.discoveredAt);
    return [
      {
        kind: 'privacy_breach_notification',
        occurrence: id,
        opensOn,
        dueOn: parisDayOf(notifyBefore),
        dueAt: notifyBefore.toISOString(),
        closesOn: breach.notifiedAt ? parisDayOf(breach.notifiedAt) : breach.closedOn,
        label: null,
      },
    ];
  });

const requests = (facts: PrivacyFacts): Due[] =>
  facts.requests.map((request) => ({
    kind: 'privacy_rights_request',
    occurrence: request.id,
    opensOn: request.receivedOn,
    dueOn: requestDueOn(request),
    closesOn: request.answeredOn,
    label: null,
  }));

// the title of an action may tell more than a status: its point stands for it
const actions = (facts: PrivacyFacts): Due[] =>
  facts.actions.map(({ id, point, dueOn, doneOn }) => ({
    kind: 'privacy_action',
    occurrence: id,
    opensOn: before(dueOn, ACTION_DAYS),
    dueOn,
    closesOn: doneOn,
    label: point,
  }));

/** What comes due at a CCAS. What was handled before it called for attention never did. */
export const privacyDueDates = (facts: PrivacyFacts): DeadlineRow[] =>
  [evidence, missingDpo, procedures, notifications, requests, actions]
    .flatMap((derive) => derive(facts))
    .filter(({ opensOn, closesOn }) => closesOn === null || closesOn > opensOn)
    .map((due) => ({ ...due, sourceId: facts.ccasId, ccasId: facts.ccasId, networkId: facts.networkId }));
