import type {
  CreateUserPoolDomainRequest,
  UpdateUserPoolDomainRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { invalid, type ServiceError } from '../errors';

const characters =
  'The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, and hyphens. Please enter a different name that follows this format: ^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$';

const noParent =
  'Custom domain is not a valid subdomain: Was not able to resolve a DNS A record for the parent domain or domain parent is a top-level domain.';

const noCertificate =
  "The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid certificate chain.";

const reserved = ['aws', 'amazon', 'cognito'];

const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** [T] amplify-cli#3854, content-analysis-on-aws#8, cdk-preflight (pf-cognito-domain-reserved-word: awsome is taken). */
const reservedWord = (prefix: string): string | undefined =>
  prefix.includes('cognito') ? 'cognito' : prefix.split('-').find((part) => reserved.includes(part));

/** [T] of the name: cdk-preflight (pf-cognito-custom-domain-fqdn, -domain-prefix-format). */
function nameRefusal(domain: string, isOwn: boolean): ServiceError | undefined {
  const labels = domain.split('.');
  if ((!isOwn && labels.length > 1) || !labels.every((part) => label.test(part))) return invalid(characters);
  if (isOwn) return labels.length < 3 ? invalid(noParent) : undefined;
  const word = reservedWord(domain);
  return word === undefined ? undefined : invalid(`Domain cannot contain reserved word: ${word}`);
}

/** [T] cdk-preflight, pf-cognito-custom-domain-cert-region, on us-east-1; [D] of the rest. */
function certificateRefusal(arn: string | undefined, region: string): ServiceError | undefined {
  if (arn === undefined) return undefined;
  const [, partition, service, path, , resource] = arn.split(':');
  const home = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  const isFine =
    service === 'acm' &&
    resource?.startsWith('certificate/') &&
    partition === home &&
    (partition !== 'aws' || path === 'us-east-1');
  return isFine ? undefined : invalid(noCertificate);
}

/** [D] CreateUserPoolDomain, Routing: for custom domains only; FailoverType: another Region. AWS's words are not known. */
function routingRefusal(
  { Domain = '', Routing }: UpdateUserPoolDomainRequest,
  region: string,
): ServiceError | undefined {
  const failover = Routing?.Failover;
  if (failover === undefined) return undefined;
  const { SecondaryRegion: path = '' } = failover;
  if (!Domain.includes('.')) return invalid('Routing is supported for custom domains only.');
  return path === region || !/^[a-z]{2,5}(-[a-z]+)+-\d+$/.test(path)
    ? invalid(`${path} cannot be the secondary Region.`)
    : undefined;
}

/** What AWS refuses of a domain that is to be made. */
export function refuseInvalidDomain(request: CreateUserPoolDomainRequest, region: string): void {
  const { Domain = '', CustomDomainConfig } = request;
  const refusal =
    nameRefusal(Domain, CustomDomainConfig !== undefined) ??
    certificateRefusal(CustomDomainConfig?.CertificateArn, region) ??
    routingRefusal(request, region);
  if (refusal !== undefined) throw refusal;
}

/** What AWS refuses of a domain that is there: its name is none of it. */
export function refuseInvalidDomainChange(request: UpdateUserPoolDomainRequest, region: string): void {
  const refusal =
    certificateRefusal(request.CustomDomainConfig?.CertificateArn, region) ?? routingRefusal(request, region);
  if (refusal !== undefined) throw refusal;
}
