import {
  AddCustomAttributesCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolCommand,
  type CreateUserPoolRequest,
  DeleteUserPoolCommand,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
  type SchemaAttributeType,
  SetUserPoolMfaConfigCommand,
  type SetUserPoolMfaConfigRequest,
  TagResourceCommand,
  UpdateUserPoolCommand,
  type UpdateUserPoolRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { memberNames } from '../support/model/model';
import type { Values } from './names';
import { at, isNothing, put } from './tree';

export const REGION = 'us-east-1';

const RETIRED = 'AdminCreateUserConfig.UnusedAccountValidityDays';
const SUCCESSOR = 'Policies.PasswordPolicy.TemporaryPasswordValidityDays';

const FACTORS = ['SoftwareTokenMfaConfiguration', 'EmailMfaConfiguration', 'WebAuthnConfiguration'];

const only = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => names.includes(name) && !isNothing(value)),
  );

/** Cognito as anybody else uses it: with the plain SDK, and none of our code. */
export class Cognito {
  private readonly client: CognitoIdentityProviderClient;

  constructor(url: string) {
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    this.client = new CognitoIdentityProviderClient({ endpoint: url, region: REGION, credentials });
  }

  close(): void {
    this.client.destroy();
  }

  /** All of a pool by AWS's names: what it describes itself as, and the factors that only the MFA operations tell. */
  async live(id: string): Promise<Values> {
    const [described, mfa] = [
      await this.client.send(new DescribeUserPoolCommand({ UserPoolId: id })),
      await this.client.send(new GetUserPoolMfaConfigCommand({ UserPoolId: id })),
    ];
    return {
      ...described.UserPool,
      ...only({ ...mfa }, FACTORS),
      ...(mfa.MfaConfiguration && { MfaConfiguration: mfa.MfaConfiguration }),
    };
  }

  async exists(id: string): Promise<boolean> {
    return this.live(id).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Error && error.name === 'ResourceNotFoundException') return false;
        throw error;
      },
    );
  }

  async create(request: CreateUserPoolRequest): Promise<string> {
    const { UserPool } = await this.client.send(new CreateUserPoolCommand(request));
    if (UserPool?.Id === undefined) throw new Error('CreateUserPool answered without an id');
    return UserPool.Id;
  }

  async delete(id: string): Promise<void> {
    await this.client.send(new DeleteUserPoolCommand({ UserPoolId: id }));
  }

  async setMfa(request: SetUserPoolMfaConfigRequest): Promise<void> {
    await this.client.send(new SetUserPoolMfaConfigCommand(request));
  }

  async tag(arn: string, tags: Record<string, string>): Promise<void> {
    await this.client.send(new TagResourceCommand({ ResourceArn: arn, Tags: tags }));
  }

  async addAttributes(id: string, attributes: SchemaAttributeType[]): Promise<void> {
    await this.client.send(new AddCustomAttributesCommand({ UserPoolId: id, CustomAttributes: attributes }));
  }

  /** Changes one setting behind the provider's back, and leaves all others but its other names as they are. */
  async change(id: string, path: string, value: unknown, otherNames: readonly string[] = []): Promise<void> {
    const others = otherNames.reduce((live, name) => put(live, name, undefined), await this.live(id));
    const changed = put(others, path, value);
    const [member = ''] = path.split('.');
    await (member === 'MfaConfiguration' || FACTORS.includes(member)
      ? this.replaceMfa(id, changed)
      : this.replaceSettings(id, changed, path));
  }

  private async replaceSettings(id: string, live: Values, path: string): Promise<void> {
    const updatable = memberNames('UpdateUserPoolRequest');
    // AWS refuses this retired member beside its successor, and answers with both.
    const settings = put(live, path === RETIRED ? SUCCESSOR : RETIRED, undefined);
    const request = { ...only(settings, updatable), PoolName: live['Name'], UserPoolId: id };
    await this.client.send(new UpdateUserPoolCommand(request as UpdateUserPoolRequest));
  }

  private async replaceMfa(id: string, live: Values): Promise<void> {
    const sms = live['SmsConfiguration'];
    const isOff = live['MfaConfiguration'] === 'OFF';
    const factors = isOff ? ['WebAuthnConfiguration'] : FACTORS;
    const message = at(live, 'SmsAuthenticationMessage');
    await this.setMfa({
      UserPoolId: id,
      MfaConfiguration: live['MfaConfiguration'],
      ...only(live, factors),
      ...(!isOff &&
        !isNothing(sms) && {
          SmsMfaConfiguration: {
            SmsConfiguration: sms,
            ...(!isNothing(message) && { SmsAuthenticationMessage: message }),
          },
        }),
    } as SetUserPoolMfaConfigRequest);
  }
}
