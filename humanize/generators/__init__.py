"""Generators: each makes candidate rewrites; the draft itself is always one of them."""
