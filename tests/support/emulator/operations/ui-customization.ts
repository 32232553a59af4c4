import type { Context } from '../context';
import { invalid, ServiceError } from '../errors';
import type { LivePool, LiveUICustomization } from '../live-pool';
import { omitUndefined } from '../omit-undefined';

interface Named {
  readonly UserPoolId?: string | undefined;
  readonly ClientId?: string | undefined;
}

interface Change extends Named {
  readonly CSS?: string | undefined;
  readonly ImageFile?: string | undefined;
}

const ALL = 'ALL';
const LARGEST_CSS = 3 * 1024;
const LARGEST_IMAGE = 100 * 1024;

/** [T] aws/aws-cdk#6953 quotes both refusals. */
function poolWithDomain(named: Named, { region, store }: Context): LivePool {
  const pool = store.pool(region, named.UserPoolId);
  const domains = store.domains().filter(({ description }) => description.UserPoolId === pool.userPool.Id);
  if (domains.length === 0)
    throw invalid('There has to be an existing domain associated with this user pool');
  if (!domains.some(({ description: { Status = 'ACTIVE' } }) => Status === 'ACTIVE'))
    throw invalid('The domain associated with this user pool is currently not Active.');
  const { ClientId = ALL } = named;
  if (ClientId !== ALL && !pool.clients.has(ClientId))
    throw new ServiceError('ResourceNotFoundException', `User pool client ${ClientId} does not exist.`);
  return pool;
}

const answered = ({ image: _, ...others }: LiveUICustomization, { UserPoolId }: Named) => ({
  UICustomization: omitUndefined({ UserPoolId, ...others }),
});

/** [D] A client without one of its own has that of the pool, and without any the answer is an empty object. */
export function getUICustomization(request: Named, context: Context) {
  const { uiCustomizations } = poolWithDomain(request, context);
  const found = uiCustomizations.get(request.ClientId ?? ALL) ?? uiCustomizations.get(ALL);
  return found === undefined ? { UICustomization: {} } : answered(found, request);
}

/** [D] AWS documentation, hosted UI (classic) branding; the words are not published. */
function refuse({ CSS = '', ImageFile }: Change): void {
  if (Buffer.byteLength(CSS) > LARGEST_CSS) throw invalid('request parameters too large');
  if (/@(?:import|supports|page|media)/i.test(CSS))
    throw invalid('The CSS has an at-rule that is not allowed.');
  const classes = CSS.replace(/\{[^}]*\}/g, '').match(/\.[A-Za-z][\w-]*/g) ?? [];
  if (classes.some((name) => !name.endsWith('-customizable'))) throw invalid('The CSS has an unknown class.');
  if (ImageFile === undefined) return;
  const bytes = Buffer.from(ImageFile, 'base64');
  if (bytes.length > LARGEST_IMAGE) throw invalid('request parameters too large');
  if (!['\u0089PNG', '\u00ff\u00d8\u00ff'].some((head) => bytes.toString('latin1', 0, 4).startsWith(head)))
    throw invalid('The image is neither PNG nor JPEG.');
}

let versions = 0;

/** [D] CSS and image are set together; [E] Terraform's provider: without both it is reset, and then as if never set. */
export function setUICustomization(request: Change, context: Context) {
  const { uiCustomizations } = poolWithDomain(request, context);
  refuse(request);
  const { UserPoolId, ClientId = ALL, CSS, ImageFile } = request;
  const now = Date.now() / 1000;
  const CSSVersion = `2026112700${++versions}`;
  const ImageUrl =
    ImageFile === undefined ? undefined : `https://cdn.example/${UserPoolId}/${ClientId}/${CSSVersion}.png`;
  const { CreationDate = now } = uiCustomizations.get(ClientId) ?? {};
  const live = { ClientId, CSS, ImageUrl, CSSVersion, CreationDate, LastModifiedDate: now, image: ImageFile };
  if (CSS === undefined && ImageFile === undefined) uiCustomizations.delete(ClientId);
  else uiCustomizations.set(ClientId, live);
  return answered(live, request);
}
