import { Refusal } from './failures';
import { grpc } from './sdk';

const CANCELLED =
  'Pulumi cancelled the update before this step began. Nothing was sent to AWS: run the command again.';

/** Refuses steps once the engine has cancelled; what is under way ends, so that its outcome reaches the state. */
export class Cancellation {
  private isCancelled = false;

  cancel(): void {
    this.isCancelled = true;
  }

  assertNotCancelled(): void {
    if (this.isCancelled) throw new Refusal(CANCELLED, grpc.status.CANCELLED);
  }
}
