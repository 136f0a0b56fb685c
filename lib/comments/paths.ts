/** Where a comment's author changes it. */
export const editPath = (id: number): string => `/comments/${id}/edit`
