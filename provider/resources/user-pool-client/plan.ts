import type {
  CreateUserPoolClientRequest,
  UpdateUserPoolClientRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { omit } from '../../codec/pick';
import type { PlainObject } from '../../codec/plain-object';
import { updateRequest } from '../../engine/update-request';
import { normaliseEmptyAuthFlows } from './empty-auth-flows';
import { keepDurations } from './keep-durations';
import type { LiveClient } from './live';
import { clientMerge } from './merge';
import { type ClientSettings, Updatable, UserPoolClientSettings } from './settings';

/** The request that creates the declared client. */
export const creation = (inputs: PlainObject): CreateUserPoolClientRequest => {
  const desired = clientMerge.settingsOf(inputs);
  // `check` requires the name and the pool; flows may be newer than the SDK's types.
  return UserPoolClientSettings.encodePartial(
    keepDurations({}, desired, desired),
  ) as CreateUserPoolClientRequest;
};

/**
 * Removes an analytics configuration without a project, which AWS refuses: it remains when a program removes the
 * project.
 */
const withoutOrphan = (settings: ClientSettings): ClientSettings => {
  const { applicationArn, applicationId } = settings.analyticsConfiguration ?? {};
  return applicationArn === undefined && applicationId === undefined
    ? omit(settings, ['analyticsConfiguration'])
    : settings;
};

type Analytics = NonNullable<ClientSettings['analyticsConfiguration']>;

/** The members that identify a project by id, which AWS refuses together with the project's ARN. */
const BY_ID: ReadonlyArray<keyof Analytics> = ['applicationId', 'roleArn', 'externalId'];

/** The members of the other way to identify a project. */
const otherIdentification = (declared: Analytics): ReadonlyArray<keyof Analytics> => {
  if (declared.applicationArn !== undefined) return BY_ID.filter((name) => declared[name] === undefined);
  return declared.applicationId !== undefined ? ['applicationArn'] : [];
};

/** Removes the live members of the other way to identify a project: AWS accepts only one way. */
const withOneProject = (settings: ClientSettings, desired: ClientSettings): ClientSettings => {
  const [has, declared] = [settings.analyticsConfiguration, desired.analyticsConfiguration];
  return has === undefined || declared === undefined
    ? settings
    : { ...settings, analyticsConfiguration: omit(has, otherIdentification(declared)) };
};

/** The request that updates a live client to the declared settings; undefined if nothing changes. */
export const change = (
  { id, userPoolId, settings, extras }: LiveClient,
  previous: PlainObject,
  news: PlainObject,
): UpdateUserPoolClientRequest | undefined => {
  const live = normaliseEmptyAuthFlows(previous, settings);
  const desired = clientMerge.settingsOf(news);
  const request = updateRequest(
    Updatable,
    clientMerge,
    { settings: live, extras },
    previous,
    news,
    (merged) => keepDurations(live, withOneProject(withoutOrphan(merged), desired), desired),
  );
  // Flows and the members merged into the request may be newer than the SDK's types.
  return request && ({ ...request, UserPoolId: userPoolId, ClientId: id } as UpdateUserPoolClientRequest);
};
