declare module 'autocannon' {
  type Options = {
    url: string
    connections: number
    headers?: Record<string, string>
    duration?: number
    amount?: number
    timeout?: number
    requests?: { path: string }[]
  }
  type Result = {
    requests: { average: number; total: number }
    latency: { p50: number; p97_5: number; p99: number }
    errors: number
    timeouts: number
    non2xx: number
  }
  export default function autocannon(options: Options): Promise<Result>
}
