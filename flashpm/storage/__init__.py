"""The library on disk: two append-only logs, and projections that can be rebuilt from them."""
