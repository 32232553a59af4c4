import type { UpdateUserPoolDomainRequest } from '@aws-sdk/client-cognito-identity-provider';
import * as pulumi from '@pulumi/pulumi';
import { expectTypeOf } from 'expect-type';
import * as E from 'fp-ts/Either';
import type {
  AccountTakeoverRiskConfigurationArgs,
  CompromisedCredentialsRiskConfigurationArgs,
  IdentityProviderArgs,
  LogDeliveryArgs,
  ManagedLoginBranding,
  ManagedLoginBrandingArgs,
  ManagedLoginTermsArgs,
  NotifyEmailArgs,
  ResourceServerArgs,
  RiskConfigurationArgs,
  UserGroupMembershipArgs,
  UserPoolClientArgs,
  UserPoolClientSecretArgs,
  UserPoolDomainArgs,
  UserPoolGroupArgs,
  UserPoolReplicaArgs,
  UserPoolSessionConfigurationArgs,
  UserPoolTriggersArgs,
  UserPoolUICustomizationArgs,
  UserPoolUserArgs,
} from '../../provider';
import type { SettingPath } from '../../provider/codec/setting-path';
import type { NamedKind } from '../../provider/engine/plain-definition';
import type { ResourceDefinition } from '../../provider/engine/resource-definition';
import type { SingletonKind } from '../../provider/engine/singleton-definition';
import type { MergeSchema } from '../../provider/engine/three-way-merge';
import type { IdentityProviderRule } from '../../provider/resources/identity-provider/rules/rule';
import type { IdentityProviderSettings } from '../../provider/resources/identity-provider/settings';
import type { LogDeliveryPoolRule } from '../../provider/resources/log-delivery/rules/rule';
import type { LogDeliverySettings } from '../../provider/resources/log-delivery/settings';
import type {
  BrandingPoolRule,
  BrandingRule,
} from '../../provider/resources/managed-login-branding/rules/rule';
import type { ManagedLoginBrandingSettings } from '../../provider/resources/managed-login-branding/settings';
import type { ResourceServerRule } from '../../provider/resources/resource-server/rules/rule';
import type {
  CreateOnly,
  ResourceServerSettings,
  Updatable,
} from '../../provider/resources/resource-server/settings';
import type { RiskConfigurationPoolRule } from '../../provider/resources/risk-configuration/rules/rule';
import type { RiskConfigurationSettings } from '../../provider/resources/risk-configuration/settings';
import type { LiveDomain } from '../../provider/resources/user-pool-domain/live';
import type { DomainRule } from '../../provider/resources/user-pool-domain/rules/rule';
import type { UserPoolDomainSettings } from '../../provider/resources/user-pool-domain/settings';
import type { UserPoolGroupRule } from '../../provider/resources/user-pool-group/rules/rule';
import type { UserPoolGroupSettings } from '../../provider/resources/user-pool-group/settings';
import type { ReplicaPoolRule } from '../../provider/resources/user-pool-replica/rules/rule';
import type { UserPoolSessionConfigurationSettings } from '../../provider/resources/user-pool-session-configuration/settings';
import type { UserPoolTriggersInputs } from '../../provider/resources/user-pool-triggers/settings';
import type { UserPoolUICustomizationSettings } from '../../provider/resources/user-pool-ui-customization/settings';
import type {
  UserPoolUserPoolRule,
  UserPoolUserRule,
} from '../../provider/resources/user-pool-user/rules/rule';
import type { UserPoolUserSettings } from '../../provider/resources/user-pool-user/settings';

const text = pulumi.output('a');
const userPoolId = text;

type Fields<S extends { readonly fields: unknown }> = S['fields'];
type ServerKind = NamedKind<Fields<typeof Updatable>, Fields<typeof CreateOnly>>;
type ServerSettings = SingletonKind<Fields<typeof Updatable>, Fields<typeof CreateOnly>>;

/** Each compiles only with what its type says. */
const client = (_args: UserPoolClientArgs): void => {};
const terms = (_args: ManagedLoginTermsArgs): void => {};
const secret = (_args: UserPoolClientSecretArgs): void => {};
const domain = (_args: UserPoolDomainArgs): void => {};
const server = (_args: ResourceServerArgs): void => {};
const group = (_args: UserPoolGroupArgs): void => {};
const provider = (_args: IdentityProviderArgs): void => {};
const providerPath = (_path: SettingPath<IdentityProviderSettings>): void => {};
const checksProvider = (
  _paths: IdentityProviderRule['paths'],
  _violates?: IdentityProviderRule['violates'],
): void => {};
const user = (_args: UserPoolUserArgs): void => {};
const member = (_args: UserGroupMembershipArgs): void => {};
const userPath = (_path: SettingPath<UserPoolUserSettings>): void => {};
const checksUser = (
  _paths: UserPoolUserRule['paths'],
  _violates?: UserPoolUserPoolRule['violates'],
): void => {};
const triggers = (_args: UserPoolTriggersArgs): void => {};
const delivery = (_args: LogDeliveryArgs): void => {};
const sessions = (_args: UserPoolSessionConfigurationArgs): void => {};
const sessionPath = (_path: SettingPath<UserPoolSessionConfigurationSettings>): void => {};
const replica = (_args: UserPoolReplicaArgs): void => {};
const checksReplica = (_violates: ReplicaPoolRule['violates']): void => {};
const risk = (_args: RiskConfigurationArgs): void => {};
const takeover = (_args: AccountTakeoverRiskConfigurationArgs): void => {};
const credentials = (_args: CompromisedCredentialsRiskConfigurationArgs): void => {};
const email = (_args: NotifyEmailArgs): void => {};
const riskPath = (_path: SettingPath<RiskConfigurationSettings>): void => {};
const checksRisk = (_violates: RiskConfigurationPoolRule['violates']): void => {};
const deliveryPath = (_path: SettingPath<LogDeliverySettings>): void => {};
const checksDelivery = (_violates: LogDeliveryPoolRule['violates']): void => {};
const branding = (_args: ManagedLoginBrandingArgs): void => {};
const brandingPath = (_path: SettingPath<ManagedLoginBrandingSettings>): void => {};
const checksBranding = (
  _violates: BrandingRule['violates'],
  _poolRule?: BrandingPoolRule['violates'],
): void => {};
const customization = (_args: UserPoolUICustomizationArgs): void => {};
const customizationPath = (_path: SettingPath<UserPoolUICustomizationSettings>): void => {};
const domainPath = (_path: SettingPath<UserPoolDomainSettings>): void => {};
const serverPath = (_path: SettingPath<ResourceServerSettings>): void => {};
const groupPath = (_path: SettingPath<UserPoolGroupSettings>): void => {};
const triggersPath = (_path: SettingPath<UserPoolTriggersInputs>): void => {};
const checksDomain = (_paths: DomainRule['paths'], _violates?: DomainRule['violates']): void => {};
const checksServer = (
  _paths: ResourceServerRule['paths'],
  _violates?: ResourceServerRule['violates'],
): void => {};
const checksGroup = (
  _paths: UserPoolGroupRule['paths'],
  _violates?: UserPoolGroupRule['violates'],
): void => {};
const resetsDomain = (_reset: MergeSchema<UserPoolDomainSettings>['resetValue']): void => {};
const resetsServer = (_reset: MergeSchema<ResourceServerSettings>['resetValue']): void => {};
const definesDomain = (
  _definition: Partial<ResourceDefinition<LiveDomain, UpdateUserPoolDomainRequest>>,
): void => {};
const definesServer = (_kind: Partial<ServerKind>): void => {};
const definesSingleton = (_kind: Partial<ServerSettings>): void => {};

describe('The arguments of the resources in a pool', () => {
  it('are inputs at every depth', () => {
    client({ userPoolId, explicitAuthFlows: [pulumi.output('ALLOW_USER_AUTH' as const)] });
    domain({ userPoolId, domain: text, customDomainConfig: { certificateArn: text } });
    domain({ userPoolId, domain: 'shop', routing: pulumi.output({}) });
    server({ userPoolId, identifier: text, scopes: [{ scopeName: 'read', scopeDescription: text }] });
    group({ userPoolId, groupName: text, roleArn: text, precedence: pulumi.output(0) });
    group({ userPoolId, precedence: undefined });
    triggers({ userPoolId, lambdaConfig: { preSignUp: text } });
    triggers({ userPoolId, lambdaConfig: pulumi.output({ preSignUp: 'a' }) });
    delivery({ userPoolId, userAuthEvents: { bucketArn: text } });
    secret({ userPoolId, clientId: text, clientSecret: pulumi.secret(text) });
    terms({ userPoolId, clientId: text, termsName: 'privacy-policy', links: { default: text } });
    terms({ userPoolId, clientId: text, termsName: 'terms-of-use', links: pulumi.output({ german: 'a' }) });
    sessions({ userPoolId, userSessionTracking: 'ENABLED', tokenSession: { maxPerUser: 5 } });
    sessions({ userPoolId, tokenSession: pulumi.output({ maxPerUser: 5 }) });
    replica({ userPoolId, regionName: text, status: 'ACTIVE', userPoolTags: { team: text } });
    delivery({ userPoolId, userNotification: pulumi.output({ logGroupArn: 'a' }) });
    risk({ userPoolId, clientId: text, riskExceptionConfiguration: { blockedIPRangeList: [text] } });
    risk({ userPoolId, compromisedCredentialsRiskConfiguration: { actions: { eventAction: 'BLOCK' } } });
  });

  it('know no other property, at any depth', () => {
    // @ts-expect-error it is called callbackUrls
    client({ userPoolId, callbackURLs: [] });
    // @ts-expect-error a letter is missing
    client({ userPoolId, tokenValidityUnits: { acessToken: 'hours' } });
    // @ts-expect-error a letter is missing
    domain({ userPoolId, domain: 'shop', managedLoginVersio: 2 });
    // @ts-expect-error it is called certificateArn
    domain({ userPoolId, domain: 'a.b', customDomainConfig: { certificateArn: text, acmArn: text } });
    // @ts-expect-error it is called groupName
    group({ userPoolId, name: 'admins' });
    // @ts-expect-error a letter is missing
    group({ userPoolId, precedenc: 1 });
    // @ts-expect-error it is called scopes
    server({ userPoolId, identifier: 'orders', scope: [] });
    // @ts-expect-error a scope has only a name and a description
    server({ userPoolId, identifier: 'a', scopes: [{ scopeName: 'a', scopeDescription: 'b', more: 'c' }] });
    // @ts-expect-error it is called preSignUp
    triggers({ userPoolId, lambdaConfig: { preSignup: text } });
    // @ts-expect-error AWS’s own names are not taken
    triggers({ userPoolId, lambdaConfig: { PreSignUp: text } });
    // @ts-expect-error it is called maxPerUser
    sessions({ userPoolId, tokenSession: { max: 5 } });
    // @ts-expect-error CloudFormation’s name of the tags
    replica({ userPoolId, regionName: 'us-west-2', userPoolTagsAtCreate: {} });
    // @ts-expect-error AWS’s list is an object by source here
    delivery({ userPoolId, logConfigurations: [] });
    // @ts-expect-error errors go to a log group only
    delivery({ userPoolId, userNotification: { logGroupArn: text, bucketArn: text } });
    // @ts-expect-error the level follows from the source
    delivery({ userPoolId, userAuthEvents: { bucketArn: text, logLevel: 'INFO' } });
    // @ts-expect-error @pulumi/aws has it in the plural
    risk({ userPoolId, riskExceptionConfiguration: { blockedIpRangeLists: [text] } });
    // @ts-expect-error an e-mail has two texts, and this is neither
    email({ subject: text, body: text });
    // @ts-expect-error a language has no prefix
    terms({ userPoolId, clientId: 'a', termsName: 'terms-of-use', links: { 'cognito:default': text } });
    // @ts-expect-error the value is called clientSecret
    secret({ userPoolId, clientId: 'a', secret: text });
    // @ts-expect-error it is called userAttributes
    user({ userPoolId, username: 'ada', attributes: {} });
    // @ts-expect-error it is called givenName
    user({ userPoolId, username: 'ada', userAttributes: { given_name: text } });
    // @ts-expect-error a letter is missing
    user({ userPoolId, username: 'ada', temporaryPasword: text });
    // @ts-expect-error a membership has no other settings
    member({ userPoolId, groupName: 'admins', username: 'ada', precedence: 1 });
    // @ts-expect-error triggers are declared as they are instead of adopted
    triggers({ userPoolId, lambdaConfig: { preSignUp: text }, adoptId: text });
  });

  it('are of their own types, at any depth', () => {
    // @ts-expect-error there is no such flow
    client({ userPoolId, explicitAuthFlows: ['ALLOW_ALL'] });
    // @ts-expect-error there is no such unit
    client({ userPoolId, tokenValidityUnits: { accessToken: 'weeks' } });
    // @ts-expect-error a version is a number
    domain({ userPoolId, domain: 'shop', managedLoginVersion: '2' });
    // @ts-expect-error there is no such policy
    domain({ userPoolId, domain: 'a.b', customDomainConfig: { certificateArn: 'a', securityPolicy: 'TLS' } });
    // @ts-expect-error a name is a text
    server({ userPoolId, identifier: 7 });
    // @ts-expect-error a list is no object
    server({ userPoolId, identifier: 'orders', scopes: { read: 'Read orders' } });
    // @ts-expect-error a number is no text
    sessions({ userPoolId, tokenSession: { maxPerUser: '5' } });
    // @ts-expect-error there is no such status to set
    replica({ userPoolId, regionName: 'us-west-2', status: 'CREATING' });
    // @ts-expect-error an ARN is a text
    delivery({ userPoolId, userAuthEvents: { bucketArn: 7 } });
    // @ts-expect-error passwords that are known to others are blocked or not
    credentials({ actions: { eventAction: 'MFA_REQUIRED' } });
    // @ts-expect-error there is no such event
    credentials({ eventFilter: ['SIGN_OUT'], actions: { eventAction: 'BLOCK' } });
    // @ts-expect-error there is no such document
    terms({ userPoolId, clientId: 'a', termsName: 'imprint', links: { default: text } });
    // @ts-expect-error AWS has no other source yet
    terms({ userPoolId, clientId: 'a', termsName: 'terms-of-use', termsSource: 'FILE' });
    // @ts-expect-error a secret is a text
    secret({ userPoolId, clientId: 'a', clientSecret: 7 });
    // @ts-expect-error whether it is verified is a truth
    user({ userPoolId, username: 'ada', userAttributes: { emailVerified: 'true' } });
    // @ts-expect-error there is no such policy
    user({ userPoolId, username: 'ada', deletionPolicy: 'KEEP' });
    // @ts-expect-error there is no such medium
    user({ userPoolId, username: 'ada', desiredDeliveryMediums: ['PHONE'] });
    // @ts-expect-error a custom attribute is a text
    user({ userPoolId, username: 'ada', userAttributes: { custom: { rank: 1 } } });
    // @ts-expect-error there is no such version
    triggers({ userPoolId, lambdaConfig: { customSmsSender: { lambdaVersion: 'V9_0', lambdaArn: text } } });
  });

  it('demand the pool, and what AWS demands', () => {
    // @ts-expect-error a client is in a pool
    client({ clientName: 'web' });
    // @ts-expect-error a domain is of a pool
    domain({ domain: 'shop' });
    // @ts-expect-error a domain has a name
    domain({ userPoolId });
    // @ts-expect-error a custom domain has a certificate
    domain({ userPoolId, domain: 'a.b', customDomainConfig: {} });
    // @ts-expect-error a group is in a pool
    group({ groupName: 'admins' });
    // @ts-expect-error a precedence is a number
    group({ userPoolId, precedence: '0' });
    // @ts-expect-error there is no null in AWS's API
    group({ userPoolId, roleArn: null });
    // @ts-expect-error a resource server is in a pool
    server({ identifier: 'orders' });
    // @ts-expect-error a resource server has an identifier
    server({ userPoolId });
    // @ts-expect-error a scope has a description
    server({ userPoolId, identifier: 'orders', scopes: [{ scopeName: 'read' }] });
    // @ts-expect-error sessions are of a pool
    sessions({ userSessionTracking: 'ENABLED' });
    // @ts-expect-error a replica has a Region
    replica({ userPoolId });
    // @ts-expect-error a log delivery is of a pool
    delivery({ userNotification: { logGroupArn: text } });
    // @ts-expect-error errors have a destination
    delivery({ userPoolId, userNotification: {} });
    // @ts-expect-error a client has a pool
    risk({ clientId: text });
    // @ts-expect-error an action says whether users are notified
    takeover({ actions: { highAction: { eventAction: 'BLOCK' } } });
    // @ts-expect-error a document has a name
    terms({ userPoolId, clientId: 'a', links: { default: text } });
    // @ts-expect-error a document is of a client
    terms({ userPoolId, termsName: 'terms-of-use', links: { default: text } });
    // @ts-expect-error a secret is of a client
    secret({ userPoolId });
    // @ts-expect-error a user is in a pool
    user({ username: 'ada' });
    // @ts-expect-error a membership has a user
    member({ userPoolId, groupName: 'admins' });
    // @ts-expect-error a membership has a group
    member({ userPoolId, username: 'ada' });
    // @ts-expect-error triggers are of a pool
    triggers({ lambdaConfig: { preSignUp: text } });
    // @ts-expect-error triggers are at least one
    triggers({ userPoolId });
    // @ts-expect-error a sender has a version
    triggers({ userPoolId, lambdaConfig: { customSmsSender: { lambdaArn: text } } });
  });

  it('are never any, which would take everything', () => {
    expectTypeOf<UserPoolClientArgs['explicitAuthFlows']>().not.toBeAny();
    expectTypeOf<UserPoolDomainArgs['customDomainConfig']>().not.toBeAny();
    expectTypeOf<UserPoolDomainArgs['routing']>().not.toBeAny();
    expectTypeOf<UserPoolSessionConfigurationArgs['tokenSession']>().not.toBeAny();
    expectTypeOf<UserPoolReplicaArgs['status']>().not.toBeAny();
    expectTypeOf<ResourceServerArgs['scopes']>().not.toBeAny();
    expectTypeOf<UserPoolTriggersArgs['lambdaConfig']>().not.toBeAny();
    expectTypeOf<UserPoolTriggersArgs['userPoolId']>().not.toBeAny();
    expectTypeOf<LogDeliveryArgs['userAuthEvents']>().not.toBeAny();
    expectTypeOf<RiskConfigurationArgs['accountTakeoverRiskConfiguration']>().not.toBeAny();
  });
});

describe('The arguments of a managed login style', () => {
  const style = { userPoolId, clientId: text };

  it('are JSON with outputs at any depth, and files of each kind', () => {
    branding(style);
    branding({ ...style, settings: { a: [text, { b: pulumi.output(1), c: null }], d: text } });
    branding({ ...style, settings: pulumi.output({ a: { b: [1, 'x', true] } }) });
    branding({ ...style, settings: JSON.parse('{}') });
    const { FileAsset, StringAsset } = pulumi.asset;
    for (const bytes of [text, 'AAAA', new FileAsset('./a.png'), new StringAsset('<svg/>')])
      branding({
        ...style,
        assets: [{ category: 'FORM_LOGO', colorMode: text.apply(() => 'DARK' as const), bytes }],
      });
  });

  it('accept what another style has as its outputs', () => {
    const reuse = (other: ManagedLoginBranding): void =>
      branding({
        ...style,
        settings: other.settings,
        useCognitoProvidedValues: other.useCognitoProvidedValues,
      });
    expectTypeOf(reuse).toBeFunction();
    expectTypeOf<ManagedLoginBrandingArgs['settings']>().not.toBeAny();
  });

  it('are no other values', () => {
    // @ts-expect-error a date is no JSON
    branding({ ...style, settings: { a: new Date() } });
    // @ts-expect-error a function is no JSON
    branding({ ...style, settings: { a: () => 1 } });
    // @ts-expect-error settings are an object
    branding({ ...style, settings: [] });
    // @ts-expect-error JPG is called JPEG
    branding({ ...style, assets: [{ category: 'FORM_LOGO', extension: 'JPG', bytes: 'AAAA' }] });
    // @ts-expect-error a buffer is given in base64
    branding({ ...style, assets: [{ category: 'FORM_LOGO', bytes: Buffer.from('a') }] });
    // @ts-expect-error an asset has a file
    branding({ ...style, assets: [{ category: 'FORM_LOGO' }] });
    // @ts-expect-error a style has an app client
    branding({ userPoolId });
  });
});

describe('The arguments of a UI customization', () => {
  it('are CSS and a file', () => {
    customization({ userPoolId, css: text, imageFile: new pulumi.asset.FileAsset('./logo.png') });
    customization({ userPoolId, clientId: text, imageFile: 'AAAA' });
    customizationPath('css');
    // @ts-expect-error it is called css
    customization({ userPoolId, CSS: 'a' });
    // @ts-expect-error a buffer is given in base64
    customization({ userPoolId, imageFile: Buffer.from('a') });
    // @ts-expect-error it is called imageFile
    customizationPath('image');
  });
});

describe('A misspelt setting of a resource in a pool fails the build', () => {
  it('in a path or a rule of a managed login style', () => {
    brandingPath('settings.categories.form');
    brandingPath('assets');
    // @ts-expect-error a list is one setting
    brandingPath('assets.bytes');
    // @ts-expect-error it is called useCognitoProvidedValues
    brandingPath('useCognitoProvidedValue');
    checksBranding(({ assets = [] }) => assets.some(({ colorMode }) => colorMode === 'DARK'));
    // @ts-expect-error it is called colorMode
    checksBranding(({ assets = [] }) => assets.some(({ mode }) => mode === 'DARK'));
    const ofPool = (violates: BrandingPoolRule['violates']): void => checksBranding(() => false, violates);
    ofPool(({ pool }) => pool.managedLoginVersion === 0);
    // @ts-expect-error a pool has several domains
    ofPool(({ pool }) => pool.domain === undefined);
  });

  it('in a path', () => {
    sessionPath('tokenSession.maxPerUser');
    // @ts-expect-error it is called maxPerUser
    sessionPath('tokenSession.max');
    domainPath('routing.failover.secondaryRegion');
    serverPath('scopes');
    triggersPath('lambdaConfig.customSmsSender.lambdaArn');
    deliveryPath('userAuthEvents.streamArn');
    riskPath('accountTakeoverRiskConfiguration.notifyConfiguration.mfaEmail.textBody');
    // @ts-expect-error AWS has capitals there
    riskPath('riskExceptionConfiguration.blockedIpRangeList');
    // @ts-expect-error it is called streamArn
    deliveryPath('userAuthEvents.deliveryStreamArn');
    // @ts-expect-error it is called secondaryRegion
    domainPath('routing.failover.secondRegion');
    // @ts-expect-error an app client has those
    domainPath('callbackUrls');
    // @ts-expect-error a list is one setting
    serverPath('scopes.scopeName');
    // @ts-expect-error a letter is missing
    serverPath('identifer');
    // @ts-expect-error it is called preSignUp
    triggersPath('lambdaConfig.preSignup');
    groupPath('precedence');
    userPath('userAttributes.emailVerified');
    userPath('userAttributes.custom.team');
    // @ts-expect-error it is called phoneNumber
    userPath('userAttributes.phone');
    // @ts-expect-error it is called roleArn
    groupPath('role');
    expectTypeOf<SettingPath<UserPoolDomainSettings>>().not.toEqualTypeOf<string>();
    expectTypeOf<SettingPath<ResourceServerSettings>>().not.toEqualTypeOf<string>();
  });

  it('in a rule: what it reads, what it is about, and where it is broken', () => {
    checksDomain(['domain', 'region'], ({ routing }) => [
      { path: 'routing.failover', value: routing?.failover?.secondaryRegion },
    ]);
    checksReplica(({ pool }) => pool.keyType === 'CUSTOMER_MANAGED_KEY');
    // @ts-expect-error it is called keyType
    checksReplica(({ pool }) => pool.key === 'CUSTOMER_MANAGED_KEY');
    checksDelivery(({ pool }) => pool.userPoolTier === 'PLUS');
    checksRisk(({ pool }) => pool.advancedSecurityMode === 'AUDIT');
    // @ts-expect-error there is no such level of risk
    checksRisk((it) => it.accountTakeoverRiskConfiguration?.actions.highestAction?.notify === true);
    // @ts-expect-error it is called userPoolTier
    checksDelivery(({ pool }) => pool.tier === 'PLUS');
    checksUser(['username', 'password'], ({ password, pool }) =>
      password === undefined || pool.passwordPolicy?.minimumLength === undefined
        ? []
        : [{ path: 'password' }],
    );
    // @ts-expect-error it is called userAttributes.email
    checksUser(['email']);
    // @ts-expect-error what it reads of the pool is misspelt
    checksUser([], ({ pool }) => pool.passwordPolicy?.minLength === 8);
    checksServer(['scopes', 'identifier'], ({ scopes = [] }) => [
      { path: `scopes[${scopes.length}].scopeName` },
    ]);
    // @ts-expect-error it is called customDomainConfig
    checksDomain(['customDomain']);
    // @ts-expect-error the place is misspelt
    checksDomain([], () => [{ path: 'domian' }]);
    // @ts-expect-error what it reads is misspelt
    checksDomain([], (one) => one.managedLoginVersio === 2);
    checksGroup(['groupName', 'userPoolId'], ({ groupName }) => [{ path: 'groupName', value: groupName }]);
    // @ts-expect-error it is called roleArn
    checksGroup(['role']);
    // @ts-expect-error what it reads is misspelt
    checksGroup([], ({ precedense }) => precedense === 0);
    // @ts-expect-error it is called scopes
    checksServer(['scope']);
    // @ts-expect-error the place is misspelt
    checksServer([], () => [{ path: 'scope[0]' }]);
    // @ts-expect-error what it reads is misspelt
    checksServer([], ({ scopes = [] }) => scopes.some(({ name }) => name === ''));
  });

  it('where a setting goes back to a value', () => {
    resetsDomain((path) => (path === 'customDomainConfig.securityPolicy' ? null : undefined));
    // @ts-expect-error no path can be this one
    resetsDomain((path) => (path === 'customDomainConfig.policy' ? null : undefined));
    resetsServer((path) => (path === 'scopes' ? [] : undefined));
    // @ts-expect-error no path can be this one
    resetsServer((path) => (path === 'scope' ? [] : undefined));
  });

  it('in what the plan reads of a live domain', () => {
    const read = ({ settings, cloudFrontDistribution }: LiveDomain) => [
      cloudFrontDistribution,
      settings.domain,
      // @ts-expect-error a letter is missing
      settings.domian,
    ];
    // @ts-expect-error it is called cloudFrontDistribution
    const misread = ({ cloudFront }: LiveDomain) => cloudFront;
    expectTypeOf(read).toBeFunction();
    expectTypeOf(misread).toBeFunction();
  });
});

describe('A misspelt member of a definition fails the build', () => {
  it('in a definition of its own', () => {
    definesDomain({ noun: 'domain', plan: () => E.right([{ Domain: 'shop', UserPoolId: 'a' }]) });
    // @ts-expect-error a letter is missing
    definesDomain({ nuon: 'domain' });
    // @ts-expect-error the request lacks the pool
    definesDomain({ plan: () => E.right([{ Domain: 'shop' }]) });
    // @ts-expect-error it is called cloudFrontDistribution
    definesDomain({ outputs: ({ cloudFront }) => ({ cloudFront }) });
    // @ts-expect-error there is no such way to identify a resource
    definesDomain({ identity: { by: 'arn' } });
    // @ts-expect-error there is no such operation
    definesDomain({ execute: ({ cognito }, request) => cognito.send('UpdateDomain', request) });
    // @ts-expect-error the operation takes another request
    definesDomain({ execute: ({ cognito }, request) => cognito.send('UpdateUserPool', [request]) });
  });

  it('in that of a plain kind', () => {
    definesServer({ key: 'identifier', nameProperty: 'name', member: 'ResourceServer' });
    definesServer({ create: (cognito, request) => cognito.send('CreateResourceServer', request) });
    // @ts-expect-error a letter is missing
    definesServer({ key: 'identifer' });
    // @ts-expect-error what can be changed identifies nothing
    definesServer({ key: 'name' });
    // @ts-expect-error a letter is missing
    definesServer({ nameProperty: 'nme' });
    // @ts-expect-error the request has no such member
    definesServer({ create: (cognito, { Nme: Name }) => cognito.send('CreateUserPool', { PoolName: Name }) });
    // @ts-expect-error a resource server has a name, which this request lacks
    definesServer({ update: (cognito, { Name: _, ...rest }) => cognito.send('UpdateResourceServer', rest) });
    // @ts-expect-error a letter is missing
    definesServer({ resetValue: (path) => (path === 'scpes' ? [] : undefined) });
    definesServer({ cannotUnset: ['scopes'], nameProperty: 'identifier' });
    // @ts-expect-error a letter is missing
    definesServer({ cannotUnset: ['scpes'] });
  });

  it('in that of a singleton', () => {
    definesSingleton({ set: (cognito, request) => cognito.send('UpdateResourceServer', request) });
    // @ts-expect-error a singleton is identified by its parent
    definesSingleton({ key: 'identifier' });
    // @ts-expect-error it is reset, not deleted
    definesSingleton({ delete: () => undefined });
    // @ts-expect-error the request has no such member
    definesSingleton({ set: (cognito, { Scope }) => cognito.send('UpdateResourceServer', { Scope }) });
  });
});

describe('A misspelt setting of an identity provider fails the build', () => {
  it('in its arguments, and not their outputs', () => {
    const saml = { metadataUrl: text };
    provider({
      userPoolId,
      providerName: text,
      saml,
      attributeMapping: { email: text, custom: { a: text } },
    });
    provider({
      userPoolId,
      google: pulumi.output({ clientId: 'a', clientSecret: 'b', authorizeScopes: ['c'] }),
    });
    provider({ userPoolId, providerType: 'SAML', providerDetails: { MetadataURL: text } });
    for (const metadataFile of [text, new pulumi.asset.FileAsset('a'), new pulumi.asset.StringAsset('a')])
      provider({ userPoolId, saml: { metadataFile } });
    // @ts-expect-error Pulumi gives no content of a remote asset
    provider({ userPoolId, saml: { metadataFile: new pulumi.asset.RemoteAsset('https://a.example') } });
    // @ts-expect-error other texts are no assets
    provider({ userPoolId, saml: { metadataUrl: new pulumi.asset.StringAsset('a') } });
    // @ts-expect-error it is called metadataUrl
    provider({ userPoolId, saml: { metadataURL: text } });
    // @ts-expect-error a Google provider has a secret
    provider({ userPoolId, google: { clientId: 'a', authorizeScopes: ['openid'] } });
    // @ts-expect-error a custom attribute is in custom
    provider({ userPoolId, saml, attributeMapping: { 'custom:a': 'a' } });
    // @ts-expect-error there is no such type
    provider({ userPoolId, providerType: 'Saml', providerDetails: {} });
    // @ts-expect-error there is no such level
    provider({ userPoolId, saml, acrMapping: { Level5: 'a' } });
    // @ts-expect-error it has a pool
    provider({ saml });
  });

  it('in a path, and in a rule', () => {
    providerPath('signInWithApple.privateKey');
    providerPath('providerDetails.client_id');
    // @ts-expect-error it is called privateKey
    providerPath('signInWithApple.private_key');
    checksProvider(['saml.metadataUrl'], ({ saml }) => saml?.idpInit === true);
    // @ts-expect-error the setting is misspelt
    checksProvider(['saml.metadata']);
    // @ts-expect-error what it reads is misspelt
    checksProvider([], ({ saml }) => saml?.idpInitiated === true);
  });
});
