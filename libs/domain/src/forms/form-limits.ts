/** What a form may hold: bounded, so that none weighs more than a browser or a statement bears. */
export const FORM_LIMITS = {
  sections: 40,
  questions: 300,
  /** Everything that may be answered, cells of tables among them. */
  entries: 2_000,
  options: 100,
  columns: 12,
  fixedRows: 100,
  openRows: 100,
  checks: 100,
  conditions: 20,
  conditionDepth: 4,
  methods: 12,
  titleLength: 200,
  labelLength: 300,
  helpLength: 2_000,
  introductionLength: 5_000,
  textLength: 4_000,
  figureLength: 30,
  /** What is said of an answer: why, how it was counted, whatever else. */
  reasonLength: 600,
  methodLength: 300,
  commentLength: 1_000,
  purposeLength: 2_000,
  deliberationLength: 200,
  /** Of who vouches for a return, and of her function. */
  signatoryLength: 120,
  /** Why a series breaks. */
  breakLength: 500,
  /** Of a remark, and of why something is sent back, reopened or excused. */
  remarkLength: 1_000,
  /** Of a unit, an indicator, the noun of a row. */
  wordLength: 60,
  codeLength: 18,
  /** Of the key of an entry: three codes at most. */
  entryLength: 60,
  /** Of a tag of free answers. */
  tagLength: 60,
  /** Tags of one question, put away or not. */
  tags: 60,
  files: 10,
  decimals: 4,
  minutes: 600,
} as const;

/** Of a section, a question, a row, a column, an option or a check: two to eighteen signs, without two underscores that follow each other, so that formulas name a cell. */
export const FORM_CODE = /^[a-z](?:_?[a-z0-9]){1,17}$/;
