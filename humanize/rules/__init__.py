"""The shelf: every rule that Humanize knows, in one explicit tuple (phrase rules come from rules/data/*.toml)."""
