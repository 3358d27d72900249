"""Hard gates: a rewrite passes, or the violation is named."""
