/** A PDF that opens under a password only. */
export class PasswordNeeded extends Error {}

/** A PDF that no reader opens. */
export class DamagedPdf extends Error {}
