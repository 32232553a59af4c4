import type { Edges } from '../user-pool/rule-suite';

const named = (domain: string) => ({ domain });

const certificate = (certificateArn: string, more: object = {}) => ({
  domain: 'auth.example.com',
  customDomainConfig: { certificateArn },
  ...more,
});

const failover = (secondaryRegion: string) => ({
  routing: { failover: { secondaryRegion, primaryRoute53HealthCheckId: 'a1' } },
});

const GOV = 'arn:aws-us-gov:acm:us-gov-west-1:123456789012:certificate/a1';

/** For each rule the domains at its edges: those that break it in another way, and those that only seem to. */
export const EDGES: Edges = {
  'domain/reserved-word': {
    breaks: [
      'aws',
      'amazon',
      'cognito',
      'shop-aws',
      'aws-shop',
      'my-amazon-shop',
      'newcognito',
      'x-cognitoy',
    ].map(named),
    // Made by AWS, or of one's own.
    keeps: [
      named('shop-awsome-app'),
      named('laws'),
      named('cog-nito'),
      named('cognito.example.com'),
      { domain: 'wso2iscognito', isThere: true },
    ],
  },
  'domain/prefix-with-certificate': { keeps: [named('shop'), named('auth.example.com')] },
  'domain/routing-on-prefix': {
    breaks: [failover('us-east-1')],
    keeps: [{ routing: {} }, { domain: 'auth.example.com', ...failover('us-east-1') }],
  },
  'domain/prefix-with-address': {
    breaks: [named('shop.auth-fips.us-gov-west-1.amazoncognito.com')],
    keeps: [named('amazoncognito.com.example.com'), named('auth.myamazoncognito.com')],
  },
  'domain/certificate-required': {
    breaks: [named('example.com'), named('a.b.c.d')],
    keeps: [
      named('shop'),
      named('shop.auth.eu-west-1.amazoncognito.com'),
      { domain: 'auth.example.com', isThere: true, isCertified: true },
    ],
  },
  'domain/top-level-parent': {
    breaks: [named('example.de')],
    keeps: [named('shop'), named('auth.example.co.uk'), named('a.b.c')],
  },
  'domain/label-format': {
    breaks: [named('auth-.example.com'), named('auth.-example.com')],
    keeps: [named('shop'), named('x--y.example.com'), named('1.2.example.com')],
  },
  'domain/certificate-region': {
    keeps: [
      certificate(GOV, { region: 'us-gov-west-1' }),
      certificate('arn:aws:iam::123456789012:server-certificate/shop'),
      named('auth.example.com'),
    ],
  },
  'domain/certificate-arn': {
    breaks: [
      certificate('arn:aws:acm:us-east-1:123456789012:certificate/'),
      certificate('arn:aws:acm::123456789012:certificate/a1'),
      certificate('arn:aws:acm:us-east-1:123456789012:cert/a1'),
      certificate('arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/a1'),
    ],
    keeps: [certificate(GOV)],
  },
  'domain/certificate-partition': {
    breaks: [
      certificate(GOV),
      certificate('arn:aws:acm:us-east-1:123456789012:certificate/a1', { region: 'us-gov-west-1' }),
    ],
    keeps: [certificate(GOV, { region: 'us-gov-east-1' }), named('auth.example.com')],
  },
  'domain/secondary-region-malformed': {
    breaks: [failover('us-east1'), failover('Frankfurt'), failover('US-EAST-1'), failover('us-est-1')],
    keeps: [failover('us-east-1'), failover('nz-north-9'), { routing: {} }],
  },
  'domain/secondary-region-unknown': {
    breaks: [failover('nz-north-9')],
    keeps: [failover('us-east1'), { routing: {} }],
  },
  'domain/secondary-region-partition': {
    breaks: [{ ...failover('eu-west-1'), region: 'us-gov-west-1' }],
    keeps: [
      { ...failover('us-gov-east-1'), region: 'us-gov-west-1' },
      failover('cn-north-9'),
      { routing: {} },
    ],
  },
  'domain/secondary-region-differs': { keeps: [{ routing: {} }, failover('eu-west-3')] },
};
