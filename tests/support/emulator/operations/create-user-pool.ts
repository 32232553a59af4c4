import type { CreateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';
import { memberNames } from '../../model/model';
import type { Context } from '../context';
import { invalid, tierLacks } from '../errors';
import { newPoolId, poolArn } from '../identifiers';
import type { LivePool, LiveUserPool } from '../live-pool';
import { withMirroredTexts } from '../mirrored-texts';
import { omitUndefined } from '../omit-undefined';
import { defaultOf, describedAs, givenAs, updatable } from '../pool-members';
import { refuseInvalid } from '../rules';
import { schemaAttributes } from '../schema-attributes';
import { refuseSystemTags } from '../system-tags';
import { refuseRetiredDays } from '../unused-account-days';

/** Rule 7: only SMS can be a factor here (the message from cdk#12075). */
function refuseMfaWithoutSms({ MfaConfiguration = 'OFF', SmsConfiguration }: CreateUserPoolRequest): void {
  if (MfaConfiguration !== 'OFF' && SmsConfiguration === undefined)
    throw invalid(
      'SMS configuration and Auto verification for phone_number are required when MFA is required/optional',
    );
}

/** I.3: what threat protection does to a tier nobody named. */
function tierOf(request: CreateUserPoolRequest, { settings }: Context): string {
  const protects = (request.UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF') !== 'OFF';
  if (request.UserPoolTier !== undefined || !protects) return request.UserPoolTier ?? 'ESSENTIALS';
  if (settings.threatProtectionWithoutTier === 'plus') return 'PLUS';
  throw tierLacks('ESSENTIALS', ['Threat Protection']);
}

/** Members a test tolerates are stored as they came. */
function futureMembers(request: CreateUserPoolRequest): Record<string, unknown> {
  const known = memberNames('CreateUserPoolRequest');
  return Object.fromEntries(Object.entries(request).filter(([name]) => !known.includes(name)));
}

function settingsOf(request: CreateUserPoolRequest, context: Context): Record<string, unknown> {
  const entries = updatable.map((member) => {
    const given = request[member];
    const value = given === undefined ? defaultOf(member) : givenAs(member, given, context);
    return [describedAs(member), value] as const;
  });
  return omitUndefined(Object.fromEntries(entries));
}

/** Only Create takes these (A); an empty list is as good as none. */
function fixedMembers({ AliasAttributes, UsernameAttributes, UsernameConfiguration }: CreateUserPoolRequest) {
  return {
    ...(AliasAttributes?.length && { AliasAttributes }),
    ...(UsernameAttributes?.length && { UsernameAttributes }),
    ...(UsernameConfiguration && { UsernameConfiguration }),
  };
}

export function createUserPool(request: CreateUserPoolRequest, context: Context) {
  const { region, store, settings } = context;
  refuseMfaWithoutSms(request);
  refuseRetiredDays(request.AdminCreateUserConfig, request.Policies?.PasswordPolicy);
  refuseSystemTags(request.UserPoolTags);
  const id = newPoolId(region);
  const now = (Date.now() + settings.clockAheadMs) / 1000;
  const made = {
    Id: id,
    ...settingsOf(request, context),
    ...futureMembers(request),
    ...fixedMembers(request),
    UserPoolTier: tierOf(request, context),
    SchemaAttributes: schemaAttributes(request.Schema, settings),
    EstimatedNumberOfUsers: 0,
    CreationDate: now,
    LastModifiedDate: now,
    Arn: poolArn(region, settings.accountId, id),
  } as LiveUserPool;
  const userPool = withMirroredTexts(made, settings);
  const pool: LivePool = {
    region,
    userPool,
    mfa: {},
    clients: new Map(),
    givenSecrets: new Set(),
    clientSecrets: new Map(),
    terms: new Map(),
    resourceServers: new Map(),
    groups: new Map(),
    groupMembers: new Map(),
    users: new Map(),
    identityProviders: new Map(),
    logConfigurations: [],
    riskConfigurations: new Map(),
    styles: new Map(),
    uiCustomizations: new Map(),
  };
  refuseInvalid(pool);
  store.add(pool);
  return { UserPool: userPool };
}
