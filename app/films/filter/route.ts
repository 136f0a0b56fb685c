import { browseFromForm, browsePath } from '@/lib/films/browse-path'

/** The filter form's answer: the list's own address, which can be kept. */
export function GET(request: Request): Response {
  const fields = new URL(request.url).searchParams
  return new Response(null, { status: 303, headers: { location: browsePath(browseFromForm(fields)) } })
}
