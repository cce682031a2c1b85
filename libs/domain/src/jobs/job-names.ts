/** Every kind of work that is done in the background, with what it does. The client words each of them in French. */
export const JOB_NAMES = {
  mail_send: 'Sends a mail that a change wrote.',
  mail_resume: 'Has mails sent that are due and whose job was lost.',
  mail_forget: 'Forgets the traces of old mails.',
  incoming_files_forget: 'Takes away bodies of requests that a killed process left on disk.',
  creation_keys_forget: 'Forgets for which key of a form something was made, a week later.',
  news_refused_mails: 'Tells who invited or reminded somebody that the address refuses mails.',
  news_forget: 'Forgets news, solicitations and absences that are old.',
  accounts_purge: 'Forgets sessions, links and throttled attempts that have ended.',
  conventions_derive: 'Derives statuses and deadlines of conventions again when they are old, or their rules have changed.',
  privacy_derive: 'Derives what comes due for the RGPD again when its rules have changed.',
  imports_read: 'Reads a file of values, and compares it with what stands.',
  imports_apply: 'Applies an import.',
  imports_undo: 'Undoes an import.',
  campaigns_open: 'Opens an update campaign: what is asked of each CCAS becomes rows.',
  campaigns_mail: 'Writes the mails by which an update campaign that has opened tells the CCAS.',
  digest_queue: 'Queues the digests of the day.',
  digest_write: 'Writes the digest of one person.',
  digest_mentions: 'Writes mails that tell at once who mentioned somebody.',
  calendar_feeds_forget: 'Ends feeds of agendas that nobody reads, or whose person has left.',
  api_tokens_forget: 'Forgets tokens long after their end, and ends those whose person has left.',
  webhooks_collect: 'Takes from the journal what other programs are to be told of.',
  webhooks_send: 'Tells another program of what happened.',
  campaigns_remind: 'Reminds of what update campaigns ask, when it is time, and notes who has answered all.',
  workbooks_export: 'Writes a workbook that somebody takes out.',
  workbooks_compare: 'Compares a workbook that came back with what was exported, and with what stands.',
  workbooks_apply: 'Applies a workbook that came back.',
  workbooks_undo: 'Undoes what a workbook that came back had changed.',
  workbooks_forget: 'Forgets what workbooks said when they were taken out, and what became of those that came back.',
  edition_documents_make: 'Makes the documents of an edition.',
  edition_documents_due: 'Has the documents made of editions that were published.',
  form_documents_make: 'Makes the documents of what a CCAS answers to a collection.',
  edition_readings_forget: 'Forgets old readings of editions, and in which browsers links to them were open.',
  surveys_close: 'Closes surveys of agents whose last day is over: their totals are worked out, their answers forgotten.',
  takeover_apply: 'Makes what the takeover of a workbook shows.',
  takeover_undo: 'Takes back what the takeover of a workbook made.',
  takeover_forget: 'Forgets workbooks that nobody went on with.',
  imports_upkeep: 'Ends imports that nobody works on any more, and takes away their tables and files.',
} as const satisfies Record<string, string>;

/** A kind of work in the background. */
export type JobName = keyof typeof JOB_NAMES;

/** How a job stands, as a person needs to know it. */
export const JOB_STATES = {
  waiting: 'It waits for its turn, or for its time.',
  retrying: 'It failed, and is tried again.',
  running: 'It is being done.',
  failed: 'It failed, and is not tried again by itself.',
} as const satisfies Record<string, string>;

/** How a job stands. */
export type JobState = keyof typeof JOB_STATES;

/** How often a kind of work is done by itself. */
export const JOB_RHYTHMS = { minute: 'Each minute.', hour: 'Each hour.', morning: 'Each morning at eight.', day: 'Each night.' } as const satisfies Record<
  string,
  string
>;

/** How often a kind of work is done by itself. */
export type JobRhythm = keyof typeof JOB_RHYTHMS;

/** Why a job failed, as far as that is not in the log alone. */
export const JOB_FAILURES = {
  unavailable: 'The database was away.',
  interrupted: 'The process that did it stopped, or gave no sign of life.',
  unexpected: 'Something else; the log has it under the number of the job.',
} as const satisfies Record<string, string>;

/** Why a job failed. */
export type JobFailure = keyof typeof JOB_FAILURES;
