import { own, type PlainObject } from '../../codec/plain-object';
import { text } from '../../codec/string';

/** A client that was taken over from @pulumi/aws-native keeps its Pulumi id, `<pool id>|<client id>`. */
const WITH_POOL = /^[\w-]+_[0-9a-zA-Z]+\|(?=[\w+]+$)/;

/** The id of a client without that of its pool. */
export const withoutPool = (clientId: unknown): unknown =>
  typeof clientId === 'string' ? clientId.replace(WITH_POOL, '') : clientId;

/** The id of the client that a resource belongs to; `withOwnClientId` removes the id of the pool before it. */
export const clientReference = text('an app client id', {
  min: 1,
  max: 128,
  format: {
    message: 'of letters, digits, _ and +',
    test: (value) => /^[\w+]+$/.test(value.replace(WITH_POOL, '')),
    allows: (character) => /[\w+]/.test(character),
  },
});

/** The inputs with the id that the client has at AWS. */
export const withOwnClientId = (inputs: PlainObject): PlainObject => ({
  ...inputs,
  clientId: withoutPool(own(inputs, 'clientId')),
});
