import { AdminListUserAuthEventsCommand } from '@aws-sdk/client-cognito-identity-provider';
import { withCognito } from './client';
import type { Outputs } from './outputs';

/** What threat protection wrote down of a user's sign-ins, the latest first: how each ended, and what was made of it. */
export async function authEvents(outputs: Outputs, email: string): Promise<readonly string[]> {
  const command = new AdminListUserAuthEventsCommand({ UserPoolId: outputs.userPoolId, Username: email });
  const { AuthEvents = [] } = await withCognito(outputs, (cognito) => cognito.send(command));
  return AuthEvents.map(
    ({ EventType, EventResponse, EventRisk }) => `${EventType} ${EventResponse} ${EventRisk?.RiskDecision}`,
  );
}
