/** More than either form of it takes. */
const MOST = 2_000

/**
 * Whether a mail program’s button sent this: `List-Unsubscribe=One-Click`, as RFC 8058 has it either as a form’s
 * fields or in parts.
 */
export async function isOneClick(request: Request): Promise<boolean> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  const said = new Response((await request.text()).slice(0, MOST), { headers })
  // What is neither cannot be read as a form.
  const form = await said.formData().catch(() => null)
  return form?.get('List-Unsubscribe') === 'One-Click'
}
