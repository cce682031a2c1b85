/** How an update campaign stands, each with what it means. */
export const CAMPAIGN_STATES = {
  draft: 'It is being written; nobody but the coordination sees it.',
  opening: 'It is being opened: what is asked of each CCAS is made into rows.',
  open: 'The CCAS answer.',
  closed: 'It is over: its answers count no more, and what was answered stays.',
} as const;
/** How an update campaign stands. */
export type CampaignState = keyof typeof CAMPAIGN_STATES;

/** Whom an update campaign asks, each with what it means. */
export const CAMPAIGN_AUDIENCES = {
  all: 'All CCAS of the network that are open when it opens.',
  ept: 'Those of one EPT.',
  cohort: 'Those of one named group.',
} as const;
/** Whom an update campaign asks. */
export type CampaignAudience = keyof typeof CAMPAIGN_AUDIENCES;

/** How far a CCAS is, in the order of the board; each with what it means. */
export const CAMPAIGN_CCAS_STATES = {
  unseen: 'Nobody of the CCAS opened its page yet, and nothing is answered.',
  seen: 'Its page was opened, and nothing is answered.',
  started: 'Some of what is asked is answered.',
  complete: 'All that is asked is answered, though nobody pressed the button.',
  submitted: 'It was submitted.',
  excused: 'The CCAS need not answer: it counts neither as answering nor as expected.',
} as const;
/** How far a CCAS is. */
export type CampaignCcasState = keyof typeof CAMPAIGN_CCAS_STATES;

/** CCAS that have answered: whether somebody pressed the button or not. */
export const ANSWERED_CAMPAIGN_STATES = ['complete', 'submitted'] as const satisfies readonly CampaignCcasState[];
/** Whether a CCAS that stands so has answered. */
export const hasAnsweredCampaign = (state: CampaignCcasState): boolean => (ANSWERED_CAMPAIGN_STATES as readonly string[]).includes(state);

/** What became of one thing that is asked, each with what it means. A `0` is an answer. */
export const CAMPAIGN_ITEM_STATES = {
  blank: 'Nobody has answered.',
  answered: 'It is answered in the place where it belongs.',
  unchanged: '« Rien de nouveau »: the last answer holds, or what lacks still does, with what is foreseen.',
  unavailable: '« Non disponible », with the reason: another answer, told apart from none.',
} as const;
/** What became of one thing that is asked. */
export type CampaignItemState = keyof typeof CAMPAIGN_ITEM_STATES;

/** What is said of a thing that is asked in the campaign itself, rather than where the answer belongs. */
export const CAMPAIGN_REPLIES = {
  unchanged: CAMPAIGN_ITEM_STATES.unchanged,
  unavailable: CAMPAIGN_ITEM_STATES.unavailable,
} as const;
/** What is said of it in the campaign itself. */
export type CampaignReply = keyof typeof CAMPAIGN_REPLIES;

/** Mails of a campaign, each with what it is. All but those by hand are sent once to a CCAS. */
export const CAMPAIGN_MAILS = {
  opening: 'What is asked, until when, and the link: when it opens.',
  unseen: 'Fifteen days before the day, to those who have not opened their page.',
  unfinished: 'Three days before the day, to those who have not answered all.',
  late: 'Three days after the day, to those who have not answered, with whom to call.',
  by_hand: 'A reminder that somebody sent.',
} as const;
/** A mail of a campaign. */
export type CampaignMail = keyof typeof CAMPAIGN_MAILS;
