import Ajv, { type ValidateFunction } from 'ajv';
import { operationNamed } from '../model/model';
import { matcherOf } from '../model/patterns';
import { type ConstraintViolation, toConstraintViolation } from './constraint-violation';
import { ServiceError } from './errors';
import { schemaOf } from './schema';

const ajv = new Ajv({ allErrors: true, verbose: true });
ajv.addKeyword({
  keyword: 'matches',
  type: 'string',
  schemaType: 'string',
  compile: (pattern: string) => matcherOf(pattern),
});

const compiled = new Map<string, ValidateFunction>();

function validatorOf(operation: string): ValidateFunction {
  const known = compiled.get(operation);
  if (known !== undefined) return known;
  const validator = ajv.compile(schemaOf(operationNamed(operation).input));
  compiled.set(operation, validator);
  return validator;
}

const anyIndex = (path: string) => path.replaceAll(/\[\d+\]/g, '[]');

/** Everything the service model says against a request. */
export function constraintViolations(
  operation: string,
  input: unknown,
  tolerated: readonly string[] = [],
): ConstraintViolation[] {
  const validate = validatorOf(operation);
  if (validate(input)) return [];
  return (validate.errors ?? [])
    .filter((error) => error.keyword !== 'propertyNames')
    .map((error) => toConstraintViolation(input, error))
    .filter(
      ({ constraint, path }) => constraint !== 'unknown' || !tolerated.map(anyIndex).includes(anyIndex(path)),
    );
}

/** The service refuses a request it can't read before it looks at any constraint. */
export function refuseMalformed(operation: string, input: unknown, tolerated: readonly string[]): void {
  const all = constraintViolations(operation, input, tolerated);
  const unreadable = all.find(({ constraint }) => constraint === 'type' || constraint === 'unknown');
  if (unreadable !== undefined) throw new ServiceError('SerializationException', unreadable.text);
  if (all.length === 0) return;
  const heading = `${all.length} validation error${all.length === 1 ? '' : 's'} detected`;
  throw new ServiceError(
    'InvalidParameterException',
    `${heading}: ${all.map(({ text }) => text).join('; ')}`,
  );
}
