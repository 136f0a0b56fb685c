-- AlterEnum
ALTER TYPE "token_purpose" ADD VALUE 'signIn';
ALTER TYPE "token_purpose" ADD VALUE 'resetPassword';
