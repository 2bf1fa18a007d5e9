import { aBoolean, anObject, aString, guardService, type MethodRules } from './calls/guard.ts';
import type { ScriptContext } from './calls/script-context.ts';

type GoogleProperties = GoogleAppsScript.Properties.Properties;
export type PropertyScope = 'document' | 'script' | 'user';

/** The storage of properties between runs. */
export interface PropertyStorage {
  read(scope: PropertyScope): Readonly<Record<string, string>>;
  write(scope: PropertyScope, properties: Readonly<Record<string, string>>): void;
}

const VALUE_LIMIT_BYTES = 9 * 1024;
const STORE_LIMIT_BYTES = 500 * 1024;

/** Stores properties as long as the page or test runs. */
export function keepPropertiesInMemory(): PropertyStorage {
  const stores = new Map<PropertyScope, Readonly<Record<string, string>>>();
  return {
    read: (scope) => stores.get(scope) ?? {},
    write: (scope, properties) => void stores.set(scope, properties),
  };
}

type PropertiesMethods = Pick<
  GoogleProperties,
  | 'deleteAllProperties'
  | 'deleteProperty'
  | 'getKeys'
  | 'getProperties'
  | 'getProperty'
  | 'setProperties'
  | 'setProperty'
>;

class PropertiesStore implements PropertiesMethods {
  readonly #context: ScriptContext;
  readonly #storage: PropertyStorage;
  readonly #scope: PropertyScope;
  readonly #self: () => GoogleProperties;

  constructor(context: ScriptContext, storage: PropertyStorage, scope: PropertyScope, self: () => GoogleProperties) {
    this.#context = context;
    this.#storage = storage;
    this.#scope = scope;
    this.#self = self;
  }

  deleteAllProperties(): GoogleProperties {
    return this.#write({});
  }

  deleteProperty(key: string): GoogleProperties {
    const { [key]: _deleted, ...rest } = this.#storage.read(this.#scope);
    return this.#write(rest);
  }

  getKeys(): string[] {
    return this.#context.makeArray(Object.keys(this.#storage.read(this.#scope)));
  }

  getProperties(): { [key: string]: string } {
    return { ...this.#storage.read(this.#scope) };
  }

  getProperty(key: string): string | null {
    const properties = this.#storage.read(this.#scope);
    return Object.hasOwn(properties, key) ? (properties[key] ?? null) : null;
  }

  setProperties(properties: { [key: string]: string }, deletesOthers = false): GoogleProperties {
    const texts = Object.entries(properties).map(([key, value]) => [key, String(value)]);
    return this.#write({ ...(deletesOthers ? {} : this.#storage.read(this.#scope)), ...Object.fromEntries(texts) });
  }

  setProperty(key: string, value: string): GoogleProperties {
    return this.#write({ ...this.#storage.read(this.#scope), [key]: value });
  }

  #write(properties: Readonly<Record<string, string>>): GoogleProperties {
    let storeBytes = 0;
    for (const [key, value] of Object.entries(properties)) {
      const valueBytes = countBytes(value);
      if (valueBytes > VALUE_LIMIT_BYTES) this.#context.raise('Argument too large: value');
      storeBytes += countBytes(key) + valueBytes;
    }
    if (storeBytes > STORE_LIMIT_BYTES) {
      this.#context.raise('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    this.#storage.write(this.#scope, properties);
    return this.#self();
  }
}

function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

const noArguments = [[]];

const propertiesRules: MethodRules<PropertiesMethods> = {
  deleteAllProperties: { needs: 'properties', takes: noArguments },
  deleteProperty: { needs: 'properties', takes: [[aString]] },
  getKeys: { needs: 'properties', takes: noArguments },
  getProperties: { needs: 'properties', takes: noArguments },
  getProperty: { needs: 'properties', takes: [[aString]] },
  setProperties: { needs: 'properties', takes: [[anObject], [anObject, aBoolean]] },
  setProperty: { needs: 'properties', takes: [[aString, aString]] },
};

type PropertiesServiceMethods = Pick<
  GoogleAppsScript.Properties.PropertiesService,
  'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties'
>;

const propertiesServiceRules: MethodRules<PropertiesServiceMethods> = {
  getDocumentProperties: { needs: 'properties', takes: noArguments },
  getScriptProperties: { needs: 'properties', takes: noArguments },
  getUserProperties: { needs: 'properties', takes: noArguments },
};

/** Makes PropertiesService over a storage. */
export function makePropertiesService(
  context: ScriptContext,
  storage: PropertyStorage,
): GoogleAppsScript.Properties.PropertiesService {
  const makeStore = (scope: PropertyScope): GoogleProperties => {
    const store: GoogleProperties = guardService(context, new PropertiesStore(context, storage, scope, () => store), {
      name: 'PropertiesService.Properties',
      rules: propertiesRules,
    });
    return store;
  };
  const service: PropertiesServiceMethods = {
    getDocumentProperties: () => makeStore('document'),
    getScriptProperties: () => makeStore('script'),
    getUserProperties: () => makeStore('user'),
  };
  return guardService(context, service, { name: 'PropertiesService', rules: propertiesServiceRules });
}
