import assert from 'node:assert/strict';
import type { PropertyDiff } from '../../provider/engine/detailed-diff';
import type { Values } from '../lifecycle/names';
import type { Emulator } from '../support/emulator';
import { sendRaw } from '../support/emulator/send-raw';

export const REGION = 'eu-west-1';

/** What a pool needs to have a replica. */
export const REPLICABLE = {
  KeyConfiguration: {
    KeyType: 'CUSTOMER_MANAGED_KEY',
    KmsKeyArn: `arn:aws:kms:${REGION}:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab`,
  },
};

/** The pools of a test: a program's own, and another one. */
export interface Pools {
  readonly ours: string;
  readonly other: string;
  /** Two app clients of ours, each with one secret. */
  readonly clients: readonly [string, string];
}

/** A change that AWS makes in place. */
export interface InPlace {
  readonly change: Values;
  readonly changed: readonly PropertyDiff[];
  /** Changes the live resource by hand; the property in which that shows. */
  readonly drift: (emulator: Emulator, pools: Pools, id: string) => Promise<unknown> | unknown;
  readonly drifts: string;
}

/** The life of one kind of resource: what a program says at each step, and what the host has to find. */
export interface Kind {
  readonly name: string;
  readonly program: (pools: Pools) => Values;
  /** A misspelt input, and the one that is meant. */
  readonly misspelt: readonly [wrong: string, meant: string];
  /** A value that the check refuses, with a part that only it has. */
  readonly refused: { readonly path: readonly string[]; readonly program: Values };
  /** Makes what the resource needs beside its pool. */
  readonly prepare?: (service: Pick<Emulator, 'url'>, pools: Pools) => Promise<unknown>;
  /** What AWS changes in place, unless the kind is immutable. */
  readonly inPlace?: InPlace;
  /** A change of something that is fixed at creation. */
  readonly replacement: (pools: Pools) => Values;
  readonly replaces: readonly string[];
  /** The first operation of the replacement that changes something. */
  readonly startsWith: string;
  /** What a program adds to adopt a live resource. */
  readonly adoption: (id: string) => Values;
  readonly importId: (pools: Pools, id: string) => string;
  /** What an import shows in place of the program's settings. */
  readonly imported?: Values;
  /** Where a deletion leaves something to read, the property that drifts as it is then: a pool keeps what it has once. */
  readonly outlives?: { readonly as: unknown };
}

const arn = (name: string): string => `arn:aws:lambda:${REGION}:123456789012:function:${name}`;

const logGroup = (name: string): string => `arn:aws:logs:${REGION}:123456789012:log-group:${name}`;

const leaked = (eventAction: string): Values => ({
  compromisedCredentialsRiskConfiguration: { actions: { eventAction } },
});

const atLeast = (minimumLength: number): Values => ({ passwordPolicy: { minimumLength } });

const update = (path: string): readonly PropertyDiff[] => [{ path, kind: 'update', replaces: false }];

const found = <A>(value: A | undefined): A => value ?? assert.fail('it is not live');

const pages = (displayGraphics: boolean): Values => ({
  settings: { categories: { form: { displayGraphics } } },
});

const css = (color: string): string => `.label-customizable { color: ${color}; }`;

const OIDC = {
  clientId: 'shop',
  clientSecret: 'hush-of-shop',
  oidcIssuer: 'https://auth.example.com',
  authorizeScopes: ['openid'],
};

export const KINDS: readonly Kind[] = [
  {
    name: 'UserPool',
    program: () => ({ poolName: 'customers', region: REGION, policies: atLeast(10) }),
    misspelt: ['poolNam', 'poolName'],
    refused: { path: ['poolName'], program: { poolName: 'hunter22!' } },
    inPlace: {
      change: { policies: atLeast(12) },
      changed: update('policies.passwordPolicy.minimumLength'),
      drift: (emulator, _, id) => {
        emulator.pool(id).userPool.Policies = { PasswordPolicy: { MinimumLength: 14 } };
      },
      drifts: 'policies',
    },
    replacement: () => ({ usernameAttributes: ['email'], allowReplacement: true }),
    replaces: ['usernameAttributes'],
    startsWith: 'CreateUserPool',
    adoption: (adoptId) => ({ adoptId }),
    importId: (_, id) => id,
  },
  {
    name: 'UserPoolClient',
    program: ({ ours }) => ({ userPoolId: ours, clientName: 'web', preventUserExistenceErrors: 'ENABLED' }),
    misspelt: ['clientNam', 'clientName'],
    refused: { path: ['clientName'], program: { clientName: 'hunter22!' } },
    inPlace: {
      change: { preventUserExistenceErrors: 'LEGACY' },
      changed: update('preventUserExistenceErrors'),
      drift: (emulator, { ours }, id) => {
        found(emulator.pool(ours).clients.get(id)).PreventUserExistenceErrors = 'LEGACY';
      },
      drifts: 'preventUserExistenceErrors',
    },
    replacement: () => ({ generateSecret: true }),
    replaces: ['generateSecret'],
    startsWith: 'CreateUserPoolClient',
    adoption: (adoptId) => ({ adoptId }),
    importId: ({ ours }, id) => `${ours}/${id}`,
  },
  {
    name: 'UserPoolDomain',
    program: ({ ours }) => ({ userPoolId: ours, domain: 'customers', managedLoginVersion: 1 }),
    misspelt: ['managedLoginVersions', 'managedLoginVersion'],
    refused: { path: ['domain'], program: { domain: 'hunter22!' } },
    inPlace: {
      change: { managedLoginVersion: 2 },
      changed: update('managedLoginVersion'),
      drift: (emulator, { ours: UserPoolId }, Domain) =>
        sendRaw(emulator, 'UpdateUserPoolDomain', { UserPoolId, Domain, ManagedLoginVersion: 2 }, REGION),
      drifts: 'managedLoginVersion',
    },
    replacement: () => ({ domain: 'clients' }),
    replaces: ['domain'],
    startsWith: 'DeleteUserPoolDomain',
    adoption: (adoptId) => ({ adoptId }),
    importId: ({ ours }, id) => `${ours}/${id}`,
  },
  {
    name: 'ResourceServer',
    program: ({ ours }) => ({ userPoolId: ours, identifier: 'https://orders/v1', name: 'Orders' }),
    misspelt: ['identifer', 'identifier'],
    refused: { path: ['name'], program: { name: 'hunter22!' } },
    inPlace: {
      change: { name: 'All orders' },
      changed: update('name'),
      drift: (emulator, { ours }, id) => {
        found(emulator.pool(ours).resourceServers.get(id)).Name = 'By hand';
      },
      drifts: 'name',
    },
    replacement: () => ({ identifier: 'https://orders/v2' }),
    replaces: ['identifier'],
    startsWith: 'CreateResourceServer',
    adoption: (adoptId) => ({ adoptId }),
    importId: ({ ours }, id) => `${ours}/${id}`,
  },
  {
    name: 'UserPoolGroup',
    program: ({ ours }) => ({ userPoolId: ours, groupName: 'admins', precedence: 0 }),
    misspelt: ['precedense', 'precedence'],
    refused: { path: ['groupName'], program: { groupName: 'hunter22! x' } },
    inPlace: {
      change: { precedence: 5 },
      changed: update('precedence'),
      drift: (emulator, { ours }, id) => {
        found(emulator.pool(ours).groups.get(id)).Precedence = 7;
      },
      drifts: 'precedence',
    },
    replacement: () => ({ groupName: 'staff', allowReplacement: true }),
    replaces: ['groupName'],
    startsWith: 'DeleteGroup',
    adoption: (adoptId) => ({ adoptId }),
    importId: ({ ours }, id) => `${ours}/${id}`,
  },
  {
    name: 'IdentityProvider',
    program: ({ ours }) => ({
      userPoolId: ours,
      providerName: 'Corp',
      oidc: OIDC,
      attributeMapping: { email: 'mail' },
    }),
    misspelt: ['idpIdentifers', 'idpIdentifiers'],
    refused: { path: ['oidc', 'oidcIssuer'], program: { oidc: { ...OIDC, oidcIssuer: 'hunter22!' } } },
    inPlace: {
      change: { attributeMapping: { email: 'email' } },
      changed: update('attributeMapping.email'),
      drift: (emulator, { ours }, id) => {
        found(emulator.pool(ours).identityProviders.get(id)).AttributeMapping = { email: 'by hand' };
      },
      drifts: 'attributeMapping',
    },
    replacement: () => ({ providerName: 'Other', allowReplacement: true }),
    replaces: ['providerName'],
    startsWith: 'CreateIdentityProvider',
    adoption: (adoptId) => ({ adoptId }),
    importId: ({ ours }, id) => `${ours}/${id}`,
  },
  {
    name: 'UserPoolTriggers',
    program: ({ ours }) => ({ userPoolId: ours, lambdaConfig: { preSignUp: arn('one') } }),
    misspelt: ['lamdaConfig', 'lambdaConfig'],
    refused: { path: ['lambdaConfig', 'preSignUp'], program: { lambdaConfig: { preSignUp: 'hunter22!' } } },
    inPlace: {
      change: { lambdaConfig: { preSignUp: arn('two') } },
      changed: update('lambdaConfig.preSignUp'),
      drift: (emulator, { ours }) => {
        emulator.pool(ours).userPool.LambdaConfig = { PreSignUp: arn('by-hand') };
      },
      drifts: 'lambdaConfig',
    },
    replacement: ({ other }) => ({ userPoolId: other }),
    replaces: ['userPoolId'],
    startsWith: 'UpdateUserPool',
    adoption: () => ({}),
    importId: ({ ours }) => ours,
    // Other resources may manage triggers of the pool, so an import claims none.
    imported: { lambdaConfig: {} },
    outlives: { as: {} },
  },
  {
    name: 'LogDelivery',
    program: ({ ours }) => ({ userPoolId: ours, userNotification: { logGroupArn: logGroup('one') } }),
    misspelt: ['userNotifications', 'userNotification'],
    refused: {
      path: ['userNotification', 'logGroupArn'],
      program: { userNotification: { logGroupArn: 'hunter22!' } },
    },
    inPlace: {
      change: { userNotification: { logGroupArn: logGroup('two') } },
      changed: update('userNotification.logGroupArn'),
      drift: (emulator, { ours: UserPoolId }) =>
        sendRaw(
          emulator,
          'SetLogDeliveryConfiguration',
          {
            UserPoolId,
            LogConfigurations: [
              {
                EventSource: 'userNotification',
                LogLevel: 'ERROR',
                CloudWatchLogsConfiguration: { LogGroupArn: logGroup('by-hand') },
              },
            ],
          },
          REGION,
        ),
      drifts: 'userNotification',
    },
    replacement: ({ other }) => ({ userPoolId: other }),
    replaces: ['userPoolId'],
    startsWith: 'SetLogDeliveryConfiguration',
    adoption: (adoptId) => ({ adoptId }),
    importId: ({ ours }) => ours,
    outlives: { as: undefined },
  },
  {
    name: 'RiskConfiguration',
    program: ({ ours }) => ({ userPoolId: ours, ...leaked('BLOCK') }),
    misspelt: ['riskExceptionConfig', 'riskExceptionConfiguration'],
    refused: {
      path: ['accountTakeoverRiskConfiguration', 'notifyConfiguration', 'sourceArn'],
      program: {
        accountTakeoverRiskConfiguration: { actions: {}, notifyConfiguration: { sourceArn: 'hunter22!' } },
      },
    },
    inPlace: {
      change: leaked('NO_ACTION'),
      changed: update('compromisedCredentialsRiskConfiguration.actions.eventAction'),
      drift: (emulator, { ours: UserPoolId }) =>
        sendRaw(
          emulator,
          'SetRiskConfiguration',
          { UserPoolId, CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'NO_ACTION' } } },
          REGION,
        ),
      drifts: 'compromisedCredentialsRiskConfiguration',
    },
    replacement: ({ other }) => ({ userPoolId: other }),
    replaces: ['userPoolId'],
    startsWith: 'SetRiskConfiguration',
    adoption: (adoptId) => ({ adoptId }),
    importId: ({ ours }) => ours,
    outlives: { as: undefined },
  },
  {
    name: 'UserPoolClientSecret',
    program: ({ ours, clients: [clientId] }) => ({ userPoolId: ours, clientId }),
    misspelt: ['clientSecrets', 'clientSecret'],
    refused: { path: ['clientId'], program: { clientId: 'hunter22!' } },
    replacement: ({ clients: [, clientId] }) => ({ clientId }),
    replaces: ['clientId'],
    startsWith: 'AddUserPoolClientSecret',
    adoption: (adoptId) => ({ adoptId }),
    importId: ({ ours }, id) => `${ours}/${id}`,
  },
  {
    name: 'ManagedLoginTerms',
    program: ({ ours, clients: [clientId] }) => ({
      userPoolId: ours,
      clientId,
      termsName: 'terms-of-use',
      links: { default: 'https://example.com/terms' },
    }),
    misspelt: ['termName', 'termsName'],
    refused: { path: ['links', 'default'], program: { links: { default: 'hunter22! x' } } },
    inPlace: {
      change: { links: { default: 'https://example.com/other' } },
      changed: update('links.default'),
      drift: (emulator, { ours }, id) => {
        found(emulator.pool(ours).terms.get(id)).Links = { 'cognito:default': 'https://example.com/by-hand' };
      },
      drifts: 'links',
    },
    replacement: ({ clients: [, clientId] }) => ({ clientId }),
    replaces: ['clientId'],
    startsWith: 'CreateTerms',
    adoption: (adoptId) => ({ adoptId }),
    importId: ({ ours }, id) => `${ours}/${id}`,
  },
  {
    name: 'UserPoolUser',
    program: ({ ours }) => ({ userPoolId: ours, username: 'ada', userAttributes: { name: 'Ada' } }),
    misspelt: ['usernam', 'username'],
    refused: { path: ['username'], program: { username: 'hunter22! x' } },
    inPlace: {
      change: { userAttributes: { name: 'Countess' } },
      changed: update('userAttributes.name'),
      drift: (emulator, { ours }, id) => {
        const user = found(emulator.pool(ours).users.get(id));
        user.attributes = { ...user.attributes, name: 'By hand' };
      },
      drifts: 'userAttributes',
    },
    replacement: () => ({ username: 'bob', allowReplacement: true }),
    replaces: ['username'],
    startsWith: 'AdminCreateUser',
    adoption: (adoptId) => ({ adoptId }),
    importId: ({ ours }, id) => `${ours}/${id}`,
    // A user stays in its pool unless the program says otherwise.
    outlives: { as: { name: 'Ada' } },
  },
  {
    name: 'UserGroupMembership',
    prepare: async (emulator, { ours: UserPoolId }) => {
      for (const Username of ['ada', 'bob'])
        await sendRaw(emulator, 'AdminCreateUser', { UserPoolId, Username }, REGION);
      await sendRaw(emulator, 'CreateGroup', { UserPoolId, GroupName: 'admins' }, REGION);
    },
    program: ({ ours }) => ({ userPoolId: ours, groupName: 'admins', username: 'ada' }),
    misspelt: ['groupNam', 'groupName'],
    refused: { path: ['groupName'], program: { groupName: 'hunter22! x' } },
    replacement: () => ({ username: 'bob' }),
    replaces: ['username'],
    startsWith: 'AdminRemoveUserFromGroup',
    adoption: (adoptId) => ({ adoptId }),
    importId: (_, id) => id,
  },
  {
    name: 'UserPoolSessionConfiguration',
    program: ({ ours }) => ({ userPoolId: ours, userSessionTracking: 'ENABLED' }),
    misspelt: ['userSessionTrackin', 'userSessionTracking'],
    refused: { path: ['userSessionTracking'], program: { userSessionTracking: 'hunter22!' } },
    inPlace: {
      change: { userSessionTracking: 'ENABLED', tokenSession: { maxPerUser: 5 } },
      changed: [{ path: 'tokenSession', kind: 'add', replaces: false }],
      drift: (emulator, { ours }) => {
        emulator.pool(ours).sessionConfiguration = {
          UserSessionTracking: 'DISABLED',
          TokenSession: { MaxPerUser: 20 },
        };
      },
      drifts: 'userSessionTracking',
    },
    replacement: ({ other }) => ({ userPoolId: other }),
    replaces: ['userPoolId'],
    startsWith: 'SetUserPoolSessionConfiguration',
    adoption: (adoptId) => ({ adoptId }),
    importId: ({ ours }) => ours,
    outlives: { as: 'DISABLED' },
  },
  {
    name: 'UserPoolReplica',
    program: ({ ours }) => ({ userPoolId: ours, regionName: 'us-west-2', userPoolTags: { team: 'shop' } }),
    misspelt: ['regionNam', 'regionName'],
    refused: { path: ['status'], program: { status: 'hunter22!' } },
    inPlace: {
      change: { userPoolTags: { team: 'web' } },
      changed: update('userPoolTags.team'),
      drift: (emulator, { ours }) => {
        found(emulator.pool(ours).replica).tags = { team: 'by hand' };
      },
      drifts: 'userPoolTags',
    },
    replacement: () => ({ regionName: 'us-east-2' }),
    replaces: ['regionName'],
    startsWith: 'DeleteUserPoolReplica',
    adoption: (adoptId) => ({ adoptId }),
    importId: ({ ours }, id) => `${ours}/${id}`,
  },
  {
    name: 'UserPoolUICustomization',
    prepare: (service, { ours, other }) =>
      Promise.all(
        [ours, other].map((UserPoolId) =>
          sendRaw(
            service,
            'CreateUserPoolDomain',
            { UserPoolId, Domain: `shop-${UserPoolId.slice(REGION.length + 1).toLowerCase()}` },
            REGION,
          ),
        ),
      ),
    program: ({ ours }) => ({ userPoolId: ours, css: css('red') }),
    misspelt: ['imageFiles', 'imageFile'],
    refused: { path: ['imageFile'], program: { imageFile: 'hunter22!' } },
    inPlace: {
      change: { css: css('blue') },
      changed: update('css'),
      drift: (emulator, { ours: UserPoolId }) =>
        sendRaw(emulator, 'SetUICustomization', { UserPoolId, CSS: css('by-hand') }, REGION),
      drifts: 'css',
    },
    replacement: ({ other }) => ({ userPoolId: other }),
    replaces: ['userPoolId'],
    startsWith: 'SetUICustomization',
    adoption: (adoptId) => ({ adoptId }),
    importId: ({ ours }) => ours,
    outlives: { as: undefined },
  },
  {
    name: 'ManagedLoginBranding',
    program: ({ ours, clients: [clientId] }) => ({ userPoolId: ours, clientId, ...pages(true) }),
    misspelt: ['useCognitoProvidedValue', 'useCognitoProvidedValues'],
    refused: { path: ['clientId'], program: { clientId: 'hunter22!' } },
    inPlace: {
      change: pages(false),
      changed: update('settings.categories.form.displayGraphics'),
      drift: (emulator, { ours }, id) => {
        found(emulator.pool(ours).styles.get(id)).Settings = {
          categories: { form: { displayGraphics: 'by hand' } },
        };
      },
      drifts: 'settings',
    },
    replacement: ({ clients: [, clientId] }) => ({ clientId }),
    replaces: ['clientId'],
    startsWith: 'CreateManagedLoginBranding',
    adoption: (adoptId) => ({ adoptId }),
    importId: ({ ours }, id) => `${ours}/${id}`,
  },
];
