import { findProvider } from '@/lib/accounts/outside/providers'
import { comeBack } from '@/lib/accounts/outside/returning'

type Context = { params: Promise<{ provider: string }> }

/** Where a provider sends people back to. Nothing else of next-auth can be reached. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const provider = findProvider((await params).provider)
  if (!provider) return new Response(null, { status: 404, headers: { 'content-type': 'text/html' } })
  return comeBack(provider, Object.fromEntries(new URL(request.url).searchParams))
}
