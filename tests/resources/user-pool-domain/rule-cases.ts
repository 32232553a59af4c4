import type { Cases } from '../user-pool/rule-suite';

const certificate = (certificateArn: string) => ({ customDomainConfig: { certificateArn } });

export const CERTIFICATE = certificate('arn:aws:acm:us-east-1:123456789012:certificate/a1');

const OWN = { domain: 'auth.example.com', ...CERTIFICATE };

const failover = (secondaryRegion: string) => ({
  ...OWN,
  routing: { failover: { secondaryRegion, primaryRoute53HealthCheckId: 'a1' } },
});

/** For each rule the settings that break it, and the nearest ones that keep it. */
export const CASES: Cases = {
  'domain/reserved-word': {
    breaks: { domain: 'my-cognito-login' },
    keeps: { domain: 'my-cog-nito-login' },
  },
  'domain/prefix-with-certificate': {
    breaks: { domain: 'shop', ...CERTIFICATE },
    keeps: OWN,
  },
  'domain/routing-on-prefix': {
    breaks: { ...failover('eu-central-1'), domain: 'shop', customDomainConfig: undefined },
    keeps: failover('eu-central-1'),
  },
  'domain/prefix-with-address': {
    breaks: { domain: 'shop.auth.eu-west-1.amazoncognito.com' },
    keeps: { domain: 'shop' },
  },
  'domain/certificate-required': {
    breaks: { domain: 'auth.example.com' },
    keeps: OWN,
  },
  'domain/top-level-parent': {
    breaks: { domain: 'example.com', ...CERTIFICATE },
    keeps: OWN,
  },
  'domain/label-format': {
    breaks: { domain: 'auth..example.com', ...CERTIFICATE },
    keeps: { domain: 'a-u-t-h.example.com', ...CERTIFICATE },
  },
  'domain/certificate-region': {
    breaks: { ...OWN, ...certificate('arn:aws:acm:eu-west-1:123456789012:certificate/a1') },
    keeps: OWN,
  },
  'domain/certificate-arn': {
    breaks: { ...OWN, ...certificate('arn:aws:iam::123456789012:server-certificate/shop') },
    keeps: OWN,
  },
  'domain/certificate-partition': {
    breaks: { ...OWN, ...certificate('arn:aws-cn:acm:cn-north-1:123456789012:certificate/a1') },
    keeps: OWN,
  },
  'domain/secondary-region-malformed': {
    breaks: failover('eu-central1'),
    keeps: failover('eu-central-1'),
  },
  'domain/secondary-region-unknown': {
    breaks: failover('eu-west-9'),
    keeps: failover('eu-west-2'),
  },
  'domain/secondary-region-partition': {
    breaks: failover('cn-north-1'),
    keeps: failover('us-east-1'),
  },
  'region/domain-malformed': {
    breaks: { userPoolId: 'eu-wst-1_Pool', region: undefined },
    keeps: { userPoolId: 'local_Pool', region: 'eu-west-1' },
  },
  'region/domain-unknown': {
    breaks: { userPoolId: 'eu-west-9_Pool', region: undefined },
    keeps: { userPoolId: 'eu-west-2_Pool', region: undefined },
  },
  'domain/secondary-region-differs': {
    breaks: failover('eu-west-1'),
    keeps: failover('eu-west-2'),
  },
  'domain/certificate-account': {
    breaks: { ...OWN, ...certificate('arn:aws:acm:us-east-1:12:certificate/a1') },
    keeps: OWN,
  },
  'domain/reserved-word-inside': {
    breaks: { domain: 'amazonia' },
    keeps: { domain: 'ama-zonia' },
  },
};
