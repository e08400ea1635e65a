"""Biophysical retrieval: simulations, bundled models and their recipes."""
