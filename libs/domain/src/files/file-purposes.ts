/** What a file is to what it is attached to. Stored as text; each parent says which of them it knows. */
export const FILE_PURPOSES = {
  convention: 'The signed convention itself.',
  draft: 'A draft under negotiation.',
  rider: 'A signed rider (avenant).',
  deliberation: 'A deliberation of the board or of the council.',
  receipt: 'The receipt of the préfecture, or a proof of publication.',
  annex: 'An annex.',
  report: 'A report, an assessment, minutes.',
  letter: 'A letter: designation, mission, notice.',
  evidence: 'What shows that a point is met or an action done.',
  other: 'Anything else.',
} as const;

/** What a file is to what it is attached to. */
export type FilePurpose = keyof typeof FILE_PURPOSES;
