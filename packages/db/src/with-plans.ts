import type { Sql, TransactionSql } from "postgres";

/** A statement with more than this is one of its kind (an import, a long list of ids): a plan for it would only take room. */
const MAX_PARAMETERS = 60;

type Begin = (...args: [...string[], (tx: TransactionSql) => Promise<unknown>]) => Promise<unknown>;

/**
 * The driver with a plan per statement and connection. The query builder asks for none, and then every statement is
 * parsed and planned anew, needs two journeys to the server, and holds up what is asked right after it.
 */
export function withPlans<S extends Sql | TransactionSql>(sql: S): S {
  return new Proxy(sql, {
    get(target, key) {
      if (key === "unsafe") {
        const unsafe: Sql["unsafe"] = (text, parameters = [], options = {}) =>
          target.unsafe(text, parameters, { ...options, prepare: parameters.length <= MAX_PARAMETERS });
        return unsafe;
      }
      if (key === "begin" || key === "savepoint") {
        const begin = Reflect.get(target, key) as Begin;
        return (...args: Parameters<Begin>) => {
          const work = args.at(-1) as (tx: TransactionSql) => Promise<unknown>;
          return begin(...(args.slice(0, -1) as string[]), (tx) => work(withPlans(tx)));
        };
      }
      return Reflect.get(target, key) as unknown;
    },
  });
}
