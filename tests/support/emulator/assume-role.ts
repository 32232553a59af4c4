import { ServiceError } from './errors';

const hour = 3600;

const idLength = 20;

/** The role's name is readable in the id, so a test can tell who called. */
function accessKeyIdOf(roleName: string): string {
  const letters = roleName.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return `ASIA${letters}`.slice(0, idLength).padEnd(idLength, '0');
}

function required(input: Record<string, unknown>, name: string): string {
  const value = input[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new ServiceError(
    'ValidationError',
    `1 validation error detected: Value null at '${name}' failed to satisfy constraint: Member must not be null`,
  );
}

/** STS's AssumeRole for any role that can be named. */
export function assumeRole(input: Record<string, unknown>) {
  const arn = required(input, 'RoleArn');
  const session = required(input, 'RoleSessionName');
  const [, account, roleName] = /^arn:[\w-]+:iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(arn) ?? [];
  if (account === undefined || roleName === undefined)
    throw new ServiceError('ValidationError', `${arn} is invalid`);
  const seconds = Number(input['DurationSeconds'] ?? hour);
  const accessKeyId = accessKeyIdOf(roleName);
  return {
    Credentials: {
      AccessKeyId: accessKeyId,
      SecretAccessKey: `secret-of-${accessKeyId}`,
      SessionToken: `session-of-${accessKeyId}`,
      Expiration: new Date(Date.now() + seconds * 1000).toISOString(),
    },
    AssumedRoleUser: {
      AssumedRoleId: `AROA${accessKeyId.slice(4)}:${session}`,
      Arn: `arn:aws:sts::${account}:assumed-role/${roleName}/${session}`,
    },
  };
}
