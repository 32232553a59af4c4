/** The values that token verifiers need, derived from a pool's id and ARN. */
export interface Endpoints {
  readonly endpoint: string;
  readonly issuer: string;
  readonly jwksUri: string;
}

const SUFFIXES: { readonly [partition: string]: string } = {
  aws: 'amazonaws.com',
  'aws-us-gov': 'amazonaws.com',
  'aws-cn': 'amazonaws.com.cn',
  'aws-eusc': 'amazonaws.eu',
};

const partitionOf = (arn: string): string => arn.split(':')[1] ?? 'aws';

/** The Region in a pool's id, if it contains one. */
export const regionOfId = (id: string): string | undefined => /^([a-z]{2,}(?:-[a-z]+)+-\d+)_/.exec(id)?.[1];

/** AWS documents both forms of the issuer under IssuerConfigurationType. */
export const endpointsOf = (id: string, arn: string, region: string, issuerType: unknown): Endpoints => {
  const suffix = SUFFIXES[partitionOf(arn)] ?? 'amazonaws.com';
  const endpoint = `cognito-idp.${region}.${suffix}/${id}`;
  const issuer = issuerType === 'UPDATED' ? `https://issuer-${endpoint}` : `https://${endpoint}`;
  return { endpoint, issuer, jwksUri: `${issuer}/.well-known/jwks.json` };
};
