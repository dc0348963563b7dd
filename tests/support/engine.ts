/** What a database test can ask with `inject`: on which engine it runs, and where the cluster is. */
declare module 'vitest' {
  interface ProvidedContext {
    engine: 'pglite' | 'postgres';
    /** Address of the private cluster, as the role that may make databases; empty on PGlite. */
    postgresUrl: string;
  }
}

export {};
