import { NothingMatches } from '@/components/browse/nothing-matches'

export default function BrowseNotFound() {
  return <NothingMatches />
}
