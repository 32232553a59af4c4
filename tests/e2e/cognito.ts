import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import type { Emulator } from '../support/emulator';

/** Someone else who works on the same account, behind Pulumi's back. */
export const cognito = ({ url }: Emulator, region = 'eu-west-1'): CognitoIdentityProvider =>
  new CognitoIdentityProvider({
    endpoint: url,
    region,
    credentials: { accessKeyId: 'someone', secretAccessKey: 'else' },
  });
