import { KINDS } from '../../provider/resources';
import { TEST_HOST, type TestHost } from '../support/workspace/variant';

/** What a test expects where the hosts differ by design. */
export const onHost = <T>(expected: Readonly<Record<TestHost, T>>): T => expected[TEST_HOST];

/** The type of a kind of resource, which the state and the engine's messages have. */
export const typeOf = (kind: string): string =>
  onHost({
    dynamic: `pulumi-nodejs:dynamic/cognito-user-pool:${kind}`,
    plugin: `cognito-user-pool:index:${kind}`,
  });

/** Whether a URN is of a resource of this package that is no preset: its own type is the last. */
export const isOurs = (urn: string): boolean => {
  const type = urn.split('::')[2]?.split('$').at(-1);
  return Object.keys(KINDS).some((kind) => type === typeOf(kind));
};
