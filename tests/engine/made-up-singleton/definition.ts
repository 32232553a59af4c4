import * as E from 'fp-ts/Either';
import { checkerOf } from '../../../provider/engine/check';
import { singletonDefinition } from '../../../provider/engine/singleton-definition';
import type { MadeUpService } from '../made-up-service';
import { CreateOnly, GuardInputs, ManagementOptions, Updatable } from './settings';

const { check, warningsFor } = checkerOf<GuardInputs>({
  inputs: GuardInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: E.right,
  rules: [],
});

/** A made-up singleton of a pool, or of one of its clients, over two operations that AWS does not have. */
export const guardOf = (service: MadeUpService) =>
  singletonDefinition({
    noun: 'guard',
    className: 'Guard',
    updatable: Updatable,
    createOnly: CreateOnly,
    management: ManagementOptions,
    check,
    warningsFor,
    member: 'Guard',
    readOnly: ['LastModifiedDate'],
    set: (_, request) => service.set(request),
    readOperation: 'GetGuard',
    read: (_, { userPoolId: UserPoolId, clientId: ClientId }) => service.get({ UserPoolId, ClientId }),
  });
