import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ConnectionsPage } from '@/components/accounts/outside/connections-page'
import { listConnections } from '@/lib/accounts/outside/connections'
import { listProviders } from '@/lib/accounts/outside/providers'
import { getViewer } from '@/lib/accounts/viewer'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Connections', robots: { index: false } }

type Props = { searchParams: Promise<{ told?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/connections')
  const { told } = await searchParams
  const connections = await listConnections(viewer)
  return <ConnectionsPage connections={connections} providers={listProviders()} told={String(told)} />
}
