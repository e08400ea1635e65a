"""Land-cover maps: how good they are, how large their classes really are, and what changed between two dates."""
