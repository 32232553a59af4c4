import { TEST_HOST, type TestHost } from '../support/workspace/variant';

/** What a test expects where the hosts differ by design. */
export const onHost = <T>(expected: Readonly<Record<TestHost, T>>): T => expected[TEST_HOST];

/** The type of a kind of resource, which the state and the engine's messages have. */
export const typeOf = (kind: string): string =>
  onHost({
    dynamic: `pulumi-nodejs:dynamic/cognito-user-pool:${kind}`,
    plugin: `cognito-user-pool:index:${kind}`,
  });

/** Whether a resource is of this package, by its URN or its type. */
export const isOurs = (urn: string): boolean => urn.includes(typeOf(''));
