import type { FailureReport, ReleaseStage } from '@sociaal-huis/schema';

interface Outlook {
  /** Whether the same may succeed later by itself. */
  readonly retry: boolean;
  /** Whether somebody must first agree that content disappears. */
  readonly needsConfirmation?: boolean;
}

/** A release that cannot be made, in words for whoever published; what was live stays. */
export class ReleaseFailure extends Error {
  override readonly name = 'ReleaseFailure';
  readonly stage: ReleaseStage;
  readonly outlook: Outlook;

  constructor(stage: ReleaseStage, sentence: string, outlook: Outlook, options?: ErrorOptions) {
    super(sentence, options);
    this.stage = stage;
    this.outlook = outlook;
  }

  /** What the CMS is told. */
  toReport(): FailureReport {
    return { stage: this.stage, sentence: this.message.slice(0, 2000), ...this.outlook };
  }
}
