"""Text in and out: parsing, protected spans, edits, repairs."""
