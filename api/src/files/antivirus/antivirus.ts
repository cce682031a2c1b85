/** Looks for malware in a file before it is kept. */
export abstract class Antivirus {
  /** Whether the bytes are clean; null where no antivirus is configured. Rejects when it does not answer. */
  abstract isClean(bytes: Uint8Array): Promise<boolean | null>;
}

/** No antivirus is configured. */
export class NoAntivirus extends Antivirus {
  override async isClean(): Promise<null> {
    return null;
  }
}
