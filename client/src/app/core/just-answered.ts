import { Injectable } from '@angular/core';

/** A page puts itself together within that time; whoever looks again later wants to know how things are by then. */
const MOMENT_MS = 2_000;
/** What is older than that many answers is not of this moment. */
const MOST = 100;

/** What the server answered a moment ago: two parts of one page that ask the same ask it once. */
@Injectable({ providedIn: 'root' })
export class JustAnswered {
  private readonly moments = new Map<string, number>();
  private changes = 0;

  /** Before something is asked: what then takes note of its answer, which is of before if something was changed meanwhile. */
  ask(operationName: string, variables: object): () => void {
    const before = this.changes;
    return () => {
      if (before === this.changes) this.note(operationName, variables);
    };
  }

  has(operationName: string, variables: object): boolean {
    const moment = this.moments.get(keyOf(operationName, variables));
    return moment !== undefined && performance.now() - moment < MOMENT_MS;
  }

  /** Something was changed, or somebody else is here: what was answered before is of before. */
  forget(): void {
    this.changes++;
    this.moments.clear();
  }

  private note(operationName: string, variables: object): void {
    if (this.moments.size >= MOST) this.moments.clear();
    this.moments.set(keyOf(operationName, variables), performance.now());
  }
}

const keyOf = (operationName: string, variables: object): string => operationName + JSON.stringify(variables);
