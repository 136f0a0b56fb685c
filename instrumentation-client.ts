import { allowOwnChunks } from '@/lib/doors/trusted-types'

allowOwnChunks()
