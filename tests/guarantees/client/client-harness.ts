import assert from 'node:assert/strict';
import type { Values } from '../../lifecycle/names';
import type { Emulator, EmulatorOptions } from '../../support/emulator';
import { ProviderHarness } from '../provider-harness';

type LiveClient = ReturnType<Emulator['pool']>['clients'] extends ReadonlyMap<string, infer C> ? C : never;

/** A harness for app clients. */
export const openClients = (
  options: EmulatorOptions = {},
  config: Readonly<Record<string, string>> = {},
): Promise<ProviderHarness> => ProviderHarness.open({ ...options, kind: 'UserPoolClient' }, config);

/** Creates a pool with a custom attribute for the programs of the harness; returns its id. */
export const createPool = async (harness: ProviderHarness): Promise<string> => {
  const { UserPool } = await harness.sendRaw('CreateUserPool', {
    PoolName: 'pool',
    Schema: [{ Name: 'team', AttributeDataType: 'String', Mutable: true }],
  });
  const userPoolId = String(Object(UserPool)['Id']);
  harness.base = { userPoolId, clientName: 'client' };
  harness.emulator.requests.length = 0;
  return userPoolId;
};

const clientsOf = (harness: ProviderHarness): Map<string, LiveClient> =>
  harness.emulator.pool(String(harness.base['userPoolId'])).clients;

/** The ids of the pool's clients. */
export const clientIds = (harness: ProviderHarness): readonly string[] => [...clientsOf(harness).keys()];

/** All that is live of a client, by AWS's names. */
export const recordOf = (harness: ProviderHarness, id: string): Values =>
  structuredClone({ ...(clientsOf(harness).get(id) ?? assert.fail('there is no such client')) });

/** Changes a live client behind the program's back, by AWS's names. */
export const rewrite = (harness: ProviderHarness, id: string, record: Values): void => {
  // The emulator keeps what it is given: members that no SDK knows yet, too.
  clientsOf(harness).set(id, { ...record } as unknown as LiveClient);
};

/** The behaviours that AWS may have, as far as it is not measured. */
export const SERVICE_BEHAVIOURS = (['documented', 'observed', 'keep'] as const).flatMap((omission) =>
  [true, false].flatMap((clientDefaultsShown) =>
    (['absent', 'kept'] as const).map((emptyClientLists) => ({
      omission,
      clientDefaultsShown,
      emptyClientLists,
    })),
  ),
);

export type ServiceBehaviour = (typeof SERVICE_BEHAVIOURS)[number];

export const nameOf = ({ omission, clientDefaultsShown, emptyClientLists }: ServiceBehaviour): string =>
  `${omission}, defaults ${clientDefaultsShown ? 'shown' : 'not shown'}, empty lists ${emptyClientLists}`;
