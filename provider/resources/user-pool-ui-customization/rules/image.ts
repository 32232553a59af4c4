import { bytesOf } from '../../shared/file-content';
import { imageTypeOf, isEncodedTwice } from '../../shared/image-type';
import type { Customization, UICustomizationRule } from './rule';

const PAGE = 'AWS documentation, hosted UI (classic) branding';

/** The documented limit, in bytes. */
const LARGEST = 100 * 1024;

const bytesIn = ({ imageFile }: Customization): Uint8Array | undefined => imageFile && bytesOf(imageFile);

export const imageRules: ReadonlyArray<UICustomizationRule> = [
  {
    id: 'ui-customization/image-type',
    paths: ['imageFile'],
    message:
      'The logo of the classic hosted UI is a PNG or JPEG file, encoded once. Give new pulumi.asset.FileAsset(path) of such a file.',
    awsError: 'InvalidParameterException',
    evidence: 'documented',
    source: `${PAGE}: the logo is a .png, .jpg or .jpeg file`,
    violates: (customization) => {
      const bytes = bytesIn(customization);
      if (bytes === undefined) return [];
      const type = imageTypeOf(bytes);
      if (type === 'PNG' || type === 'JPEG') return [];
      const found = isEncodedTwice(bytes) ? 'base64 text of an image' : (type ?? 'of another type');
      return [{ path: 'imageFile', hint: `The content is ${found}.` }];
    },
  },
  {
    id: 'ui-customization/image-size',
    paths: ['imageFile'],
    message:
      'The logo has more than 100 KB. Give a smaller file; it is shown with at most 350 by 178 pixels.',
    awsError: 'InvalidParameterException: request parameters too large',
    evidence: 'documented',
    source: `${PAGE}: the logo has at most 100 KB`,
    violates: (customization) => (bytesIn(customization)?.length ?? 0) > LARGEST,
  },
];
