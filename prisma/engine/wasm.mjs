import { readFile } from 'node:fs/promises'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Loads the schema engine as Prisma publishes it on npm; answers its class. */
export async function loadSchemaEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) }
  const beside = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const code = await readFile(new URL('./schema_engine_bg.wasm', beside))
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return glue.SchemaEngine
}
