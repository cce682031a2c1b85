import { InjectionToken, type Signal } from '@angular/core';

/** A remark on an answer, or on the whole. */
export interface AnswerRemark {
  readonly id: string;
  readonly version: number;
  readonly entry: string | null;
  readonly body: string;
  readonly isReturn: boolean;
  readonly authorName: string;
  readonly createdAt: string;
  readonly settledAt: string | null;
}

/** The remarks on the return that is on screen; where a form is only tried there are none. */
export interface ReturnRemarks {
  readonly all: Signal<readonly AnswerRemark[]>;
  /** Whether the viewer sends answers back with a reason. */
  readonly canReturn: Signal<boolean>;
  /** Reasons for which answers will be sent back, by entry, until the coordination sends them. */
  readonly toReturn: Signal<ReadonlyMap<string, string>>;
  add(entry: string | null, body: string): Promise<boolean>;
  settle(remark: AnswerRemark): Promise<boolean>;
  setToReturn(entry: string, reason: string | null): void;
}

export const RETURN_REMARKS = new InjectionToken<ReturnRemarks>('return remarks');
