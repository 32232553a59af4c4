import type { AddCustomAttributesRequest } from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { withCustomAttributes } from '../custom-attributes';
import { commit } from '../live-pool';

export function addCustomAttributes(request: AddCustomAttributesRequest, context: Context) {
  const live = context.store.pool(context.region, request.UserPoolId);
  const SchemaAttributes = withCustomAttributes(
    live.userPool.SchemaAttributes ?? [],
    request.CustomAttributes ?? [],
    context.settings,
  );
  commit(live, { ...live, userPool: { ...live.userPool, SchemaAttributes } });
  return {};
}
