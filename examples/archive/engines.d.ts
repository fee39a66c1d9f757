/** A way to ask an engine. */
export interface Engine {
  partitioned: boolean;
  ask(query: {sql: string; values?: readonly unknown[]}): Promise<Record<string, unknown>[]>;
  close(): Promise<void> | void;
}
export function postgres(options?: {timeout?: number; host?: string; user?: string; database?: string}): Promise<Engine>;
export function duckdb(options?: {file?: string}): Promise<Engine>;
