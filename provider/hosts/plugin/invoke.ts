import type { InvokeRequest, InvokeResponse } from '@pulumi/pulumi/proto/provider_pb';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../codec/plain-object';
import { suggestion } from '../../codec/suggestion';
import { holdsUnknown } from '../../codec/unknown';
import type { ValidationFailure } from '../../codec/validation-failure';
import type { HostedFunction } from '../../engine/get-function';
import { markSecrets } from '../../engine/mark-secrets';
import { clientOptionsFrom, refusedConfiguration } from '../../engine/provider-config';
import { functionNamed } from '../../resources/functions';
import type { GetConfig } from '../connection';
import { Refusal } from './failures';
import { propertiesFrom, structMessage } from './properties';
import { messages } from './sdk';

const unknownArgument = (name: string, known: ReadonlyArray<string>): string => {
  const meant = suggestion(name, known);
  return `is not a known argument: ${meant === undefined ? `the known ones are ${known.join(', ')}` : `did you mean ${meant}?`}`;
};

const failing = (failures: ReadonlyArray<ValidationFailure>): InvokeResponse => {
  const response = new messages.InvokeResponse();
  for (const { path, reason } of failures) {
    const failure = new messages.CheckFailure();
    failure.setProperty(path);
    failure.setReason(reason);
    response.addFailures(failure);
  }
  return response;
};

const answering = (result: PlainObject): InvokeResponse => {
  const response = new messages.InvokeResponse();
  response.setReturn(structMessage(result));
  return response;
};

const call = async (
  { name, argumentNames, secrets, call: read }: HostedFunction,
  given: PlainObject,
  config: GetConfig,
): Promise<InvokeResponse> => {
  const unknown = Object.keys(given).filter((key) => !argumentNames.includes(key));
  if (unknown.length > 0)
    return failing(unknown.map((path) => ({ path, reason: unknownArgument(path, argumentNames) })));
  // The engine asks again once the arguments are known.
  if (holdsUnknown(given)) return answering({});
  const found = await read(given, clientOptionsFrom(config));
  if (E.isRight(found))
    return answering(
      markSecrets(
        found.right,
        secrets.map((secret) => [secret]),
      ),
    );
  if (typeof found.left === 'string') throw new Refusal(`${name}: ${found.left}`);
  return failing(found.left);
};

/** Calls a function of a program in any language. */
export const invoke = async (request: InvokeRequest, config: GetConfig): Promise<InvokeResponse> => {
  const [, , name = ''] = request.getTok().split(':');
  const definition = functionNamed(name);
  if (definition === undefined) throw new Refusal(`${name.slice(0, 200)} is not a function of this package.`);
  const refused = refusedConfiguration(config);
  if (refused !== undefined) throw new Refusal(`${name}: ${refused}`);
  return call(definition, propertiesFrom(request.getArgs()).values, config);
};
