/** Settings of the embedded Postgres, given at every start so that a newer Balcony can change them. */
const settings = {
  listen_addresses: '127.0.0.1',
  // A socket's path has a length limit that a deep data folder would break.
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '60',
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '1GB',
  // The data is on a disk without a moving head, and compiling a plan costs more than our plans do.
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  // Statements carry what people typed.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

/** For tests only: what a power cut would lose does not matter there. */
export const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '64MB',
  // Of tables nobody has analysed plans expect thousands of rows, and starting helpers for them takes longer than reading.
  max_parallel_workers_per_gather: '0',
}

/** As arguments of `postgres`. */
export const settingArguments = (port: number, more: Record<string, string> = {}): string[] =>
  Object.entries({ ...settings, port: String(port), ...more }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
