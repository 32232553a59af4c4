import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { omit } from '../../../provider/codec/pick';
import { asObject, own, type PlainObject } from '../../../provider/codec/plain-object';
import { fromMembers, otherEntries } from '../../../provider/resources/identity-provider/translation';

/** The members of AWS in a request that creates a provider, without the pool. */
export interface PublishedMembers {
  readonly ProviderName: string;
  readonly ProviderType: string;
  readonly ProviderDetails: Readonly<Record<string, string>>;
  readonly AttributeMapping?: Readonly<Record<string, string>>;
  readonly IdpIdentifiers?: readonly string[];
}

/** A configuration that somebody publishes, in AWS's names: facts only, with invented ids and secrets. */
interface Deployed {
  readonly source: string;
  readonly api: PublishedMembers;
  /** What AWS answers to it, where that is documented or was recorded. */
  readonly live?: Required<Omit<PublishedMembers, 'ProviderName' | 'ProviderType'>>;
}

/** A configuration that somebody publishes and AWS refuses. */
interface Refused extends Deployed {
  /** AWS's answer, or what AWS documents. */
  readonly reason: string;
  /** The properties at which it is refused, or warned of where AWS's answer is not known. */
  readonly path: readonly string[];
}

const read = (name: string): string => readFileSync(join(__dirname, 'deployed', name), 'utf8');

export const DEPLOYED_PROVIDERS: ReadonlyArray<Deployed> = JSON.parse(read('published.json'));
export const REFUSED_PROVIDERS: ReadonlyArray<Refused> = JSON.parse(read('refused.json'));

/** The program of a configuration, in a block. */
export const typedProgram = (api: PublishedMembers): PlainObject => ({ ...fromMembers({ ...api }) });

/** The same program by AWS's own keys, each of which it declares. */
export const rawProgram = (api: PublishedMembers): PlainObject => ({
  ...omit(fromMembers({ ...api }, { providerDetails: {} }), ['providerDetails']),
  providerDetails: api.ProviderDetails,
});

/** The same program, with the keys of the mapping that no property describes as they are. */
export const verbatimProgram = (api: PublishedMembers): PlainObject => {
  const program = rawProgram(api);
  const odd = own(otherEntries({ ...api }), 'AttributeMapping');
  return odd === undefined
    ? program
    : { ...program, attributeMapping: { ...asObject(own(program, 'attributeMapping')), ...asObject(odd) } };
};
