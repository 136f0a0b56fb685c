import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'

/** Postgres's one-byte "char", which its catalogue is full of, and its array: the adapter knows neither. */
const knownAs = new Map([
  [18, 25],
  [1002, 1009],
])

/** Opens a connection that the schema engine can work with. */
export async function openConnection(connection, schema) {
  return fitted(await new PrismaPg(connection, { schema }).connect())
}

/** Changes three methods of one connection (or transaction) and leaves the class alone. */
function fitted(queryable) {
  const { performIO, queryRaw, startTransaction } = queryable
  const characters = new WeakMap()
  return Object.assign(queryable, {
    async performIO(query) {
      const result = await performIO.call(this, query)
      const positions = result.fields.flatMap((field, at) => (field.dataTypeID === 18 ? [at] : []))
      characters.set(result.rows, positions)
      for (const field of result.fields) field.dataTypeID = knownAs.get(field.dataTypeID) ?? field.dataTypeID
      return result
    },
    async queryRaw(query) {
      const result = await queryRaw.call(this, query)
      // Read as text, told as characters: the engine tells a table from a view by the type as well.
      for (const at of characters.get(result.rows) ?? []) result.columnTypes[at] = ColumnTypeEnum.Character
      return result
    },
    // The adapter's own cuts a script at every semicolon, also inside a function's body.
    async executeScript(script) {
      await this.client.query(script).catch((error) => this.onError(error))
    },
    ...(startTransaction && {
      async startTransaction(...options) {
        return fitted(await startTransaction.apply(this, options))
      },
    }),
  })
}
