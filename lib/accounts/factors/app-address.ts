import { generateURI } from 'otplib'

/** The secret as apps read it from a QR code. */
export const appAddress = (secret: string, handle: string): string =>
  generateURI({ issuer: 'Balcony', label: handle, secret })
