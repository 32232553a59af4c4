import { randomUUID } from 'node:crypto';
import type { Context } from '../context';
import { invalid, ServiceError } from '../errors';
import type { LiveAsset, LivePool, LiveStyle } from '../live-pool';
import { omitUndefined } from '../omit-undefined';

interface Named {
  readonly UserPoolId?: string | undefined;
  readonly ManagedLoginBrandingId?: string | undefined;
  readonly ClientId?: string | undefined;
}

interface Change extends Named {
  readonly UseCognitoProvidedValues?: boolean | undefined;
  readonly Settings?: unknown;
  readonly Assets?: readonly LiveAsset[] | undefined;
}

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LARGEST_REQUEST = 2 * 1024 * 1024;
const LARGEST_FILE = 1_000_000;
const STYLES = 20;

const poolOf = ({ UserPoolId }: Named, { region, store }: Context): LivePool =>
  store.pool(region, UserPoolId);

/** [T] floci-io/floci#2869 measured that an unknown client is refused, and the words for a client without a style. */
function styleOfClient(named: Named, context: Context): LiveStyle | undefined {
  return [...poolOf(named, context).styles.values()].find(({ clientId }) => clientId === named.ClientId);
}

function styleNamed(named: Named, context: Context): LiveStyle {
  const found = poolOf(named, context).styles.get(named.ManagedLoginBrandingId ?? '');
  if (found !== undefined) return found;
  const words = `ManagedLoginBranding ${named.ManagedLoginBrandingId} does not exist.`;
  throw new ServiceError('ResourceNotFoundException', words);
}

/** A style as an answer tells it: [T] floci-io/floci#2869, without settings where none were given, and always with Assets. */
function answered({ clientId: _, ...style }: LiveStyle, { UserPoolId }: Named) {
  return { ManagedLoginBranding: omitUndefined({ UserPoolId, ...style }) };
}

/** Whether bytes are an image of this type, by their first bytes. */
function isOfType(bytes: Buffer, extension: string): boolean {
  const [head, text] = [bytes.toString('latin1', 0, 16), bytes.toString('utf8', 0, 4096)];
  switch (extension) {
    case 'PNG':
      return head.startsWith('\u0089PNG');
    case 'JPEG':
      return head.startsWith('\u00ff\u00d8\u00ff');
    case 'ICO':
      return head.startsWith('\0\0\u0001\0');
    case 'WEBP':
      return head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP';
    default:
      return /<svg[\s>]/.test(text);
  }
}

/** [T] lgallard/terraform-aws-cognito-user-pool#235, #436 and #445; the words of AWS are not published. */
function refuseAssets(assets: readonly LiveAsset[]): void {
  for (const { Bytes = '', Extension, Category } of assets) {
    const bytes = Buffer.from(Bytes, 'base64');
    if (bytes.length > LARGEST_FILE) throw invalid(`The asset ${Category} is larger than 1000000 bytes.`);
    if (!isOfType(bytes, Extension)) throw invalid(`The asset ${Category} is not of the type ${Extension}.`);
    if (Extension === 'SVG' && bytes.includes('dominant-baseline'))
      throw invalid(`The asset ${Category} has an attribute that is not allowed: dominant-baseline.`);
  }
}

/** [T] floci-io/floci#2869, also for a request with assets alone; of JSON that is no object it measured an internal error. */
function refuseStyle({ UseCognitoProvidedValues, Settings, Assets = [] }: Change, context: Context): void {
  if (Settings !== undefined && !isJson(Settings))
    throw new ServiceError('InternalErrorException', 'Internal error.', 500);
  if ((UseCognitoProvidedValues === true) === (Settings !== undefined))
    throw invalid('useCognitoProvidedValues or settings should be specified (but not both)');
  if (UseCognitoProvidedValues === true && Assets.length > 0 && !context.settings.providedValuesWithAssets)
    throw invalid('useCognitoProvidedValues cannot be true with assets');
}

/** [D] A request has at most 2 megabytes. */
function refuseSize(request: Change): void {
  if (Buffer.byteLength(JSON.stringify(request)) > LARGEST_REQUEST)
    throw invalid('The request is larger than 2 megabytes.');
}

function refuse(request: Change, context: Context): void {
  refuseSize(request);
  refuseStyle(request, context);
  refuseAssets(request.Assets ?? []);
}

const placeOf = ({ Category, ColorMode, ResourceId = '' }: LiveAsset) =>
  `${Category} ${ColorMode} ${ResourceId}`;

/** [T] A comment in Terraform's provider: an update adds, and never drops, an image. */
function withAssets(live: readonly LiveAsset[], sent: readonly LiveAsset[], context: Context): LiveAsset[] {
  const assets = new Map(live.map((asset) => [placeOf(asset), asset]));
  for (const asset of sent)
    if (context.settings.styleAssetsOverwritten || !assets.has(placeOf(asset)))
      assets.set(placeOf(asset), asset);
  return [...assets.values()];
}

/** The members of one object put over those of another, at any depth. */
function merged(live: unknown, sent: unknown): unknown {
  if (!isJson(live) || !isJson(sent)) return sent;
  return Object.fromEntries([
    ...Object.entries(live),
    ...Object.entries(sent).map(([name, value]) => [name, merged(live[name], value)] as const),
  ]);
}

export function createManagedLoginBranding(request: Change, context: Context) {
  const pool = poolOf(request, context);
  const { ClientId = '' } = request;
  if (!pool.clients.has(ClientId))
    throw new ServiceError('ResourceNotFoundException', `User pool client ${ClientId} does not exist.`);
  refuse(request, context);
  if (styleOfClient(request, context) !== undefined)
    throw new ServiceError(
      'ManagedLoginBrandingExistsException',
      `A ManagedLoginBranding for client ${ClientId} already exists.`,
    );
  // [D] Quotas page: 20 styles in a pool.
  if (pool.styles.size >= STYLES)
    throw new ServiceError('LimitExceededException', 'The maximum number of styles is reached.');
  const now = Date.now() / 1000;
  const style: LiveStyle = {
    ManagedLoginBrandingId: randomUUID(),
    clientId: ClientId,
    UseCognitoProvidedValues: request.UseCognitoProvidedValues === true,
    Settings: request.Settings as Json | undefined,
    Assets: [...(request.Assets ?? [])],
    CreationDate: now,
    LastModifiedDate: now,
  };
  pool.styles.set(style.ManagedLoginBrandingId, style);
  return answered(style, request);
}

export function describeManagedLoginBranding(request: Named, context: Context) {
  return answered(styleNamed(request, context), request);
}

export function describeManagedLoginBrandingByClient(request: Named, context: Context) {
  const found = styleOfClient(request, context);
  if (found !== undefined) return answered(found, request);
  const words = `ManagedLoginBranding for client ${request.ClientId} does not exist.`;
  throw new ServiceError('ResourceNotFoundException', words);
}

export function updateManagedLoginBranding(request: Change, context: Context) {
  const live = styleNamed(request, context);
  refuse(request, context);
  const { Settings, Assets = [] } = request;
  const { styleSettingsOmitted, imagesOnProvidedValues } = context.settings;
  const isKept = styleSettingsOmitted === 'kept' && !live.UseCognitoProvidedValues;
  const hasImages = request.UseCognitoProvidedValues !== true || imagesOnProvidedValues === 'kept';
  const style: LiveStyle = {
    ...live,
    UseCognitoProvidedValues: request.UseCognitoProvidedValues === true,
    Settings: (Settings === undefined || !isKept ? Settings : merged(live.Settings, Settings)) as
      | Json
      | undefined,
    Assets: withAssets(hasImages ? live.Assets : [], Assets, context),
    LastModifiedDate: Math.max(Date.now() / 1000, live.LastModifiedDate + 0.001),
  };
  poolOf(request, context).styles.set(live.ManagedLoginBrandingId, style);
  return answered(style, request);
}

export function deleteManagedLoginBranding(request: Named, context: Context) {
  const { ManagedLoginBrandingId } = styleNamed(request, context);
  poolOf(request, context).styles.delete(ManagedLoginBrandingId);
  return {};
}
