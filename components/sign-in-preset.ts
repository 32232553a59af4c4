import * as pulumi from '@pulumi/pulumi';
import {
  IdentityProvider,
  ManagedLoginBranding,
  type ManagedLoginBrandingArgs,
  type UserPoolArgs,
  type UserPoolClient,
  UserPoolDomain,
  UserPoolGroup,
} from '../provider';
import { providerArgsOf, providersGiven } from './fragments/identity-providers';
import { type ManagedLoginArgs, managedLoginClient } from './fragments/managed-login';
import { merge } from './merge';
import { Preset } from './preset';
import type { PresetClientArgs } from './preset-client-args';
import type { SignInPresetOptions } from './preset-options';
import type { SignInParts } from './sign-in-preset-args';
import { type SignInUrls, signInUrls } from './sign-in-urls';

/** The options that release a child from the protection of the pool, if its settings allow its deletion. */
const releasedIf = (isReleased: unknown): pulumi.CustomResourceOptions =>
  isReleased === true ? { protect: false } : {};

/** What differs between presets when they are completed. */
interface Completion {
  /** Whether the pool has users of its own, beside those of identity providers. */
  readonly hasOwnUsers?: boolean;
  /** The outputs of the preset beside those of every preset. */
  readonly outputs?: pulumi.Inputs;
}

/** A preset for people: with sign-in pages, identity providers and groups, where the program declares them. */
export abstract class SignInPreset extends Preset {
  /** The domain of the sign-in pages, if `managedLogin` is given. */
  readonly domain: UserPoolDomain | undefined;
  /** The identity providers, by their keys in `identityProviders`. */
  readonly identityProviders: Readonly<Record<string, IdentityProvider>>;
  /** The groups, by their keys in `groups`. */
  readonly groups: Readonly<Record<string, UserPoolGroup>>;
  private madeBranding: ManagedLoginBranding | undefined;
  private urls: pulumi.Output<SignInUrls | undefined> | undefined;

  protected constructor(
    kind: string,
    name: string,
    private readonly signInArgs: SignInParts,
    private readonly signInOptions: SignInPresetOptions,
    settings: UserPoolArgs,
    childOptionNames: ReadonlyArray<string> = [],
  ) {
    super(kind, name, signInArgs, signInOptions, settings, [
      'domainOptions',
      'brandingOptions',
      'identityProviderOptions',
      'groupOptions',
      ...childOptionNames,
    ]);
    const { managedLogin, identityProviders, groups = {} } = signInArgs;
    const opts = signInOptions;
    this.domain = managedLogin === undefined ? undefined : this.makeDomain(managedLogin);
    this.identityProviders = Object.fromEntries(
      providersGiven(identityProviders).map(([key, given]) => {
        const args = providerArgsOf(key, given);
        const options = pulumi.mergeOptions(
          // The redirect URI of a provider contains the domain.
          {
            ...this.inPool,
            ...releasedIf(args.forceDestroy),
            ...(this.domain && { dependsOn: [this.domain] }),
          },
          opts.identityProviderOptions?.[key],
        );
        const provider = new IdentityProvider(
          `${name}-${key}`,
          { ...args, userPoolId: this.pool.id },
          options,
        );
        return [key, provider];
      }),
    );
    this.groups = Object.fromEntries(
      Object.entries(groups).flatMap(([groupName, args]) => {
        if (args === undefined) return [];
        const options = pulumi.mergeOptions(
          { ...this.inPool, ...releasedIf(args.forceDestroy) },
          opts.groupOptions?.[groupName],
        );
        const group = new UserPoolGroup(
          `${name}-${groupName}`,
          { ...args, userPoolId: this.pool.id, groupName },
          options,
        );
        return [[groupName, group] as const];
      }),
    );
  }

  private makeDomain({ domainPrefix, domain, certificateArn }: ManagedLoginArgs): UserPoolDomain {
    const own = certificateArn === undefined ? {} : { customDomainConfig: { certificateArn } };
    return new UserPoolDomain(
      this.presetName,
      { userPoolId: this.pool.id, domain: domain ?? domainPrefix ?? '', managedLoginVersion: 2, ...own },
      // The domain is deleted before its pool, since AWS does not delete a pool that has a domain.
      pulumi.mergeOptions(this.childOptions, this.signInOptions.domainOptions),
    );
  }

  private makeBranding(
    { branding, createBranding = true }: ManagedLoginArgs,
    { id: clientId }: UserPoolClient,
    domain: UserPoolDomain,
  ): ManagedLoginBranding | undefined {
    if (!createBranding) return undefined;
    return new ManagedLoginBranding(
      this.presetName,
      // By the id of the client, which a preview knows also while the client changes.
      // A remote file, which Pulumi's type of an asset includes, is refused by the check of the style.
      { ...branding, userPoolId: this.pool.id, clientId } as ManagedLoginBrandingArgs,
      pulumi.mergeOptions(
        { ...this.inPool, ...releasedIf(branding?.forceDestroy), dependsOn: [domain] },
        this.signInOptions.brandingOptions,
      ),
    );
  }

  /** Creates the app client, which signs in by managed login if that is given, and registers the outputs. */
  protected completeSignIn(
    settings: PresetClientArgs,
    { hasOwnUsers = true, outputs = {} }: Completion = {},
  ): void {
    const { managedLogin } = this.signInArgs;
    if (managedLogin === undefined || this.domain === undefined) {
      this.complete(settings, { ...this.childOutputs(), ...outputs });
      return;
    }
    // By their outputs: the client is then created after them, and changed before one of them is deleted.
    const names = Object.values(this.identityProviders).map(({ providerName }) => providerName);
    const offered = hasOwnUsers ? ['COGNITO', ...names] : names;
    const all = merge(settings, managedLoginClient(managedLogin, offered));
    const client = this.makeClient(all);
    this.madeBranding = this.makeBranding(managedLogin, client, this.domain);
    this.urls = signInUrls(this.domain, client, this.clientSettings(all));
    const [signInUrl, signOutUrl, tokenUrl] = [
      this.urls.apply((urls) => urls?.signInUrl),
      this.urls.apply((urls) => urls?.signOutUrl),
      this.urls.apply((urls) => urls?.tokenUrl),
    ];
    this.register({
      ...this.childOutputs(),
      domain: this.domain,
      branding: this.madeBranding,
      signInUrl,
      signOutUrl,
      tokenUrl,
    });
  }

  /** The style of the sign-in pages, if the preset has it. */
  get branding(): ManagedLoginBranding | undefined {
    return this.madeBranding;
  }

  private childOutputs(): pulumi.Inputs {
    const [providers, groups] = [this.identityProviders, this.groups];
    return {
      ...(Object.keys(providers).length > 0 && { identityProviders: providers }),
      ...(Object.keys(groups).length > 0 && { groups }),
    };
  }

  private url(name: keyof SignInUrls): pulumi.Output<string> {
    if (this.urls === undefined)
      throw new pulumi.RunError(`${this.presetName}: there is no ${name}. Give managedLogin.`);
    return this.urls.apply((urls) => {
      if (urls !== undefined) return urls[name];
      throw new pulumi.RunError(
        `${this.presetName}: there is no ${name}: AWS documents no prefix domains for this Region. Give managedLogin.domain.`,
      );
    });
  }

  /** The URL that signs a user in, at the first callback URL; throws without `managedLogin`. */
  get signInUrl(): pulumi.Output<string> {
    return this.url('signInUrl');
  }

  /** The URL that signs a user out; throws without `managedLogin`. */
  get signOutUrl(): pulumi.Output<string> {
    return this.url('signOutUrl');
  }

  /** The URL of the token endpoint, which exchanges the code for tokens; throws without `managedLogin`. */
  get tokenUrl(): pulumi.Output<string> {
    return this.url('tokenUrl');
  }
}
