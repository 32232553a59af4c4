import { own, type PlainObject } from '../codec/plain-object';
import { ALL_CLIENTS } from '../resources/shared/all-clients';
import { contentOfAnswer } from '../resources/shared/file-content';

/** The settings of @pulumi/aws are JSON text; invalid text is no settings, and is read from AWS. */
const parsed = (settings: unknown): unknown => {
  if (typeof settings !== 'string') return settings;
  try {
    return JSON.parse(settings);
  } catch {
    return undefined;
  }
};

const withHash = (asset: unknown): unknown => {
  const bytes = own(asset, 'bytes');
  return typeof bytes === 'string' ? { ...Object(asset), bytes: contentOfAnswer(bytes) } : asset;
};

/** Another provider's style with its settings as an object, and the hashes of images in place of their bytes. */
export const withParsedStyle = (inputs: PlainObject): PlainObject => {
  const [settings, assets] = [own(inputs, 'settings'), own(inputs, 'assets')];
  return {
    ...inputs,
    ...(settings !== undefined && { settings: parsed(settings) }),
    ...(Array.isArray(assets) && { assets: assets.map(withHash) }),
  };
};

/** Another provider's customization of the classic pages, with the hash of the image, and without the client ALL. */
export const withImageHash = ({ clientId, imageFile, ...inputs }: PlainObject): PlainObject => ({
  ...inputs,
  ...(clientId !== undefined && clientId !== ALL_CLIENTS && { clientId }),
  ...(typeof imageFile === 'string' && { imageFile: contentOfAnswer(imageFile) }),
});
