export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A civil date without time or zone, `2026-11-23`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601. */
  DateTime: { input: string; output: string; }
  /** An amount in euro cents: a whole number, at least 0 and below 10^14. */
  EuroCents: { input: number; output: number; }
  /** A JSON value, handed over whole as it was kept: its field says what shape it has. */
  Json: { input: unknown; output: unknown; }
  /** A list of numbers and nulls, handed over whole: a chart or a map eats thousands of them, and GraphQL would check each one. */
  NumberList: { input: readonly (number | null)[]; output: readonly (number | null)[]; }
  /** A list of texts, handed over whole, as NumberList is. */
  TextList: { input: readonly string[]; output: readonly string[]; }
};

/** A remark on an edition that is not published. */
export type AddEditionCommentInput = {
  /** The block; null: the whole edition. */
  blockId?: InputMaybe<Scalars['ID']['input']>;
  /** What it says. */
  body: Scalars['String']['input'];
  /** The edition. */
  editionId: Scalars['ID']['input'];
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
};

/** A remark on an answer or on a whole return. */
export type AddFormRemarkInput = {
  /** What it says. */
  body: Scalars['String']['input'];
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The collection. */
  collectionId: Scalars['ID']['input'];
  /** The entry; null: the whole return. */
  entry?: InputMaybe<Scalars['String']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
};

/** How far a CCAS has adopted an initiative. No stage at all: no news. */
export type AdoptionStage =
  /** In place and assessed. */
  | 'assessed'
  /** Committed. */
  | 'committed'
  /** In place. */
  | 'in_place'
  /** Informed. */
  | 'informed'
  /** Not concerned, for a reason that is told. */
  | 'not_concerned'
  /** To be contacted. */
  | 'to_contact'
  /** Volunteer. */
  | 'volunteer';

/** What makes the value of a territory above the communes. A published value always comes first. */
export type Aggregation =
  /** An expression over other indicators of the same territory. */
  | 'computed'
  /** Nothing but what the producer publishes: medians, deciles. */
  | 'published_only'
  /** Summed numerator over summed denominator; rates are never averaged. */
  | 'ratio'
  /** Sum of its communes. */
  | 'sum'
  /** Mean of its communes, weighted: an estimate. */
  | 'weighted_mean';

/** Answers of a CCAS. */
export type AnswerFormInput = {
  /** The answers: those that were changed by somebody else meanwhile are given back, the others are kept. */
  answers: Array<FormAnswerInput>;
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The collection. */
  collectionId: Scalars['ID']['input'];
};

/** Answer of a CCAS to a point. Absent: unchanged. Null: cleared. */
export type AnswerPrivacyPointInput = {
  /** The answer; required for the first one. */
  answer?: InputMaybe<PrivacyAnswerValue>;
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** What else there is to know, 2,000 characters at most. No data on residents. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** How many are done. */
  doneCount?: InputMaybe<Scalars['Int']['input']>;
  /** End of the evidence where it has one of its own (a contract), not before its date; else the policy says it. */
  evidenceEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Date of the evidence, today at the latest. */
  evidenceOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the evidence is and where it stands, 500 characters at most. No data on residents. */
  evidenceReference?: InputMaybe<Scalars['String']['input']>;
  /** Why the point is without object, 1,000 characters at most: required for `not_applicable`, dropped for any other. */
  notApplicableReason?: InputMaybe<Scalars['String']['input']>;
  /** The point, one of 12. */
  point: PrivacyPoint;
  /** Of how many, at least as many as are done. */
  requiredCount?: InputMaybe<Scalars['Int']['input']>;
  /** Version that the person saw; null: « I saw no answer yet ». Any other state is a STALE_VERSION with the present one. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Answers to points of several CCAS, in one writing. */
export type AnswerPrivacyPointsInput = {
  /** The answers, 1 to 200, each over the version that the person saw. */
  answers: Array<AnswerPrivacyPointInput>;
};

/** What somebody answers, without an account. */
export type AnswerSurveyInput = {
  /** The answers, as JSON (`SurveyAnswers` of libs/domain). */
  answers: Scalars['String']['input'];
  /** A random UUID (version 4) that the browser drew: sent again with it, the answer counts once. */
  id: Scalars['ID']['input'];
  /** The secret of the address. */
  token: Scalars['String']['input'];
};

/** An answer in a thread. */
export type AnswerThreadInput = {
  /** What it says, in light markdown, 8,000 characters at most. Never a word on a person who is helped. */
  body: Scalars['String']['input'];
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Accounts of the persons mentioned, 20 at most; those whose name does not stand in the text after an @ are left out. Refused, when one of them does not read the thread: MENTION_NOT_READER, with the names of those whom the writer may know. */
  mentionedIds: Array<Scalars['ID']['input']>;
  /** The thread. */
  threadId: Scalars['ID']['input'];
};

/** A takeover to apply, as it was shown. */
export type ApplyTakeoverInput = {
  /** The takeover. */
  id: Scalars['ID']['input'];
  /** Name under which the network remembers the mapping for workbooks with these headers; null: it does not. */
  rememberAs?: InputMaybe<Scalars['String']['input']>;
  /** Revision that the person saw. */
  revision: Scalars['Int']['input'];
};

/** A workbook to apply, as it was shown. */
export type ApplyWorkbookInput = {
  /** The return. */
  id: Scalars['ID']['input'];
  /** Number of the report that the person saw. */
  reportNumber: Scalars['Int']['input'];
  /** Conflicts in which the value of the file is taken, by their keys; in all others what stands stays. */
  taken: Array<Scalars['ID']['input']>;
};

/** A convention to put into the archives or to take out of them. */
export type ArchiveConventionInput = {
  /** The convention. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A file to put away. */
export type ArchiveFileInput = {
  /** The file. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A form to put away, or to take out again. */
export type ArchiveFormInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Whether it is put away: it stays with its collections, and is asked no more. */
  isArchived: Scalars['Boolean']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** An indicator to put into the archives or to take out of them. */
export type ArchiveIndicatorInput = {
  /** The indicator. */
  id: Scalars['Int']['input'];
  /** The network from which a shared one is looked at. */
  networkId: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A topic to ask of all CCAS of a network. */
export type AskForInventoryInput = {
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** The topic. */
  topic: InventoryTopic;
};

/** What is asked of a CCAS. */
export type AskKind =
  /** Update campaigns under way that the CCAS has not answered: each is one thing, whatever it asks. */
  | 'campaigns'
  /** What was decided of late on values that the CCAS contested: told, and to be answered by nobody. */
  | 'contest_outcomes'
  /** What the conventions of the CCAS lack: the next act, a document, a convention at all. */
  | 'convention_steps'
  /** What comes due at the CCAS and the viewer is there to handle, but for what another kind asks for already. */
  | 'deadlines'
  /** Returns of the CCAS that the coordination sent back or reopened: to be corrected, and submitted again. */
  | 'form_returns'
  /** Initiatives of the current plan of which the CCAS gave no recent news. */
  | 'initiatives_news'
  /** Points of the RGPD that have no answer, or whose evidence is to be confirmed. */
  | 'privacy_points';

/** Who leads many initiatives, or stands in. Absent: unchanged. Null: nobody. What is stale is left, and told. */
export type AssignInitiativesInput = {
  /** Who stands in. */
  deputy?: InputMaybe<PersonInput>;
  /** The initiatives, 1 to 1000. */
  initiatives: Array<SeenRowInput>;
  /** Whether to say only what would become of each: nothing is written, and no version is compared. */
  isPreview?: Scalars['Boolean']['input'];
  /** Who carries them. */
  owner?: InputMaybe<PersonInput>;
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** In what order blockers are read. */
export type BlockerOrder =
  /** The oldest first. */
  | 'age'
  /** By EPT and CCAS, the oldest first. */
  | 'ept'
  /** By who can lift them, the oldest first. */
  | 'person'
  /** By the day on which to look at them again. */
  | 'review';

/** Where the notification of a breach to the CNIL stands (RGPD art. 33). */
export type BreachState =
  /** Closed without notification. */
  | 'not_notified'
  /** Without risk for people: no notification is needed. */
  | 'not_required'
  /** Notified within 72 hours. */
  | 'notified_in_time'
  /** Notified later. */
  | 'notified_late'
  /** To be notified; its 72 hours are over. */
  | 'overdue'
  /** To be notified; its 72 hours run. */
  | 'running';

/** A line of a budget. A null amount is not foreseen, or not known yet. */
export type BudgetLineInput = {
  /** Its account: 60 to 69, indirect, 70 to 79, 86, 87. */
  account: Scalars['String']['input'];
  /** What happened. */
  actualCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Why there is a gap, 1,000 characters at most. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** What was forecast. */
  forecastCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** What it is, 200 characters at most. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** What is expected since; null: what was forecast. */
  revisedCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** To whom it is justified, 20 funders at most. */
  shares?: InputMaybe<Array<BudgetShareInput>>;
};

/** What is left of an exercise, or is missing. */
export type BudgetResultKind =
  /** What came in and is not spent is kept for the same purpose. */
  | 'earmarked'
  /** More was spent than came in. */
  | 'shortfall'
  /** More came in than was spent. */
  | 'surplus';

/** How much of a charge is justified to one funder. */
export type BudgetShareInput = {
  /** In hundredths of a percent; those of a line are 10,000 at most, together. */
  basisPoints: Scalars['Int']['input'];
  /** A funding line of the initiative. */
  fundingLineId: Scalars['ID']['input'];
};

/** How far a budget has come. */
export type BudgetStage =
  /** What happened balances with its result line, and every gap that wants it is explained. */
  | 'actual_settled'
  /** The forecast is being prepared. */
  | 'draft'
  /** The forecast balances and stays; what happens is entered beside it. */
  | 'forecast_settled';

/** What one act can change of many things at once. */
export type BulkActKind =
  /** The due dates of milestones. */
  | 'dates'
  /** Who leads initiatives, or stands in. */
  | 'people'
  /** The stage of cells of the matrix. */
  | 'stage';

/** What becomes of each thing of a selection. */
export type BulkOutcome =
  /** It changes, or did. */
  | 'changes'
  /** It is done: its date is left. */
  | 'done'
  /** It is not there any more. */
  | 'gone'
  /** The viewer may not change it, or it is not of this plan. */
  | 'not_allowed'
  /** It would be given back to somebody who is of the network no longer, or whose account is suspended: it is left. */
  | 'person_left'
  /** It changes once a reason is given. */
  | 'reason_required'
  /** It is so already, and is left as it is. */
  | 'same'
  /** Somebody changed it since it was seen: it is left as they left it. */
  | 'stale';

/** Whom an update campaign asks. */
export type CampaignAudience =
  /** All CCAS of the network that are open when it opens. */
  | 'all'
  /** Those of one named group. */
  | 'cohort'
  /** Those of one EPT. */
  | 'ept';

/** How far a CCAS is with what an update campaign asks. */
export type CampaignCcasState =
  /** All that is asked is answered, though nobody pressed the button. */
  | 'complete'
  /** The CCAS need not answer: it counts neither as answering nor as expected. */
  | 'excused'
  /** Its page was opened, and nothing is answered. */
  | 'seen'
  /** Some of what is asked is answered. */
  | 'started'
  /** It was submitted. */
  | 'submitted'
  /** Nobody of the CCAS opened its page yet, and nothing is answered. */
  | 'unseen';

/** What became of one thing that an update campaign asks. */
export type CampaignItemState =
  /** It is answered in the place where it belongs. */
  | 'answered'
  /** Nobody has answered. */
  | 'blank'
  /** « Non disponible », with the reason: another answer, told apart from none. */
  | 'unavailable'
  /** « Rien de nouveau »: the last answer holds, or what lacks still does, with what is foreseen. */
  | 'unchanged';

/** A mail of an update campaign. */
export type CampaignMail =
  /** A reminder that somebody sent. */
  | 'by_hand'
  /** Three days after the day, to those who have not answered, with whom to call. */
  | 'late'
  /** What is asked, until when, and the link: when it opens. */
  | 'opening'
  /** Three days before the day, to those who have not answered all. */
  | 'unfinished'
  /** Fifteen days before the day, to those who have not opened their page. */
  | 'unseen';

/** What is said of it in the campaign itself. */
export type CampaignReply =
  /** « Non disponible », with the reason: another answer, told apart from none. */
  | 'unavailable'
  /** « Rien de nouveau »: the last answer holds, or what lacks still does, with what is foreseen. */
  | 'unchanged';

/** What a campaign asks of a CCAS. */
export type CampaignResponseInput = {
  /** Id of the response. */
  responseId: Scalars['ID']['input'];
};

/** What a campaign asks, of one kind. */
export type CampaignSectionInput = {
  /** What is chosen of it (`campaignChoices`): one thing at least. */
  items: Array<Scalars['String']['input']>;
  /** The kind. */
  kind: CampaignSectionKind;
};

/** What an update campaign can ask. */
export type CampaignSectionKind =
  /** News of chosen initiatives: given, or confirmed, since the campaign opened. */
  | 'adoption_news'
  /** What the conventions of a CCAS lacked when the campaign opened: brought since, or told to lack still. */
  | 'convention_lacks'
  /** Sections of the form of a collection: every question that wants an answer has one. */
  | 'form'
  /** Chosen points of the RGPD: answered, or confirmed, since the campaign opened. */
  | 'privacy_points';

/** How an update campaign stands. */
export type CampaignState =
  /** It is over: its answers count no more, and what was answered stays. */
  | 'closed'
  /** It is being written; nobody but the coordination sees it. */
  | 'draft'
  /** The CCAS answer. */
  | 'open'
  /** It is being opened: what is asked of each CCAS is made into rows. */
  | 'opening';

/** An initiative to continue in a later plan of the network. */
export type CarryOverInitiativeInput = {
  /** The initiative. */
  id: Scalars['ID']['input'];
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Why it goes on, 1,000 characters at most. */
  reason: Scalars['String']['input'];
  /** A plan of a later year. */
  toPlanId: Scalars['ID']['input'];
};

/** Kind of centre of social action. */
export type CcasKind =
  /** Communal (CASF L.123-4). */
  | 'ccas'
  /** Inter-communal (CASF L.123-4-1). */
  | 'cias';

/** A new password for the person who asks. */
export type ChangePasswordInput = {
  /** The present password; absent for an account that has none. */
  currentPassword?: InputMaybe<Scalars['String']['input']>;
  /** The new password: 12 characters of 4 classes, 14 of 3, or a sentence of 7 words (CNIL 2022). */
  newPassword: Scalars['String']['input'];
};

/** One stage for many cells of the matrix. What is stale or not allowed is left, and told. */
export type ChangeStagesInput = {
  /** The cells, 1 to 1000. */
  cells: Array<SeenCellInput>;
  /** Whether to say only what would become of each: nothing is written, and no version is compared. */
  isPreview?: Scalars['Boolean']['input'];
  /** Why the CCAS are not concerned, 1,000 characters at most: required at that stage. */
  notConcernedReason?: InputMaybe<Scalars['String']['input']>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The stage. */
  stage: AdoptionStage;
};

/** A change of an update campaign that has not opened yet; of one that has, of its words alone. What is absent stays, null clears. */
export type ChangeUpdateCampaignInput = {
  /** Whom it asks. */
  audience?: InputMaybe<CampaignAudience>;
  /** The group that is asked; for the audience `cohort`. */
  cohort?: InputMaybe<Scalars['ID']['input']>;
  /** The day by which the CCAS answer. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the EPT (its SIREN) that is asked; for the audience `ept`. */
  ept?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A word to those who answer, in light markdown. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** How many minutes it takes. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** What the answers are for. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** What it asks, each kind once at most. */
  sections?: InputMaybe<Array<CampaignSectionInput>>;
  /** Its title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A collection to close, or to open again. */
export type CloseFormCollectionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Whether it is closed: nobody answers any more, drafts are kept. */
  isClosed: Scalars['Boolean']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** What the CNIL opened. */
export type CnilProcedureKind =
  /** Control. */
  | 'control'
  /** Formal notice (mise en demeure). */
  | 'formal_notice'
  /** Reminder of obligations. */
  | 'reminder'
  /** Sanction. */
  | 'sanction';

/** An action that is done, or not after all, at one of its CCAS. */
export type CompletePrivacyActionInput = {
  /** Day on which it was done, today at the latest; null: not done after all. */
  doneOn?: InputMaybe<Scalars['Date']['input']>;
  /** The action at that CCAS (`PrivacyActionCcas.id`). */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** « Rien de nouveau »: the news holds; only its date and author change. */
export type ConfirmAdoptionInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** Answers that were put there beforehand, and that the person stands for. */
export type ConfirmFormAnswersInput = {
  /** Which: one that says something else by now waits for her to see it. */
  answers: Array<SeenFormAnswerInput>;
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The collection. */
  collectionId: Scalars['ID']['input'];
};

/** An import to apply. */
export type ConfirmImportInput = {
  /** Whether the person looked at the unlikely values. */
  areDoubtsAccepted: Scalars['Boolean']['input'];
  /** The import. */
  id: Scalars['Int']['input'];
};

/** Where a contested value stands. */
export type ContestStatus =
  /** Accepted: the value was corrected. */
  | 'accepted'
  /** Waits for a decision. */
  | 'open'
  /** Refused, with a reason. */
  | 'refused'
  /** Taken back by who opened it. */
  | 'withdrawn';

/** A value that is said to be wrong. */
export type ContestValueInput = {
  /** The indicator. */
  indicatorId: Scalars['Int']['input'];
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The network of the CCAS. */
  networkId: Scalars['ID']['input'];
  /** Period of the value. */
  period: Scalars['Int']['input'];
  /** The right number; a whole one from 0 on where small counts are masked. */
  proposedValue: Scalars['Float']['input'];
  /** Why the value is wrong, 2,000 characters at most. */
  reason: Scalars['String']['input'];
  /** Where the right number comes from, 500 characters at most. */
  source: Scalars['String']['input'];
  /** The territory of the CCAS, maybe as it was before a merger. */
  territoryId: Scalars['Int']['input'];
};

/** An act of a convention’s life. */
export type ConventionActKind =
  /** The draft is agreed. */
  | 'agreed_draft'
  /** Deliberation of the board of the CCAS. */
  | 'ca_deliberation'
  /** Meeting of the follow-up committee; several are possible. */
  | 'committee'
  /** Deliberation of the municipal council. */
  | 'council_deliberation'
  /** Express renewal; several are possible. */
  | 'express_renewal'
  /** The negotiation begins. */
  | 'negotiation'
  /** Notice given by a party. */
  | 'notice'
  /** Publication. */
  | 'publication'
  /** Receipt of the préfecture (AR). */
  | 'receipt'
  /** Replacement by another convention. */
  | 'replacement'
  /** Signature by all parties. */
  | 'signature'
  /** Termination. */
  | 'termination'
  /** Transmission to the préfecture. */
  | 'transmission'
  /** Yearly report, one for a year. */
  | 'yearly_report';

/** Which conventions are listed. What is absent does not restrict. */
export type ConventionFilter = {
  /** Only this CCAS. */
  ccasId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether archived ones are listed too. */
  isArchivedIncluded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Types. */
  kinds?: InputMaybe<Array<ConventionKind>>;
  /** Only conventions that cover so many volets. */
  minimumVolets?: InputMaybe<Scalars['Int']['input']>;
  /** Day of the statuses and terms; today unless told. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The part of the network that is asked for; all that the viewer reads unless told. */
  scope?: InputMaybe<ScopeInput>;
  /** Statuses on the day asked for. */
  status?: InputMaybe<Array<ConventionStatus>>;
  /** Part of the title, the reference, the CCAS or its commune; accents and case do not count. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Type of a convention between a town and its CCAS. */
export type ConventionKind =
  /** Multi-year contract of objectives and means (CPOM). */
  | 'cpom'
  /** Shared data-protection officer. */
  | 'dpo'
  /** Framework convention: all means and support of the town. */
  | 'framework'
  /** Group purchasing (groupement de commandes). */
  | 'group_purchasing'
  /** Objectives and grant. */
  | 'objectives_grant'
  /** Another one. */
  | 'other'
  /** Premises. */
  | 'premises'
  /** Secondment of staff (mise à disposition). */
  | 'secondment';

/** What the conventions of a CCAS lack. */
export type ConventionLackKind =
  /** The deliberation of the board. */
  | 'ca_deliberation'
  /** A convention that settles the relation with the town: there is none that is not over. */
  | 'convention'
  /** The deliberation of the council. */
  | 'council_deliberation'
  /** The document of a recorded deliberation. */
  | 'deliberation_document'
  /** The receipt of the préfecture. */
  | 'receipt'
  /** The document of a recorded receipt. */
  | 'receipt_document'
  /** The signature. */
  | 'signature'
  /** The document of a signed convention. */
  | 'signed_document'
  /** The transmission to the préfecture. */
  | 'transmission';

/** What happens at the term. */
export type ConventionRenewal =
  /** It can be renewed by a decision. */
  | 'express'
  /** It ends. */
  | 'none'
  /** It is renewed unless a party gives notice. */
  | 'tacit';

/** Order of the register; each ends in commune, type, then id. */
export type ConventionSort =
  /** By commune. */
  | 'commune'
  /** By day of effect, those without one last. */
  | 'effect'
  /** By type. */
  | 'kind'
  /** By status, along the life of a convention. */
  | 'status'
  /** By term, conventions without one last. */
  | 'term'
  /** By title. */
  | 'title'
  /** By number of volets covered. */
  | 'volets';

/** Status of a convention on a day, derived from its acts, never typed. */
export type ConventionStatus =
  /** The draft is agreed. */
  | 'agreed_draft'
  /** Deliberated by both. */
  | 'deliberated_by_both'
  /** Deliberated by the board or by the council, not by both. */
  | 'deliberated_by_one'
  /** Past its term. */
  | 'expired'
  /** In force. */
  | 'in_force'
  /** In negotiation. */
  | 'negotiating'
  /** Replaced by another one. */
  | 'replaced'
  /** Signed after both deliberations, not yet transmitted. */
  | 'signed'
  /** Signed, but an act is missing: « signée mais fragile ». */
  | 'signed_fragile'
  /** Terminated before its term. */
  | 'terminated'
  /** In force, and its term is near. */
  | 'to_renew'
  /** No act yet. */
  | 'to_start'
  /** Transmitted to the préfecture, or received by it before the day of effect. */
  | 'transmitted';

/** What a framework convention should settle. */
export type ConventionVolet =
  /** Archives. */
  | 'archives'
  /** Communication. */
  | 'communication'
  /** Evaluation. */
  | 'evaluation'
  /** Finance: grant, instalments, valuation, recharging. */
  | 'finance'
  /** Governance and follow-up committee. */
  | 'governance'
  /** Insurance. */
  | 'insurance'
  /** Information systems and telephony. */
  | 'it'
  /** Premises. */
  | 'premises'
  /** Data protection and its officer. */
  | 'privacy'
  /** Procurement. */
  | 'procurement'
  /** Staff and secondments. */
  | 'staff'
  /** Support functions. */
  | 'support_functions'
  /** Vehicles and logistics. */
  | 'vehicles';

/** A plan to copy to a later year. */
export type CopyPlanInput = {
  /** Whether dates and milestones go along, moved by the years between the plans. */
  hasDates: Scalars['Boolean']['input'];
  /** The initiatives that go on, at least one. */
  initiativeIds: Array<Scalars['ID']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** Why its initiatives go on, 1,000 characters at most: kept with each. */
  reason: Scalars['String']['input'];
  /** Title of a plan that is made, 200 characters at most. */
  title: Scalars['String']['input'];
  /** A later year, 2100 at most. The plan of that year is made unless there is one. */
  year: Scalars['Int']['input'];
};

/** A correction of a published edition. */
export type CorrectEditionInput = {
  /** The published edition. */
  editionId: Scalars['ID']['input'];
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is corrected, as its readers will see. */
  reason: Scalars['String']['input'];
};

/** What was done of a recommendation of the chambre régionale des comptes. */
export type CrcFollowUp =
  /** Done. */
  | 'implemented'
  /** Under way. */
  | 'in_progress'
  /** Nothing yet. */
  | 'open'
  /** Not followed, for a reason that is told. */
  | 'refused';

/** Days on which a person will be away. */
export type CreateAbsenceInput = {
  /** Who is away; null: the viewer herself. Of somebody else, the coordination alone says it. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Who stands in for her: one of `deputyCandidates`; null: nobody. */
  deputyAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day: today or later, a year after the first at most. */
  endsOn: Scalars['Date']['input'];
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** First day. */
  startsOn: Scalars['Date']['input'];
};

/** A new account. Its owner is invited by mail. */
export type CreateAccountInput = {
  /** E-mail address. Where it has an account that the viewer does not see, the roles are proposed to that one; the answer is the same. */
  email: Scalars['String']['input'];
  /** First and last name. */
  fullName: Scalars['String']['input'];
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Professional telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Its roles, one at least. */
  roles: Array<RoleAssignmentInput>;
};

/** A CCAS to add to a network. */
export type CreateCcasInput = {
  /** Number and street. */
  addressLine?: InputMaybe<Scalars['String']['input']>;
  /** City of the address. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address of the centre. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Communal or inter-communal. */
  kind: CcasKind;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Network that it joins; its territory must lie in it. */
  networkId: Scalars['ID']['input'];
  /** First day; null when it is not known. */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Telephone of the reception. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code of the address. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Its own SIREN. */
  siren: Scalars['String']['input'];
  /** Its commune; for a CIAS its EPCI or EPT. */
  territoryId: Scalars['Int']['input'];
  /** Address of its site. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What the CNIL opened. */
export type CreateCnilProcedureInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** Day on which it was closed, today at the latest. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day by which the CCAS must answer or comply. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  kind: CnilProcedureKind;
  /** Day on which it was opened, today at the latest. */
  openedOn: Scalars['Date']['input'];
  /** How it ended, 500 characters at most. No data about persons. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Reference of the CNIL, 100 characters at most. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** A group of CCAS to keep in a network. */
export type CreateCohortInput = {
  /** Its CCAS: one at least, all of the network. Refused with UNKNOWN_REFERENCE when one is not. */
  ccasIds: Array<Scalars['ID']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** What it is for. */
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** A new convention. Its town and its CCAS become parties, with the signatories that their offices suggest. */
export type CreateConventionInput = {
  /** Its CCAS. */
  ccasId: Scalars['ID']['input'];
  /** Comment without personal data, 2,000 characters at most. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Day of effect. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Term as first agreed; null: none. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the person confirmed dates that were refused as UNLIKELY_DATES. */
  isConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether means are recharged to the CCAS. */
  isRecharged?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Its type. */
  kind: ConventionKind;
  /** Months of notice, 0 to 36; null: not agreed. */
  noticeMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Months wanted to prepare, 0 to 24; 3 unless told. */
  preparationMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Reference at the CCAS, 100 characters at most. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** What happens at the term; `none` clears the months and the maximum of renewals. */
  renewal?: InputMaybe<ConventionRenewal>;
  /** Months of a renewal, 1 to 120; required unless there is none. */
  renewalMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Renewals at most, 1 to 50; null: no limit. */
  renewalsMax?: InputMaybe<Scalars['Int']['input']>;
  /** Version of a convention-type of the network that it was made from. */
  templateVersionId?: InputMaybe<Scalars['ID']['input']>;
  /** Its title, 200 characters at most. */
  title: Scalars['String']['input'];
};

/** A new convention-type, with a first draft. */
export type CreateConventionTemplateInput = {
  /** Whether the draft starts from the proposed articles; else it is empty. */
  isFromProposal: Scalars['Boolean']['input'];
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Network whose it is. */
  networkId: Scalars['ID']['input'];
  /** Its title, 200 characters at most; free in the network. */
  title: Scalars['String']['input'];
};

/** A new recommendation of the chambre régionale des comptes. */
export type CreateCrcRecommendationInput = {
  /** What the chamber recommends, 2,000 characters at most. */
  body: Scalars['String']['input'];
  /** The CCAS to which it was made. */
  ccasId: Scalars['ID']['input'];
  /** Conventions of that CCAS that answer it. */
  conventionIds: Array<Scalars['ID']['input']>;
  /** What was done of it. */
  followUp: CrcFollowUp;
  /** What was done of it, 2,000 characters at most; required when it is refused. */
  followUpNote?: InputMaybe<Scalars['String']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Its number in the report, 20 characters at most. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Date of the report, not in the future. */
  reportedOn: Scalars['Date']['input'];
  /** Volet of the convention that it concerns. */
  volet?: InputMaybe<ConventionVolet>;
};

/** The designation of a DPO. */
export type CreateDpoDesignationInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** Number of the designation at the CNIL, 50 characters at most. */
  cnilNumber?: InputMaybe<Scalars['String']['input']>;
  /** Day of the designation at the CNIL. */
  designatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Professional e-mail address of the DPO. */
  dpoEmail?: InputMaybe<Scalars['String']['input']>;
  /** Name of the DPO, 200 characters at most. */
  dpoName?: InputMaybe<Scalars['String']['input']>;
  /** Professional telephone of the DPO. */
  dpoPhone?: InputMaybe<Scalars['String']['input']>;
  /** Last day in office; null: for good. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the letter of mission. */
  missionLetterOn?: InputMaybe<Scalars['Date']['input']>;
  /** How the CCAS has its DPO. */
  mode: DpoMode;
  /** Organisation of the DPO, 200 characters at most. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** First day in office. */
  startsOn: Scalars['Date']['input'];
};

/** An edition to begin from a model. */
export type CreateEditionInput = {
  /** For whom it is. */
  audience: EditionAudience;
  /** A group of CCAS of the network. Asked for with the perimeter that it is of, left out with another. */
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** A funder of the network. Asked for with the perimeter that it is of, left out with another. */
  funderId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** What it begins with. */
  model: EditionModel;
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** What part of the network it is about. */
  perimeter: EditionPerimeterKind;
  /** First day of its period. */
  periodFrom: Scalars['Date']['input'];
  /** Last day of its period. */
  periodTo: Scalars['Date']['input'];
  /** A territory of the network. Asked for with the perimeter that it is of, left out with another. */
  territoryId?: InputMaybe<Scalars['Int']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
};

/** A collection: the last published version of a form, asked over a period. */
export type CreateFormCollectionInput = {
  /** The form. */
  formId: Scalars['ID']['input'];
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** First day of the period that is asked about. */
  periodFrom: Scalars['Date']['input'];
  /** Last day of it. */
  periodTo: Scalars['Date']['input'];
  /** What it serves, and who will read what. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
};

/** A form to begin: from a ready-made one, from another form of the network, or from nothing. */
export type CreateFormInput = {
  /** The form of the network that it begins with: its draft, or else its last version. */
  copiedId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The ready-made form that it begins with, by its code (`formModels`). */
  model?: InputMaybe<Scalars['String']['input']>;
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** Its title. */
  title: Scalars['String']['input'];
};

/** A funding organisation to add to a network. */
export type CreateFunderInput = {
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The network. */
  networkId: Scalars['ID']['input'];
};

/** A new funding line of an initiative. */
export type CreateFundingLineInput = {
  /** A funder of the network. */
  funderId: Scalars['ID']['input'];
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** What the money is for, 200 characters at most. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Amount notified by a decision. */
  notifiedCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Amount paid so far. */
  paidCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Amount promised. */
  promisedCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Amount of the signed agreement. */
  signedCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Amount asked for. */
  soughtCents?: InputMaybe<Scalars['EuroCents']['input']>;
};

/** A new indicator. */
export type CreateIndicatorInput = {
  /** What makes the value of a territory above the communes. */
  aggregation: Aggregation;
  /** All its breaks, 20 at most. */
  breaks?: InputMaybe<Array<IndicatorBreakInput>>;
  /** Bounds between the classes of a map, ascending, 8 at most; null: quantiles. */
  classBounds?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Stable word of 2 to 60 small letters, digits and underscores, a letter first. Never changes. */
  code: Scalars['String']['input'];
  /** Decimals that are shown, 0 to 6. */
  decimals?: InputMaybe<Scalars['Int']['input']>;
  /** What is counted, and in relation to what, 2,000 characters at most. */
  definition?: InputMaybe<Scalars['String']['input']>;
  /** Of a ratio, required there: a count of the same periodicity. Dropped when it is no ratio. */
  denominatorId?: InputMaybe<Scalars['Int']['input']>;
  /** Which way is better. */
  direction?: InputMaybe<IndicatorDirection>;
  /** Who publishes them, 200 characters at most. */
  distributor?: InputMaybe<Scalars['String']['input']>;
  /** Of a computed one, required there: the formula, 500 characters at most. Dropped when it is none. */
  expression?: InputMaybe<Scalars['String']['input']>;
  /** Whether counts under five are never shown: sums of a network’s own alone; fixed once there are values. */
  isMasked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is shared by all networks of the instance. */
  isShared: Scalars['Boolean']['input'];
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Licence under which they may be used, 200 characters at most. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** What they cannot say, 2,000 characters at most. */
  limits?: InputMaybe<Scalars['String']['input']>;
  /** Below it an imported value must be confirmed. */
  lowerBound?: InputMaybe<Scalars['Float']['input']>;
  /** How they are made, 2,000 characters at most. */
  method?: InputMaybe<Scalars['String']['input']>;
  /** Name, 200 characters at most. */
  name: Scalars['String']['input'];
  /** The network whose own it is; for a shared one, the network from which it is made. */
  networkId: Scalars['ID']['input'];
  /** Day on which the next figures are expected. */
  nextUpdateOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of a ratio, required there: a count of the same periodicity. Dropped when it is no ratio. */
  numeratorId?: InputMaybe<Scalars['Int']['input']>;
  /** How often it has a value: once a year unless told. Never changes. */
  periodicity?: InputMaybe<Periodicity>;
  /** Who makes the figures, 200 characters at most. */
  producer?: InputMaybe<Scalars['String']['input']>;
  /** Of a ratio: what it is multiplied by, above 0. */
  scale?: InputMaybe<Scalars['Float']['input']>;
  /** Page of the producer: a whole address, 500 characters at most. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** Theme of the analysis of social needs. */
  theme: IndicatorTheme;
  /** Unit, as it is written after a figure, 40 characters at most. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Above it an imported value must be confirmed; above the lower bound. */
  upperBound?: InputMaybe<Scalars['Float']['input']>;
  /** Of a weighted mean, required there: a count of the same periodicity. Dropped when it is none. */
  weightId?: InputMaybe<Scalars['Int']['input']>;
};

/** A new initiative of a plan. */
export type CreateInitiativeInput = {
  /** Who stands in. */
  deputy?: InputMaybe<PersonInput>;
  /** Last day, not before the first. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Its number, 1 to 999; the next free one when absent. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** Who carries it. */
  owner?: InputMaybe<PersonInput>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** What it is for, 4,000 characters at most. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Recommendations that it serves, 100 at most. */
  recommendationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its title, 200 characters at most. */
  title: Scalars['String']['input'];
};

/** A new campaign. */
export type CreateMaturityCampaignInput = {
  /** Last day; null: open. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** First day. */
  startsOn: Scalars['Date']['input'];
  /** Its title, 200 characters at most. */
  title: Scalars['String']['input'];
};

/** A new milestone of an initiative. */
export type CreateMilestoneInput = {
  /** Day on which it was done, today at the latest. */
  doneOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day by which it is due. */
  dueOn: Scalars['Date']['input'];
  /** What shows that it is done: a text or an address, 2,000 characters at most. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Date that matters, or deliverable. */
  kind: MilestoneKind;
  /** Its title, 200 characters at most. */
  title: Scalars['String']['input'];
  /** Milestones of the network that it waits for, 20 at most; never in a circle. */
  waitsForIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** An office to add to a CCAS. */
export type CreateOfficeInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** Professional e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Last day; null while the office is held. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The office. */
  function: OfficeFunction;
  /** Title, in the words of the CCAS. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the person. */
  personName: Scalars['String']['input'];
  /** Professional telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** First day; null when it is not known. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A new yearly plan. */
export type CreatePlanInput = {
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Network whose plan it is. */
  networkId: Scalars['ID']['input'];
  /** Its title, 200 characters at most. */
  title: Scalars['String']['input'];
  /** Civil year, 2000 to 2100; one plan a year. */
  year: Scalars['Int']['input'];
};

/** An action of the plan. */
export type CreatePrivacyActionInput = {
  /** Its CCAS: one, or several for a pooled action. */
  ccasIds: Array<Scalars['ID']['input']>;
  /** What is to be done, 2,000 characters at most. No data about persons. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Day by which it is due. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** What shows that it is done: a reference or an address, 500 characters at most. */
  evidenceReference?: InputMaybe<Scalars['String']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** Who carries it. */
  owner?: InputMaybe<PersonInput>;
  /** Point of the base that it serves. */
  point?: InputMaybe<PrivacyPoint>;
  /** Priority: 1 high, 2 middle, 3 low. */
  priority: Scalars['Int']['input'];
  /** Its title, 200 characters at most. */
  title: Scalars['String']['input'];
};

/** A breach to record: dates alone. */
export type CreatePrivacyBreachInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** Day on which it was closed. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** When it was discovered. */
  discoveredAt: Scalars['DateTime']['input'];
  /** Whether it is without risk for people. A new breach is with risk unless this says otherwise. */
  isWithoutRisk?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** When it was notified to the CNIL. */
  notifiedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Day on which the people were informed. */
  personsInformedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A new recommendation of the network. */
export type CreateRecommendationInput = {
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Network that recommends. */
  networkId: Scalars['ID']['input'];
  /** Its number, 1 to 999; free in the network. */
  number: Scalars['Int']['input'];
  /** What it says, 2,000 characters at most. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Its title, 200 characters at most. */
  title: Scalars['String']['input'];
};

/** A rights request to record: dates alone. */
export type CreateRightsRequestInput = {
  /** Day of the answer, today at the latest. */
  answeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** Whether the delay is extended by two months; it is not unless this says so. */
  isExtended?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Day of reception, today at the latest. */
  receivedOn: Scalars['Date']['input'];
};

/** A survey to begin, as a draft. */
export type CreateSurveyInput = {
  /** The last day on which one answers. */
  closesOn: Scalars['Date']['input'];
  /** The survey of the network whose questions it begins with. */
  copiedId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** Its title, as those read it who answer. */
  title: Scalars['String']['input'];
};

/** An update campaign to write. Nobody is told before it opens. */
export type CreateUpdateCampaignInput = {
  /** Whom it asks. */
  audience: CampaignAudience;
  /** The group that is asked; for the audience `cohort`. */
  cohort?: InputMaybe<Scalars['ID']['input']>;
  /** The day by which the CCAS answer. */
  dueOn: Scalars['Date']['input'];
  /** Code of the EPT (its SIREN) that is asked; for the audience `ept`. */
  ept?: InputMaybe<Scalars['String']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** A word to those who answer, in light markdown. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** How many minutes it takes. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** What the answers are for. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** What it asks, each kind once at most. */
  sections: Array<CampaignSectionInput>;
  /** Its title. */
  title: Scalars['String']['input'];
};

/** What comes due. */
export type DeadlineKind =
  /** The end of the contract of who makes an ABS. */
  | 'abs_contract'
  /** Last day on which an ABS is presented to the board of the CCAS: the same for all. */
  | 'abs_due'
  /** A step of an ABS, on the day for which it is planned. */
  | 'abs_step'
  /** A blocker to look at again: on the day that was said, else when nobody lifted it for 30 days. */
  | 'blocker_review'
  /** What an update campaign asks of a CCAS, and is not all answered. */
  | 'campaign_answer'
  /** No follow-up committee for 12 months. */
  | 'convention_committee'
  /** The grant of the year, to be voted with the budget. */
  | 'convention_grant_vote'
  /** Last day to give notice of a convention that is tacitly renewed. */
  | 'convention_notice'
  /** Day from which to prepare the decision to give notice, so that it is taken in time. */
  | 'convention_notice_preparation'
  /** The commune’s perimeter changed and the convention was not revised. */
  | 'convention_perimeter'
  /** Not published 15 days after the signature. */
  | 'convention_publication_missing'
  /** No receipt of the préfecture 15 days after the signature. */
  | 'convention_receipt_missing'
  /** The end of an individual secondment. */
  | 'convention_secondment'
  /** The mandate of a signatory ended while the convention is in force. */
  | 'convention_signatory'
  /** Notice was not given in time: the convention is renewed after its term. */
  | 'convention_tacit_renewal'
  /** The term of a convention that nothing renews by itself. */
  | 'convention_term'
  /** The report of the past year, expected by 30 June. */
  | 'convention_yearly_report'
  /** The financial report that is due to those who fund an initiative. */
  | 'financial_report'
  /** A milestone or deliverable of an initiative that is not done. */
  | 'initiative_milestone'
  /** An action of the plan. */
  | 'privacy_action'
  /** The notification of a breach, within 72 hours. */
  | 'privacy_breach_notification'
  /** A control or formal notice of the CNIL. */
  | 'privacy_cnil_procedure'
  /** No DPO is designated. */
  | 'privacy_dpo_missing'
  /** Evidence that expires. */
  | 'privacy_evidence'
  /** The answer to a rights request, within one month. */
  | 'privacy_rights_request'
  /** Last day to decide what follows a contract of business software: its end, or before it by the notice. */
  | 'software_contract';

/** What a deadline comes from. */
export type DeadlineSource =
  /** News of a CCAS. */
  | 'adoption'
  /** A convention. */
  | 'convention'
  /** An initiative of a plan. */
  | 'initiative'
  /** Its budget. */
  | 'initiative_budget'
  /** What a CCAS answered to an inventory. */
  | 'inventory'
  /** What a CCAS owes to the RGPD. */
  | 'privacy'
  /** An update campaign. */
  | 'update_campaign';

/** A decision on a contested value. */
export type DecideContestInput = {
  /** What is answered, 2,000 characters at most; required when it is refused. */
  decisionText?: InputMaybe<Scalars['String']['input']>;
  /** The contested value. */
  id: Scalars['ID']['input'];
  /** True: the proposed number replaces the value. False: the value stays. */
  isAccepted: Scalars['Boolean']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A decision on a proposed definition. */
export type DecideDefinitionProposalInput = {
  /** What is answered, 2,000 characters at most; required when it is refused. */
  decisionText?: InputMaybe<Scalars['String']['input']>;
  /** The proposal. */
  id: Scalars['ID']['input'];
  /** True: it holds at once for all networks. False: nothing changes. */
  isAccepted: Scalars['Boolean']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A decision on proposed values. */
export type DecideValueProposalInput = {
  /** What is answered, 2,000 characters at most; required when it is refused. */
  decisionText?: InputMaybe<Scalars['String']['input']>;
  /** The proposal. */
  id: Scalars['ID']['input'];
  /** True: the values take the place of those that are shown, as an import of the network that accepts. False: nothing changes. */
  isAccepted: Scalars['Boolean']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** What a network may propose of a shared definition. */
export type DefinitionAct =
  /** Taking it out of use. */
  | 'archive'
  /** A new shared indicator. */
  | 'create'
  /** Taking it out of the archives. */
  | 'restore'
  /** A change of its definition. */
  | 'update';

/** A section given to somebody of the CCAS. */
export type DelegateCampaignSectionInput = {
  /** Account of a contributor of the CCAS; null: given to nobody any more. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the response. */
  responseId: Scalars['ID']['input'];
  /** Id of the section. */
  sectionId: Scalars['ID']['input'];
};

/** An absence to take back. */
export type DeleteAbsenceInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A group of CCAS to delete. What it showed stays where it is. */
export type DeleteCohortInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A recommendation to delete. */
export type DeleteCrcRecommendationInput = {
  /** The recommendation. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A funding line to delete. */
export type DeleteFundingLineInput = {
  /** The funding line. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A milestone to delete. */
export type DeleteMilestoneInput = {
  /** The milestone. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** An office to take out, for one that was entered by mistake. One that ended gets its last day instead. */
export type DeleteOfficeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A row to delete that was entered by mistake; the journal keeps what it was. */
export type DeletePrivacyRowInput = {
  /** The row. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** Why a delivery did not arrive. */
export type DeliveryFailure =
  /** The address is one of an inner network. */
  | 'not_public'
  /** It answered with another status than one of success. */
  | 'refused'
  /** The answer did not come in time. */
  | 'timeout'
  /** Nobody has that name. */
  | 'unknown_name'
  /** Nobody answered there, or not securely. */
  | 'unreachable';

/** How a delivery stands. */
export type DeliveryState =
  /** The other program took it. */
  | 'delivered'
  /** It was tried often enough, and is not tried again by itself. */
  | 'failed'
  /** It is on its way, or tried again later. */
  | 'waiting';

/** Who reads a thread. */
export type DiscussionAudience =
  /** Shared with the CCAS of the place and all who follow where it stands, also those who do not read its detail; only where there are such. */
  | 'followed'
  /** The network among itself: who steers it or follows the place. Never who answers for a CCAS. */
  | 'internal'
  /** Shared with the CCAS of the place; of an initiative, with all the network. */
  | 'shared';

/** A place at which people talk. */
export type DiscussionPlaceInput = {
  /** The CCAS at which it stands, where the key does not tell. */
  ccasId?: InputMaybe<Scalars['ID']['input']>;
  /** Its key, as its kind says. */
  key: Scalars['ID']['input'];
  /** What kind of place. */
  kind: DiscussionPlaceKind;
};

/** A kind of place at which people talk. */
export type DiscussionPlaceKind =
  /** An initiative at a CCAS, with or without news. Its key is the id of the initiative. */
  | 'adoption'
  /** A convention of a CCAS. Its key is the id of the convention. */
  | 'convention'
  /** An initiative; what is shared is for all the network. Its key is the id of the initiative. */
  | 'initiative'
  /** A point of the RGPD base at a CCAS, answered or not. Its key is the point. */
  | 'privacy_point';

/** How a CCAS has its DPO. */
export type DpoMode =
  /** Of the management centre (centre de gestion). */
  | 'cdg'
  /** Of the EPT. */
  | 'ept'
  /** Its own. */
  | 'own'
  /** Of a provider. */
  | 'provider'
  /** Shared with the town. */
  | 'shared_town'
  /** Of a mixed syndicate. */
  | 'syndicate';

/** Other words of one’s message. */
export type EditMessageInput = {
  /** What it says, in light markdown, 8,000 characters at most. Never a word on a person who is helped. */
  body: Scalars['String']['input'];
  /** The message. */
  id: Scalars['ID']['input'];
  /** Accounts of the persons mentioned, 20 at most; those whose name does not stand in the text after an @ are left out. Refused, when one of them does not read the thread: MENTION_NOT_READER, with the names of those whom the writer may know. */
  mentionedIds: Array<Scalars['ID']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** For whom an edition is written: the board and people of the network, or funders. */
export type EditionAudience =
  /** The board and the people of the network. */
  | 'board'
  /** Funders: nothing is told over fewer than five CCAS. */
  | 'funder';

/** A block as it is to stand. */
export type EditionBlockInput = {
  /** What is written of it, in light markdown. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** Its id; null: a new block. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it shows; of a block that stands already it stays. */
  kind: EditionBlockKind;
  /** One sentence to keep; null: the one that the block proposes. */
  lead?: InputMaybe<Scalars['String']['input']>;
  /** What is chosen of it; nothing where absent. */
  options?: InputMaybe<Array<EditionOptionInput>>;
  /** Its title; null: that of its kind. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What a block of an edition shows. */
export type EditionBlockKind =
  /** The adoption matrix: how far each CCAS is with each initiative. */
  | 'adoption'
  /** What a collection brought in: who answered. */
  | 'campaign_results'
  /** Published results of a form that the CCAS were asked: totals over those that answered, how many they are, what moved. */
  | 'collection_results'
  /** Conventions: how many CCAS are covered, and where. */
  | 'conventions'
  /** Decisions that are proposed, in free text. */
  | 'decisions'
  /** Money of the initiatives: sought, obtained. */
  | 'funding'
  /** Indicators: values, targets, maps. */
  | 'indicators'
  /** Initiatives of the plan: state, weather with its text, who carries them. */
  | 'initiatives'
  /** The figures of the network: what is counted, of how many. */
  | 'key_figures'
  /** Milestones on a line of time: what is done, late, to come. */
  | 'milestones'
  /** The review of plans over years: by axis and measure what was promised, achieved each year, what limits it, what remains, what comes next. */
  | 'plan_results'
  /** RGPD: points of the base in place, over CCAS, never of one. */
  | 'privacy'
  /** A text that is written for this edition. */
  | 'text'
  /** What changed since an earlier edition. */
  | 'what_changed';

/** Why a document could not be made. */
export type EditionDocumentFailure =
  /** What writes it is not installed on this machine. */
  | 'missing_program'
  /** It took more memory or time than it may. */
  | 'too_large'
  /** Something else; the log has it. */
  | 'unexpected';

/** A document that is made of an edition. */
export type EditionDocumentKind =
  /** The report, to be worked on. */
  | 'docx'
  /** A text written with a template that the network keeps. */
  | 'own_docx'
  /** The report, for reading and printing, accessible. */
  | 'pdf'
  /** Slides, one for each block. */
  | 'pptx'
  /** The storyboard of a film about the end of a mandate. */
  | 'storyboard'
  /** The figures, a sheet for each table. */
  | 'xlsx';

/** How a document stands. */
export type EditionDocumentState =
  /** It could not be made. */
  | 'failed'
  /** It can be fetched. */
  | 'ready'
  /** It is going to be made. */
  | 'waiting';

/** What becomes of a link to an edition. */
export type EditionLinkState =
  /** It was revoked, or it never was. */
  | 'closed'
  /** Its last day is over. */
  | 'expired'
  /** It opens, with its password where it wants one. */
  | 'open';

/** What an edition begins with. */
export type EditionModel =
  /** The report of activities of the network. */
  | 'activity_report'
  /** The report to the board of the union. */
  | 'board'
  /** What a committee of funders reads. */
  | 'funder_committee'
  /** The main things on one page. */
  | 'one_page'
  /** The review of a plan over its years. */
  | 'plan_review';

/** What is chosen of a block. */
export type EditionOptionInput = {
  /** What is chosen. */
  option: Scalars['String']['input'];
  /** Ids and codes of what is chosen. */
  values: Array<Scalars['String']['input']>;
};

/** What part of the network an edition is about. */
export type EditionPerimeterKind =
  /** The CCAS of a cohort. */
  | 'cohort'
  /** What one funder pays for. */
  | 'funder'
  /** All CCAS of the network. */
  | 'network'
  /** The CCAS of one EPT. */
  | 'territory';

/** How far an edition is: composed, signed off, or published and frozen. */
export type EditionState =
  /** It is being composed. */
  | 'draft'
  /** It is frozen for good. */
  | 'published'
  /** Somebody vouches for what it says; any change takes that back. */
  | 'signed';

/** A role that ends, and maybe who takes it over. */
export type EndRoleInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Last day: today or later. Who takes over begins the day after. */
  lastDay: Scalars['Date']['input'];
  /** The office to end on the same day; it then goes to the successor, if there is one. */
  officeId?: InputMaybe<Scalars['ID']['input']>;
  /** Version of the office that was seen; wanted with it. */
  officeVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether what is entrusted to the person in that network goes to the successor, at once. */
  passesOn: Scalars['Boolean']['input'];
  /** The role. */
  roleId: Scalars['ID']['input'];
  /** Who takes over; null: nobody yet. */
  successor?: InputMaybe<SuccessorInput>;
  /** Version of the account that was seen. */
  version: Scalars['Int']['input'];
};

/** What somebody answered on paper, typed in by the coordination. */
export type EnterSurveyAnswerInput = {
  /** The answers, as JSON (`SurveyAnswers` of libs/domain). */
  answers: Scalars['String']['input'];
  /** A random UUID (version 4): sent again with it, the answer counts once. */
  id: Scalars['ID']['input'];
  /** The link that she would have used. */
  linkId: Scalars['ID']['input'];
};

/** What is entrusted to a person, and passed on when she leaves. */
export type EntrustedKind =
  /** Blockers that she was asked to lift. */
  | 'addressed_blockers'
  /** Initiatives under way of which she is the deputy. */
  | 'deputed_initiatives'
  /** Initiatives under way that she leads. */
  | 'owned_initiatives'
  /** Actions of the data-protection plan, not abandoned, that she leads. */
  | 'privacy_actions';

/** That a CCAS need not answer, or must again. */
export type ExcuseFromCampaignInput = {
  /** Id of its response. */
  id: Scalars['ID']['input'];
  /** Why it need not; null: it must again. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version of the response that the person saw. */
  version: Scalars['Int']['input'];
};

/** A workbook to take out. */
export type ExportWorkbookInput = {
  /** Filters and scope that the page has on, 20 at most. */
  filters: Array<WorkbookFilterInput>;
  /** As what file. */
  format?: WorkbookFormat;
  /** Which workbook. */
  kind: WorkbookKind;
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** What the page shows; of what is not named, all. */
  selection: Array<WorkbookSelectionInput>;
};

/** Another last day of a survey that is open. */
export type ExtendSurveyInput = {
  /** The last day on which one answers: later than it was. */
  closesOn: Scalars['Date']['input'];
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** More time for all CCAS of a campaign, or for some. The first day, which counts for « à l’heure », stays. */
export type ExtendUpdateCampaignInput = {
  /** The new day, today at the earliest. */
  dueOn: Scalars['Date']['input'];
  /** Id of the campaign. */
  id: Scalars['ID']['input'];
  /** Ids of the responses that get it; absent: it is the day of all, those with one of their own included. */
  responseIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Version of the campaign that the person saw. */
  version: Scalars['Int']['input'];
};

/** A collection whose published results are to feed indicators. */
export type FeedIndicatorsInput = {
  /** The collection. */
  collectionId: Scalars['ID']['input'];
  /** Entries of which values that others gave are replaced; of the others they stay, and are told. */
  replaced?: Array<Scalars['String']['input']>;
};

/** A figure of a network. */
export type FigureKind =
  /** CCAS with a framework convention or a CPOM in force, of all that are open. */
  | 'convention_coverage'
  /** Indicators that have values and of which no update is overdue, of all shared ones and of the network’s own. */
  | 'indicators_up_to_date'
  /** Initiatives of the current plan that are in place at the CCAS that they concern. */
  | 'initiatives_in_place'
  /** Initiatives declared secured or achievable, of all initiatives of the current plan. */
  | 'initiatives_on_track'
  /** Points of the RGPD base in place, of those that apply and are answered. */
  | 'privacy_base';

/** What a file is to what it is attached to. */
export type FilePurpose =
  /** An annex. */
  | 'annex'
  /** The signed convention itself. */
  | 'convention'
  /** A deliberation of the board or of the council. */
  | 'deliberation'
  /** A draft under negotiation. */
  | 'draft'
  /** What shows that a point is met or an action done. */
  | 'evidence'
  /** A letter: designation, mission, notice. */
  | 'letter'
  /** Anything else. */
  | 'other'
  /** The receipt of the préfecture, or a proof of publication. */
  | 'receipt'
  /** A report, an assessment, minutes. */
  | 'report'
  /** A signed rider (avenant). */
  | 'rider';

/** How much of a file was read when personal data was looked for in it. */
export type FileReading =
  /** Nothing: a photograph, a scan, or text that cannot be read. */
  | 'none'
  /** Some of it: pages without text (scanned ones), or more text than is looked at. */
  | 'partial'
  /** All of its text. */
  | 'whole';

/** One answer, or that there is none any more. */
export type FormAnswerInput = {
  /** What there is to say of it. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Of a share: a decimal with a point. */
  denominator?: InputMaybe<Scalars['String']['input']>;
  /** The entry: `question`, or `question__row__column`. */
  entry: Scalars['String']['input'];
  /** Whether it was taken over from last year. */
  isFromLastYear?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it was counted or estimated. */
  method?: InputMaybe<Scalars['String']['input']>;
  /** « Autre », in words. */
  other?: InputMaybe<Scalars['String']['input']>;
  /** Why there is none, or why it is right though one asks about it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What is known of it; null: the answer is taken back. */
  state?: InputMaybe<FormAnswerState>;
  /** A decimal with a point, a civil date, the code of an option, codes with commas between them, a text. */
  value?: InputMaybe<Scalars['String']['input']>;
  /** Version of the answer that the person saw; 0: she saw none. */
  version: Scalars['Int']['input'];
};

/** Where an answer comes from. */
export type FormAnswerOrigin =
  /** It was read from a file of the CCAS. */
  | 'imported'
  /** It was taken over from last year. */
  | 'last_year'
  /** It was put there from a source that is named. */
  | 'prefilled'
  /** Somebody typed it. */
  | 'typed';

/** What is known of an answer; a blank is none. */
export type FormAnswerState =
  /** An estimate; its method is said. */
  | 'estimated'
  /** There is no such thing here. */
  | 'not_applicable'
  /** It exists and cannot be counted; the reason is said. */
  | 'not_available'
  /** Out of bounds or against a check, and confirmed by who answered, with why. */
  | 'to_confirm'
  /** Given, 0 included. */
  | 'value';

/** Why the series of an entry breaks. */
export type FormBreakInput = {
  /** The entry. */
  entry: Scalars['String']['input'];
  /** Why its figures before and after are not of the same thing. */
  reason: Scalars['String']['input'];
};

/** Why an answer is not shown. */
export type FormCellUntold =
  /** It is a small count, or would give one away. */
  | 'secret'
  /** The viewer does not read it: the form said so before it was typed. */
  | 'unread';

/** An answer to correct, and why. */
export type FormCorrectionInput = {
  /** The entry; null: the whole return. */
  entry?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
};

/** A document that is made of what a CCAS answers. */
export type FormDocumentKind =
  /** The report, to be finished by hand. */
  | 'docx'
  /** The report, for reading and printing, accessible. */
  | 'pdf';

/** Whose documents. */
export type FormDocumentsInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The collection. */
  collectionId: Scalars['ID']['input'];
};

/** What of a form an indicator shows. */
export type FormFeedExtent =
  /** The number of each CCAS, for its commune. */
  | 'communes'
  /** The totals of the EPT and of the network alone. */
  | 'totals';

/** What of a question an indicator shows. */
export type FormFeedPart =
  /** What stands below it. */
  | 'denominator'
  /** What stands above the line of a share. */
  | 'numerator'
  /** The rate of both. */
  | 'rate'
  /** Its number. */
  | 'value';

/** Why an indicator gets nothing of a question. */
export type FormFeedWait =
  /** What it shows above the communes is made otherwise. */
  | 'aggregation'
  /** The indicator is in the archives. */
  | 'archived'
  /** It is not read by the whole network, and is not added up. */
  | 'no_total'
  /** It is answered in words, by a choice, a day or files. */
  | 'not_a_number'
  /** It would show counts under five. */
  | 'not_masked'
  /** Its rows are those of who answers: they are other ones from one CCAS to the next. */
  | 'open_table'
  /** The collection is not of a whole civil year. */
  | 'period'
  /** It is not of whole years. */
  | 'periodicity'
  /** In this version of the form, other CCAS do not read it. */
  | 'readers'
  /** The version of the form does not ask it. */
  | 'removed'
  /** A sensitive breakdown, where 0 to 4 is masked; indicators show 0. */
  | 'sensitive'
  /** It counts something else. */
  | 'unit';

/** How the figures of several CCAS become one. */
export type FormResultRule =
  /** The number of CCAS of each answer. */
  | 'classes'
  /** Not added up: quartiles alone. */
  | 'none'
  /** A rate of two sums, over those that gave both. */
  | 'ratio'
  /** Added up. */
  | 'sum'
  /** Added up; whoever two CCAS know is counted twice. */
  | 'sum_with_doubles';

/** Which results. */
export type FormResultsInput = {
  /** Of the CCAS of a cohort alone: for who reads every return. */
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** The collection. */
  collectionId: Scalars['ID']['input'];
  /** As a paper that circulates may tell them, whoever asks. */
  isToShare?: Scalars['Boolean']['input'];
};

/** A return: what a CCAS answers to a collection. It need not have been opened before. */
export type FormReturnInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The collection. */
  collectionId: Scalars['ID']['input'];
};

/** How far the return of a CCAS is. */
export type FormReturnState =
  /** It is being filled in. */
  | 'draft'
  /** The CCAS is not expected to answer; the reason is said. */
  | 'excused'
  /** It was validated, and is being corrected. */
  | 'reopened'
  /** The coordination asks for corrections. */
  | 'returned'
  /** The director vouches for it. */
  | 'submitted'
  /** The coordination has checked it; what it says is kept as it was then. */
  | 'validated';

/** Whether a funder reads an edition. */
export type GrantEditionInput = {
  /** A published edition. */
  editionId: Scalars['ID']['input'];
  /** A funder of its network. */
  funderId: Scalars['ID']['input'];
  /** Whether it does. */
  isGranted: Scalars['Boolean']['input'];
};

/** What needs the attention of the viewer. */
export type HomeAttentionKind =
  /** Adoptions blocked since less than that, at the CCAS that the viewer follows. */
  | 'blocked_adoptions'
  /** Blockers that are addressed to the viewer, who can lift them. */
  | 'blockers_to_lift'
  /** Update campaigns under way at the CCAS that the viewer follows, with those that have not answered. */
  | 'campaigns_running'
  /** Update campaigns under way that ask something of the viewer’s own CCAS and are not answered. */
  | 'campaigns_to_answer'
  /** CCAS that the viewer follows and that gave no recent news of any initiative. */
  | 'ccas_without_news'
  /** Initiatives declared compromised that the viewer manages or carries. */
  | 'compromised_initiatives'
  /** Values that CCAS of the network say are wrong and that wait for a decision of the viewer. */
  | 'contested_values'
  /** What the viewer is there to handle within hours: a clock of 72 hours runs, or ran out. */
  | 'deadlines_hours'
  /** What the viewer is there to handle and is past its day. */
  | 'deadlines_overdue'
  /** What the viewer is there to handle by a later day. */
  | 'deadlines_soon'
  /** What the viewer is there to handle today at the latest. */
  | 'deadlines_today'
  /** What the viewer is there to handle within seven days. */
  | 'deadlines_week'
  /** CCAS without any director’s account. */
  | 'directors_without_account'
  /** Returns that CCAS submitted and that wait to be checked by the viewer. */
  | 'form_returns_to_check'
  /** Returns of the viewer’s own CCAS that were sent back or reopened. */
  | 'form_returns_to_correct'
  /** Initiatives of the current plan of which the viewer’s own CCAS gave no news, or no recent one. */
  | 'initiatives_to_answer'
  /** Initiatives of the current plan that serve no recommendation. */
  | 'initiatives_without_recommendation'
  /** Adoptions blocked for longer than a blocker may wait unseen, at the CCAS that the viewer follows. */
  | 'old_blockers'
  /** Recommendations that no initiative of the current plan serves. */
  | 'recommendations_without_initiative'
  /** Shared values and definitions that networks propose and that wait for a decision of the viewer. */
  | 'shared_proposals'
  /** Accounts of the network to which the mail server refuses mails, or did not take one for two days. */
  | 'unreachable_accounts';

/** What of a file stands for which indicator. */
export type ImportColumnInput = {
  /** Header of the column; in a long table what `indicatorColumn` says, or empty where the file has one indicator alone. */
  column: Scalars['String']['input'];
  /** Code of the indicator. */
  indicatorCode: Scalars['String']['input'];
};

/** What stands before decimals in a table. */
export type ImportDecimalMark =
  /** 43,2; a dot stands between thousands then. */
  | 'comma'
  /** 43.2; a comma stands between thousands then. */
  | 'dot';

/** Why a value is unlikely. */
export type ImportDoubtKind =
  /** None, where a value is known. */
  | 'emptied'
  /** Not what the communes add up to. */
  | 'off_total'
  /** Outside of the bounds of its indicator. */
  | 'out_of_bounds'
  /** Ten times the value of the period before, or more; or a tenth of it, or less. */
  | 'tenfold'
  /** Ten times the value that is known of the same period, or more; or a tenth of it, or less. */
  | 'tenfold_of_known'
  /** 0, where another value is known, or was one period before. */
  | 'zeroed';

/** Rows to keep: those where the column says so. */
export type ImportFilterInput = {
  /** Header of the column. */
  column: Scalars['String']['input'];
  /** What it says in the rows to keep. */
  value: Scalars['String']['input'];
};

/** Answers that a person has read in a file of the CCAS. */
export type ImportFormAnswersInput = {
  /** The answers: those that were changed by somebody else meanwhile are given back, the others are kept. */
  answers: Array<FormAnswerInput>;
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The collection. */
  collectionId: Scalars['ID']['input'];
  /** Name of the file: the source of the answers. */
  fileName: Scalars['String']['input'];
  /** How the file was read, as JSON (`FormFileMapping`): remembered for the next one. */
  mapping: Scalars['String']['input'];
};

/** How values stand in a table. */
export type ImportLayout =
  /** A row per value: one column has the value, another says of which indicator. */
  | 'long'
  /** A column per indicator. */
  | 'wide';

/** How the table of an import is to be read. */
export type ImportMappingInput = {
  /** What stands for which indicator, 500 at most. */
  columns: Array<ImportColumnInput>;
  /** What stands before decimals, for cells that could be two numbers (31,402) and that no other cell of their column decides; null: nobody knows. */
  decimalMark?: InputMaybe<ImportDecimalMark>;
  /** Rows to keep, 20 conditions at most; null: all of them. */
  filters?: InputMaybe<Array<ImportFilterInput>>;
  /** Period of all values (yyyy00, yyyy01…), where no column tells. */
  fixedPeriod?: InputMaybe<Scalars['Int']['input']>;
  /** Year whose communes the codes mean; null: the year that knows most of them. */
  geographyYear?: InputMaybe<Scalars['Int']['input']>;
  /** The import. */
  id: Scalars['Int']['input'];
  /** Long tables: header of the column that says of which indicator the value is. */
  indicatorColumn?: InputMaybe<Scalars['String']['input']>;
  /** How values stand in the table. */
  layout: ImportLayout;
  /** Header of the column with its level; null: communes, or as the codes tell. */
  levelColumn?: InputMaybe<Scalars['String']['input']>;
  /** Header of the column with the period. */
  periodColumn?: InputMaybe<Scalars['String']['input']>;
  /** Name under which the network remembers the mapping for files with the same header, 200 characters at most; null: once only. */
  rememberAs?: InputMaybe<Scalars['String']['input']>;
  /** Header of the column with the state of the value. */
  statusColumn?: InputMaybe<Scalars['String']['input']>;
  /** Header of the column with the code of the territory. */
  territoryColumn: Scalars['String']['input'];
  /** Long tables: header of the column with the value. */
  valueColumn?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes of a value of a file, beside what is shown. */
export type ImportOutcome =
  /** It takes the place of another value. */
  | 'changed'
  /** It is shown already. */
  | 'equal'
  /** Nothing was given there before. */
  | 'new'
  /** It takes the place of a secret; whether it differs from what the secret hides is told to nobody. */
  | 'over_secret'
  /** A secret, which changes nothing: a count of the network’s own stands there, and is masked by the product itself. */
  | 'secret_kept'
  /** Left: a shared figure of a territory of no network, where another one stands already. */
  | 'stands_elsewhere'
  /** Left: an indicator whose small counts are masked has counts of the communes of its network alone. */
  | 'uncounted'
  /** A shared figure of another network’s territory: that network or the administration decides of it. */
  | 'waits';

/** Where an import stands. */
export type ImportStatus =
  /** Applied. */
  | 'applied'
  /** Being applied, in one transaction. */
  | 'applying'
  /** Cancelled; nothing was changed. */
  | 'cancelled'
  /** Failed; nothing was changed. */
  | 'failed'
  /** Being read; nothing is changed. */
  | 'reading'
  /** Read: what it would change is shown, and waits for a confirmation. */
  | 'ready'
  /** Of no known layout: its columns must be mapped. */
  | 'to_map'
  /** Read: everything it says was known already. */
  | 'unchanged'
  /** Being undone. */
  | 'undoing'
  /** Undone: what stood before stands again. */
  | 'undone'
  /** Received, not looked at yet. */
  | 'uploaded';

/** A break in a series. */
export type IndicatorBreakInput = {
  /** Why, 500 characters at most. */
  note: Scalars['String']['input'];
  /** First period that is not comparable with the former ones, of the periodicity of the indicator. */
  period: Scalars['Int']['input'];
};

/** Which way is better. */
export type IndicatorDirection =
  /** A low value is better. */
  | 'down'
  /** Neither. */
  | 'neutral'
  /** A high value is better. */
  | 'up';

/** Theme of an analysis of social needs. */
export type IndicatorTheme =
  /** Old age and autonomy. */
  | 'autonomy'
  /** Benefits of the CAF. */
  | 'benefits'
  /** The means and the activity of the CCAS. */
  | 'ccas'
  /** Early childhood and school. */
  | 'childhood'
  /** Education and training. */
  | 'education'
  /** Employment and unemployment. */
  | 'employment'
  /** Families and households. */
  | 'family'
  /** Health and access to care. */
  | 'health'
  /** Housing. */
  | 'housing'
  /** Income and poverty. */
  | 'income'
  /** Population and age. */
  | 'population';

/** What has a page of its own among the inventories. */
export type InventoryTopic =
  /** « Protocole de non-recours ». */
  | 'access_to_rights'
  /** « Outils numériques ». */
  | 'digital_tools'
  /** « Ressources humaines Ville et CCAS ». */
  | 'human_resources'
  /** « Gouvernance locale ». */
  | 'local_governance'
  /** « ABS et projet social ». */
  | 'social_needs'
  /** « Logiciels métiers ». */
  | 'software';

/** Why a job failed. */
export type JobFailure =
  /** The process that did it stopped, or gave no sign of life. */
  | 'interrupted'
  /** The database was away. */
  | 'unavailable'
  /** Something else; the log has it under the number of the job. */
  | 'unexpected';

/** A kind of work in the background. */
export type JobName =
  /** Forgets sessions, links and throttled attempts that have ended. */
  | 'accounts_purge'
  /** Forgets tokens long after their end, and ends those whose person has left. */
  | 'api_tokens_forget'
  /** Ends feeds of agendas that nobody reads, or whose person has left. */
  | 'calendar_feeds_forget'
  /** Writes the mails by which an update campaign that has opened tells the CCAS. */
  | 'campaigns_mail'
  /** Opens an update campaign: what is asked of each CCAS becomes rows. */
  | 'campaigns_open'
  /** Reminds of what update campaigns ask, when it is time, and notes who has answered all. */
  | 'campaigns_remind'
  /** Derives statuses and deadlines of conventions again when they are old, or their rules have changed. */
  | 'conventions_derive'
  /** Forgets for which key of a form something was made, a week later. */
  | 'creation_keys_forget'
  /** Writes mails that tell at once who mentioned somebody. */
  | 'digest_mentions'
  /** Queues the digests of the day. */
  | 'digest_queue'
  /** Writes the digest of one person. */
  | 'digest_write'
  /** Has the documents made of editions that were published. */
  | 'edition_documents_due'
  /** Makes the documents of an edition. */
  | 'edition_documents_make'
  /** Forgets old readings of editions, and in which browsers links to them were open. */
  | 'edition_readings_forget'
  /** Makes the documents of what a CCAS answers to a collection. */
  | 'form_documents_make'
  /** Applies an import. */
  | 'imports_apply'
  /** Reads a file of values, and compares it with what stands. */
  | 'imports_read'
  /** Undoes an import. */
  | 'imports_undo'
  /** Ends imports that nobody works on any more, and takes away their tables and files. */
  | 'imports_upkeep'
  /** Takes away bodies of requests that a killed process left on disk. */
  | 'incoming_files_forget'
  /** Forgets the traces of old mails. */
  | 'mail_forget'
  /** Has mails sent that are due and whose job was lost. */
  | 'mail_resume'
  /** Sends a mail that a change wrote. */
  | 'mail_send'
  /** Forgets news, solicitations and absences that are old. */
  | 'news_forget'
  /** Tells who invited or reminded somebody that the address refuses mails. */
  | 'news_refused_mails'
  /** Derives what comes due for the RGPD again when its rules have changed. */
  | 'privacy_derive'
  /** Closes surveys of agents whose last day is over: their totals are worked out, their answers forgotten. */
  | 'surveys_close'
  /** Makes what the takeover of a workbook shows. */
  | 'takeover_apply'
  /** Forgets workbooks that nobody went on with. */
  | 'takeover_forget'
  /** Takes back what the takeover of a workbook made. */
  | 'takeover_undo'
  /** Takes from the journal what other programs are to be told of. */
  | 'webhooks_collect'
  /** Tells another program of what happened. */
  | 'webhooks_send'
  /** Applies a workbook that came back. */
  | 'workbooks_apply'
  /** Compares a workbook that came back with what was exported, and with what stands. */
  | 'workbooks_compare'
  /** Writes a workbook that somebody takes out. */
  | 'workbooks_export'
  /** Forgets what workbooks said when they were taken out, and what became of those that came back. */
  | 'workbooks_forget'
  /** Undoes what a workbook that came back had changed. */
  | 'workbooks_undo';

/** How often a kind of work is done by itself. */
export type JobRhythm =
  /** Each night. */
  | 'day'
  /** Each hour. */
  | 'hour'
  /** Each minute. */
  | 'minute'
  /** Each morning at eight. */
  | 'morning';

/** How a job stands. */
export type JobState =
  /** It failed, and is not tried again by itself. */
  | 'failed'
  /** It failed, and is tried again. */
  | 'retrying'
  /** It is being done. */
  | 'running'
  /** It waits for its turn, or for its time. */
  | 'waiting';

/** What happened to a business object. */
export type JournalAction =
  /** It came into being. */
  | 'created'
  /** It was taken out. */
  | 'deleted'
  /** Some of its values changed. */
  | 'updated';

/** What a panel decides of the label of an ABS. */
export type LabelOutcome =
  /** It is awarded, for the mandate. */
  | 'awarded'
  /** Something lacks. */
  | 'deferred';

/** How a panel reads a criterion. */
export type LabelReadingInput = {
  /** How it is met: `oui`, `partiel`, `non`. */
  answer: Scalars['String']['input'];
  /** The criterion: `portage__elu`. */
  criterion: Scalars['String']['input'];
};

/** « Levé »: what blocked the CCAS no longer does. */
export type LiftBlockerInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** What lifted it, 1,000 characters at most. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** How a mail stands. */
export type MailState =
  /** The server did not take it for now; it is tried again. */
  | 'delayed'
  /** It could not be handed over for two days, and is not tried again. */
  | 'given_up'
  /** The server refused it for good: the address is wrong, or no longer used. */
  | 'refused'
  /** The server took it. */
  | 'sent'
  /** Its sending was cut before the server answered: whether it arrived is not known, and nobody sends it again by himself. */
  | 'uncertain'
  /** It waits for its turn, or is being sent. */
  | 'waiting';

/** What became of a mail that did not arrive. */
export type MailTrouble =
  /** The server did not take it for now; it is tried again. */
  | 'delayed'
  /** It could not be handed over for two days, and is not tried again. */
  | 'given_up'
  /** The server refused it: the address is wrong, or no longer used. */
  | 'refused';

/** A token to make. */
export type MakeApiTokenInput = {
  /** A CCAS: it reads that one alone. */
  ccasId?: InputMaybe<Scalars['ID']['input']>;
  /** What it reads. */
  groups: Array<TokenGroup>;
  /** Its last day, a year ahead at most. */
  lastDay: Scalars['Date']['input'];
  /** What it is for, 80 characters at most. */
  name: Scalars['String']['input'];
  /** The network that it reads; one in which the viewer has a role. */
  networkId: Scalars['ID']['input'];
  /** An EPT: it reads its CCAS alone. */
  territoryId?: InputMaybe<Scalars['Int']['input']>;
};

/** Documents to make of an edition. */
export type MakeEditionDocumentsInput = {
  /** The edition. */
  editionId: Scalars['ID']['input'];
  /** Which of them. */
  kinds: Array<EditionDocumentKind>;
  /** The template of the network that `own_docx` is made with; asked for with it alone. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
};

/** A link to make. */
export type MakeEditionLinkInput = {
  /** A published edition. */
  editionId: Scalars['ID']['input'];
  /** The link that the same reader had to an earlier edition for the same readers: she is told what changed since she read that. */
  followsId?: InputMaybe<Scalars['ID']['input']>;
  /** To whom it goes, 120 characters at most. */
  label: Scalars['String']['input'];
  /** Last day on which it opens, a year ahead at most. */
  lastDay: Scalars['Date']['input'];
  /** Its password, 10 characters at least; required of an edition for the board. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** Links to make: one for each CCAS that has none, or one with a label. */
export type MakeSurveyLinksInput = {
  /** The CCAS; those that have a link keep it. */
  ccasIds: Array<Scalars['ID']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** What a link of no CCAS is called: a session, a service. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** How many answers each takes at most. */
  mostAnswers: Scalars['Int']['input'];
  /** The survey. */
  surveyId: Scalars['ID']['input'];
};

/** Another program to tell. */
export type MakeWebhookInput = {
  /** What it tells of. */
  events: Array<OutsideEvent>;
  /** Whom it tells. */
  name: Scalars['String']['input'];
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** The https address that is told. */
  url: Scalars['String']['input'];
};

/** News to mark as read: some by their ids, or all that were told until an instant. */
export type MarkNotificationsReadInput = {
  /** Those of these ids; null: all until `until`. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `until`: of these kinds alone. */
  kinds?: InputMaybe<Array<NewsKind>>;
  /** All that was told until then, so that what came meanwhile stays unread; null: none but `ids`. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The eight activities of the CNIL’s maturity model (9 September 2021). */
export type MaturityActivity =
  /** Manage breaches. */
  | 'breaches'
  /** Steer the governance. */
  | 'governance'
  /** Ensure legal conformity. */
  | 'legal'
  /** Define and apply procedures. */
  | 'procedures'
  /** List the processings, and keep the list up to date. */
  | 'register'
  /** Deal with the requests of people, outside and inside. */
  | 'requests'
  /** Manage security risks. */
  | 'security'
  /** Train and raise awareness. */
  | 'training';

/** What is assessed of one activity. */
export type MaturityLevelInput = {
  /** The activity. */
  activity: MaturityActivity;
  /** What there is to know, 2,000 characters at most. No data about persons. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Levels whose criteria are met, among 1 to 5. */
  metLevels: Array<Scalars['Int']['input']>;
  /** Level aimed at, 0 to 5. */
  targetLevel?: InputMaybe<Scalars['Int']['input']>;
};

/** What is due at a date. */
export type MilestoneKind =
  /** Something to hand over. */
  | 'deliverable'
  /** A date that matters. */
  | 'milestone';

/** A stage to which a budget goes: settled, or reopened. */
export type MoveInitiativeBudgetInput = {
  /** The budget. */
  id: Scalars['ID']['input'];
  /** The stage. */
  stage: BudgetStage;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** Moves the due dates of milestones that are not done: to a day, or by some days. What is stale is left, and told. */
export type MoveMilestonesInput = {
  /** The days by which they move, -730 to 730. */
  byDays?: InputMaybe<Scalars['Int']['input']>;
  /** The day; exactly one of it and `byDays`. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** In a preview: the initiatives whose milestones are meant, 1000 at most. */
  initiativeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether to say only what would become of each: nothing is written, and no version is compared. */
  isPreview?: Scalars['Boolean']['input'];
  /** The milestones, 1000 at most. */
  milestones?: InputMaybe<Array<SeenRowInput>>;
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** A convention-type whose next version is begun. */
export type NewTemplateVersionInput = {
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The convention-type. */
  templateId: Scalars['ID']['input'];
};

/** What a person is told. */
export type NewsKind =
  /** Somebody else noted that she is away. */
  | 'absence_noted'
  /** Somebody says that she can lift what blocks a CCAS. */
  | 'blocker_addressed'
  /** A campaign asks her CCAS something. */
  | 'campaign_opened'
  /** She is reminded of a campaign. */
  | 'campaign_reminder'
  /** A CCAS has submitted its answers to a campaign. */
  | 'campaign_submitted'
  /** She stands in for somebody who is away. */
  | 'deputy_named'
  /** A return of her CCAS is opened again. */
  | 'form_reopened'
  /** Answers of her CCAS to a collection are sent back to be corrected; it is about the first of the remarks. */
  | 'form_returned'
  /** A return of her CCAS is validated. */
  | 'form_validated'
  /** The address of a person whom she invited or reminded refuses mails. */
  | 'mail_refused'
  /** Somebody mentions her in a discussion. */
  | 'mention'
  /** She is reminded to say how her CCAS stands on the initiatives of a plan. */
  | 'news_reminder'
  /** A discussion in which she takes part goes on. */
  | 'reply'
  /** A survey is open, with a link for the agents of her CCAS; it is about the link. */
  | 'survey_opened';

/** How often a person gets the digest of her news by mail. */
export type NewsRhythm =
  /** On each working day that has news. */
  | 'daily'
  /** Once a month, when there is news. */
  | 'monthly'
  /** No digest. */
  | 'never'
  /** Once a week, when there is news. */
  | 'weekly';

/** Office that a person holds for a CCAS. */
export type OfficeFunction =
  /** Another professional contact. */
  | 'contact'
  /** Deputy director. */
  | 'deputy_director'
  /** Director, one at a time. */
  | 'director'
  /** President: the mayor, or the president of the EPCI for a CIAS (CASF L.123-6). */
  | 'president'
  /** Vice-president, elected by the board. */
  | 'vice_president';

/** What a single-use link sent by e-mail opens. */
export type OneTimeLinkPurpose =
  /** The first password of a new account; seven days. */
  | 'invitation'
  /** A new password; one hour. */
  | 'reset'
  /** A session without password; fifteen minutes. */
  | 'sign_in';

/** What becomes of an edition as open data. */
export type OpenDataState =
  /** Nobody outside of its readers sees anything of it. */
  | 'closed'
  /** Some of its tables are open to everybody. */
  | 'open'
  /** It was open, and is no more; it does not open again. */
  | 'withdrawn';

/** What of an edition to open to everybody. */
export type OpenEditionDataInput = {
  /** A published edition that was written for all funders. */
  editionId: Scalars['ID']['input'];
  /** SIRET of the union, with or without spaces; null: as it is. */
  siret?: InputMaybe<Scalars['String']['input']>;
  /** By what the network is found, where that is not settled: lower case letters, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** The names of the files of its tables, one at least. */
  tables: Array<Scalars['String']['input']>;
};

/** A link to open. */
export type OpenEditionLinkInput = {
  /** Its password, where it wants one. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** The secret in its address. */
  token: Scalars['String']['input'];
};

/** A link to a page, opened. */
export type OpenPageLinkInput = {
  /** The 6 signs of the mail, where the browser is not known; spaces, dashes and case do not count. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The secret in its address. */
  token: Scalars['String']['input'];
};

/** Why a table stays closed. */
export type OpenRefusal =
  /** Beside what was opened before, one of its numbers would give one over fewer than five CCAS. */
  | 'beside'
  /** One of its numbers is over fewer than five CCAS besides that of somebody who reads it. */
  | 'few'
  /** It tells what an opened edition keeps secret, or keeps secret what that tells. */
  | 'masked';

/** A message that opens a thread. */
export type OpenThreadInput = {
  /** Who reads the thread, for good. */
  audience: DiscussionAudience;
  /** What it says, in light markdown, 8,000 characters at most. Never a word on a person who is helped. */
  body: Scalars['String']['input'];
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Accounts of the persons mentioned, 20 at most; those whose name does not stand in the text after an @ are left out. Refused, when one of them does not read the thread: MENTION_NOT_READER, with the names of those whom the writer may know. */
  mentionedIds: Array<Scalars['ID']['input']>;
  /** The place. */
  place: DiscussionPlaceInput;
};

/** Something that other programs can be told of. */
export type OutsideEvent =
  /** A CCAS is further with an initiative, or not so far. */
  | 'adoption_stage'
  /** An update campaign was closed. */
  | 'campaign_closed'
  /** An update campaign was opened. */
  | 'campaign_opened'
  /** A convention came into force. */
  | 'convention_in_force'
  /** A signature was recorded on a convention. */
  | 'convention_signed'
  /** An edition was published. */
  | 'edition_published'
  /** An initiative left the plan. */
  | 'initiative_archived'
  /** The weather of an initiative turned. */
  | 'initiative_weather';

/** What becomes of a link to a page. */
export type PageLinkState =
  /** It was revoked, too many codes were tried, its account changed, or it never was. */
  | 'closed'
  /** Its fortnight is over. */
  | 'expired'
  /** It signs in. */
  | 'open'
  /** It has signed in once. */
  | 'used';

/** Side of a party. */
export type PartySide =
  /** The CCAS, one at most. */
  | 'ccas'
  /** Another party. */
  | 'other'
  /** The town, one at most. */
  | 'town';

/** How often an indicator has a value. */
export type Periodicity =
  /** Every month: periods are yyyy01 to yyyy12. */
  | 'month'
  /** Every quarter: periods are yyyy01 to yyyy04. */
  | 'quarter'
  /** Once a year: periods are yyyy00. */
  | 'year';

/** A person: an account of the network, or a free name; exactly one of them. */
export type PersonInput = {
  /** Account of somebody who has a role in the network. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of somebody without an account, 200 characters at most. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes of an initiative when its plan is copied to a later year. */
export type PlanCopyOutcome =
  /** It was archived: it stays behind. */
  | 'archived'
  /** It goes on in the later plan. */
  | 'carried'
  /** It already goes on in a later plan. */
  | 'carried_before';

/** « Revoir le … »: what blocks still does, and is to be looked at again on another day. */
export type PostponeBlockerInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Where it stands, 500 characters at most; null: nothing to say of it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The day, today or later. */
  reviewOn: Scalars['Date']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** When a validated return was presented to the board of the CCAS. */
export type PresentFormReturnInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The collection. */
  collectionId: Scalars['ID']['input'];
  /** The decision of the board, if there is one. */
  deliberation?: InputMaybe<Scalars['String']['input']>;
  /** The day; null: it was not. */
  presentedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** What a CCAS answers to a point. */
export type PrivacyAnswerValue =
  /** Not in place. */
  | 'no'
  /** Without object, for a reason that is told. */
  | 'not_applicable'
  /** Partly in place. */
  | 'partly'
  /** Not known. */
  | 'unknown'
  /** In place. */
  | 'yes';

/** A point of the RGPD base (socle légal). */
export type PrivacyPoint =
  /** Staff are made aware: charter, training. */
  | 'awareness'
  /** Breaches have a procedure and a register (art. 33 and 34). */
  | 'breaches'
  /** What the CNIL asked for is followed up. */
  | 'cnil_follow_up'
  /** Impact assessments are made where required (art. 35). */
  | 'dpia'
  /** A data-protection officer is designated (RGPD art. 37). */
  | 'dpo'
  /** People are informed (art. 13 and 14). */
  | 'notices'
  /** Contracts with processors hold the clauses required (art. 28). */
  | 'processors'
  /** The register of processing is kept (art. 30). */
  | 'register'
  /** Retention periods are set and applied (art. 5). */
  | 'retention'
  /** A procedure answers requests of rights within the month (art. 12). */
  | 'rights'
  /** Security measures are taken (art. 32). */
  | 'security'
  /** An agreement with the town settles who answers for what (art. 26 or 28). */
  | 'town_agreement';

/** Why something stands in the worklist, the gravest first. */
export type PrivacyRisk =
  /** A breach is open. */
  | 'breach'
  /** The CNIL opened a control or a procedure, which is not closed. */
  | 'cnil_procedure'
  /** A point is partly in place. */
  | 'in_progress'
  /** A point is not in place. */
  | 'non_compliant'
  /** The evidence of a point has expired or is missing. */
  | 'to_confirm'
  /** A point is not answered. */
  | 'unknown'
  /** An answer « yes » or « partly » has no file attached: in the list where it is asked for alone, since nobody is late with it. */
  | 'without_file';

/** State of a point on a day, derived from the answer and its evidence. */
export type PrivacyState =
  /** In place, with evidence that counts. */
  | 'compliant'
  /** Partly in place. */
  | 'in_progress'
  /** Answered « no ». */
  | 'non_compliant'
  /** Without object. */
  | 'not_applicable'
  /** Answered « yes », with evidence that has expired or is missing. */
  | 'to_confirm'
  /** Not answered: never counted as non-compliant. */
  | 'unknown';

/** How the worklist stands. */
export type PrivacyWorkOrder =
  /** CCAS by CCAS, by commune. */
  | 'ccas'
  /** Point by point, in the order of the base. */
  | 'point'
  /** The gravest first. */
  | 'risk';

/** Where a proposal stands that somebody else decides of. */
export type ProposalStatus =
  /** Accepted: it holds. */
  | 'accepted'
  /** Waits for a decision. */
  | 'open'
  /** Refused, with a reason. */
  | 'refused'
  /** Taken back by who made it. */
  | 'withdrawn';

/** What a network proposes of the shared definitions: one of creation, change, archiving and restoring. */
export type ProposeDefinitionInput = {
  /** A shared one to take out of use. */
  archiving?: InputMaybe<ArchiveIndicatorInput>;
  /** A change of a shared one. */
  change?: InputMaybe<UpdateIndicatorInput>;
  /** A new shared indicator. */
  creation?: InputMaybe<CreateIndicatorInput>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The network that proposes. */
  networkId: Scalars['ID']['input'];
  /** Why, 2,000 characters at most. */
  reason: Scalars['String']['input'];
  /** A shared one to take out of the archives. */
  restoring?: InputMaybe<ArchiveIndicatorInput>;
};

/** An edition that is signed off, to be published. */
export type PublishEditionInput = {
  /** Blocks of which it is confirmed what the readers of the edition read there: all that `toConfirm` of the edition names. */
  confirmed?: InputMaybe<Array<EditionBlockKind>>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** Whether one funder sees a figure; what is shown to others stays as it is. */
export type PublishFigureInput = {
  /** The figure. */
  figure: PublishableFigure;
  /** The funder. */
  funderId: Scalars['ID']['input'];
  /** True: it is shown from now on. False: it is withdrawn. */
  isPublished: Scalars['Boolean']['input'];
  /** The network. */
  networkId: Scalars['ID']['input'];
};

/** A draft to publish as the next version. */
export type PublishFormInput = {
  /** Why series break: of each entry that the version defines anew. */
  breaks: Array<FormBreakInput>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** Whether one funder sees an initiative; what is shown to others stays as it is. */
export type PublishInitiativeInput = {
  /** The funder. */
  funderId: Scalars['ID']['input'];
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** True: it is shown from now on. False: it is withdrawn. */
  isPublished: Scalars['Boolean']['input'];
};

/** A draft to publish. */
export type PublishTemplateVersionInput = {
  /** The draft. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A figure of a network that can be shown to funders. */
export type PublishableFigure =
  /** CCAS with a framework convention or a CPOM in force, of all that are open. */
  | 'convention_coverage'
  /** Points of the RGPD base in place, of those that apply and are answered. */
  | 'privacy_base';

/** How far a person has read at a place. */
export type ReadDiscussionInput = {
  /** The latest message that she saw there. */
  messageId: Scalars['ID']['input'];
  /** The place. */
  place: DiscussionPlaceInput;
};

/** An act, new or changed. In a change: absent is unchanged, null clears. */
export type RecordConventionActInput = {
  /** The convention. */
  conventionId: Scalars['ID']['input'];
  /** Its date. */
  happenedOn: Scalars['Date']['input'];
  /** What is changed; absent: it is new. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the person confirmed dates that were refused as UNLIKELY_DATES. */
  isConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The act. */
  kind: ConventionActKind;
  /** Note without personal data, 2,000 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Number of the deliberation, of the receipt…, 100 characters at most. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw, for a change. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Year that a yearly report is about, 2000 to 2100; required for it, ignored for other acts. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A convention that was signed already: what it says, its acts, who signed, its volets, in one writing. */
export type RecordExistingConventionInput = {
  /** Deliberation of the board of the CCAS. */
  caDeliberatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its CCAS. */
  ccasId: Scalars['ID']['input'];
  /** In what capacity, 200 characters at most. */
  ccasSignatoryCapacity?: InputMaybe<Scalars['String']['input']>;
  /** Who signed for the CCAS, 200 characters at most; absent: as the offices held on the day of the signature suggest. */
  ccasSignatoryName?: InputMaybe<Scalars['String']['input']>;
  /** Comment without personal data, 2,000 characters at most. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Deliberation of the municipal council. */
  councilDeliberatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day of effect. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Term as first agreed; null: none. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the person confirmed dates that were refused as UNLIKELY_DATES. */
  isConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether means are recharged to the CCAS. */
  isRecharged?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Its type. */
  kind: ConventionKind;
  /** Months of notice, 0 to 36; null: not agreed. */
  noticeMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Months wanted to prepare, 0 to 24; 3 unless told. */
  preparationMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Receipt of the préfecture. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Reference at the CCAS, 100 characters at most. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** What happens at the term; `none` clears the months and the maximum of renewals. */
  renewal?: InputMaybe<ConventionRenewal>;
  /** Months of a renewal, 1 to 120; required unless there is none. */
  renewalMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Renewals at most, 1 to 50; null: no limit. */
  renewalsMax?: InputMaybe<Scalars['Int']['input']>;
  /** Signature. */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version of a convention-type of the network that it was made from. */
  templateVersionId?: InputMaybe<Scalars['ID']['input']>;
  /** Its title, 200 characters at most. */
  title: Scalars['String']['input'];
  /** In what capacity, 200 characters at most. */
  townSignatoryCapacity?: InputMaybe<Scalars['String']['input']>;
  /** Who signed for the town, 200 characters at most; absent: as the offices held on the day of the signature suggest. */
  townSignatoryName?: InputMaybe<Scalars['String']['input']>;
  /** Transmission to the préfecture. */
  transmittedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How far it settles volets, each once; those that are not named are not told. */
  volets: Array<VoletLineInput>;
};

/** What a panel of peers decided of the label of an ABS. */
export type RecordLabelDecisionInput = {
  /** CCAS whose ABS it is. */
  ccasId: Scalars['ID']['input'];
  /** When it decided: today at the latest. */
  decidedOn: Scalars['Date']['input'];
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** What it decided. */
  outcome: LabelOutcome;
  /** CCAS whose people sat: three at least, all of other EPT. */
  panelCcasIds: Array<Scalars['ID']['input']>;
  /** How it reads the criteria: all of them for an award. */
  readings: Array<LabelReadingInput>;
  /** What lacks: of what is deferred. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A kind of mail that a person may refuse. */
export type RefusableMailKind =
  /** Her digest. */
  | 'digest'
  /** Mentions, when they are written. */
  | 'mentions';

/** A question that is to feed an indicator: one that exists, or one that is made of it. */
export type RelateFormQuestionInput = {
  /** The entry: the code of the question, or of a cell of a table. */
  entry: Scalars['String']['input'];
  /** The form. */
  formId: Scalars['ID']['input'];
  /** An indicator of the network’s own: of a share, the rate. Absent: one is made. */
  indicatorId?: InputMaybe<Scalars['Int']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the one that is made; absent: that of the question. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** CCAS whose directors are to be reminded, by mail, of what the plan asks of them. */
export type RemindCcasInput = {
  /** CCAS of the network, 1 to 1,500. */
  ccasIds: Array<Scalars['ID']['input']>;
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** CCAS to remind of a campaign, by mail. */
export type RemindOfCampaignInput = {
  /** Id of the campaign. */
  id: Scalars['ID']['input'];
  /** Ids of the responses. */
  responseIds: Array<Scalars['ID']['input']>;
};

/** Something of a convention to remove; the journal keeps it. */
export type RemoveConventionPartInput = {
  /** The convention. */
  conventionId: Scalars['ID']['input'];
  /** What is removed. */
  id: Scalars['ID']['input'];
  /** Whether the person confirmed dates that were refused as UNLIKELY_DATES. */
  isConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A new title of a convention-type. */
export type RenameConventionTemplateInput = {
  /** The convention-type. */
  id: Scalars['ID']['input'];
  /** Its title, 200 characters at most; free in the network. */
  title: Scalars['String']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A new title of a file. */
export type RenameFileInput = {
  /** The file. */
  id: Scalars['ID']['input'];
  /** Its title, 200 characters at most. */
  title: Scalars['String']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** An answer to be opened again after it was submitted. */
export type ReopenCampaignResponseInput = {
  /** Id of the response. */
  id: Scalars['ID']['input'];
  /** Why: the CCAS reads it. */
  reason: Scalars['String']['input'];
  /** Version of the response that the person saw. */
  version: Scalars['Int']['input'];
};

/** Something said of one asked thing in the campaign itself. */
export type ReplyToCampaignInput = {
  /** Id of what is asked. */
  itemId: Scalars['ID']['input'];
  /** What is said; null takes back what was said. */
  kind?: InputMaybe<CampaignReply>;
  /** Why it is not available, or what is foreseen of what a convention still lacks: required then, and dropped otherwise. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version of what was said of it that the person saw; null: nothing was. Any other state is a STALE_VERSION with the present one. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A link asked for by mail. */
export type RequestLinkInput = {
  /** E-mail address of the account. The answer is the same whether or not there is one. */
  email: Scalars['String']['input'];
  /** `reset` or `sign_in`; invitations are sent by who manages the accounts. */
  purpose: OneTimeLinkPurpose;
};

/** A remark that is settled, or open again. */
export type ResolveEditionCommentInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Whether it is settled. */
  isResolved: Scalars['Boolean']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A return to send back to its author. */
export type ReturnFormReturnInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The collection. */
  collectionId: Scalars['ID']['input'];
  /** What is to be corrected: one at least. */
  corrections: Array<FormCorrectionInput>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** What a person may be in the product. */
export type Role =
  /** Keeps the instance running; scoped to nothing. */
  | 'admin'
  /** Fills in for one CCAS. */
  | 'contributor'
  /** Animates a network. */
  | 'coordinator'
  /** Directs one CCAS. */
  | 'director'
  /** Shared data-protection officer of the CCAS of a territory: sees and updates their RGPD base, maturity and plan. */
  | 'dpo'
  /** Reads what was published to one funding organisation. */
  | 'funder'
  /** Follows the CCAS of one EPT or EPCI of a network. */
  | 'referent';

/** A role to hold. A coordinator, referent, director, contributor and funder need the network; the last four also the territory, CCAS or funder. */
export type RoleAssignmentInput = {
  /** CCAS of a director or contributor, in the network. */
  ccasId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day; null: without end. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Organisation of a funder, of the network. */
  funderId?: InputMaybe<Scalars['ID']['input']>;
  /** Network of the role; none for an admin. */
  networkId?: InputMaybe<Scalars['ID']['input']>;
  /** The role. */
  role: Role;
  /** First day; null: at once. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** EPT or EPCI of a referent, in the network. */
  territoryId?: InputMaybe<Scalars['Int']['input']>;
};

/** A job that failed. */
export type RunJobAgainInput = {
  /** Which. */
  id: Scalars['ID']['input'];
  /** Of what kind. */
  name: JobName;
};

/** The grant of a year, new or changed. In a change: absent is unchanged, null clears. */
export type SaveConventionGrantInput = {
  /** The convention. */
  conventionId: Scalars['ID']['input'];
  /** What is changed; absent: it is new. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the person confirmed dates that were refused as UNLIKELY_DATES. */
  isConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Amount paid so far. */
  paidCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Day of the last payment. */
  paidOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version that the person saw, for a change. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Amount voted. */
  votedCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Day of the vote. */
  votedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Budget year, 2000 to 2100, once for a convention. */
  year: Scalars['Int']['input'];
};

/** Means lent in a year, new or changed. In a change: absent is unchanged, null clears. */
export type SaveConventionMeansInput = {
  /** The convention. */
  conventionId: Scalars['ID']['input'];
  /** What is changed; absent: it is new. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the person confirmed dates that were refused as UNLIKELY_DATES. */
  isConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** What is lent, 200 characters at most. */
  label: Scalars['String']['input'];
  /** What it is worth in the year; null: not valued. */
  valuedCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Version that the person saw, for a change. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Volet that they belong to. */
  volet: ConventionVolet;
  /** Year, 2000 to 2100. */
  year: Scalars['Int']['input'];
};

/** A party, new or changed. In a change: absent is unchanged, null clears. */
export type SaveConventionPartyInput = {
  /** The convention. */
  conventionId: Scalars['ID']['input'];
  /** What is changed; absent: it is new. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the person confirmed dates that were refused as UNLIKELY_DATES. */
  isConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Last day of that mandate. */
  mandateEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day of the mandate of the signatory. */
  mandateStartsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name of the legal person, 200 characters at most. */
  name: Scalars['String']['input'];
  /** Town, CCAS or another. */
  side: PartySide;
  /** In what capacity, 200 characters at most. */
  signatoryCapacity?: InputMaybe<Scalars['String']['input']>;
  /** Who signs, 200 characters at most. */
  signatoryName?: InputMaybe<Scalars['String']['input']>;
  /** Its SIREN. */
  siren?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw, for a change. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A rider, new or changed. In a change: absent is unchanged, null clears. */
export type SaveConventionRiderInput = {
  /** Deliberation of the board of the CCAS. */
  caDeliberatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The convention. */
  conventionId: Scalars['ID']['input'];
  /** Deliberation of the municipal council. */
  councilDeliberatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day of effect. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is changed; absent: it is new. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the person confirmed dates that were refused as UNLIKELY_DATES. */
  isConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** New term; null: it leaves the term as it is. */
  newEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its number, 1 to 99. */
  number: Scalars['Int']['input'];
  /** Receipt of the préfecture. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Signature. */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it changes, 500 characters at most. */
  subject: Scalars['String']['input'];
  /** Version that the person saw, for a change. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An individual secondment, new or changed. */
export type SaveConventionSecondmentInput = {
  /** The convention. */
  conventionId: Scalars['ID']['input'];
  /** Last day. */
  endsOn: Scalars['Date']['input'];
  /** What is changed; absent: it is new. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the person confirmed dates that were refused as UNLIKELY_DATES. */
  isConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The post, never the person, 200 characters at most. */
  post: Scalars['String']['input'];
  /** First day. */
  startsOn: Scalars['Date']['input'];
  /** Share of working time, 1 to 100 percent. */
  timePercent: Scalars['Int']['input'];
  /** Version that the person saw, for a change. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What a form asks from its next version on, and how it is called. */
export type SaveFormDraftInput = {
  /** What it asks, as JSON (`FormDefinition` of libs/domain). */
  definition: Scalars['String']['input'];
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Its title. */
  title: Scalars['String']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** The budget of an initiative, as a whole: what is absent or null is cleared. */
export type SaveInitiativeBudgetInput = {
  /** Day on which the agreement wants the report, where it says one. */
  agreedReportOn?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of the exercise. */
  exerciseEndsOn: Scalars['Date']['input'];
  /** First day of the exercise. */
  exerciseStartsOn: Scalars['Date']['input'];
  /** How gifts in kind are valued, 4,000 characters at most. */
  inKindMethod?: InputMaybe<Scalars['String']['input']>;
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** All its lines, in their order, 80 at most. */
  lines: Array<BudgetLineInput>;
  /** How indirect charges are shared out, 4,000 characters at most. */
  overheadKey?: InputMaybe<Scalars['String']['input']>;
  /** Whom it reached, in numbers, 4,000 characters at most. */
  people?: InputMaybe<Scalars['String']['input']>;
  /** When and where, 4,000 characters at most. */
  places?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the report was sent, today at the latest. */
  reportSentOn?: InputMaybe<Scalars['Date']['input']>;
  /** Amount of the result line. */
  resultCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** What its result line is. */
  resultKind?: InputMaybe<BudgetResultKind>;
  /** What explains the result line, 4,000 characters at most. */
  resultText?: InputMaybe<Scalars['String']['input']>;
  /** What was reached of the aims, 4,000 characters at most. */
  results?: InputMaybe<Scalars['String']['input']>;
  /** What was done, 4,000 characters at most. */
  story?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw; none, or 0, where nothing was written yet. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The assessment of a CCAS in a campaign, whole: activities that are not named are taken out. */
export type SaveMaturityAssessmentInput = {
  /** Day of the assessment, today at the latest. */
  assessedOn: Scalars['Date']['input'];
  /** Who assesses, 200 characters at most. */
  assessorName: Scalars['String']['input'];
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The activities, each once at most. */
  levels: Array<MaturityLevelInput>;
  /** Version that the person saw; absent or null for a first save. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What a draft asks, and until when. */
export type SaveSurveyInput = {
  /** The last day on which one answers. */
  closesOn: Scalars['Date']['input'];
  /** What it asks, as JSON (`FormDefinition` of libs/domain). */
  definition: Scalars['String']['input'];
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Its title. */
  title: Scalars['String']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** What a person says of a workbook so far. */
export type SaveTakeoverInput = {
  /** What the columns mean; null: to be guessed. */
  columns?: InputMaybe<Array<TakeoverColumnInput>>;
  /** What words mean, beside what was said of others; one that says nothing takes back what was said. */
  decisions: Array<TakeoverDecisionInput>;
  /** Row of the headers, from 1; null: to be guessed. */
  headerRow?: InputMaybe<Scalars['Int']['input']>;
  /** The takeover. */
  id: Scalars['ID']['input'];
  /** How the sheet lies; null: to be guessed. */
  layout?: InputMaybe<TakeoverLayout>;
  /** An existing plan of the network; null: one of that year and title is made. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** Its title. */
  planTitle: Scalars['String']['input'];
  /** Year of the plan to make. */
  planYear: Scalars['Int']['input'];
  /** Whether hidden rows and columns are read. */
  readsHidden: Scalars['Boolean']['input'];
  /** Name under which it is to be remembered once it is applied; null: it is not. */
  rememberAs?: InputMaybe<Scalars['String']['input']>;
  /** Revision that the person saw. */
  revision: Scalars['Int']['input'];
  /** Name of the sheet; that of a table of text is empty. */
  sheet: Scalars['String']['input'];
};

/** A change of a draft. Absent: unchanged. Null: cleared. */
export type SaveTemplateVersionInput = {
  /** All its articles, in their order, 60 at most. */
  articles?: InputMaybe<Array<TemplateArticleInput>>;
  /** What changed since the version before, 1,000 characters at most. */
  changeNote?: InputMaybe<Scalars['String']['input']>;
  /** The draft. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** The part of a network that is asked for: an EPT, a CCAS or a group of CCAS; what is absent does not restrict, what is unknown or not the viewer’s to read holds nothing. It only ever narrows what the viewer reads. */
export type ScopeInput = {
  /** Id of a CCAS: it alone. */
  ccas?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a group of the network (`cohorts`): the CCAS that are of it. */
  cohort?: InputMaybe<Scalars['ID']['input']>;
  /** Code of an EPT (its SIREN): the CCAS under it. */
  ept?: InputMaybe<Scalars['String']['input']>;
};

/** What a search found. */
export type SearchHitKind =
  /** A person’s account; only for those who manage accounts. */
  | 'account'
  /** A CCAS or CIAS, open or closed. */
  | 'ccas'
  /** A group of CCAS; only for those who read groups. */
  | 'cohort'
  /** A convention of a CCAS whose conventions the person reads. */
  | 'convention'
  /** An act of such a convention. */
  | 'convention_act'
  /** A document of such a convention. */
  | 'convention_file'
  /** A message of a discussion that the person reads. */
  | 'discussion'
  /** An edition; without the right to proofread, one that was published to the board. */
  | 'edition'
  /** A collection: a form asked over a period. */
  | 'form_collection'
  /** An indicator, shared or the network’s own; only for those who read indicators. */
  | 'indicator'
  /** An initiative, of whatever plan. */
  | 'initiative'
  /** Somebody who holds an office of a CCAS today. */
  | 'person'
  /** A document that proves what a CCAS does for the RGPD; only for those who read its detail. */
  | 'privacy_file'
  /** A recommendation. */
  | 'recommendation'
  /** A survey of agents that the person may read of. */
  | 'survey'
  /** A territory of the network. */
  | 'territory'
  /** An update campaign; only for those who follow campaigns. */
  | 'update_campaign';

/** A cell of the matrix, as the person saw it. */
export type SeenCellInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Version that the person saw; null: « I saw no news yet ». */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An edition of a version: to sign it off, publish or delete it. */
export type SeenEditionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A template of documents as somebody saw it. */
export type SeenEditionTemplateInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** An answer, as a person saw it. */
export type SeenFormAnswerInput = {
  /** Its entry. */
  entry: Scalars['String']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A return, as a person saw it. */
export type SeenFormReturnInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The collection. */
  collectionId: Scalars['ID']['input'];
  /** Why: asked for where something is reopened, excused, or validated anew. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw; 0: it was not opened. */
  version: Scalars['Int']['input'];
};

/** A thing that has a version, as the person saw it. */
export type SeenRowInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A survey, as a person saw it. */
export type SeenSurveyInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** What the feed of the viewer leaves out. */
export type SetCalendarFeedKindsInput = {
  /** Kinds that it leaves out; empty: it holds all. */
  mutedKinds: Array<DeadlineKind>;
};

/** Volets of a convention. Those that are not named stay as they are. */
export type SetConventionVoletsInput = {
  /** The convention. */
  conventionId: Scalars['ID']['input'];
  /** Version of the convention that the person saw. */
  version: Scalars['Int']['input'];
  /** The volets, each once. */
  volets: Array<VoletLineInput>;
};

/** The blocks of an edition as a whole, in their order: what is not there is taken out. */
export type SetEditionBlocksInput = {
  /** Its blocks. */
  blocks: Array<EditionBlockInput>;
  /** The edition. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A target, which takes the place of the former one of the same territory and period. */
export type SetIndicatorTargetInput = {
  /** The indicator. */
  indicatorId: Scalars['Int']['input'];
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** Period at which the value is to be reached, of the periodicity of the indicator. */
  period: Scalars['Int']['input'];
  /** Why this value, or why it is withdrawn, 500 characters at most. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** A territory of the network. */
  territoryId: Scalars['Int']['input'];
  /** The value aimed at; null withdraws the target that holds. */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** What the holder of a key chooses. */
export type SetMailChoiceInput = {
  /** Whether they are wanted. */
  isWanted: Scalars['Boolean']['input'];
  /** Which mails. */
  kind: RefusableMailKind;
  /** Of the digest that is wanted, how often; null: as before, or weekly. */
  rhythm?: InputMaybe<NewsRhythm>;
  /** The key, as it stands in the address of each mail. */
  token: Scalars['String']['input'];
};

/** How the viewer wants her news by mail. */
export type SetNewsPreferencesInput = {
  /** Whether a mention is mailed at once. */
  hasMentionsAtOnce: Scalars['Boolean']['input'];
  /** Kinds that no mail brings her. */
  mutedKinds: Array<NewsKind>;
  /** How often the digest comes. */
  rhythm: NewsRhythm;
};

/** For how long evidence of a point counts in a network. */
export type SetPrivacyValidityInput = {
  /** Months, 1 to 120; null: it does not expire by itself. */
  months?: InputMaybe<Scalars['Int']['input']>;
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** The point. */
  point: PrivacyPoint;
  /** Version that the person saw; null: « nothing set yet ». */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A remark to settle, or to open again. */
export type SettleFormRemarkInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Whether it is settled. */
  isSettled: Scalars['Boolean']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** What is shared of a plan. */
export type SharePlanInput = {
  /** Its initiatives that are shared, at least one. */
  initiativeIds: Array<Scalars['ID']['input']>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** What it is good for, 2,000 characters at most. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Title of the template, 200 characters at most. */
  title: Scalars['String']['input'];
};

/** An e-mail address and a password. */
export type SignInInput = {
  /** E-mail address of the account; case does not matter. */
  email: Scalars['String']['input'];
  /** The password, exactly. */
  password: Scalars['String']['input'];
};

/** By what a session was opened. */
export type SignInMeans =
  /** A link to a page, in a mail that asked her something. */
  | 'page_link'
  /** A password, typed or just chosen. */
  | 'password'
  /** A link by mail that the person asked for to sign in. */
  | 'sign_in_link';

/** What there is to know of how a file was read. */
export type SpreadsheetNoteKind =
  /** Texts are longer than anything that is read: they are cut. */
  | 'cells_cut'
  /** Objects of other programs stand in the file: they are left unread. */
  | 'embedded'
  /** Cells show an error. */
  | 'errors'
  /** Formulas point at other files: the results that the file keeps of them are read, nothing is fetched. */
  | 'external_links'
  /** Formulas keep no result: the workbook was never computed. */
  | 'formulas_without_result'
  /** Columns are hidden. */
  | 'hidden_columns'
  /** Rows are hidden, by hand or by a filter. */
  | 'hidden_rows'
  /** A line of a text is longer than any: it is left out. */
  | 'line_too_long'
  /** The file holds macros: none is read or run. */
  | 'macros'
  /** Ranges are merged: each says what its first cell says. */
  | 'merged'
  /** Sheets that are no tables (charts, dialogues) are left unread. */
  | 'other_sheets'
  /** A quote of a text is never closed: the line is left out. */
  | 'quote_unclosed'
  /** Bytes of a text are no characters. */
  | 'text_damaged';

/** A kind of object that has a name, readers and a history of its own. */
export type SubjectType =
  /** The account of a person, with its roles. */
  | 'account'
  /** A CCAS or CIAS: its own record, and all that stands there. */
  | 'ccas'
  /** A named group of CCAS of the network. */
  | 'cohort'
  /** A convention of a CCAS, with its parts. */
  | 'convention'
  /** A convention-type, with its versions. */
  | 'convention_template'
  /** A recommendation of the chambre régionale des comptes. */
  | 'crc_recommendation'
  /** A message of a discussion: what its documents are attached to. */
  | 'discussion_message'
  /** The designation of a DPO. */
  | 'dpo_designation'
  /** An edition: what the network tells its board or funders, as of a day. */
  | 'edition'
  /** A form: what is asked of CCAS, in versions. */
  | 'form'
  /** What a CCAS answers to a question; what it was asked for files has them. */
  | 'form_answer'
  /** A collection: a form asked over a period. */
  | 'form_collection'
  /** An organisation that funds the network. */
  | 'funder'
  /** An indicator: its definition, breaks, targets and contested values. */
  | 'indicator'
  /** An initiative of a plan, with its milestones, its funding and its adoption by each CCAS. */
  | 'initiative'
  /** A campaign of assessments of maturity. */
  | 'maturity_campaign'
  /** A milestone or deliverable of an initiative. */
  | 'milestone'
  /** A network of CCAS. */
  | 'network'
  /** The plan of a year. */
  | 'plan'
  /** An action of the plan. */
  | 'privacy_action'
  /** An action of the plan at one CCAS. */
  | 'privacy_action_ccas'
  /** What a CCAS answers to one point of the base. */
  | 'privacy_answer'
  /** A recommendation to which initiatives answer. */
  | 'recommendation'
  /** A survey of agents: asked by links, answered without an account. */
  | 'survey'
  /** A territory: commune, EPT, EPCI, département. */
  | 'territory'
  /** An update campaign: what the network asks of its CCAS by a day. */
  | 'update_campaign';

/** A return to submit. */
export type SubmitFormReturnInput = {
  /** Its answers as the person saw them, those apart that nobody stands for: one that was changed since is shown to her first. */
  answers: Array<SeenFormAnswerInput>;
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The collection. */
  collectionId: Scalars['ID']['input'];
  /** In what function. */
  signatoryFunction: Scalars['String']['input'];
  /** Who vouches for it. */
  signatoryName: Scalars['String']['input'];
  /** Minutes that it took, as the person says. */
  spentMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** Who takes a role over. Invited by mail; who has an account in the network gets the role beside hers. */
export type SuccessorInput = {
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** First and last name. */
  fullName: Scalars['String']['input'];
  /** Title in the office, in the words of the CCAS. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Professional telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** How far a survey is. */
export type SurveyState =
  /** Nobody answers any more; its results are there, or are worked out within the hour. */
  | 'closed'
  /** It is composed; nobody answers. */
  | 'draft'
  /** Whoever has a link answers, until its last day. */
  | 'open';

/** A tag that an answer in words is to have, or not. */
export type TagFormAnswerInput = {
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The collection. */
  collectionId: Scalars['ID']['input'];
  /** The entry that was answered in words. */
  entry: Scalars['String']['input'];
  /** Whether the answer has it. */
  isGiven: Scalars['Boolean']['input'];
  /** The tag, by its words: of the question, from year to year. One that it has not yet is made. */
  label: Scalars['String']['input'];
};

/** Whether a CCAS does what another one lists. */
export type TakeUpInput = {
  /** CCAS that does it too. */
  ccasId: Scalars['ID']['input'];
  /** Whether it does, or no longer. */
  isTakenUp: Scalars['Boolean']['input'];
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** CCAS that lists it. */
  sourceCcasId: Scalars['ID']['input'];
  /** Title of what it lists. */
  title: Scalars['String']['input'];
  /** The topic. */
  topic: InventoryTopic;
};

/** How it is known what a word means. */
export type TakeoverCertainty =
  /** A person said it. */
  | 'decided'
  /** It may mean one of several: it is asked, and left until it is said. */
  | 'doubtful'
  /** It usually means that: it holds until a person says otherwise. */
  | 'suggested'
  /** It is the very name or code. */
  | 'sure'
  /** It is not known: it is asked, and left until it is said. */
  | 'unknown';

/** What a column means. */
export type TakeoverColumnInput = {
  /** Its place in the sheet, from 0. */
  column: Scalars['Int']['input'];
  /** What it means. */
  role: TakeoverRole;
};

/** What a word of the workbook means, wherever it stands. */
export type TakeoverDecisionInput = {
  /** The account, of a person; without it her name stays as it is written. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** The CCAS, of a name of one. */
  ccasId?: InputMaybe<Scalars['ID']['input']>;
  /** It means nothing: no news, no CCAS, nobody. */
  isLeft?: Scalars['Boolean']['input'];
  /** What it is about. */
  matter: TakeoverMatter;
  /** The stage, of a state. */
  stage?: InputMaybe<AdoptionStage>;
  /** The word, as it stands there. */
  word: Scalars['String']['input'];
};

/** How a sheet lies. */
export type TakeoverLayout =
  /** A row is a CCAS; some columns are initiatives. */
  | 'ccas'
  /** A row is an initiative; some columns may be CCAS. */
  | 'initiatives'
  /** A row is an initiative at a CCAS: a title, a CCAS and a state. */
  | 'pairs';

/** What a word of a workbook is about. */
export type TakeoverMatter =
  /** A CCAS. */
  | 'ccas'
  /** Somebody who carries an initiative, or stands in. */
  | 'person'
  /** How far a CCAS is with an initiative. */
  | 'state';

/** Why a cell or a row of a workbook is left. */
export type TakeoverRefusal =
  /** The CCAS stands there twice: the first place counts. */
  | 'ccas_twice'
  /** It is not said which CCAS is meant. */
  | 'ccas_undecided'
  /** A day cannot be read. */
  | 'date_unreadable'
  /** The last day comes before the first: both are left. */
  | 'end_before_start'
  /** The cell shows an error. */
  | 'error_cell'
  /** The formula keeps no result. */
  | 'formula_without_result'
  /** The plan has an initiative of that title: it stays as it is, and takes the states that nobody gave yet. */
  | 'initiative_known'
  /** A number is taken: the next free one is taken. */
  | 'number_taken'
  /** A number is none from 1 to 999: the next free one is taken. */
  | 'number_unreadable'
  /** It is not said who is meant. */
  | 'person_undecided'
  /** The CCAS gave news of the initiative already: they stay. */
  | 'state_known'
  /** It is not said what the word means. */
  | 'state_undecided'
  /** A text is too long: it is cut. */
  | 'text_too_long'
  /** A row has values and no title. */
  | 'title_missing'
  /** A title is too long. */
  | 'title_too_long'
  /** A title stands there twice: the first row counts. */
  | 'title_twice'
  /** More initiatives than a plan takes at once. */
  | 'too_many';

/** What a column means. */
export type TakeoverRole =
  /** Names or codes of CCAS. */
  | 'ccas'
  /** Who stands in. */
  | 'deputy'
  /** Their last days. */
  | 'ends_on'
  /** It is left unread. */
  | 'left'
  /** Days of a milestone that bears the name of the column. */
  | 'milestone'
  /** Numbers of initiatives. */
  | 'number'
  /** Who carries them. */
  | 'owner'
  /** What they are for. */
  | 'purpose'
  /** Their first days. */
  | 'starts_on'
  /** States: of the CCAS, or of the initiative, whose name the column bears; of both that the row names where a row is a pair. */
  | 'state'
  /** Titles of initiatives. */
  | 'title';

/** Where the takeover of a workbook stands. */
export type TakeoverState =
  /** It was made. */
  | 'applied'
  /** What was shown is being made. */
  | 'applying'
  /** It was given up before anything was made. */
  | 'given_up'
  /** The file was read; a person says what its columns and words mean. Nothing is made yet. */
  | 'mapping'
  /** It is being taken back. */
  | 'undoing'
  /** It was taken back. */
  | 'undone';

/** An article of a convention-type. */
export type TemplateArticleInput = {
  /** Its text, 8,000 characters at most. 20 variables are known; any other is refused with UNKNOWN_VARIABLE. */
  body: Scalars['String']['input'];
  /** Whether it is kept only where its volet is chosen. */
  isOptional: Scalars['Boolean']['input'];
  /** Its title, without number, 200 characters at most. */
  title: Scalars['String']['input'];
  /** What it settles; required for an optional article. */
  volet?: InputMaybe<ConventionVolet>;
};

/** The levels of the official geographic code that the product uses. */
export type TerritoryKind =
  /** A commune. */
  | 'commune'
  /** France. */
  | 'country'
  /** A département, or an overseas collectivity, which is neither région nor département. */
  | 'departement'
  /** An inter-communal body with own taxation (EPCI), by SIREN. */
  | 'epci'
  /** A territory of the Métropole du Grand Paris (EPT), by SIREN. It is not an EPCI with own taxation. */
  | 'ept'
  /** A région. */
  | 'region';

/** A kind of thing that a token reads. */
export type TokenGroup =
  /** Queries about blockers. */
  | 'blockers'
  /** Queries about campaigns. */
  | 'campaigns'
  /** Queries about conventions. */
  | 'conventions'
  /** Queries about editions. */
  | 'editions'
  /** Queries about funding. */
  | 'funding'
  /** Queries about indicators. */
  | 'indicators'
  /** Queries about initiatives. */
  | 'initiatives'
  /** Queries about network. */
  | 'network'
  /** Queries about privacy. */
  | 'privacy';

/** What becomes of a token. */
export type TokenState =
  /** It answers. */
  | 'active'
  /** Its last day is over. */
  | 'expired'
  /** Its owner ended it. */
  | 'revoked';

/** A question that is to feed no indicator any more. What it gave stays. */
export type UnrelateFormQuestionInput = {
  /** The entry. */
  entry: Scalars['String']['input'];
  /** The form. */
  formId: Scalars['ID']['input'];
};

/** A change of an absence: what is absent stays, null clears. */
export type UpdateAbsenceInput = {
  /** Who stands in for her: one of `deputyCandidates`; null: nobody. */
  deputyAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day: today or later, a year after the first at most. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change to an account. */
export type UpdateAccountInput = {
  /** First and last name. */
  fullName?: InputMaybe<Scalars['String']['input']>;
  /** The account. */
  id: Scalars['ID']['input'];
  /** True bars signing in and ends the sessions. */
  isDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Professional telephone number; null clears it. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** All its roles, as far as the person who asks manages them: what is not here is taken away. */
  roles?: InputMaybe<Array<RoleAssignmentInput>>;
  /** Version that was seen. */
  version: Scalars['Int']['input'];
};

/** News of an initiative at a CCAS. Absent: unchanged. Null: cleared. */
export type UpdateAdoptionInput = {
  /** Day since which it is blocked, today at the latest; today when a new blocker says nothing. */
  blockedSince?: InputMaybe<Scalars['Date']['input']>;
  /** What keeps the CCAS from going on, 1,000 characters at most. */
  blocker?: InputMaybe<Scalars['String']['input']>;
  /** Account of who can lift the blocker (`blockerAddressees`), in the place of a name; only with a blocker. That person is told. */
  blockerAddresseeId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of who can lift the blocker, 200 characters at most, in the place of an account unless one is given; that of the present account changes nothing. Only with a blocker. */
  blockerLiftedBy?: InputMaybe<Scalars['String']['input']>;
  /** What has to come about for it to be lifted, 500 characters at most; only with a blocker. */
  blockerLiftsWhen?: InputMaybe<Scalars['String']['input']>;
  /** Day on which to look at it again, not a past one when it is new; only with a blocker. */
  blockerReviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** The CCAS. */
  ccasId: Scalars['ID']['input'];
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Why the CCAS is not concerned, 1,000 characters at most: required at that stage, refused at any other. */
  notConcernedReason?: InputMaybe<Scalars['String']['input']>;
  /** What else there is to know, 2,000 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Stage; required for the first news. */
  stage?: InputMaybe<AdoptionStage>;
  /** Version that the person saw; null: « I saw no news yet ». Any other state is a STALE_VERSION with the present one. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An act on an update campaign. */
export type UpdateCampaignActInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of a CCAS: what is absent stays, null clears. */
export type UpdateCcasInput = {
  /** Number and street. */
  addressLine?: InputMaybe<Scalars['String']['input']>;
  /** City of the address. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is no more; null while it is open. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** E-mail address of the centre. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** First day; null when it is not known. */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Telephone of the reception. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code of the address. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
  /** Address of its site. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a procedure. Absent: unchanged. Null: cleared. */
export type UpdateCnilProcedureInput = {
  /** Day on which it was closed, today at the latest. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day by which the CCAS must answer or comply. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The procedure. */
  id: Scalars['ID']['input'];
  /** What it is. */
  kind?: InputMaybe<CnilProcedureKind>;
  /** Day on which it was opened, today at the latest. */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How it ended, 500 characters at most. No data about persons. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Reference of the CNIL, 100 characters at most. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of a group of CCAS: what is absent stays, null clears. */
export type UpdateCohortInput = {
  /** Its CCAS: one at least, all of the network. Refused with UNKNOWN_REFERENCE when one is not. */
  ccasIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of a convention. Absent: unchanged. Null: cleared. */
export type UpdateConventionInput = {
  /** Comment without personal data, 2,000 characters at most. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Day of effect. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Term as first agreed; null: none. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The convention. */
  id: Scalars['ID']['input'];
  /** Whether the person confirmed dates that were refused as UNLIKELY_DATES. */
  isConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether means are recharged to the CCAS. */
  isRecharged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its type. */
  kind?: InputMaybe<ConventionKind>;
  /** Months of notice, 0 to 36; null: not agreed. */
  noticeMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Months wanted to prepare, 0 to 24; 3 unless told. */
  preparationMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Reference at the CCAS, 100 characters at most. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** What happens at the term; `none` clears the months and the maximum of renewals. */
  renewal?: InputMaybe<ConventionRenewal>;
  /** Months of a renewal, 1 to 120; required unless there is none. */
  renewalMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Renewals at most, 1 to 50; null: no limit. */
  renewalsMax?: InputMaybe<Scalars['Int']['input']>;
  /** Convention of the same CCAS that replaces it. */
  replacedById?: InputMaybe<Scalars['ID']['input']>;
  /** Version of a convention-type of the network that it was made from. */
  templateVersionId?: InputMaybe<Scalars['ID']['input']>;
  /** Its title, 200 characters at most. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of a recommendation. Absent: unchanged. Null: cleared. */
export type UpdateCrcRecommendationInput = {
  /** What the chamber recommends, 2,000 characters at most. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** All the conventions of that CCAS that answer it. */
  conventionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What was done of it. */
  followUp?: InputMaybe<CrcFollowUp>;
  /** What was done of it, 2,000 characters at most; required when it is refused. */
  followUpNote?: InputMaybe<Scalars['String']['input']>;
  /** The recommendation. */
  id: Scalars['ID']['input'];
  /** Its number in the report, 20 characters at most. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Date of the report, not in the future. */
  reportedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
  /** Volet of the convention that it concerns. */
  volet?: InputMaybe<ConventionVolet>;
};

/** A change of a designation. Absent: unchanged. Null: cleared. */
export type UpdateDpoDesignationInput = {
  /** Number of the designation at the CNIL, 50 characters at most. */
  cnilNumber?: InputMaybe<Scalars['String']['input']>;
  /** Day of the designation at the CNIL. */
  designatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Professional e-mail address of the DPO. */
  dpoEmail?: InputMaybe<Scalars['String']['input']>;
  /** Name of the DPO, 200 characters at most. */
  dpoName?: InputMaybe<Scalars['String']['input']>;
  /** Professional telephone of the DPO. */
  dpoPhone?: InputMaybe<Scalars['String']['input']>;
  /** Last day in office; null: for good. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The designation. */
  id: Scalars['ID']['input'];
  /** Day of the letter of mission. */
  missionLetterOn?: InputMaybe<Scalars['Date']['input']>;
  /** How the CCAS has its DPO. */
  mode?: InputMaybe<DpoMode>;
  /** Organisation of the DPO, 200 characters at most. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** First day in office. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of an edition that is not published: what is absent stays. */
export type UpdateEditionInput = {
  /** For whom it is; of a correction it stays. */
  audience?: InputMaybe<EditionAudience>;
  /** A group of CCAS of the network. Asked for with the perimeter that it is of, left out with another. */
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** With which published edition « what changed » compares; null: the latest one. */
  comparedId?: InputMaybe<Scalars['ID']['input']>;
  /** A funder of the network. Asked for with the perimeter that it is of, left out with another. */
  funderId?: InputMaybe<Scalars['ID']['input']>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** What part of the network it is about; with it, that of which it is. */
  perimeter?: InputMaybe<EditionPerimeterKind>;
  /** First day of its period. */
  periodFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of its period. */
  periodTo?: InputMaybe<Scalars['Date']['input']>;
  /** A territory of the network. Asked for with the perimeter that it is of, left out with another. */
  territoryId?: InputMaybe<Scalars['Int']['input']>;
  /** Its title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A tag that is to be called otherwise, put away or taken out again. */
export type UpdateFormTagInput = {
  /** The tag. */
  id: Scalars['ID']['input'];
  /** Whether it is put away: what it was given to stays, and comes back with it. */
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its words. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of a funding line. Absent: unchanged. Null: cleared. */
export type UpdateFundingLineInput = {
  /** A funder of the network. */
  funderId?: InputMaybe<Scalars['ID']['input']>;
  /** The funding line. */
  id: Scalars['ID']['input'];
  /** What the money is for, 200 characters at most. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Amount notified by a decision. */
  notifiedCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Amount paid so far. */
  paidCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Amount promised. */
  promisedCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Amount of the signed agreement. */
  signedCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Amount asked for. */
  soughtCents?: InputMaybe<Scalars['EuroCents']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of an indicator. Absent: unchanged. Null: cleared. */
export type UpdateIndicatorInput = {
  /** What makes the value of a territory above the communes. */
  aggregation?: InputMaybe<Aggregation>;
  /** All its breaks, 20 at most. */
  breaks?: InputMaybe<Array<IndicatorBreakInput>>;
  /** Bounds between the classes of a map, ascending, 8 at most; null: quantiles. */
  classBounds?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Decimals that are shown, 0 to 6. */
  decimals?: InputMaybe<Scalars['Int']['input']>;
  /** What is counted, and in relation to what, 2,000 characters at most. */
  definition?: InputMaybe<Scalars['String']['input']>;
  /** Of a ratio, required there: a count of the same periodicity. Dropped when it is no ratio. */
  denominatorId?: InputMaybe<Scalars['Int']['input']>;
  /** Which way is better. */
  direction?: InputMaybe<IndicatorDirection>;
  /** Who publishes them, 200 characters at most. */
  distributor?: InputMaybe<Scalars['String']['input']>;
  /** Of a computed one, required there: the formula, 500 characters at most. Dropped when it is none. */
  expression?: InputMaybe<Scalars['String']['input']>;
  /** The indicator. */
  id: Scalars['Int']['input'];
  /** Whether counts under five are never shown: sums of a network’s own alone; fixed once there are values. */
  isMasked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Licence under which they may be used, 200 characters at most. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** What they cannot say, 2,000 characters at most. */
  limits?: InputMaybe<Scalars['String']['input']>;
  /** Below it an imported value must be confirmed. */
  lowerBound?: InputMaybe<Scalars['Float']['input']>;
  /** How they are made, 2,000 characters at most. */
  method?: InputMaybe<Scalars['String']['input']>;
  /** Name, 200 characters at most. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The network from which a shared one is looked at. */
  networkId: Scalars['ID']['input'];
  /** Day on which the next figures are expected. */
  nextUpdateOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of a ratio, required there: a count of the same periodicity. Dropped when it is no ratio. */
  numeratorId?: InputMaybe<Scalars['Int']['input']>;
  /** Who makes the figures, 200 characters at most. */
  producer?: InputMaybe<Scalars['String']['input']>;
  /** Of a ratio: what it is multiplied by, above 0. */
  scale?: InputMaybe<Scalars['Float']['input']>;
  /** Page of the producer: a whole address, 500 characters at most. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** Theme of the analysis of social needs. */
  theme?: InputMaybe<IndicatorTheme>;
  /** Unit, as it is written after a figure, 40 characters at most. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Above it an imported value must be confirmed; above the lower bound. */
  upperBound?: InputMaybe<Scalars['Float']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
  /** Of a weighted mean, required there: a count of the same periodicity. Dropped when it is none. */
  weightId?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of an initiative. Absent: unchanged. Null: cleared. */
export type UpdateInitiativeInput = {
  /** Who stands in. */
  deputy?: InputMaybe<PersonInput>;
  /** Last day, not before the first. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The initiative. */
  id: Scalars['ID']['input'];
  /** Whether it is archived: it leaves the matrix, and can come back. */
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its number, 1 to 999; free in the plan. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** Who carries it. */
  owner?: InputMaybe<PersonInput>;
  /** What it is for, 4,000 characters at most. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** The whole list of recommendations that it serves, 100 at most. */
  recommendationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its title, 200 characters at most. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
  /** Declared weather; a new one other than `unknown` comes with its text. */
  weather?: InputMaybe<Weather>;
  /** What the declared weather rests on, 2,000 characters at most. */
  weatherText?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a campaign. Absent: unchanged. Null: cleared. */
export type UpdateMaturityCampaignInput = {
  /** Last day. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The campaign. */
  id: Scalars['ID']['input'];
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its title, 200 characters at most. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of a milestone. Absent: unchanged. Null: cleared. */
export type UpdateMilestoneInput = {
  /** Day on which it was done, today at the latest. */
  doneOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day by which it is due. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** What shows that it is done: a text or an address, 2,000 characters at most. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The milestone. */
  id: Scalars['ID']['input'];
  /** Date that matters, or deliverable. */
  kind?: InputMaybe<MilestoneKind>;
  /** Its title, 200 characters at most. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
  /** Milestones of the network that it waits for, 20 at most; never in a circle. Absent: unchanged. */
  waitsForIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A change of an office: what is absent stays, null clears. */
export type UpdateOfficeInput = {
  /** Professional e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Last day; null while the office is held. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The office. */
  function?: InputMaybe<OfficeFunction>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Title, in the words of the CCAS. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person. */
  personName?: InputMaybe<Scalars['String']['input']>;
  /** Professional telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** First day; null when it is not known. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of an action. Absent: unchanged. Null: cleared. */
export type UpdatePrivacyActionInput = {
  /** Why it is given up, 500 characters at most; null takes it up again. */
  abandonedReason?: InputMaybe<Scalars['String']['input']>;
  /** Its CCAS, all of them: those that are not named are taken out. */
  ccasIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What is to be done, 2,000 characters at most. No data about persons. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Day by which it is due. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** What shows that it is done: a reference or an address, 500 characters at most. */
  evidenceReference?: InputMaybe<Scalars['String']['input']>;
  /** The action. */
  id: Scalars['ID']['input'];
  /** Who carries it. */
  owner?: InputMaybe<PersonInput>;
  /** Point of the base that it serves. */
  point?: InputMaybe<PrivacyPoint>;
  /** Priority: 1 high, 2 middle, 3 low. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Its title, 200 characters at most. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of a breach. Absent: unchanged. Null: cleared. */
export type UpdatePrivacyBreachInput = {
  /** Day on which it was closed. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** When it was discovered. */
  discoveredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The breach. */
  id: Scalars['ID']['input'];
  /** Whether it is without risk for people. A new breach is with risk unless this says otherwise. */
  isWithoutRisk?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was notified to the CNIL. */
  notifiedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Day on which the people were informed. */
  personsInformedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of a recommendation. Absent: unchanged. Null: cleared. */
export type UpdateRecommendationInput = {
  /** The recommendation. */
  id: Scalars['ID']['input'];
  /** Its number, 1 to 999; free in the network. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** What it says, 2,000 characters at most. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Its title, 200 characters at most. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A change of a rights request. Absent: unchanged. Null: cleared. */
export type UpdateRightsRequestInput = {
  /** Day of the answer, today at the latest. */
  answeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** Whether the delay is extended by two months. */
  isExtended?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of reception, today at the latest. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A single-use link, used. */
export type UseLinkInput = {
  /** Wanted by an invitation and a reset, refused by a sign-in link. */
  newPassword?: InputMaybe<Scalars['String']['input']>;
  /** The secret in the address of the link. */
  token: Scalars['String']['input'];
};

/** A template that is used in the plan of a year. */
export type UsePlanTemplateInput = {
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** The network whose plan it is. */
  networkId: Scalars['ID']['input'];
  /** Which of its initiatives, by their place in it from 0; at least one. */
  places: Array<Scalars['Int']['input']>;
  /** The template. */
  templateId: Scalars['ID']['input'];
  /** Title of a plan that is made, 200 characters at most. */
  title: Scalars['String']['input'];
  /** The year. Its plan is made unless there is one. */
  year: Scalars['Int']['input'];
};

/** An assessment to validate. */
export type ValidateMaturityAssessmentInput = {
  /** The assessment. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** What made a shown value what it is. */
export type ValueChangeOrigin =
  /** An import, where nothing was given before. */
  | 'arrival'
  /** A contested value that was accepted. */
  | 'contest'
  /** An import, in the place of another value. */
  | 'import'
  /** The product itself, or a load of data by the operator. */
  | 'other'
  /** An import that was taken back: what stood before it stands again. */
  | 'undone_import';

/** What is known of a value. */
export type ValueState =
  /** At most the number shown. */
  | 'bounded'
  /** An estimate. */
  | 'estimated'
  /** Without meaning there. */
  | 'not_applicable'
  /** Not available. */
  | 'not_available'
  /** As its producer gives it. */
  | 'published'
  /** Rounded by its producer. */
  | 'rounded'
  /** Withheld, by its producer or because it could be traced to persons. */
  | 'secret';

/** How far a convention settles a volet. */
export type VoletCoverage =
  /** Covered. */
  | 'covered'
  /** Not applicable. */
  | 'not_applicable'
  /** Not covered. */
  | 'not_covered'
  /** Partly covered. */
  | 'partly';

/** How far a volet is settled. */
export type VoletLineInput = {
  /** Article that settles it, 100 characters at most. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** How far; null: not told. */
  coverage?: InputMaybe<VoletCoverage>;
  /** The volet. */
  volet: ConventionVolet;
};

/** The weather that a person declares for an initiative, always with a text. */
export type Weather =
  /** Objectives within reach. */
  | 'achievable'
  /** Objectives compromised. */
  | 'compromised'
  /** Objectives secured. */
  | 'secured'
  /** Support needed. */
  | 'support_needed'
  /** Nothing declared. */
  | 'unknown';

/** A contested value to take back. */
export type WithdrawContestInput = {
  /** The contested value. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** A proposed definition to take back. */
export type WithdrawDefinitionProposalInput = {
  /** The proposal. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** An open edition to withdraw. */
export type WithdrawEditionDataInput = {
  /** The edition. */
  editionId: Scalars['ID']['input'];
  /** Why, in 500 characters at most: everybody reads it. */
  reason: Scalars['String']['input'];
};

/** A decision that was wrong. */
export type WithdrawLabelDecisionInput = {
  /** CCAS whose ABS it is. */
  ccasId: Scalars['ID']['input'];
  /** The decision. */
  id: Scalars['ID']['input'];
  /** The network. */
  networkId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** A message to withdraw: its words are no longer shown, that it was there is. */
export type WithdrawMessageInput = {
  /** The message. */
  id: Scalars['ID']['input'];
  /** Version that the person saw. */
  version: Scalars['Int']['input'];
};

/** Why a workbook could not be worked on. */
export type WorkbookFailure =
  /** It is no workbook of this network that this person may read. */
  | 'not_ours'
  /** Something else; the log has it. */
  | 'unexpected';

/** A filter that the page has on, in its words: it is written on each sheet. */
export type WorkbookFilterInput = {
  /** What is filtered, 60 characters at most. */
  name: Scalars['String']['input'];
  /** By what, 200 characters at most. */
  value: Scalars['String']['input'];
};

/** As what file a workbook goes out. */
export type WorkbookFormat =
  /** A text for a spreadsheet: one sheet. */
  | 'csv'
  /** A workbook for a spreadsheet. */
  | 'xlsx';

/** A workbook that can be taken out and brought back. */
export type WorkbookKind =
  /** What an update campaign asks of each CCAS, and what is said of it. */
  | 'campaign_answers'
  /** The register of conventions, with who signs and their acts. */
  | 'convention_register'
  /** The initiatives of a plan, with their milestones and their funding. */
  | 'initiatives'
  /** The matrix of a plan: how far each CCAS is with each initiative. */
  | 'matrix'
  /** The RGPD base: what each CCAS answers to each point. */
  | 'privacy_base';

/** Why something of a workbook is not taken. */
export type WorkbookRefusal =
  /** cell error */
  | 'CELL_ERROR'
  /** cell formula */
  | 'CELL_FORMULA'
  /** cell merged */
  | 'CELL_MERGED'
  /** choice ambiguous */
  | 'CHOICE_AMBIGUOUS'
  /** choice unknown */
  | 'CHOICE_UNKNOWN'
  /** column twice */
  | 'COLUMN_TWICE'
  /** column unknown */
  | 'COLUMN_UNKNOWN'
  /** date impossible */
  | 'DATE_IMPOSSIBLE'
  /** date incomplete */
  | 'DATE_INCOMPLETE'
  /** date out of range */
  | 'DATE_OUT_OF_RANGE'
  /** date short year */
  | 'DATE_SHORT_YEAR'
  /** date unreadable */
  | 'DATE_UNREADABLE'
  /** locked */
  | 'LOCKED'
  /** money decimals */
  | 'MONEY_DECIMALS'
  /** not editable */
  | 'NOT_EDITABLE'
  /** number ambiguous */
  | 'NUMBER_AMBIGUOUS'
  /** number approximate */
  | 'NUMBER_APPROXIMATE'
  /** number not whole */
  | 'NUMBER_NOT_WHOLE'
  /** number range */
  | 'NUMBER_RANGE'
  /** number unreadable */
  | 'NUMBER_UNREADABLE'
  /** required */
  | 'REQUIRED'
  /** row added */
  | 'ROW_ADDED'
  /** row gone */
  | 'ROW_GONE'
  /** row mixed */
  | 'ROW_MIXED'
  /** row twice */
  | 'ROW_TWICE'
  /** row unknown */
  | 'ROW_UNKNOWN'
  /** rule */
  | 'RULE'
  /** too long */
  | 'TOO_LONG'
  /** yes no unreadable */
  | 'YES_NO_UNREADABLE';

/** Where a workbook that came back stands. */
export type WorkbookReturnStatus =
  /** What it changes is changed. */
  | 'applied'
  /** It is being applied. */
  | 'applying'
  /** It is compared with what was exported, and with what stands. */
  | 'comparing'
  /** It could not be compared, applied or undone: nothing of that was kept. */
  | 'failed'
  /** What it would change is told; nothing is changed. */
  | 'ready'
  /** It is being undone. */
  | 'undoing'
  /** What it had changed is as before, save what was changed since. */
  | 'undone';

/** Part of what the page shows, by ids. */
export type WorkbookSelectionInput = {
  /** The ids, 5,000 at most. What the person does not read is left out. */
  ids: Array<Scalars['ID']['input']>;
  /** Of what they are: `plan`, `initiatives`, `ccas`… */
  of: Scalars['String']['input'];
};
