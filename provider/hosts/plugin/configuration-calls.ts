import type {
  CheckRequest,
  CheckResponse,
  ConfigureRequest,
  ConfigureResponse,
  DiffRequest,
  DiffResponse,
} from '@pulumi/pulumi/proto/provider_pb';
import type { GetConfig } from '../connection';
import { changedSettings, configFrom, markedSettings, refusedSettings } from './configuration';
import { Refusal } from './failures';
import { propertiesFrom, structMessage } from './properties';
import { grpc, messages } from './sdk';

/** Checks the settings of the provider; a failure names no property, whose value the engine would print. */
export const checkConfig = (request: CheckRequest): CheckResponse => {
  const settings = propertiesFrom(request.getNews());
  const response = new messages.CheckResponse();
  response.setInputs(structMessage(markedSettings(settings)));
  for (const reason of refusedSettings(settings)) {
    const failure = new messages.CheckFailure();
    failure.setReason(reason);
    response.addFailures(failure);
  }
  return response;
};

/** Compares the settings of the provider. None replaces its resources: each is another way to the same ones. */
export const diffConfig = (request: DiffRequest): DiffResponse => {
  const changed = changedSettings(request);
  const response = new messages.DiffResponse();
  const { DIFF_NONE, DIFF_SOME } = messages.DiffResponse.DiffChanges;
  response.setChanges(changed.length === 0 ? DIFF_NONE : DIFF_SOME);
  response.setDiffsList([...changed]);
  return response;
};

/** Reads the settings that every resource of this provider uses. */
export const settingsOf = (request: ConfigureRequest): GetConfig => {
  const settings = propertiesFrom(request.getArgs());
  const refused = refusedSettings(settings);
  if (refused.length > 0) throw new Refusal(refused.join('\n'), grpc.status.INVALID_ARGUMENT);
  return configFrom(settings.values);
};

export const configured = (): ConfigureResponse => {
  const response = new messages.ConfigureResponse();
  response.setSupportspreview(true);
  response.setAcceptsecrets(true);
  // A resource arrives as its id, which is all that a setting can be of one.
  response.setAcceptresources(false);
  // The engine gives outputs to presets alone: elsewhere they are values.
  response.setAcceptoutputs(true);
  return response;
};
