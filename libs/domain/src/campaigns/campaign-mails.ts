import { addDays, type CivilDateText } from '../calendar/civil-date';
import { type CampaignCcasState, type CampaignMail, hasAnsweredCampaign } from './campaign-enums';

/** A reminder that a campaign sends by itself. */
export type AutomaticCampaignMail = Exclude<CampaignMail, 'opening' | 'by_hand'>;

/** When each reminder leaves, in days from the day that is due, for how long it still makes sense, and to CCAS that are how far. */
const REMINDERS: Readonly<Record<AutomaticCampaignMail, { readonly after: number; readonly days: number; readonly states: readonly CampaignCcasState[] }>> = {
  unseen: { after: -15, days: 10, states: ['unseen'] },
  unfinished: { after: -3, days: 3, states: ['unseen', 'seen', 'started'] },
  late: { after: 3, days: 4, states: ['unseen', 'seen', 'started'] },
};

/** How a CCAS stands in a campaign, as far as reminding it is concerned. */
export interface RemindedCcas {
  readonly state: CampaignCcasState;
  /** The day by which it answers: its own, or that of all. */
  readonly dueOn: CivilDateText;
  /** The day on which it was asked. */
  readonly openedOn: CivilDateText;
}

/** The reminder that a campaign sends to a CCAS on that day by itself, if any. Who has answered, or need not, gets none. */
export function reminderDue({ state, dueOn, openedOn }: RemindedCcas, day: CivilDateText): AutomaticCampaignMail | null {
  for (const [mail, { after, days, states }] of Object.entries(REMINDERS) as [AutomaticCampaignMail, (typeof REMINDERS)[AutomaticCampaignMail]][]) {
    const from = addDays(dueOn, after);
    // somebody who was asked less than a week ago has not forgotten
    if (from >= addDays(openedOn, 7) && day >= from && day < addDays(from, days) && states.includes(state)) return mail;
  }
  return null;
}

/** Whether a CCAS that stands so may be reminded by hand. */
export const canBeReminded = (state: CampaignCcasState): boolean => state !== 'excused' && !hasAnsweredCampaign(state);
