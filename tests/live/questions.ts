import {
  AddUserPoolClientSecretCommand,
  CreateGroupCommand,
  CreateTermsCommand,
  CreateUserPoolClientCommand,
  DeleteUserPoolClientSecretCommand,
  DescribeTermsCommand,
  DescribeUserPoolClientCommand,
  GetGroupCommand,
  GetUserPoolMfaConfigCommand,
  ListUserPoolClientSecretsCommand,
  SetUserPoolMfaConfigCommand,
  UpdateGroupCommand,
  UpdateTermsCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Pools } from './pools';

/** A fact about AWS that the product does not rely on, because nobody has shown it. */
export interface Question {
  readonly asks: string;
  /** The answers that the product holds right under. */
  readonly answers: ReadonlyArray<string>;
  /** An environment variable without which it cannot be asked. */
  readonly needs?: string;
  readonly ask: (pools: Pools) => Promise<string>;
}

const refusal = (error: unknown): string => (error instanceof Error ? `refused: ${error.name}` : 'refused');

const smsRole = (): { readonly SnsCallerArn: string; readonly ExternalId: string } => ({
  SnsCallerArn: process.env['COGNITO_LIVE_SMS_ROLE_ARN'] ?? '',
  ExternalId: process.env['COGNITO_LIVE_SMS_EXTERNAL_ID'] ?? '',
});

const attributeNamed = async (pools: Pools, name: RegExp, developer: boolean) => {
  const { SchemaAttributes = [] } = await pools.create({
    Schema: [
      { Name: 'live', AttributeDataType: 'String', ...(developer && { DeveloperOnlyAttribute: true }) },
    ],
  });
  const found = SchemaAttributes.find(({ Name }) => name.test(Name ?? ''));
  if (found === undefined) throw new Error('the attribute did not come back');
  return found;
};

/** Makes a group with a description and a precedence, updates it, and describes it. */
const updatedGroup = async (pools: Pools, update: { readonly Description?: string }) => {
  const { Id: UserPoolId } = await pools.create();
  const named = { UserPoolId, GroupName: 'live' };
  await pools.client.send(new CreateGroupCommand({ ...named, Description: 'Live', Precedence: 1 }));
  await pools.client.send(new UpdateGroupCommand({ ...named, ...update }));
  return (await pools.client.send(new GetGroupCommand(named))).Group;
};

const clientIn = async (
  pools: Pools,
  UserPoolId: string | undefined,
  more: { readonly GenerateSecret?: boolean } = {},
): Promise<string | undefined> => {
  const command = new CreateUserPoolClientCommand({ UserPoolId, ClientName: 'live', ...more });
  return (await pools.client.send(command)).UserPoolClient?.ClientId;
};

export const QUESTIONS: ReadonlyArray<Question> = [
  {
    asks: 'Does SetUserPoolMfaConfig without an SMS block take the SMS configuration away?',
    answers: ['kept', 'removed'],
    needs: 'COGNITO_LIVE_SMS_ROLE_ARN',
    ask: async (pools) => {
      const { Id } = await pools.create({ SmsConfiguration: smsRole() });
      await pools.client.send(new SetUserPoolMfaConfigCommand({ UserPoolId: Id, MfaConfiguration: 'OFF' }));
      return (await pools.describe(Id)).SmsConfiguration?.SnsCallerArn === undefined ? 'removed' : 'kept';
    },
  },
  {
    asks: 'Does UpdateUserPool without DeletionProtection reset it?',
    answers: ['kept', 'reset'],
    ask: async (pools) => {
      const { Id } = await pools.create({ DeletionProtection: 'ACTIVE' });
      await pools.client.send(new UpdateUserPoolCommand({ UserPoolId: Id, UserPoolTags: { live: 'yes' } }));
      return (await pools.describe(Id)).DeletionProtection === 'ACTIVE' ? 'kept' : 'reset';
    },
  },
  {
    asks: 'Is a pool with threat protection and no tier made PLUS, or refused?',
    answers: ['PLUS', 'refused: FeatureUnavailableInTierException'],
    ask: async (pools) => {
      try {
        const { UserPoolTier } = await pools.create({ UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } });
        return UserPoolTier ?? 'no tier';
      } catch (error) {
        return refusal(error);
      }
    },
  },
  {
    asks: 'Does UpdateUserPool with MFA off drop the TOTP factor?',
    answers: ['dropped', 'kept', 'refused: InvalidParameterException'],
    ask: async (pools) => {
      const { Id } = await pools.create();
      const factor = { SoftwareTokenMfaConfiguration: { Enabled: true } };
      await pools.client.send(
        new SetUserPoolMfaConfigCommand({ UserPoolId: Id, MfaConfiguration: 'OPTIONAL', ...factor }),
      );
      try {
        await pools.client.send(new UpdateUserPoolCommand({ UserPoolId: Id, MfaConfiguration: 'OFF' }));
      } catch (error) {
        return refusal(error);
      }
      const mfa = await pools.client.send(new GetUserPoolMfaConfigCommand({ UserPoolId: Id }));
      return mfa.SoftwareTokenMfaConfiguration?.Enabled === true ? 'kept' : 'dropped';
    },
  },
  {
    asks: 'Does an empty SmsConfiguration clear it?',
    answers: ['cleared', 'kept', 'refused: InvalidParameterException'],
    needs: 'COGNITO_LIVE_SMS_ROLE_ARN',
    ask: async (pools) => {
      const { Id } = await pools.create({ SmsConfiguration: smsRole() });
      try {
        await pools.client.send(new UpdateUserPoolCommand({ UserPoolId: Id, SmsConfiguration: {} }));
      } catch (error) {
        return refusal(error);
      }
      return (await pools.describe(Id)).SmsConfiguration?.SnsCallerArn === undefined ? 'cleared' : 'kept';
    },
  },
  {
    asks: 'Can a custom attribute be changed by default?',
    answers: ['true', 'false'],
    ask: async (pools) => String((await attributeNamed(pools, /^custom:live$/, false)).Mutable),
  },
  {
    asks: 'How does AWS name an attribute for developers only?',
    answers: ['dev:custom:live', 'dev:live'],
    ask: async (pools) => String((await attributeNamed(pools, /live$/, true)).Name),
  },
  {
    asks: 'Does UpdateGroup keep what it does not mention?',
    answers: ['kept', 'reset'],
    ask: async (pools) => ((await updatedGroup(pools, {}))?.Precedence === 1 ? 'kept' : 'reset'),
  },
  {
    asks: 'Can the description of a group be emptied?',
    answers: ['', 'absent', 'Live'],
    ask: async (pools) => (await updatedGroup(pools, { Description: '' }))?.Description ?? 'absent',
  },
  {
    asks: 'Are two groups whose names differ only by case one?',
    answers: ['refused: GroupExistsException', 'two'],
    ask: async (pools) => {
      const { Id: UserPoolId } = await pools.create();
      await pools.client.send(new CreateGroupCommand({ UserPoolId, GroupName: 'live' }));
      try {
        await pools.client.send(new CreateGroupCommand({ UserPoolId, GroupName: 'LIVE' }));
        return 'two';
      } catch (error) {
        return refusal(error);
      }
    },
  },
  {
    asks: 'Are the links of UpdateTerms replaced or merged?',
    answers: ['replaced', 'merged'],
    ask: async (pools) => {
      const { Id: UserPoolId } = await pools.create();
      const ClientId = await clientIn(pools, UserPoolId);
      const Links = { 'cognito:default': 'https://example.com', 'cognito:german': 'https://example.com/de' };
      const created = new CreateTermsCommand({
        UserPoolId,
        ClientId,
        TermsName: 'terms-of-use',
        TermsSource: 'LINK',
        Enforcement: 'NONE',
        Links,
      });
      const TermsId = (await pools.client.send(created)).Terms?.TermsId;
      const { 'cognito:default': link } = Links;
      const update = new UpdateTermsCommand({ UserPoolId, TermsId, Links: { 'cognito:default': link } });
      await pools.client.send(update);
      const { Terms } = await pools.client.send(new DescribeTermsCommand({ UserPoolId, TermsId }));
      return 'cognito:german' in (Terms?.Links ?? {}) ? 'merged' : 'replaced';
    },
  },
  {
    asks: 'Is the first secret of a client in the list of its secrets?',
    answers: ['listed', 'absent'],
    ask: async (pools) => {
      const { Id: UserPoolId } = await pools.create();
      const ClientId = await clientIn(pools, UserPoolId, { GenerateSecret: true });
      const listed = await pools.client.send(new ListUserPoolClientSecretsCommand({ UserPoolId, ClientId }));
      return listed.ClientSecrets?.length === 1 ? 'listed' : 'absent';
    },
  },
  {
    asks: 'What does DescribeUserPoolClient show once the first secret is deleted?',
    answers: ['nothing', 'the new one', 'the old one'],
    ask: async (pools) => {
      const { Id: UserPoolId } = await pools.create();
      const ClientId = await clientIn(pools, UserPoolId, { GenerateSecret: true });
      const ids = { UserPoolId, ClientId };
      const { ClientSecrets = [] } = await pools.client.send(new ListUserPoolClientSecretsCommand(ids));
      const added = await pools.client.send(new AddUserPoolClientSecretCommand(ids));
      const [first] = ClientSecrets;
      await pools.client.send(
        new DeleteUserPoolClientSecretCommand({ ...ids, ClientSecretId: first?.ClientSecretId }),
      );
      const { UserPoolClient } = await pools.client.send(new DescribeUserPoolClientCommand(ids));
      if (UserPoolClient?.ClientSecret === undefined) return 'nothing';
      const isNew = UserPoolClient.ClientSecret === added.ClientSecretDescriptor?.ClientSecretValue;
      return isNew ? 'the new one' : 'the old one';
    },
  },
  {
    asks: 'Does a pool take 51 tags?',
    answers: ['taken', 'refused: InvalidParameterException', 'refused: UserPoolTaggingException'],
    ask: async (pools) => {
      const tags = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`tag-${index}`, 'x']));
      try {
        await pools.create({ UserPoolTags: tags });
        return 'taken';
      } catch (error) {
        return refusal(error);
      }
    },
  },
  {
    asks: 'Which ways back into an account does a pool have that names none?',
    answers: ['verified_email 1, verified_phone_number 2', 'none'],
    ask: async (pools) => {
      const ways = (await pools.create()).AccountRecoverySetting?.RecoveryMechanisms ?? [];
      return ways.length === 0 ? 'none' : ways.map(({ Name, Priority }) => `${Name} ${Priority}`).join(', ');
    },
  },
];
