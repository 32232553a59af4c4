import { isAccount, isArnOf, parseArn } from '../../../aws/arn';
import { CERTIFICATE } from '../../../aws/arn-demands';
import { partitionOf } from '../../../aws/partitions';
import type { Domain, DomainRule, Violation } from './rule';

const PATH = 'customDomainConfig.certificateArn';

const ANSWER =
  "InvalidParameterException: The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid certificate chain.";

const SOURCE = 'badmintoncryer/cdk-preflight, pf-cognito-custom-domain-cert-region (us-east-1, 2026-09)';

const at = (value: string | undefined, isWrong: (arn: string) => boolean): ReadonlyArray<Violation> =>
  value !== undefined && isWrong(value) ? [{ path: PATH, value }] : [];

const certificateOf = ({ customDomainConfig }: Domain): string | undefined =>
  customDomainConfig?.certificateArn;

export const certificateRules: ReadonlyArray<DomainRule> = [
  {
    id: 'domain/certificate-region',
    paths: [PATH],
    message:
      'The certificate of a custom domain must be in us-east-1, whatever the Region of the pool, because CloudFront uses it. Create one there, and give its ARN.',
    awsError: ANSWER,
    evidence: 'answered',
    source: `${SOURCE}; AWS API reference, CreateUserPoolDomain, CustomDomainConfig`,
    violates: (settings) =>
      at(certificateOf(settings), (value) => {
        const arn = parseArn(value);
        // AWS does not document the certificate Region of other partitions.
        return (
          arn?.partition === 'aws' && arn.service === 'acm' && arn.region !== '' && arn.region !== 'us-east-1'
        );
      }),
  },
  {
    id: 'domain/certificate-arn',
    paths: [PATH],
    message:
      'This is not the ARN of a certificate in AWS Certificate Manager. Give an ARN of the form arn:aws:acm:us-east-1:<account>:certificate/<id>.',
    awsError: ANSWER,
    evidence: 'documented',
    source: 'AWS API reference, CustomDomainConfigType, CertificateArn',
    violates: (settings) => at(certificateOf(settings), (value) => !isArnOf(value, CERTIFICATE)),
  },
  {
    id: 'domain/certificate-partition',
    paths: [PATH, 'region'],
    message: 'The certificate is in another AWS partition than the pool. Give one in the pool’s partition.',
    awsError: ANSWER,
    evidence: 'documented',
    source: 'AWS General Reference, ARNs: a partition is a group of Regions, and an account is scoped to one',
    violates: (settings) =>
      at(certificateOf(settings), (value) => {
        const partition = parseArn(value)?.partition;
        return (
          partition !== undefined &&
          settings.region !== undefined &&
          partition !== partitionOf(settings.region)
        );
      }),
  },
  {
    id: 'domain/certificate-account',
    paths: [PATH],
    message: 'The account id in this ARN does not have 12 digits. Write it in full, with its leading zeros.',
    awsError: ANSWER,
    evidence: 'documented',
    source: 'AWS documentation, account management: an account ID is a 12-digit number',
    violates: (settings) =>
      at(certificateOf(settings), (value) => {
        const arn = parseArn(value);
        return arn !== undefined && !isAccount(arn.account);
      }),
  },
];
