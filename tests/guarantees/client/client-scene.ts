import assert from 'node:assert/strict';
import type { Values } from '../../lifecycle/names';
import type { Emulator, EmulatorOptions } from '../../support/emulator';
import { Scene } from '../provider-harness';

type LiveClient = ReturnType<Emulator['pool']>['clients'] extends ReadonlyMap<string, infer C> ? C : never;

/** A scene of app clients. */
export const openClients = (
  options: EmulatorOptions = {},
  config: Readonly<Record<string, string>> = {},
): Promise<Scene> => Scene.open({ ...options, kind: 'UserPoolClient' }, config);

/** Gives the scene's programs a pool, with an attribute of its own; its id. */
export const furnish = async (scene: Scene): Promise<string> => {
  const { UserPool } = await scene.plainly('CreateUserPool', {
    PoolName: 'pool',
    Schema: [{ Name: 'team', AttributeDataType: 'String', Mutable: true }],
  });
  const userPoolId = String(Object(UserPool)['Id']);
  scene.base = { userPoolId, clientName: 'client' };
  scene.emulator.requests.length = 0;
  return userPoolId;
};

const clientsOf = (scene: Scene): Map<string, LiveClient> =>
  scene.emulator.pool(String(scene.base['userPoolId'])).clients;

/** The ids of the pool's clients. */
export const clientIds = (scene: Scene): readonly string[] => [...clientsOf(scene).keys()];

/** All that is live of a client, by AWS's names. */
export const recordOf = (scene: Scene, id: string): Values =>
  structuredClone({ ...(clientsOf(scene).get(id) ?? assert.fail('there is no such client')) });

/** Changes a live client behind the program's back, by AWS's names. */
export const rewrite = (scene: Scene, id: string, record: Values): void => {
  // The emulator keeps what it is given: members that no SDK knows yet, too.
  clientsOf(scene).set(id, { ...record } as unknown as LiveClient);
};

/** What AWS may be as far as nobody has measured. */
export const WORLDS = (['documented', 'observed', 'keep'] as const).flatMap((omission) =>
  [true, false].flatMap((clientDefaultsShown) =>
    (['absent', 'kept'] as const).map((emptyClientLists) => ({
      omission,
      clientDefaultsShown,
      emptyClientLists,
    })),
  ),
);

export type World = (typeof WORLDS)[number];

export const nameOf = ({ omission, clientDefaultsShown, emptyClientLists }: World): string =>
  `${omission}, defaults ${clientDefaultsShown ? 'shown' : 'not shown'}, empty lists ${emptyClientLists}`;
