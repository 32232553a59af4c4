import { BLOCKS, type ProviderType, type TypeOfProvider } from '../provider-types';
import type { Provider } from './rule';

/** The type of a provider. Warnings are about the declared inputs, in which a block stands for its type. */
export const typeOf = ({ providerType, ...settings }: Provider): ProviderType | undefined =>
  providerType ?? BLOCKS.find(([block]) => settings[block] !== undefined)?.[1].type;

/** Whether a provider is social; undefined if its type is not declared. */
export const isSocial = (provider: Provider): boolean | undefined => {
  const type = typeOf(provider);
  return BLOCKS.map<TypeOfProvider>(([, one]) => one).find((one) => one.type === type)?.isSocial;
};
