import * as E from 'fp-ts/Either';
import type { Cognito } from '../../aws/client';
import { own, type PlainObject } from '../../codec/plain-object';
import { holdsUnknown, isUnknown } from '../../codec/unknown';
import type { ValidationFailure } from '../../codec/validation-failure';
import { isNotFound } from '../../engine/not-found';
import type { ResourceDefinition } from '../../engine/resource-definition';
import { failuresOfRules, violated } from '../../engine/rules';
import { formatSecrets, MOST_SECRETS, secretsOf } from '../shared/client-secrets';
import type { LiveSecret } from './live';
import { CLIENT_SECRET_CLIENT_RULES } from './rules';
import type { ClientFacts } from './rules/rule';

type Definition = ResourceDefinition<LiveSecret, never>;

/** What rules look at in a live client; undefined if that is not known. */
const factsOf = async (
  cognito: Cognito,
  UserPoolId: string,
  ClientId: string,
): Promise<ClientFacts | 'missing' | undefined> => {
  const answer = await cognito.send('DescribeUserPoolClient', { UserPoolId, ClientId })();
  if (E.isLeft(answer)) return isNotFound(answer.left) ? 'missing' : undefined;
  const listed = await secretsOf(cognito, UserPoolId, ClientId)();
  if (E.isLeft(listed)) return undefined;
  const client = own(answer.right, 'UserPoolClient');
  // After a rotation no response may have the secret, but the list has it.
  const isReturned = ['ClientSecret', 'ClientSecretArn'].some((member) => own(client, member) !== undefined);
  return {
    isRegistered: own(client, 'ClientType') === 'DCR',
    hasSecret: isReturned || listed.right.length > 0,
    secrets: listed.right,
  };
};

/** Checks the rules between a new secret and its client, if the client exists. */
export const previewNew: NonNullable<Definition['previewNew']> =
  ({ cognito }, inputs) =>
  async () => {
    const [poolId, clientId] = [own(inputs, 'userPoolId'), own(inputs, 'clientId')];
    if (holdsUnknown([poolId, clientId])) return [];
    const client = await factsOf(cognito, String(poolId), String(clientId));
    if (client === undefined) return [];
    if (client === 'missing') return [missingClient(String(poolId), String(clientId))];
    return failuresOfRules(
      violated(CLIENT_SECRET_CLIENT_RULES, { ...inputs, client }, own(inputs, 'skipRules')),
    );
  };

const missingClient = (poolId: string, clientId: string): ValidationFailure => ({
  path: 'clientId',
  reason: `the app client ${clientId} of the pool ${poolId} does not exist`,
});

/** Warns that a replacement needs room for a second secret; the program may delete before it replaces, which is not known. */
export const warnOfReplacement: NonNullable<Definition['blockReason']> =
  ({ cognito, log }, _id, olds: PlainObject, news: PlainObject, replaces) =>
  async () => {
    const client = own(news, 'clientId');
    const stays = !isUnknown(client) && client === own(olds, 'clientId');
    if (replaces.length === 0 || !stays || replaces.includes('userPoolId')) return undefined;
    const listed = await secretsOf(cognito, String(own(olds, 'userPoolId')), String(client))();
    if (E.isRight(listed) && listed.right.length >= MOST_SECRETS)
      log(
        `The app client ${String(client)} has ${formatSecrets(listed.right)}, and AWS allows no third secret: the new one cannot be created before the old one is deleted. Delete the other one first, or set the resource option deleteBeforeReplace: true; the other one stays valid meanwhile.`,
      );
    return undefined;
  };
