import type { Emulator } from '../support/emulator';
import { sendRaw } from '../support/emulator/send-raw';
import { type Pools, REGION, REPLICABLE } from './kinds';

const textIn = (answer: unknown, member: string, name: string): string =>
  String(Reflect.get(Object(Reflect.get(Object(answer), member)), name));

const pool = async (emulator: Emulator, name: string): Promise<string> => {
  // Every kind can be in it: threat protection needs the PLUS tier.
  const plus = { UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } };
  const given = { PoolName: name, ...plus, ...REPLICABLE };
  return textIn(await sendRaw(emulator, 'CreateUserPool', given, REGION), 'UserPool', 'Id');
};

const client = async (emulator: Emulator, UserPoolId: string): Promise<string> => {
  const request = { UserPoolId, ClientName: 'backend', GenerateSecret: true };
  const answer = await sendRaw(emulator, 'CreateUserPoolClient', request, REGION);
  return textIn(answer, 'UserPoolClient', 'ClientId');
};

/** Two pools, of which one has two app clients; nothing else is live, and no request is remembered. */
export const preparedPools = async (emulator: Emulator): Promise<Pools> => {
  emulator.reset();
  const [ours, other] = [await pool(emulator, 'ours'), await pool(emulator, 'other')];
  const clients = [await client(emulator, ours), await client(emulator, ours)] as const;
  emulator.requests.length = 0;
  return { ours, other, clients: [...clients] };
};
