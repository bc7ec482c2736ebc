/**
 * A call past every route, on behalf of an account, by its e-mail address: of the document service, of
 * the database below it, or of another service; or a new value in the configuration.
 */
export interface SideDoorCall {
  as: string;
  on: 'documents' | 'database' | 'service' | 'config';
  /** Of the content type or the service; the path in the configuration. */
  uid: string;
  action: string;
  params: Record<string, unknown>;
}

/** What the side door answers: what the service gave, or why it refused. */
export interface SideDoorAnswer {
  value?: unknown;
  refused?: { name: string; message: string };
}

type Row = Record<string, unknown> & { id: number };

interface Attribute {
  type: string;
  target?: string;
  component?: string;
  components?: string[];
  repeatable?: boolean;
}

/** The parts of Strapi that the prepared world and the side door use. */
export interface Strapi {
  contentTypes: Record<string, StrapiType>;
  components: Record<string, { attributes: Record<string, Attribute> }>;
  db: {
    query(uid: string): {
      findOne(query: object): Promise<Row | null>;
      findMany(query: object): Promise<Row[]>;
    };
  };
  config: { set(path: string, value: unknown): void };
  documents(
    uid: string,
  ): Record<string, (params: object) => Promise<{ documentId: string } | null>>;
  requestContext: { run<T>(context: object, work: () => T): T };
  server: { listRoutes(): { methods: string[]; path: string }[] };
  service(uid: string): Record<string, (...args: never[]) => Promise<Row>> & {
    actionProvider: { values(): { actionId: string; section: string; subjects?: string[] }[] };
    getPermissionsWithNestedFields(actions: object[]): object[];
  };
  plugin(name: string): {
    service(name: string): Record<string, (...args: unknown[]) => Promise<unknown>>;
  };
  store(place: object): { get(key: object): Promise<Record<string, number> | null> };
}

interface StrapiType {
  uid: string;
  kind: string;
  collectionName: string;
  info: { pluralName: string };
  attributes: Record<string, Attribute>;
}
