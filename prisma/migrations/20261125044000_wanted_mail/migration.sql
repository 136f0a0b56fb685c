ALTER TYPE token_purpose ADD VALUE 'wantMail';

-- That whoever reads an address said by a letter of ours that they want more of them. Another address is not meant.
CREATE TABLE mail_consent (
  member_id integer CONSTRAINT mail_consent_pkey PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  email text NOT NULL,
  confirmed_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- How many letters went out on the last day that any did.
  day date NOT NULL DEFAULT CURRENT_DATE,
  letters integer NOT NULL DEFAULT 0 CONSTRAINT mail_consent_letters CHECK (letters >= 0)
);

-- Who is to be written to of what: they chose it, and confirmed it for the address they have now.
CREATE VIEW mail_wish AS
  SELECT m.id AS member_id, m.email, wish.kind
  FROM member m JOIN mail_consent c ON c.member_id = m.id AND c.email = m.email
  CROSS JOIN LATERAL unnest(m.mail_kinds) AS wish (kind);
