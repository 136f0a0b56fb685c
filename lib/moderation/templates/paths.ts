/** Where administrators write what reasons may begin with. */
export const TEMPLATES = '/administration/reasons' as const
