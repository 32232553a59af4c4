import { type ScalarType, scalar } from '../../codec/scalar';
import { text } from '../../codec/string';
import { consisting } from './string-types';

const ownId = text('an app client id', {
  min: 1,
  max: 128,
  format: consisting('of letters, digits, _ and +', /^[\w+]+$/),
});

/** @pulumi/aws-native begins the id of a client with that of its pool, and a client that was taken over keeps its id. */
const OF_POOL = /^[\w-]+_[0-9a-zA-Z]+\|/;

/** The id of an app client that another resource names. */
export const clientId: ScalarType<string> = scalar<string>(ownId.name, (given) =>
  ownId.parse(typeof given === 'string' ? given.replace(OF_POOL, '') : given),
);
