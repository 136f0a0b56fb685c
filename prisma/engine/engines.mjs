import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { openConnection } from './adapter.mjs'
import { openShadow } from './shadow.mjs'
import { loadSchemaEngine } from './wasm.mjs'

/** Answers the engine's methods, each by an engine made when first needed. */
export function enginesFor(connection, schema, datamodels) {
  const made = new Map()
  const make = async (shadowOnly) => {
    const SchemaEngine = await loadSchemaEngine()
    const factory = Object.assign(new PrismaPg(connection), {
      connect: () => (shadowOnly ? openShadow(connection, schema) : openConnection(connection, schema)),
      connectToShadowDb: () => openShadow(connection, schema),
    })
    const given = { datamodels: datamodels.length > 0 ? datamodels : undefined }
    return SchemaEngine.new(given, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
  }
  return async (method, parameters) => {
    // A comparison with migrations plays them where `connect` leads: never to the real database.
    const plays =
      method === 'diff' && [parameters.from, parameters.to].some((side) => side?.tag === 'migrations')
    if (!made.has(plays)) made.set(plays, make(plays))
    const engine = await made.get(plays)
    return engine[method === 'getDatabaseVersion' ? 'version' : method](parameters)
  }
}
